import { daysOld, isStale, SOURCE_KINDS, type Finding } from './research';
import { Temporal } from './temporal';

/** How far along the axis each age stands, 0 to 1. Past a month it is compressed: the one picture not to scale. */
const STOPS = [
  { days: 0, at: 0, label: 'today' },
  { days: 7, at: 0.18, label: 'a week' },
  { days: 30, at: 0.42, label: 'a month' },
  { days: 90, at: 0.647, label: '3 months' },
  { days: 365, at: 0.853, label: 'a year' },
] as const;
const END = { days: 545, at: 1 };

/** Where something so many days old stands on the axis, 0 to 1. */
export function laneAt(days: number): number {
  const stops = [...STOPS, END];
  const next = stops.findIndex((stop) => stop.days > days);
  if (next < 0) return END.at;
  const [from, to] = [stops[Math.max(0, next - 1)]!, stops[next]!];
  return from.at + (Math.max(0, days - from.days) / (to.days - from.days)) * (to.at - from.at);
}

/**
 * The picture "how old, and from where": a lane for each kind of source, a dot for each finding, the newest first.
 * In: the findings, the day it is drawn on. Out: lanes in the order of the kinds, and the labelled stops of the axis.
 */
export function researchLanes(cards: Finding[], today: Temporal.PlainDate) {
  const dots = cards.map((card) => ({
    kind: card.sourceKind,
    at: laneAt(daysOld(Temporal.PlainDate.from(card.foundOn), today)),
    isOld: isStale(card, today),
  }));
  return {
    stops: STOPS,
    lanes: SOURCE_KINDS.map(({ id, lane }) => ({ id, label: lane, dots: dots.filter(({ kind }) => kind === id) })),
  };
}

export type ResearchLanes = ReturnType<typeof researchLanes>;

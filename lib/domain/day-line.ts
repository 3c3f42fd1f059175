import { placed, type Fan, type Marker } from './day-line-markers';
import { ticksOf, type Tick } from './day-line-ticks';
import { heatOf, HOUR } from './heat';
import { quietStretches, type Quiet } from './quiet-hours';
import { Temporal, type Instant } from './temporal';

const AXIS_HOURS = 24;

export type DayLineFacts = {
  now: Instant;
  zone: string;
  notes: readonly { id: string; name: string; dueAt: Instant }[];
  booked: readonly { id: string; label: string; startAt: Instant; endAt: Instant }[];
  quiet: Quiet | null;
  hour12?: boolean;
};

/** A stretch of the axis, in percent. */
type Band = { left: number; width: number };

/** The next 24 hours, to scale: everything in percent of the axis, 0 now, 100 in 24 hours. */
export type DayLine = {
  ticks: Tick[];
  nights: Band[];
  booked: (Band & { id: string; label: string })[];
  markers: Marker[];
  fans: Fan[];
};

/**
 * The picture of the next 24 hours of elapsed time. In: the moment, the owner's zone and quiet hours, the notes owed,
 * the booked sittings. A note that is late stands at now; one due after the axis is left out, and so is what is over.
 */
export function dayLineOf({ now, zone, notes, booked, quiet, hour12 = false }: DayLineFacts): DayLine {
  const end = now.add({ hours: AXIS_HOURS });
  const left = (at: Instant) => ((at.epochMilliseconds - now.epochMilliseconds) / (AXIS_HOURS * HOUR)) * 100;
  const onAxis = (at: Instant) => Math.min(100, Math.max(0, left(at)));
  const band = (from: Instant, to: Instant): Band => ({ left: onAxis(from), width: onAxis(to) - onAxis(from) });

  const due = notes
    .filter(({ dueAt }) => Temporal.Instant.compare(dueAt, end) <= 0)
    .sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))
    .map((note) => ({
      ...note,
      heat: heatOf(note.dueAt.epochMilliseconds - now.epochMilliseconds),
      left: onAxis(note.dueAt),
    }));
  const nights = quiet ? quietStretches(now, end, quiet, zone) : [];
  return {
    ticks: ticksOf({ from: now, to: end, zone }, left, hour12),
    nights: nights.map((night) => band(night.start, night.end)),
    booked: booked
      .map(({ id, label, startAt, endAt }) => ({ id, label, ...band(startAt, endAt) }))
      .filter(({ width }) => width > 0),
    ...placed(due),
  };
}

import 'server-only';
import { toInstant } from '@/lib/data/instants';
import { clockWords, dateWords } from '@/lib/domain/day-words';
import { FORMATS, RELATIONS } from '@/lib/domain/rounds';
import { plainDateIn } from '@/lib/domain/time';
import { capitalised } from '@/lib/domain/words';
import type { Reading, Seat } from './reading';

const PLAIN_FORMATS = ['phone', 'video', 'one-to-one'];

/** When somebody was last met before this round, or null. */
export function metBefore({ talks, round, startAt }: Reading, { person }: Seat): Date | null {
  const ends = talks.filter((talk) => talk.person.id === person.id && talk.roundId !== round.id && talk.endAt <= startAt).map(({ endAt }) => endAt);
  const elsewhere = person.lastMetAt && person.lastMetAt <= startAt ? [person.lastMetAt] : [];
  return [...ends, ...elsewhere].toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
}

function standingOf(reading: Reading, seat: Seat, format: string): string {
  const met = metBefore(reading, seat);
  const metWords = met && `met ${dateWords(plainDateIn(toInstant(met), reading.zone), reading.today).replace(/^\w+ /, '')}`;
  const relation = seat.relation === 'other' ? '' : RELATIONS.find(({ id }) => id === seat.relation)?.label;
  const what = PLAIN_FORMATS.includes(format) ? '' : FORMATS.find(({ id }) => id === format)?.label;
  return capitalised([what, relation, metWords ?? 'new to you'].filter(Boolean).join(', '));
}

/** Somebody in a sitting. `before` is the time of their first sitting in this round, or null when this is it. */
function whoOf(reading: Reading, seat: Seat, format: string, before: string | null) {
  const { id, name, title, pronunciation, caresAbout } = seat.person;
  const asked = reading.round.asked.filter((each) => each.personId === id && each.plannedAt && each.question.direction === 'mine');
  const asks = asked.map(({ question }) => question.words);
  return { id, name, title, pronunciation, standing: standingOf(reading, seat, format), cares: caresAbout, asks, before, seat };
}

type Who = ReturnType<typeof whoOf>;
export type Meeting = { id: string; time: string; day: string | null; format: string; bring: string; who: Who | null };

/**
 * Who sits where, in order of time: a line for each person in each sitting, and one for a sitting in which nobody is
 * named. What somebody cares about and what to ask them stands with their first line only.
 */
export function meetingsOf(reading: Reading): Meeting[] {
  const { round, zone, hour12, today, day } = reading;
  const seen = new Map<string, string>();
  return round.interviews.flatMap((sitting): Meeting[] => {
    const on = plainDateIn(toInstant(sitting.startAt), zone);
    const time = clockWords(toInstant(sitting.startAt), zone, hour12);
    const format = capitalised(FORMATS.find(({ id }) => id === sitting.format)?.label ?? '');
    const when = { time, day: on.equals(day) ? null : dateWords(on, today), format };
    const bring = sitting.assessment?.bring ?? '';
    if (sitting.encounters.length === 0) return [{ id: sitting.id, ...when, bring, who: null }];
    return sitting.encounters.map((seat, index) => {
      const before = seen.get(seat.person.id) ?? null;
      if (!before) seen.set(seat.person.id, time);
      return { id: seat.id, ...when, bring: index ? '' : bring, who: whoOf(reading, seat, sitting.format, before) };
    });
  });
}

/** The people of a round, each once, in order of time. */
export function peopleOf(meetings: readonly Meeting[]) {
  return meetings.flatMap(({ who }) => (who && !who.before ? [who] : []));
}

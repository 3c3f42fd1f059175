import { medianOf } from './insights-durations';
import { cardPunctuality, NOTE_WINDOW_HOURS, punctuality } from './notes';
import { Temporal } from './temporal';

const HOUR = 3_600_000;

/** A note that was sent; instants in epoch ms. A card has the day it was posted on. */
export type SentNote = { dueAt: number; sentAt: number; postedOn: Temporal.PlainDate | null };

/** `hours`: how long after the conversation each went out, the quickest first, and whether that was in time. */
export type Punctual = { n: number; inTime: number; medianMs: number | null; hours: { hour: number; late: boolean }[] };

/**
 * How punctual notes are. A card counts by the day it was posted on (rule 13), so that it can be in time after the hour
 * at which it was said to be sent; it is then put down at the end of the day.
 * @param zone the owner's
 */
export function punctualOf(notes: readonly SentNote[], zone: string): Punctual {
  const taken = notes
    .map(({ dueAt, sentAt, postedOn }) => {
      const [due, sent] = [Temporal.Instant.fromEpochMilliseconds(dueAt), Temporal.Instant.fromEpochMilliseconds(sentAt)];
      const late = (postedOn ? cardPunctuality({ dueAt: due, postedOn, zone }) : punctuality({ dueAt: due, sentAt: sent })) === 'late';
      const ms = Math.max(0, sentAt - dueAt + NOTE_WINDOW_HOURS * HOUR);
      const day = NOTE_WINDOW_HOURS * HOUR;
      return { late, ms: late ? Math.max(ms, day) : Math.min(ms, day - 1) };
    })
    .sort((a, b) => a.ms - b.ms);
  return {
    n: taken.length,
    inTime: taken.filter(({ late }) => !late).length,
    medianMs: medianOf(taken.map(({ ms }) => ms)),
    hours: taken.map(({ ms, late }) => ({ hour: Math.floor(ms / HOUR), late })),
  };
}

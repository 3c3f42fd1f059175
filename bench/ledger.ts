import type { ReminderDue } from '@/lib/domain/reminders';
import { Temporal, type Instant } from '@/lib/domain/temporal';
import type { Calendar } from './calendar';
import type { JobRows } from './job-rows';
import type { Random } from './random';

export type Owner = {
  id: string;
  name: string;
  timeZone: string;
  guessAfterApplying: number;
  guessAfterRound: number;
};

/** What is being written down: the rows so far, whose they are, and the moment it is (epoch milliseconds). */
export type Ledger = { rows: JobRows; owner: Owner; random: Random; calendar: Calendar; now: number };

/** The application that is being written down. `unsent` are the deadlines of its open notes. */
export type Job = { id: string; company: { id: string; name: string }; role: string; unsent: number[] };

export const instant = (at: number): Instant => Temporal.Instant.fromEpochMilliseconds(at);

/** Only what is still to come: a year of a made-up search must not ring the bell. */
export function remind(
  { rows, random, owner, now }: Ledger,
  due: ReminderDue[],
  of: { cause: string; noteId?: string; interviewId?: string; applicationId?: string },
): void {
  for (const { kind, at } of due) {
    if (at.epochMilliseconds <= now) continue;
    rows.reminders.push({ id: random.id(now), ownerId: owner.id, kind, dueAt: new Date(at.epochMilliseconds), ringAt: new Date(at.epochMilliseconds), ...of });
  }
}

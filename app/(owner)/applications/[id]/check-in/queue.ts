import 'server-only';
import type { ReplyQueueFacts } from '@/components/check-ins/reply-queue';
import type { OwnerSession } from '@/lib/auth/session';
import { listReplies } from '@/lib/data/check-ins';
import { toInstant } from '@/lib/data/instants';
import { waitOfRow } from '@/lib/data/step-facts';
import { shortWords } from '@/lib/domain/check-ins';
import { dateWords, dayWords } from '@/lib/domain/day-words';
import { replyHeatOf } from '@/lib/domain/heat';
import { daysPast, type Wait } from '@/lib/domain/replies';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { plural } from '@/lib/domain/words';
import { titleOf } from '../../../today';
import type { Clock } from './history';

type Row = Awaited<ReturnType<typeof listReplies>>['overdue'][number];

/** Reads the column of awaited replies beside the letter. */
export async function readReplies({ owner, account }: OwnerSession, now: Date): Promise<ReplyQueueFacts> {
  const { overdue, overdueCount, expected, expectedCount } = await listReplies(owner, now);
  const at = toInstant(now);
  const clock = { at, zone: account.timeZone, today: plainDateIn(at, account.timeZone) };
  return {
    overdue: overdue.flatMap((row) => itemOf(row, clock) ?? []),
    overdueCount,
    waiting: expected.flatMap((row) => itemOf(row, clock) ?? []),
    waitingCount: expectedCount,
    defaults: { afterApplying: account.guessAfterApplying, afterRound: account.guessAfterRound },
  };
}

function itemOf(row: Row, clock: Clock) {
  const wait = waitOfRow(row);
  if (!wait) return null;
  const days = daysPast(wait, clock.at);
  const isOverdue = Temporal.Instant.compare(clock.at, wait.overdueAt) >= 0;
  return {
    id: row.id,
    company: row.company.name,
    under: underOf(row, wait, isOverdue, clock),
    left: isOverdue ? `${days} ${plural(days, 'day', 'days')}` : null,
    heat: isOverdue && !wait.isGuess ? replyHeatOf(days) : null,
  };
}

function underOf(row: Row, wait: Wait, isOverdue: boolean, { at, zone, today }: Clock): string {
  const [round, next, sentAt] = [row.rounds[0], row.nextInterviewAt, row.checkIns[0]?.sentAt];
  if (round && next) return `${titleOf(round).toLowerCase()} ${dayWords(toInstant(next), at, zone)}`;
  if (sentAt?.getTime() === wait.since.epochMilliseconds) return `you wrote ${dateWords(plainDateIn(toInstant(sentAt), zone), today)}`;
  if (isOverdue && wait.words) return `“${shortWords(wait.words)}”`;
  const day = dateWords(wait.expectedOn, today);
  if (!wait.isGuess) return `they said ${day}`;
  return !isOverdue && Temporal.PlainDate.compare(wait.expectedOn, today) < 0 ? 'a guess, passed' : `a guess, ${day}`;
}

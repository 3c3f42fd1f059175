import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { listOpenApplications } from '@/lib/data/applications';
import { toInstant } from '@/lib/data/instants';
import { listComingInterviews, listUnloggedRounds } from '@/lib/data/today';
import { momentWords } from '@/lib/domain/day-words';
import { roundTitle, type RoundKind } from '@/lib/domain/rounds';

const SHOWN = 40;

const titleOf = (round: { kind: string; ordinal: number }) => roundTitle({ kind: round.kind as RoundKind, ordinal: round.ordinal });

/** What an interview may have been: a round that has just ended or is going on, or any open application. */
export async function readChoices({ owner, account }: OwnerSession, now: Date) {
  const [unlogged, coming, applications] = await Promise.all([
    listUnloggedRounds(owner, now),
    listComingInterviews(owner, now, 6),
    listOpenApplications(owner, now, SHOWN),
  ]);
  const going = coming.filter((sitting) => sitting.startAt <= now);
  const rounds = new Map(unlogged.map((round) => [round.id, { id: round.id, company: round.application.company.name, words: `${titleOf(round)}, has ended` }]));
  for (const { round, startAt } of going) {
    const since = momentWords(toInstant(startAt), toInstant(now), account.timeZone, account.hour12);
    rounds.set(round.id, { id: round.id, company: round.application.company.name, words: `${titleOf(round)}, since ${since}` });
  }
  return {
    rounds: [...rounds.values()],
    applications: applications.map((row) => ({ id: row.id, company: row.company.name, role: row.role })),
  };
}

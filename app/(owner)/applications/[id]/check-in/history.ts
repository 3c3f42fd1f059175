import type { CheckInPage } from '@/lib/data/check-in-page';
import { toDayOrNull, toInstant } from '@/lib/data/instants';
import { standingWords, type Wait } from '@/lib/domain/replies';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { titleOf } from '../../../today';
/** The moment the page is drawn at, in the owner's zone. */
export type Clock = { at: Temporal.Instant; zone: string; today: Temporal.PlainDate };

export type History = ReturnType<typeof historyOf>;

const latest = (instants: Temporal.Instant[]) => instants.toSorted(Temporal.Instant.compare).at(-1) ?? null;

/** What happened so far: rounds that are over, what was said in them, their words if they still stand, letters sent. */
export function historyOf(row: CheckInPage, wait: Wait | null, { at, zone }: Pick<Clock, 'at' | 'zone'>) {
  const rounds = row.rounds.flatMap((round) => {
    const ends = round.interviews.map((sitting) => toInstant(sitting.endAt)).filter((end) => Temporal.Instant.compare(end, at) <= 0);
    const endAt = latest(ends);
    const last = round.interviews.at(-1)?.encounters.flatMap(({ person }) => person.name ?? []) ?? [];
    return endAt ? [{ id: round.id, title: titleOf(round), on: plainDateIn(endAt, zone), endAt, lastMet: last }] : [];
  });
  const talks = row.rounds.flatMap((round) =>
    round.interviews.flatMap((sitting) =>
      sitting.encounters
        .filter(({ person }) => person.name !== null)
        .map(({ person, endAt, talkingPoints }) => ({
          roundId: round.id,
          endAt: toInstant(endAt ?? sitting.endAt),
          person: { ...person, name: person.name ?? '' },
          hook: talkingPoints[0]?.words ?? null,
        })),
    ),
  );
  const sent = row.checkIns
    .flatMap((each) => (each.sentAt ? [{ ...each, sentAt: each.sentAt }] : []))
    .sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime());
  const applied = row.appliedAt && toInstant(row.appliedAt);
  return {
    rounds,
    talks,
    sent,
    applied,
    stated: statedOf(row, latest([...(applied ? [applied] : []), ...rounds.map(({ endAt }) => endAt)])),
    isRenewed: Boolean(wait && sent[0]?.sentAt.getTime() === wait.since.epochMilliseconds),
  };
}

function statedOf({ stated: [row] }: CheckInPage, lastStep: Temporal.Instant | null) {
  if (!row) return null;
  const { roundId, words, zone } = row;
  const said = standingWords({ words, on: toDayOrNull(row.byDay), zone, saidAt: toInstant(row.saidAt) }, lastStep);
  return said && { ...said, roundId };
}

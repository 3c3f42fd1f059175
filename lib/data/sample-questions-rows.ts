import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { SampleRound } from '@/lib/domain/sample-picture';
import type { Tx } from './client';
import { toDate } from './instants';
import { questionIdFor } from './questions';

/** Somebody's id in the sample being written. */
type IdOf = (person: NonNullable<SampleRound['asked']>[number]['person']) => string;
export type SampleQuestions = { roundId: string; round: SampleRound; idOf: IdOf };

/** Writes the questions of the sample's rounds, and how their answers went aloud. */
export async function writeSampleQuestions(tx: Tx, { owner, now }: { owner: OwnerId; now: Date }, rounds: SampleQuestions[]): Promise<void> {
  if (!rounds.some(({ round }) => round.asked || round.practised)) return;
  // A question that the owner has used already stays theirs.
  const own = await tx.question.findMany({ where: { ownerId: owner, sample: false }, select: { id: true } });
  const idFor = async (direction: 'mine' | 'theirs', words: string) => {
    const id = (await questionIdFor(tx, owner, { direction, words }, now))!;
    if (!own.some((each) => each.id === id)) await tx.question.update({ where: { id }, data: { sample: true } });
    return id;
  };
  for (const { roundId, round, idOf } of rounds) {
    const bookedAt = toDate(round.bookedAt);
    const askedAt = toDate(round.sittings.at(-1)!.planned.end);
    const ranks = new Map<string, number>();
    for (const { direction, person, words, answer } of round.asked ?? []) {
      const personId = idOf(person);
      const questionId = await idFor(direction, words);
      const isAsked = answer !== undefined;
      const rank = ranks.get(personId) ?? 0;
      if (direction === 'mine') ranks.set(personId, rank + 1);
      const plannedAt = direction === 'mine' ? bookedAt : null;
      const data = { roundId, personId, questionId, rank, plannedAt, askedAt: isAsked ? askedAt : null, answer: answer ?? '' };
      await tx.asked.create({ data: { ...data, ownerId: owner, createdAt: bookedAt } });
    }
    for (const { words, at, ...run } of round.practised ?? []) {
      const questionId = await idFor('theirs', words);
      await tx.practiceRun.create({ data: { ...run, ownerId: owner, questionId, roundId, at: toDate(at) } });
    }
  }
}

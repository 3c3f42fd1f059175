import 'server-only';
import { randomUUID } from 'node:crypto';
import type { OwnerId } from '@/lib/domain/owner';
import { seedOfWords } from '@/lib/domain/question-bank';
import { foldQuestion, type Direction } from '@/lib/domain/question-words';
import type { SampleRound } from '@/lib/domain/sample-picture';
import type { Tx } from './client';
import type { Prisma } from './generated/prisma/client';
import { toDate } from './instants';

/** Somebody's id in the sample being written. */
type IdOf = (person: NonNullable<SampleRound['asked']>[number]['person']) => string;
export type SampleQuestions = { roundId: string; round: SampleRound; idOf: IdOf };

const identityOf = (direction: string, wordsKey: string) => `${direction} ${wordsKey}`;

/** Writes the questions of the sample's rounds, and how their answers went aloud. */
export async function writeSampleQuestions(
  tx: Tx,
  { owner, now }: { owner: OwnerId; now: Date },
  rounds: SampleQuestions[],
): Promise<void> {
  if (!rounds.some(({ round }) => round.asked || round.practised)) return;
  // A question that the owner has used already stays theirs.
  const standing = await tx.question.findMany({
    where: { ownerId: owner },
    select: { id: true, direction: true, wordsKey: true },
  });
  const ids = new Map(standing.map(({ id, direction, wordsKey }) => [identityOf(direction, wordsKey), id]));
  const questions: Prisma.QuestionCreateManyInput[] = [];
  const idFor = (direction: Direction, words: string): string => {
    const wordsKey = foldQuestion(words);
    const known = ids.get(identityOf(direction, wordsKey));
    if (known) return known;
    const id = randomUUID();
    ids.set(identityOf(direction, wordsKey), id);
    const seed = seedOfWords(direction, words);
    const fromBank = seed && { seed: seed.id, relation: seed.relation, skill: seed.shows };
    questions.push({ id, ownerId: owner, direction, words, wordsKey, ...fromBank, sample: true, createdAt: now });
    return id;
  };
  const asked = rounds.flatMap((each) => askedRows(each, idFor).map((row) => ({ ...row, ownerId: owner })));
  const practised = rounds.flatMap(({ roundId, round }) =>
    (round.practised ?? []).map(({ words, at, ...run }) => {
      return { ...run, ownerId: owner, roundId, questionId: idFor('theirs', words), at: toDate(at) };
    }),
  );
  if (questions.length) await tx.question.createMany({ data: questions });
  if (asked.length) await tx.asked.createMany({ data: asked });
  if (practised.length) await tx.practiceRun.createMany({ data: practised });
}

/** What was planned for a round and asked in it; those for one person in the order they are written in. */
function askedRows({ roundId, round, idOf }: SampleQuestions, idFor: (direction: Direction, words: string) => string) {
  const [createdAt, endedAt] = [toDate(round.bookedAt), toDate(round.sittings.at(-1)!.planned.end)];
  return (round.asked ?? []).map(({ direction, person, words, answer }, rank) => ({
    roundId,
    personId: idOf(person),
    questionId: idFor(direction, words),
    rank,
    plannedAt: direction === 'mine' ? createdAt : null,
    askedAt: answer === undefined ? null : endedAt,
    answer: answer ?? '',
    createdAt,
  }));
}

import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { foldQuestion, type Direction } from '@/lib/domain/question-words';
import type { Tx } from './client';
import { questionIdFor } from './questions';

/**
 * A question as a debrief tells it: by its row or by its words, put to whom or by whom (null: nobody in particular),
 * and what was answered. Something answered was asked.
 */
export type AskedFields = { direction: Direction; personId: string | null; asked: boolean; answer: string } & (
  | { questionId: string }
  | { words: string }
);

/** @returns whether every id among these is one of the owner's; asked before anything is written. */
export async function knowsAsked(tx: Tx, owner: OwnerId, rows: AskedFields[]): Promise<boolean> {
  const questions = new Set(rows.flatMap((row) => ('questionId' in row ? row.questionId : [])));
  const people = new Set(rows.flatMap((row) => row.personId ?? []));
  const known = (ids: Set<string>) => ({ where: { ownerId: owner, id: { in: [...ids] } } });
  return (
    (await tx.question.count(known(questions))) === questions.size &&
    (await tx.person.count(known(people))) === people.size
  );
}

/**
 * Makes what was asked in a round what a debrief says, in both directions; saving it again replaces it. What was planned
 * and not asked stays planned. To be called once the sittings and people of the round are written: a question was asked
 * when the last conversation with that person ended. Ids that are not the owner's are passed over (see knowsAsked).
 */
export async function writeAsked(
  tx: Tx,
  owner: OwnerId,
  roundId: string,
  rows: AskedFields[],
  now: Date,
): Promise<void> {
  const round = await tx.round.findFirst({
    where: { id: roundId, ownerId: owner },
    select: { asked: true, interviews: { where: { cancelledAt: null }, select: SAT } },
  });
  if (!round) return;
  const said = new Set<string>();
  for (const row of rows) {
    if (!row.asked && !row.answer) continue;
    const isBlank = 'words' in row && !foldQuestion(row.words);
    const questionId = isBlank ? null : await questionIdFor(tx, owner, row, now);
    if (!questionId) continue;
    const personId = await knownPerson(tx, owner, row.personId);
    const key = `${questionId} ${personId}`;
    const standing =
      round.asked.find((each) => each.questionId === questionId && each.personId === personId) ??
      (said.has(key) ? await tx.asked.findFirst({ where: { roundId, questionId, personId } }) : null);
    // The same question twice in one debrief is one, and nothing that was typed is lost.
    const answer = said.has(key) ? [standing?.answer, row.answer].filter(Boolean).join('\n') : row.answer;
    const data = { askedAt: askedAt(round.interviews, personId) ?? now, answer };
    said.add(key);
    if (standing) await tx.asked.update({ where: { id: standing.id }, data });
    else await tx.asked.create({ data: { ...data, ownerId: owner, roundId, questionId, personId, createdAt: now } });
  }
  const unsaid = round.asked.filter((each) => !said.has(`${each.questionId} ${each.personId}`));
  const ids = (planned: boolean) => ({ in: unsaid.filter((each) => !each.plannedAt !== planned).map(({ id }) => id) });
  await tx.asked.updateMany({ where: { id: ids(true) }, data: { askedAt: null, answer: '' } });
  await tx.asked.deleteMany({ where: { id: ids(false) } });
}

const SAT = { endAt: true, encounters: { select: { personId: true, endAt: true } } } as const;
type Sat = { endAt: Date; encounters: { personId: string; endAt: Date | null }[] };

/** When the last conversation with them ended; with nobody in particular, when the last sitting did. */
function askedAt(sittings: Sat[], personId: string | null): Date | null {
  const ends = sittings.flatMap(({ endAt, encounters }) => {
    if (!personId) return endAt;
    const met = encounters.filter((each) => each.personId === personId);
    return met.map((each) => each.endAt ?? endAt);
  });
  return ends.length ? new Date(Math.max(...ends.map((end) => end.getTime()))) : null;
}

async function knownPerson(tx: Tx, owner: OwnerId, personId: string | null): Promise<string | null> {
  if (!personId) return null;
  return (await tx.person.findFirst({ where: { id: personId, ownerId: owner }, select: { id: true } }))?.id ?? null;
}

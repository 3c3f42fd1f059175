import { z } from 'zod';
import { MOST_SECONDS, RATINGS } from '@/lib/domain/practice';
import { seedOf } from '@/lib/domain/question-bank';
import { DIRECTIONS } from '@/lib/domain/question-words';
import { RELATIONS } from '@/lib/domain/rounds';
import { checkbox, id, line, requiredLine } from './fields';

const idsOf = <T extends readonly { id: string }[]>(list: T) => list.map((each) => each.id) as [string, ...string[]];

const MOST = 300;
const direction = z.enum(DIRECTIONS).catch('mine');
const relation = z.enum(['', ...idsOf(RELATIONS)]).catch('');
const words = requiredLine('the question', 'Write the question, as you would say it.', MOST);
const optionalId = z.preprocess((value) => (value === '' || value === undefined ? null : value), id.nullable());

/** A question as a form or an address names it: by its row, or by its id in the bank. */
const questionRef = id.transform((ref) => (seedOf(ref) ? { seed: ref } : { questionId: ref }));

export const plannedQuestion = z
  .object({ roundId: id, personId: optionalId, direction, question: questionRef.optional(), words: line('the question', MOST) })
  .refine((fields) => fields.question || fields.words, { path: ['words'], message: 'Write the question, as you would say it.' });

export const onlyAsked = z.object({ id });
export const rankedQuestion = z.object({ id, to: z.enum(['up', 'down']) });
export const newQuestion = z.object({ direction, words, relation });
export const editedQuestion = z.object({ id, words, relation });
export const retiredQuestion = z.object({ question: questionRef, retired: checkbox });

export const practiceRun = z.object({
  id,
  question: questionRef,
  roundId: optionalId,
  seconds: z.coerce.number().int().min(0).max(MOST_SECONDS),
  rating: z.enum(idsOf(RATINGS), { error: 'Say how it landed. One of the three is enough.' }),
  change: line('the one thing to change', 300),
  withFriend: checkbox,
});

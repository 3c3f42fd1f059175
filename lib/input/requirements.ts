import { z } from 'zod';
import { COMPETENCIES, type Competency } from '@/lib/domain/competencies';
import { WEIGHTS, type Weight } from '@/lib/domain/requirement-lines';
import { checkbox, id, requiredLine, requiredText, line, text } from './fields';

const LINE_LETTERS = 300;
const weight = z.enum(WEIGHTS.map((each) => each.id) as [Weight, ...Weight[]]).catch('must');
const competency = z.enum(['', ...COMPETENCIES.map((each) => each.id)] as ['', ...Competency[]]).catch('');
const storyId = z.preprocess((value) => value || null, id.nullable());
const evidence = text('the evidence', 1000);
const words = requiredLine('the line', 'Say in a line what they ask for.', LINE_LETTERS);

export const posting = z.object({
  id,
  version: z.coerce.number().int(),
  jobDescription: requiredText('the job description', 'Paste the job description first.', 200_000),
});

export const keptAt = z.object({ id });

const proposed = z
  .object({ on: checkbox, words: line('the line', LINE_LETTERS), weight, competency })
  .refine(({ on, words: kept }) => !on || kept !== '', { path: ['words'], message: 'Say what they ask for, or untick the line.' });

export const proposals = z.object({ l: z.record(z.string(), proposed).default({}) });

export const newRequirement = z.object({ applicationId: id, words });

export const changedRequirement = z
  .object({
    id,
    applicationId: id,
    words,
    weight,
    competency,
    storyId,
    evidence,
    'seen.words': line('the line', LINE_LETTERS),
    'seen.weight': z.string().default(''),
    'seen.competency': z.string().default(''),
    'seen.storyId': storyId,
    'seen.evidence': evidence,
  })
  .transform((form) => ({
    id: form.id,
    applicationId: form.applicationId,
    fields: { words: form.words, weight: form.weight, competency: form.competency, storyId: form.storyId, evidence: form.evidence },
    seen: {
      words: form['seen.words'],
      weight: form['seen.weight'],
      competency: form['seen.competency'],
      storyId: form['seen.storyId'],
      evidence: form['seen.evidence'],
    },
  }));

export const metRequirement = z.object({ id, storyId: id });
export const movedRequirement = z.object({ id, to: z.enum(['up', 'down']) });

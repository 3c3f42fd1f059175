import { z } from 'zod';
import { CURRENCIES, LEVELS, PAY_PERIODS, WORK_MODES } from '@/lib/domain/applications';
import { CLOSE_REASONS, STAGES } from '@/lib/domain/pipeline';
import { STATED_CHOICES } from '@/lib/domain/stated-choices';
import { checkbox, day, id, line, link, money, optionalDay, optionalEmail, requiredLine, text } from './fields';

const idsOf = <T extends readonly { id: string }[]>(list: T) => list.map((each) => each.id) as [string, ...string[]];
const oneOf = <T extends readonly { id: string }[]>(list: T) => z.enum(['', ...idsOf(list)]).catch('');

export const companyAndRole = {
  company: requiredLine('the company', 'Write the company. Its name is enough.'),
  role: requiredLine('the role', 'Write the role, as the posting calls it.'),
};

export const applicationFields = z
  .object({
    ...companyAndRole,
    source: line('the source', 100),
    sourceDetail: line('who or where', 200),
    link: link('the link'),
    payMin: money,
    payMax: money,
    payCurrency: z.enum(['', ...CURRENCIES]).catch(''),
    payPeriod: z.enum(idsOf(PAY_PERIODS)).catch('year'),
    place: line('the place', 200),
    workMode: oneOf(WORK_MODES),
    level: oneOf(LEVELS),
    tags: line('the tags', 300),
    resumeVersion: line('the résumé version', 200),
    jobDescription: text('the job description', 200_000),
    notes: text('the notes', 50_000),
    closesOn: optionalDay,
  })
  .refine((fields) => fields.payMin === null || fields.payMax === null || fields.payMin <= fields.payMax, {
    path: ['payMax'],
    message: 'The upper end is below the lower one. Swap them.',
  });

export const newApplication = z.object({
  id,
  stage: z.enum(['saved', 'applied']).catch('applied'),
  on: optionalDay,
  heardChoice: z.enum(idsOf(STATED_CHOICES)).catch('not-said'),
  heardBy: optionalDay,
  heardWords: line('their words', 500),
});

export const editedApplication = z.object({ id, version: z.coerce.number().int() });

const reason = z.preprocess((value) => (value === '' || value === undefined ? null : value), z.enum(CLOSE_REASONS).nullable());

export const move = z.object({
  id,
  stage: z.enum(STAGES, { error: 'Choose a stage.' }),
  reason,
  on: optionalDay,
});

export const editedMove = z.object({ id, moveId: id, on: day, reason });
export const onlyId = z.object({ id });

export const reply = z.object({ id, replyId: id, on: optionalDay, words: line('their words', 500) });
export const removedReply = z.object({ id, replyId: id });

export const stated = z.object({ id, choice: z.enum(idsOf(STATED_CHOICES)), by: optionalDay, words: line('their words', 500) });

export const person = z.object({
  id,
  name: requiredLine('the name', 'Write the name. If you do not know it yet, plan the round with an unknown person instead.', 150),
  company: line('the company'),
  title: line('the title', 200),
  pronunciation: line('how to say the name', 200),
  email: optionalEmail,
  phone: line('the phone number', 60),
  profileLink: link('the profile link'),
  howMet: line('how you met', 300),
  cue: line('what you remember them by', 300),
  cardReceived: checkbox,
});

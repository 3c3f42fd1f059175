import { z } from 'zod';
import { LANDINGS } from '@/lib/domain/stories';
import { DIRECTIONS } from '@/lib/domain/question-words';
import { id, line, text } from './fields';
import { idsOf, list } from './rounds';

const rowId = z.union([z.literal(''), id]).default('');
const who = z.string().max(64).default('');
const ticked = z.string().optional().transform(Boolean);

const told = z
  .object({
    storyId: rowId,
    title: line('the title', 200),
    facts: text('the facts', 2000),
    on: ticked,
    landed: z.enum(['', ...idsOf(LANDINGS)]).catch(''),
    said: line('what you said otherwise', 300),
    to: list(who, 60, 'Sixty people are the most one story is told to.'),
  })
  .superRefine((story, context) => {
    if (story.on && !story.storyId && !story.title && story.facts)
      context.addIssue({ code: 'custom', path: ['title'], message: 'Give the story a title. You find it by that later.' });
  });

const asked = z
  .object({
    direction: z.enum(DIRECTIONS),
    questionId: rowId,
    words: line('the question', 500),
    on: ticked,
    who,
    answer: text('the answer', 5000),
  })
  .superRefine((row, context) => {
    if (row.answer && !row.questionId && !row.words)
      context.addIssue({ code: 'custom', path: ['words'], message: 'Write the question as well. The answer hangs on it.' });
  });

const claim = z
  .object({
    label: line('the topic', 80),
    value: line('what you said', 300),
    to: who,
    raisedBy: z.enum(['', 'them', 'me']).catch(''),
  })
  .superRefine((row, context) => {
    if (row.value && !row.label)
      context.addIssue({ code: 'custom', path: ['label'], message: 'Say what it was about, such as notice or pay.' });
  });

/** The parts of a debrief that stay folded for somebody in a hurry. `parts` says that the form asked for them. */
export const foldedParts = {
  parts: z.string().default(''),
  t: list(told, 40, 'Forty stories are the most one round holds.'),
  q: list(asked, 200, 'Two hundred questions are the most one round holds.'),
  c: list(claim, 40, 'Forty claims are the most one round holds.'),
  fit: z.enum(['', '1', '2', '3', '4', '5']).catch(''),
  fitWords: line('why', 500),
  redFlags: text('the red flags', 2000),
  onboarding: text('their onboarding', 2000),
  theirAnswers: text('their answers', 5000),
};

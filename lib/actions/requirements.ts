'use server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import * as data from '@/lib/data/requirements';
import { competenciesIn } from '@/lib/domain/competency-words';
import { isNice } from '@/lib/domain/posting-headings';
import { capitalised, numberWord, plural } from '@/lib/domain/words';
import { nested } from '@/lib/input/nested';
import * as input from '@/lib/input/requirements';
import { say } from './flash';
import { done, invalid, NOT_FOUND, ownerAction, problemsOf, refused } from './owner-action';

const pageOf = (applicationId: string) => `/applications/${applicationId}/requirements`;
const STALE = 'Another tab saved this meanwhile. Copy what you need from here, then reload the page.';
const TOO_MANY = `That would be more than ${data.MOST_REQUIREMENTS} lines. Keep the ones that they will ask about.`;

/** Keeps the words of the posting, and shows which of its lines ask for something. */
export const readPostingAction = ownerAction(input.posting, async ({ owner }, { id, version, jobDescription }, form) => {
  const outcome = await data.saveJobDescription(owner, id, version, jobDescription, new Date());
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'stale') return refused(STALE, form);
  redirect(`${pageOf(id)}?lines=proposed`);
});

export const keepRequirementsAction = ownerAction(input.keptAt, async ({ owner }, { id }, form) => {
  const parsed = input.proposals.safeParse(nested(form));
  if (!parsed.success) return invalid(problemsOf(parsed.error), form);
  const ticked = Object.values(parsed.data.l).filter(({ on }) => on);
  if (ticked.length === 0) return refused('No line is ticked. Tick what they ask for.', form);
  const lines = ticked.map(({ words, weight, competency }) => ({ words, weight, competency }));
  const kept = await data.keepRequirements(owner, id, lines, new Date());
  if (kept.outcome === 'not-found') return refused(NOT_FOUND, form);
  if (kept.outcome === 'too-many') return refused(TOO_MANY, form);
  const count = 'count' in kept ? kept.count : 0;
  await say(`${capitalised(numberWord(count))} ${plural(count, 'line is', 'lines are')} kept.`);
  redirect(pageOf(id));
});

export const addRequirementAction = ownerAction(input.newRequirement, async ({ owner }, { applicationId, words }, form) => {
  const line = { words, weight: isNice(words) ? 'nice' : 'must', competency: competenciesIn(words)[0] ?? '' };
  const kept = await data.keepRequirements(owner, applicationId, [line], new Date());
  if (kept.outcome === 'not-found') return refused(NOT_FOUND, form);
  if (kept.outcome === 'too-many') return refused(TOO_MANY, form);
  if ('count' in kept && kept.count === 0) return invalid({ words: 'That line is on the list already.' }, form);
  await say('The line is kept.');
  return done();
});

export const changeRequirementAction = ownerAction(input.changedRequirement, async ({ owner }, { id, applicationId, seen, fields }, form) => {
  const outcome = await data.changeRequirement(owner, id, seen, fields);
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'stale') return refused(STALE, form);
  await say('Saved.');
  redirect(`${pageOf(applicationId)}?at=${id}`);
});

export const meetRequirementAction = ownerAction(input.metRequirement, async ({ owner }, { id, storyId }, form) => {
  const outcome = await data.meetRequirement(owner, id, storyId);
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'stale') return refused('Another tab gave it a story meanwhile. Reload the page.', form);
  refresh();
  return done();
});

export const moveRequirementAction = ownerAction(input.movedRequirement, async ({ owner }, { id, to }, form) => {
  if ((await data.moveRequirement(owner, id, to)) === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});

'use server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { updatePreferences } from '@/lib/data/accounts';
import { removePiece } from '@/lib/data/pieces';
import { addDrafts, addStory, saveStory, takeWordingBack } from '@/lib/data/story-texts';
import { MOST_LINES, storyLines } from '@/lib/formats/resume';
import { onlyId } from '@/lib/input/applications';
import { listed, nested } from '@/lib/input/nested';
import * as input from '@/lib/input/story-texts';
import { capitalised, numberWord, plural } from '@/lib/domain/words';
import { say } from './flash';
import { done, invalid, NOT_FOUND, ownerAction, refused } from './owner-action';
import type { ActionState } from './state';
import { draftOf, showingIn } from './story-values';

const TAKEN = 'A story of yours has this title already.';
const STALE = 'Another tab saved this story meanwhile.';

/** The title belongs to another story: says so, and which one. */
function taken(storyId: string, form: FormData): ActionState {
  const answer = invalid({ title: TAKEN }, form);
  return { ...answer, values: { ...answer.values, takenBy: storyId } };
}

export const addStoryAction = ownerAction(input.newStory, async ({ owner }, { id, ...words }, form) => {
  const answer = await addStory(owner, id, { ...words, ...showingIn(words, form) }, new Date());
  if (answer.outcome === 'taken') return taken(answer.storyId, form);
  redirect(`/stories/${answer.storyId}`);
});

/** Saves a story; answers with the version that the next save builds on, or, for a stale form, with the newest one. */
export const saveStoryAction = ownerAction(input.story, async ({ owner }, { id, version, isOver, ...words }, form) => {
  const fields = { ...words, ...showingIn(words, form) };
  const answer = await saveStory(owner, { id, version, isOver }, fields, new Date());
  if (answer.outcome === 'not-found') return refused(NOT_FOUND, form);
  if (answer.outcome === 'taken') return taken(answer.storyId, form);
  if (answer.outcome === 'stale') {
    const stale = refused(STALE, form);
    return { ...stale, values: { ...stale.values, newest: String(answer.version) } };
  }
  // The page is drawn anew, so that going back to it later never shows the words from before.
  refresh();
  return done({ values: { version: String(answer.version) } });
});

export const removeStoryAction = ownerAction(onlyId, async ({ owner }, { id }, form) => {
  const removal = await removePiece(owner, 'story', id, new Date());
  if (removal === 'not-found') return refused(NOT_FOUND, form);
  await say('The story is removed, and who was told it.', { act: 'removal', id: removal });
  redirect('/stories');
});

export const takeWordingBackAction = ownerAction(onlyId, async ({ owner }, { id }, form) => {
  const answer = await takeWordingBack(owner, id, new Date());
  if (answer === 'not-found') return refused(NOT_FOUND, form);
  await say('That wording is back. The one it took the place of is kept.');
  // Another address each time, so that the form is drawn anew.
  redirect(`/stories/${answer.storyId}?wording=${answer.version}`);
});

export const savePaceAction = ownerAction(input.pace, async ({ owner }, pace) => {
  await updatePreferences(owner, pace, new Date());
  return done();
});

/** Answers with the lines to choose from, as JSON: they are more than one field can hold. */
export const proposeDraftsAction = ownerAction(input.resume, async (_session, { text }, form) => {
  const proposal = storyLines(text);
  if ('problem' in proposal) return invalid({ text: proposal.problem }, form);
  return done({ values: { text, lines: JSON.stringify(proposal.lines), leftOut: String(proposal.leftOut) } });
});

export const addDraftsAction = ownerAction(z.object({}), async ({ owner }, _none, form) => {
  const lines = listed(nested(form).l).slice(0, MOST_LINES).flatMap((line) => input.resumeLine.safeParse(line).data ?? []);
  const chosen = lines.filter(({ on, words }) => on && words);
  if (chosen.length === 0) return refused('Nothing is ticked. Tick the lines that a story stands behind.', form);
  const { added, hereAlready } = await addDrafts(owner, chosen.map(draftOf), new Date());
  const count = added.length;
  if (count) await say(`${capitalised(numberWord(count))} ${plural(count, 'draft', 'drafts')} begun.`);
  return done({ values: { added: JSON.stringify(added), hereAlready: String(hereAlready) } });
});

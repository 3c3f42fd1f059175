'use server';
import { pinView, renameView, saveView } from '@/lib/data/saved-views';
import { foldName } from '@/lib/domain/names';
import { MOST_PINNED, MOST_VIEWS } from '@/lib/domain/saved-views';
import * as input from '@/lib/input/saved-views';
import { say } from './flash';
import { done, invalid, NOT_FOUND, ownerAction, refused } from './owner-action';

export const saveViewAction = ownerAction(input.savedView, async ({ owner }, { name, address, replaces }, form) => {
  const isMeant = replaces !== '' && foldName(replaces) === foldName(name);
  const outcome = await saveView(owner, { name, address, replaces: isMeant }, new Date());
  if (outcome === 'taken') return invalid({ name: 'A view has this name. Save again to replace it, or choose another name.' }, form);
  if (outcome === 'too-many') return refused(`${MOST_VIEWS} views are saved already. Delete one first.`, form);
  await say(outcome === 'replaced' ? `${name} shows this from now on.` : `Saved as ${name}.`);
  return done();
});

export const renameViewAction = ownerAction(input.renamedView, async ({ owner }, { id, name }, form) => {
  const outcome = await renameView(owner, id, name);
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'taken') return invalid({ name: 'Another view has this name. Choose another.' }, form);
  await say(`It is called ${name} now.`);
  return done();
});

export const pinViewAction = ownerAction(input.pinnedView, async ({ owner }, { id, pinned }, form) => {
  const outcome = await pinView(owner, id, pinned);
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'too-many') return refused(`${MOST_PINNED} views are pinned already. Unpin one first.`, form);
  await say(pinned ? 'Pinned above the pipeline.' : 'It stands in the Views menu now.');
  return done();
});

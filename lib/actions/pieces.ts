'use server';
import { removePiece, type PieceKind } from '@/lib/data/pieces';
import { piece } from '@/lib/input/pieces';
import { say } from './flash';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

const REMOVED: Record<Exclude<PieceKind, 'claim' | 'story' | 'offer'>, string> = {
  research: 'The finding is removed.',
  contact: 'The contact is removed.',
  task: 'Removed from the list.',
  evidence: 'The line is removed.',
  requirement: 'The requirement is removed.',
  view: 'The view is deleted. Its applications are as they were.',
};

export const removePieceAction = ownerAction(piece, async ({ owner }, { id, kind }, form) => {
  const removal = await removePiece(owner, kind, id, new Date());
  if (removal === 'not-found') return refused(NOT_FOUND, form);
  await say(REMOVED[kind], { act: 'removal', id: removal });
  return done();
});

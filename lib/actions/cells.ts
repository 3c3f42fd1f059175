'use server';
import { editCell } from '@/lib/data/cells';
import { editedCell } from '@/lib/input/cells';
import { refresh } from 'next/cache';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

const STALE = 'Another tab changed this meanwhile. Copy your words, press Escape, then reload the page.';

/** Changes one cell of the table. It is seen where it happened, so nothing else says so. */
export const editCellAction = ownerAction(editedCell, async ({ owner }, { id, was, ...change }, form) => {
  const outcome = await editCell(owner, id, change, was, new Date());
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'stale') return refused(STALE, form);
  refresh();
  return done();
});

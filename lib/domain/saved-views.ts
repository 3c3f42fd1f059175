import { addressOf, viewOf, type PipelineView } from './pipeline-view';

export const MOST_PINNED = 12;
export const MOST_VIEWS = 40;

/** @returns the query of an address of the pipeline as a view, without what belongs to the moment, such as a page. */
export function viewOfAddress(address: string): PipelineView {
  const query = new URLSearchParams(address);
  return viewOf(Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)])));
}

/** Two addresses that show the same are one. */
export function tidyAddress(address: string): string {
  return addressOf(viewOfAddress(address));
}

/** Whether there is something about this view to save: more than the board, or the table, of everything. */
export function isWorthSaving(view: PipelineView): boolean {
  return addressOf({ ...view, shape: 'board' }) !== '';
}

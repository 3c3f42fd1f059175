import { addressOf, type Params, type PipelineFilter, type PipelineView } from '@/lib/domain/pipeline-view';

type More = Record<string, string | number>;

/** The address of a view. @param more what only this page asks of it: how much of each column, or how many rows */
export function pathOf(view: PipelineView, more: More = {}): string {
  const query = new URLSearchParams(addressOf(view));
  for (const [key, value] of Object.entries(more)) query.set(key, String(value));
  return `/pipeline${query.size ? `?${query}` : ''}`;
}

/** The same view with another filter, from its beginning. */
export const narrowed = (view: PipelineView, part: Partial<PipelineFilter>): string => pathOf({ ...view, filter: { ...view.filter, ...part } });

/** What a form hands on of a view, as names and values of hidden fields. */
export const fieldsOf = (view: PipelineView): [string, string][] => [...new URLSearchParams(addressOf(view))];

/** Whether a form has just asked: it names what was left empty, and what was ticked one by one. The address does not. */
export const isFromForm = (params: Params): boolean =>
  Object.values(params).includes('') || [params.stage, params.cols].some((value) => Array.isArray(value));

import { STAGES, type Stage } from './pipeline';

/** What is shown of the pipeline: every part narrows, an empty one does not. */
export type PipelineFilter = {
  stages: Stage[];
  sources: string[];
  tags: string[];
  /** a note is due within the next 24 hours, or late */
  notesDue: boolean;
  replyOverdue: boolean;
  /** nothing happened for so many days, while they are to be heard from */
  quietDays: number | null;
  /** the next interview is within so many days */
  interviewDays: number | null;
  /** at least so many people were met; 0: nobody yet */
  peopleMet: number | null;
  /** found in anything that was written about it */
  text: string;
  /** put away by hand: only these, else none of them */
  archived: boolean;
};

/** What a table can show beside the company, in the order in which it is offered. */
export const COLUMNS = [
  { id: 'role', label: 'Role' },
  { id: 'stage', label: 'Stage' },
  { id: 'next', label: 'Next step' },
  { id: 'when', label: 'When' },
  { id: 'applied', label: 'Applied' },
  { id: 'age', label: 'In stage' },
  { id: 'source', label: 'Source' },
  { id: 'people', label: 'People' },
  { id: 'tags', label: 'Tags' },
  { id: 'pay', label: 'Pay' },
  { id: 'place', label: 'Place' },
  { id: 'touched', label: 'Last news' },
] as const;
export type Column = (typeof COLUMNS)[number]['id'];
export const USUAL_COLUMNS: readonly Column[] = ['role', 'stage', 'next', 'when', 'applied', 'age', 'source', 'people'];

/** What rows can be put in order by; 'next' is what presses most, first. */
export const SORTS = ['next', 'company', 'role', 'stage', 'applied', 'age', 'source', 'pay', 'place', 'touched'] as const;
export type Sort = { by: (typeof SORTS)[number]; down: boolean };

export type PipelineView = { shape: 'board' | 'table'; filter: PipelineFilter; sort: Sort; columns: readonly Column[] };

export const NO_FILTER: PipelineFilter = {
  stages: [],
  sources: [],
  tags: [],
  notesDue: false,
  replyOverdue: false,
  quietDays: null,
  interviewDays: null,
  peopleMet: null,
  text: '',
  archived: false,
};

/** The number of days after which an application counts as quiet, unless another is chosen. */
export const QUIET_DAYS = 10;
const MOST_DAYS = 365;
const MOST_PEOPLE = 20;
const MOST_TEXT = 100;
const MOST_NAMED = 20;

export type Params = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? '';
const many = (value: string | string[] | undefined) =>
  [...new Set([value ?? []].flat().map((each) => each.trim()).filter(Boolean))].slice(0, MOST_NAMED);

/** A whole number from `least` to `most`, null for anything else. */
function wholeOf(value: string, least: number, most: number): number | null {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
  return number >= least && number <= most ? number : null;
}

/** Between commas, or each by itself, as a form without script sends them. */
function among<T extends string>(all: readonly T[], words: string | string[] | undefined): T[] {
  const wanted = [words ?? []].flat().join(',').split(',');
  return all.filter((each) => wanted.includes(each));
}

/**
 * The view that an address asks for. What it does not understand it leaves out: an old or mistyped address shows more,
 * never an error.
 * @param params the query of /pipeline
 */
export function viewOf(params: Params): PipelineView {
  const by = one(params.sort).replace(/^-/, '');
  const columns = among(COLUMNS.map(({ id }) => id), params.cols);
  return {
    shape: one(params.view) === 'table' ? 'table' : 'board',
    filter: {
      stages: among(STAGES, params.stage),
      sources: many(params.source),
      tags: many(params.tag),
      notesDue: one(params.due) === '1',
      replyOverdue: one(params.overdue) === '1',
      quietDays: wholeOf(one(params.quiet), 1, MOST_DAYS),
      interviewDays: wholeOf(one(params.within), 1, MOST_DAYS),
      peopleMet: wholeOf(one(params.met), 0, MOST_PEOPLE),
      text: one(params.q).trim().slice(0, MOST_TEXT),
      archived: one(params.archived) === '1',
    },
    sort: { by: SORTS.find((each) => each === by) ?? 'next', down: one(params.sort).startsWith('-') },
    columns: columns.length ? columns : USUAL_COLUMNS,
  };
}

/** The query that `viewOf` reads back as the same view; '' for the board of everything. */
export function addressOf({ shape, filter, sort, columns }: PipelineView): string {
  const query = new URLSearchParams();
  const set = (key: string, value: string | number | null) => void (value !== null && value !== '' && query.set(key, String(value)));
  set('view', shape === 'table' ? 'table' : '');
  set('stage', filter.stages.join(','));
  for (const source of filter.sources) query.append('source', source);
  for (const tag of filter.tags) query.append('tag', tag);
  set('due', filter.notesDue ? 1 : '');
  set('overdue', filter.replyOverdue ? 1 : '');
  set('quiet', filter.quietDays);
  set('within', filter.interviewDays);
  set('met', filter.peopleMet);
  set('q', filter.text);
  set('archived', filter.archived ? 1 : '');
  set('sort', sort.by === 'next' && !sort.down ? '' : `${sort.down ? '-' : ''}${sort.by}`);
  set('cols', columns.join() === USUAL_COLUMNS.join() ? '' : columns.join(','));
  return query.toString();
}

/** Whether the filter leaves anything out, besides what was put away. */
export function isNarrowed(filter: PipelineFilter): boolean {
  return Object.entries(filter).some(([key, value]) => JSON.stringify(value) !== JSON.stringify(NO_FILTER[key as keyof PipelineFilter]));
}

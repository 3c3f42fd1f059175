import 'server-only';
import type { FilterMenuFacts } from '@/components/pipeline/filter-menu';
import { STAGE_LABELS } from '@/lib/domain/pipeline';
import { NO_FILTER, QUIET_DAYS, type PipelineFilter, type PipelineView } from '@/lib/domain/pipeline-view';
import { plural } from '@/lib/domain/words';
import { fieldsOf, narrowed, pathOf } from './addresses';

const NONE: Partial<PipelineFilter> = { notesDue: false, replyOverdue: false, quietDays: null };

/** The filters that stand in the bar; each is on or off, and all that are on narrow together. */
export function togglesOf(filter: PipelineFilter) {
  const isQuiet = filter.quietDays === QUIET_DAYS;
  const isNone = !filter.notesDue && !filter.replyOverdue && !isQuiet;
  return [
    { label: 'All', isOn: isNone, off: NONE, on: NONE },
    { label: 'Notes due', isOn: filter.notesDue, off: { notesDue: false }, on: { notesDue: true } },
    { label: 'Reply overdue', isOn: filter.replyOverdue, off: { replyOverdue: false }, on: { replyOverdue: true } },
    { label: `Quiet for ${QUIET_DAYS} days`, isOn: isQuiet, off: { quietDays: null }, on: { quietDays: QUIET_DAYS } },
  ].map(({ on, ...rest }) => ({ ...rest, filter: { ...filter, ...on } }));
}

/** @param counts how many each of the toggles shows, in their order */
export function chipsOf(view: PipelineView, counts: readonly number[]) {
  return togglesOf(view.filter).map(({ label, isOn, off, filter }, index) => ({
    label,
    isOn,
    count: counts[index] ?? 0,
    href: isOn ? narrowed(view, off) : pathOf({ ...view, filter }),
  }));
}

const days = (n: number) => `${n} ${plural(n, 'day', 'days')}`;
const metWords = (people: number) => (people === 0 ? 'Nobody met yet' : people === 1 ? 'Somebody met' : `${people} or more people met`);

/** What narrows the view beyond the bar, each with the address of the view without it. */
export function narrowingsOf(view: PipelineView): { label: string; href: string }[] {
  const { filter } = view;
  const parts: [string, Partial<PipelineFilter>][] = [
    ...filter.stages.map((stage): [string, Partial<PipelineFilter>] => [STAGE_LABELS[stage], { stages: filter.stages.filter((each) => each !== stage) }]),
    ...filter.sources.map((source): [string, Partial<PipelineFilter>] => [source, { sources: filter.sources.filter((each) => each !== source) }]),
    ...filter.tags.map((tag): [string, Partial<PipelineFilter>] => [`Tag: ${tag}`, { tags: filter.tags.filter((each) => each !== tag) }]),
  ];
  if (filter.quietDays !== null && filter.quietDays !== QUIET_DAYS) parts.push([`Quiet for ${days(filter.quietDays)}`, { quietDays: null }]);
  if (filter.interviewDays !== null) parts.push([`Interview within ${days(filter.interviewDays)}`, { interviewDays: null }]);
  if (filter.peopleMet !== null) parts.push([metWords(filter.peopleMet), { peopleMet: null }]);
  if (filter.text) parts.push([`“${filter.text}”`, { text: '' }]);
  if (filter.archived) parts.push(['Archived', { archived: false }]);
  return parts.map(([label, part]) => ({ label, href: narrowed(view, part) }));
}

/** What the menus of the bar offer. */
export function menusOf(view: PipelineView, sources: string[], tags: string[]): { sources: { label: string; isOn: boolean; href: string }[]; filter: FilterMenuFacts } {
  const { filter } = view;
  const own = { stages: [], tags: [], quietDays: null, interviewDays: null, peopleMet: null, text: '', archived: false };
  const named = (all: string[], chosen: string[]) => [...all, ...chosen.filter((each) => !all.includes(each))];
  return {
    sources: named(sources, filter.sources).map((source) => {
      const isOn = filter.sources.includes(source);
      return { label: source, isOn, href: narrowed(view, { sources: isOn ? filter.sources.filter((each) => each !== source) : [...filter.sources, source] }) };
    }),
    filter: { filter, tags: named(tags, filter.tags), carried: fieldsOf({ ...view, filter: { ...filter, ...own } }) },
  };
}

/** The same view with nothing left out. */
export const clearedOf = (view: PipelineView): string => pathOf({ ...view, filter: NO_FILTER });

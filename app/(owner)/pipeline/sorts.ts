import { addressOf, type PipelineView, type Sort } from '@/lib/domain/pipeline-view';
import { pathOf } from './addresses';

/** The orders that the menu offers; the head of a table offers all others. */
const OFFERED: readonly { sort: Sort; label: string }[] = [
  { sort: { by: 'next', down: false }, label: 'Next step first' },
  { sort: { by: 'company', down: false }, label: 'Company, A to Z' },
  { sort: { by: 'applied', down: true }, label: 'Newest first' },
  { sort: { by: 'age', down: true }, label: 'Longest in stage first' },
  { sort: { by: 'touched', down: true }, label: 'Latest news first' },
  { sort: { by: 'pay', down: true }, label: 'Highest pay first' },
];

const BY: Record<Sort['by'], string> = {
  next: 'next step',
  company: 'company',
  role: 'role',
  stage: 'stage',
  applied: 'day of applying',
  age: 'time in stage',
  source: 'source',
  pay: 'pay',
  place: 'place',
  touched: 'last news',
};

const isSame = (a: Sort, b: Sort) => a.by === b.by && a.down === b.down;
const inSentence = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

/** The order inside a sentence: 'next step first', 'by role', 'by pay, downwards'. */
export function sortWords(sort: Sort): string {
  const offered = OFFERED.find((each) => isSame(each.sort, sort));
  return offered ? inSentence(offered.label) : `by ${BY[sort.by]}${sort.down ? ', downwards' : ''}`;
}

/** The orders on offer, with the address of each. */
export function sortsOf(view: PipelineView) {
  const options = OFFERED.map(({ sort, label }) => ({ label, isOn: isSame(sort, view.sort), href: pathOf({ ...view, sort }) }));
  const label = options.find(({ isOn }) => isOn)?.label ?? `By ${BY[view.sort.by]}`;
  return { label, options, key: addressOf(view) };
}

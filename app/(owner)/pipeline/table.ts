import 'server-only';
import type { HeadCell } from '@/components/pipeline/table-head';
import type { OwnerSession } from '@/lib/auth/session';
import { countMatching } from '@/lib/data/pipeline-counts';
import { listTable } from '@/lib/data/pipeline';
import { COLUMNS, SORTS, type Column, type Params, type PipelineView, type Sort } from '@/lib/domain/pipeline-view';
import { capitalised, endWords, numberWord, plural } from '@/lib/domain/words';
import { fieldsOf, pathOf } from './addresses';
import { rowOf } from './cards';
import { sortWords } from './sorts';

const PER_PAGE = 50;
const MOST = 500;

/** Reads the table as the address says: which rows, in what order, how many of them. */
export async function readTable({ owner, account }: OwnerSession, view: PipelineView, params: Params, now: Date) {
  const shown = Math.min(MOST, Math.max(PER_PAGE, Math.trunc(Number(params.rows)) || PER_PAGE));
  const [rows, [total = 0]] = await Promise.all([listTable(owner, view.filter, view.sort, shown, now), countMatching(owner, [view.filter], now)]);
  const left = total - rows.length;
  const words = `${capitalised(numberWord(total))} ${plural(total, 'application', 'applications')}, ${sortWords(view.sort)}`;
  return {
    total,
    words,
    columns: view.columns,
    head: headOf(view),
    rows: rows.map((row) => rowOf(row, account, now)),
    more: left > 0 && shown < MOST ? { href: pathOf(view, { rows: shown + PER_PAGE }), words: `Show ${Math.min(left, PER_PAGE)} more of ${total.toLocaleString('en-GB')}` } : null,
    end: shown < MOST ? '' : endWords(rows.length, total),
    menu: { columns: view.columns, carried: fieldsOf({ ...view, columns: [] }) },
  };
}

/** The head of each column: what it is sorted by, and the address that sorts by it, or turns it round. */
function headOf(view: PipelineView): HeadCell[] {
  const sorted = (by: Sort['by']) => (view.sort.by === by ? (view.sort.down ? 'descending' : 'ascending') : undefined);
  const cell = (id: Column | 'company', label: string): HeadCell => {
    const by = SORTS.find((each) => each === id);
    if (!by) return { id, label, href: null, sorted: undefined };
    return { id, label, href: pathOf({ ...view, sort: { by, down: sorted(by) === 'ascending' } }), sorted: sorted(by) };
  };
  return [cell('company', 'Company'), ...COLUMNS.filter(({ id }) => view.columns.includes(id)).map(({ id, label }) => cell(id, label))];
}

import 'server-only';
import type { ExportedApplication } from '@/lib/data/exported-applications';
import { toInstant } from '@/lib/data/instants';
import { WORK_MODES } from '@/lib/domain/applications';
import { CLOSE_REASON_LABELS, STAGE_LABELS, type CloseReason, type Stage } from '@/lib/domain/pipeline';
import { plainDateIn } from '@/lib/domain/time';

type Cell = (row: ExportedApplication, zone: string) => string;

const day = (date: Date | null, zone: string) => (date ? plainDateIn(toInstant(date), zone).toString() : '');
const amount = (minor: number | null) => (minor === null ? '' : String(minor / 100));

/** Days are those of the owner's zone, amounts plain numbers, so that a spreadsheet can sort and add them. */
const COLUMNS: readonly [string, Cell][] = [
  ['Company', (row) => row.company.name],
  ['Role', (row) => row.role],
  ['Stage', (row) => STAGE_LABELS[row.stage as Stage]],
  ['Since', (row, zone) => day(row.stageSince, zone)],
  ['Closed as', (row) => (row.closeReason ? CLOSE_REASON_LABELS[row.closeReason as CloseReason] : '')],
  ['Applied', (row, zone) => day(row.appliedAt, zone)],
  ['First reply', (row, zone) => day(row.repliedAt, zone)],
  ['Next interview', (row, zone) => day(row.nextInterviewAt, zone)],
  ['Source', (row) => [row.source, row.sourceDetail].filter(Boolean).join(', ')],
  ['Tags', (row) => row.tags],
  ['Place', (row) => row.place],
  ['Worked', (row) => WORK_MODES.find(({ id }) => id === row.workMode)?.label ?? ''],
  ['Pay from', (row) => amount(row.payMin)],
  ['Pay to', (row) => amount(row.payMax)],
  ['Currency', (row) => row.payCurrency],
  ['Pay period', (row) => (row.payMin === null && row.payMax === null ? '' : row.payPeriod)],
  ['Link', (row) => row.link],
  ['Notes', (row) => row.notes],
];

export const EXPORT_HEAD = COLUMNS.map(([head]) => head);

export function exportCells(row: ExportedApplication, zone: string): string[] {
  return COLUMNS.map(([, cell]) => cell(row, zone));
}

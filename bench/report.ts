import type { DeliveryFigures } from './deliveries';
import { percentile, type Timings } from './timing';
import type { PageFigures, Trial } from './trial';

const TIMES = ['one p50', 'p99', 'ten p50', 'p99', 'SQL p50', 'p99'];
const HEAD = ['page', ...TIMES, '× empty', '× SQL', 'HTML KB', 'script KB'];

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const kb = (bytes: number) => (bytes / 1024).toFixed(1);
const times = (value: number) => value.toFixed(2);

/** One size as a table; times in milliseconds, script compressed. */
export function tableOf({ applications, notes, bootMs, memoryMb, pages, search }: Trial): string {
  const [empty] = pages;
  const rows = pages.map((page) => rowOf(page, empty!));
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  const fitted = (cell: string, column: number) =>
    column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
  const line = (cells: string[]) => cells.map(fitted).join('  ');
  const size = `${applications.toLocaleString('en-GB')} applications, ${notes.toLocaleString('en-GB')} notes`;
  const boot = `first answer after ${(bootMs / 1000).toFixed(2)} s`;
  return [`${size}, ${boot}, ${memoryMb.toFixed(0)} MB after the load`, line(HEAD), ...rows.map(line), findLine(search)].join('\n');
}

/** What is found as it is typed, over HTTP. */
function findLine(search: Timings): string {
  const [middle, most] = [0.5, 1].map((share) => ms(percentile(search, share)));
  return `finding as it is typed, ${search.length} texts: ${middle} ms in the middle, ${most} ms at most`;
}

/** The deliveries in a few lines. */
export function linesOf({ oneLoopMs, twoLoopsMs, memoryMb, page }: DeliveryFigures): string {
  const rate = (took: number) => `${(1_000_000 / took).toFixed(0)} a second`;
  return [
    '1,000 reminders due in one minute, 100,000 waiting, 1,001 owners',
    `one loop    ${(oneLoopMs / 1000).toFixed(1)} s, ${rate(oneLoopMs)}, ${memoryMb.toFixed(0)} MB at most`,
    `two loops   ${(twoLoopsMs / 1000).toFixed(1)} s, ${rate(twoLoopsMs)}`,
    `Today       ${ms(page.without)} ms without, ${ms(page.waiting)} ms with them waiting, ${ms(page.delivering)} ms while they are sent`,
  ].join('\n');
}

function rowOf({ name, one, ten, sql, weight }: PageFigures, empty: PageFigures): string[] {
  const figures = [one, ten, sql].flatMap((timings) => [ms(percentile(timings, 0.5)), ms(percentile(timings, 0.99))]);
  const median = percentile(one, 0.5);
  const ratios = [empty.one, sql].map((timings) => times(median / percentile(timings, 0.5)));
  return [name, ...figures, ...ratios, kb(weight.html), kb(weight.script)];
}

import { expect, test } from 'vitest';
import { checksOf, deliveryChecksOf } from '../bench/checks';
import { linesOf, tableOf } from '../bench/report';
import { percentile, timed } from '../bench/timing';
import type { PageFigures, Trial } from '../bench/trial';

const page = (name: string, ms: number, more: Partial<PageFigures> = {}): PageFigures => ({
  name,
  one: [ms, ms, ms * 9],
  ten: [ms * 10],
  sql: [0.5],
  weight: { html: 2048, script: 150 * 1024 },
  ...more,
});

const trial = (applications: number, pages: PageFigures[], bootMs = 500, search = [4, 9]): Trial => ({
  applications,
  notes: applications * 5,
  search,
  bootMs,
  memoryMb: 200,
  pages,
});

const verdicts = (trials: Trial[]) => checksOf(trials).map(({ passed }) => passed);

test('a percentile is the value that a share of the timings does not exceed', () => {
  const timings = [5, 1, 4, 2, 3];
  expect(percentile(timings, 0.5)).toBe(3);
  expect(percentile(timings, 0.99)).toBe(5);
  expect(percentile([7], 0.5)).toBe(7);
});

test('so many at once, and no more than asked', async () => {
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
  };
  expect(await timed(25, 10, work)).toHaveLength(25);
  expect(most).toBe(10);
});

test('what must hold, holds up to its limit', () => {
  const empty = page('/keyboard', 4);
  const trials = [
    trial(100, [empty, page('/', 10)]),
    trial(2_000, [empty, page('/', 12)]),
    trial(10_000, [empty, page('/', 13)]),
  ];
  expect(verdicts(trials)).toEqual([true, true, true, true, true]);
});

test('each of them fails on its own, and names the page', () => {
  const empty = page('/keyboard', 4);
  const good = [trial(100, [empty, page('/', 10)]), trial(2_000, [empty, page('/', 10)])];
  expect(verdicts([trial(2_000, [empty, page('/', 12.1)])])).toEqual([false, true, true]);
  expect(verdicts([...good, trial(10_000, [empty, page('/', 13.1)])])).toEqual([true, false, true, true, true]);
  expect(verdicts([trial(10_000, [empty, page('/', 13)], 500, [4, 51])])).toEqual([false, true, true]);
  const heavy = page('/log', 10, { weight: { html: 1, script: 166 * 1024 } });
  expect(verdicts([trial(100, [empty, heavy])])).toEqual([false, true]);
  expect(checksOf([trial(100, [empty, heavy])])[0]?.words).toContain('/log');
  expect(verdicts([trial(100, [empty], 1_001)])).toEqual([true, false]);
});

test('the table has a line for each page', () => {
  const lines = tableOf(trial(2_000, [page('/keyboard', 4), page('/', 10)])).split('\n');
  expect(lines[0]).toBe('2,000 applications, 10,000 notes, first answer after 0.50 s, 200 MB after the load');
  expect(lines[3]).toMatch(/^\/ +10\.0 +90\.0 +100\.0 +100\.0 +0\.50 +0\.50 +2\.50 +20\.00 +2\.0 +150\.0$/);
  expect(lines.at(-1)).toBe('finding as it is typed, 2 texts: 4.00 ms in the middle, 9.00 ms at most');
});

test('deliveries must take less than a minute, come once, and leave the pages as fast as they were', () => {
  const figures = { oneLoopMs: 9_000, twoLoopsMs: 8_000, twice: 0, memoryMb: 300, page: { without: 20, waiting: 21, delivering: 60 } };
  const passes = (part: object) => deliveryChecksOf({ ...figures, ...part }).map(({ passed }) => passed);
  expect(passes({})).toEqual([true, true, true]);
  expect(passes({ twoLoopsMs: 61_000 })).toEqual([false, true, true]);
  expect(passes({ twice: 1 })).toEqual([true, false, true]);
  expect(passes({ page: { without: 20, waiting: 27, delivering: 60 } })).toEqual([true, true, false]);
  expect(linesOf(figures)).toContain('one loop    9.0 s, 111 a second, 300 MB at most');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfText, daysOf, fourWeeks, insightsAddressOf, insightsViewOf, periodWords, rangeOf, weeksUntil } from './insights-period';
import { day, LONDON, ZONES } from './test-times';

const TODAY = day('2026-11-24');
const FIRST = day('2026-09-01');
const viewOf = (address: string) => insightsViewOf(Object.fromEntries(new URLSearchParams(address)));

describe('the address of a period', () => {
  test.each([
    ['', 'Since the first', 'since 1 September'],
    ['period=30', '2026-10-26', 'in the last 30 days'],
    ['period=90', '2026-08-27', 'in the last 90 days'],
    ['period=year', '2026-01-01', 'in 2026'],
    ['from=2026-10-01&to=2026-10-31', '2026-10-01', 'from 1 October to 31 October'],
    ['from=2026-10-31&to=2026-10-01', '2026-10-01', 'from 1 October to 31 October'],
    ['from=2025-10-01', '2025-10-01', 'since 1 October 2025'],
    ['to=2026-10-01', null, 'until 1 October'],
    ['from=2026-10-01&to=2026-10-01', '2026-10-01', 'on 1 October'],
    ['period=own', 'Since the first', 'since 1 September'],
    ['period=7&from=2026-13-01&to=yesterday', 'Since the first', 'since 1 September'],
  ])('%s', (address, from, words) => {
    const view = viewOf(address);
    expect(periodWords(view, FIRST, TODAY)).toBe(words);
    expect(daysOf(view, TODAY).from?.toString() ?? null).toBe(from === 'Since the first' ? null : from);
  });

  test('says it wholly', () => {
    const some = fc.option(fc.integer({ min: 0, max: 900 }).map((days) => day('2025-01-01').add({ days }).toString()));
    fc.assert(
      fc.property(fc.constantFrom('', '30', '90', 'year'), some, some, fc.boolean(), (period, from, to, hidden) => {
        const asked = insightsViewOf({ period, from: from ?? '', to: to ?? '', rejections: hidden ? 'hidden' : '' });
        const address = insightsAddressOf(asked);
        expect(insightsAddressOf(viewOf(address))).toBe(address);
        expect(viewOf(address).hideRejections).toBe(hidden);
        expect(viewOf(address).period).toBe(asked.period);
      }),
    );
  });

  test('before there is an application it says so far', () => expect(periodWords(viewOf(''), null, TODAY)).toBe('so far'));
  test.each(['', '2026-02-30', '2026-1-1', '0000-01-01', '9999-12-31', 'x'])('“%s” is no day', (text) => expect(dayOfText(text)).toBeNull());
});

test('the last day of a period counts wholly, wherever one is', () => {
  for (const zone of [LONDON, ...ZONES]) {
    const { from, before } = rangeOf({ from: day('2026-10-24'), to: day('2026-10-25') }, zone);
    expect(from!.toZonedDateTimeISO(zone).toPlainDate().toString()).toBe('2026-10-24');
    expect(before!.subtract({ seconds: 1 }).toZonedDateTimeISO(zone).toPlainDate().toString()).toBe('2026-10-25');
    expect(before!.toZonedDateTimeISO(zone).toPlainDate().toString()).toBe('2026-10-26');
  }
});

test('weeks follow each other without a gap and end with the last day', () => {
  const weeks = weeksUntil(TODAY, 13, LONDON);
  expect(weeks).toHaveLength(13);
  weeks.slice(1).forEach((week, at) => expect(week.from.equals(weeks[at]!.before)).toBe(true));
  expect(weeks.at(-1)!.before.toZonedDateTimeISO(LONDON).toPlainDate().toString()).toBe('2026-11-25');
  expect(fourWeeks(TODAY).from.toString()).toBe('2026-10-28');
});

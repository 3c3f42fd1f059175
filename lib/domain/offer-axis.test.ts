import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offerAxisOf } from './offer-axis';
import { Temporal } from './temporal';

const day = (text: string) => Temporal.PlainDate.from(text);
const TODAY = day('2026-11-27');
const at = (company: string, on: string) => ({ company, on: day(on) });

const picture = offerAxisOf({
  answers: [at('Larkhill', '2026-12-04'), at('Juniper', '2026-12-01')],
  said: [at('Avonmead', '2026-12-02')],
  today: TODAY,
});

test('the axis of the picture: eleven days, two weekends, three stems, in one sentence', () => {
  expect(picture.ticks).toHaveLength(12);
  expect(picture.weekends.map(({ left }) => Math.round(left))).toEqual([9, 73]);
  expect(picture.marks.map(({ names, left }) => [names, Math.round(left)])).toEqual([['Larkhill', 64], ['Juniper', 36], ['Avonmead', 45]]);
  expect(picture.ticks.filter(({ wide }) => wide).map(({ words }) => words)).toEqual([
    'Today', 'Mon 30', 'Tue 1 Dec', 'Wed 2', 'Thu 3', 'Fri 4', 'Mon 7', 'Tue 8',
  ]);
  expect(picture.sentence).toBe('Today Fri 27 Nov, Juniper by Tue 1 Dec, Larkhill by Fri 4 Dec, Avonmead said Wed 2 Dec.');
  expect(picture.over).toBeNull();
});

test('a deadline that is past is the stretch up to today', () => {
  const { over, today, ticks } = offerAxisOf({ answers: [at('Juniper', '2026-11-24')], said: [], today: TODAY });
  expect(ticks[0]!.left).toBe(0);
  expect(today).toBeCloseTo((3 / 14) * 100);
  expect(over).toEqual({ left: 0, width: today });
});

test('those of one day share a mark', () => {
  const { marks } = offerAxisOf({ answers: [at('Juniper', '2026-12-01'), at('Larkhill', '2026-12-01')], said: [], today: TODAY });
  expect(marks.map(({ names }) => names)).toEqual(['Juniper and Larkhill']);
});

test('where there is no room for all names those of the offers stay', () => {
  const days = (company: string) => Array.from({ length: 5 }, (_, index) => ({ company: `${company} ${index}`, on: TODAY.add({ days: 1 + index }) }));
  const { marks } = offerAxisOf({ answers: days('An offer').slice(0, 3), said: days('Somebody else'), today: TODAY });
  expect(marks.map(({ kind, narrow }) => `${kind} ${narrow}`)).toEqual([...Array(3).fill('answer right'), ...Array(5).fill('said null')]);
});

test('words never lie on each other, and nothing leaves the axis', () => {
  const days = fc.array(fc.integer({ min: -30, max: 90 }), { minLength: 1, maxLength: 6 });
  const dated = (list: number[]) => list.map((each, index) => ({ company: `Company ${index}`, on: TODAY.add({ days: each }) }));
  fc.assert(
    fc.property(days, days, (answers, said) => {
      const axis = offerAxisOf({ answers: dated(answers), said: dated(said), today: TODAY });
      for (const { left } of [...axis.marks, ...axis.ticks]) expect(left >= 0 && left <= 100).toBe(true);
      for (const [place, row, width] of [['wide', 'wideRow', 1216], ['narrow', 'narrowRow', 336]] as const) {
        const spans = axis.marks.flatMap((mark) => {
          const letters = mark.names.length * 6;
          const at = (mark.left / 100) * width;
          const from = { middle: at - letters / 2, left: at - letters, right: at }[mark[place] ?? 'middle'];
          return mark[place] ? { row: mark[row], from, to: from + letters } : [];
        });
        for (const one of spans)
          for (const other of spans) if (one !== other && one.row === other.row) expect(one.to <= other.from || other.to <= one.from).toBe(true);
      }
    }),
  );
});

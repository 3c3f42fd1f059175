import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPlan, NOTE_MINUTES, type HoursLeft, type Piece, type Stretch } from './gap-plan';
import { MINUTE } from './heat';
import { quietStretches } from './quiet-hours';
import { at, clock, LONDON, NOW } from './test-times';
import { clockWords } from './day-words';

const quiet = { start: clock('22:00'), end: clock('07:00') };
const tomorrow = (time: string) => at(`2026-11-25T${time}`);
const today = (time: string) => at(`2026-11-24T${time}`);
const hours: HoursLeft = {
  now: NOW,
  startAt: tomorrow('09:30'),
  leaveAt: tomorrow('08:20'),
  taken: [{ start: today('18:30'), end: today('19:30') }],
  notes: 0,
  quiet,
  zone: LONDON,
};
const piece = (id: string, minutes: number): Piece => ({ id, minutes });
const placedAt = (plan: ReturnType<typeof fitPlan>) =>
  plan.placed.map(({ id, start }) => `${id} ${clockWords(start, LONDON)}`);

test('what is bigger takes its place first, and nothing is cut in two', () => {
  const plan = fitPlan(hours, [piece('long', 120), piece('story', 90), piece('short', 10)]);
  expect(placedAt(plan)).toEqual(['long 19:30', 'story 16:40', 'short 18:10']);
});

test('notes come first', () => {
  const plan = fitPlan({ ...hours, notes: 2 }, [piece('story', 35)]);
  expect(plan.notes.map(({ start }) => clockWords(start, LONDON))).toEqual(['16:40', '16:55']);
  expect(placedAt(plan)).toEqual(['story 17:10']);
  expect(fitPlan(hours, []).freeMinutes - plan.freeMinutes).toBe(2 * NOTE_MINUTES);
});

test('what does not fit is left out, and a smaller one after it still finds room', () => {
  const short = { ...hours, startAt: today('17:40'), leaveAt: null, taken: [] };
  const plan = fitPlan(short, [piece('a', 45), piece('b', 30), piece('c', 15)]);
  expect(plan).toMatchObject({ freeMinutes: 60, leftOut: ['b'], travel: null });
  expect(placedAt(plan)).toEqual(['a 16:40', 'c 17:25']);
});

test('only what can be done on the way is done on the way', () => {
  const late = { ...hours, now: tomorrow('08:18'), taken: [] };
  const plan = fitPlan(late, [piece('story', 35), { ...piece('names', 3), onTheWay: true }]);
  expect(placedAt(plan)).toEqual(['names 08:20']);
  expect(plan.leftOut).toEqual(['story']);
});

test.each([
  ['begun already', { now: tomorrow('09:31') }],
  ['left already, with nothing for the way', { now: tomorrow('08:30') }],
  ['all of it quiet', { now: tomorrow('05:00'), startAt: tomorrow('06:30'), leaveAt: null }],
  ['taken from end to end', { taken: [{ start: NOW, end: tomorrow('09:30') }] }],
])('nothing fits when the time is %s', (_, change) => {
  const plan = fitPlan({ ...hours, ...change }, [piece('a', 5)]);
  expect(plan).toMatchObject({ freeMinutes: 0, placed: [], leftOut: ['a'] });
});

const stretch = fc
  .record({ from: fc.integer({ min: -120, max: 1100 }), minutes: fc.integer({ min: 1, max: 240 }) })
  .map(({ from, minutes }): Stretch => ({ start: NOW.add({ minutes: from }), end: NOW.add({ minutes: from + minutes }) }));
const anyHours = fc.record({
  startIn: fc.integer({ min: -60, max: 48 * 60 }),
  leaves: fc.option(fc.integer({ min: 0, max: 180 })),
  taken: fc.array(stretch, { maxLength: 5 }),
  notes: fc.nat(6),
  isQuiet: fc.boolean(),
});
const pieces = fc
  .array(fc.record({ minutes: fc.integer({ min: 1, max: 90 }), onTheWay: fc.boolean() }), { maxLength: 12 })
  .map((all) => all.map((each, index) => ({ id: String(index), ...each })));

const ms = ({ start, end }: Stretch) => [start.epochMilliseconds, end.epochMilliseconds] as const;
const overlap = (a: Stretch, b: Stretch) => ms(a)[0] < ms(b)[1] && ms(b)[0] < ms(a)[1];

test('whatever the hours: whole, in time, apart, and never more than is free', () => {
  fc.assert(
    fc.property(anyHours, pieces, ({ startIn, leaves, isQuiet, ...rest }, all) => {
      const startAt = NOW.add({ minutes: startIn });
      const leaveAt = leaves === null ? null : startAt.subtract({ minutes: leaves });
      const given: HoursLeft = { now: NOW, startAt, leaveAt, quiet: isQuiet ? quiet : null, zone: LONDON, ...rest };
      const plan = fitPlan(given, all);
      const nights = isQuiet && startIn > 0 ? quietStretches(NOW, startAt, quiet, LONDON) : [];
      const work = [...plan.placed, ...plan.notes];
      for (const each of work) {
        expect(ms(each)[0]).toBeGreaterThanOrEqual(NOW.epochMilliseconds);
        expect(ms(each)[1]).toBeLessThanOrEqual(startAt.epochMilliseconds);
        for (const other of given.taken) expect(overlap(each, other)).toBe(false);
        expect(work.filter((other) => overlap(each, other))).toEqual([each]);
      }
      for (const each of plan.placed) {
        const piece = all.find(({ id }) => id === each.id)!;
        expect((ms(each)[1] - ms(each)[0]) / MINUTE).toBe(piece.minutes);
        const onTheWay = plan.travel !== null && ms(each)[0] >= ms(plan.travel)[0];
        if (onTheWay) expect(piece.onTheWay).toBe(true);
        else for (const night of nights) expect(overlap(each, night)).toBe(false);
      }
      const athome = plan.placed.filter((each) => !plan.travel || ms(each)[0] < ms(plan.travel)[0]);
      const needed = athome.reduce((sum, each) => sum + (ms(each)[1] - ms(each)[0]) / MINUTE, 0);
      expect(needed).toBeLessThanOrEqual(plan.freeMinutes);
      expect([...plan.placed.map(({ id }) => id), ...plan.leftOut].sort()).toEqual(all.map(({ id }) => id).sort());
      // Whatever was left out would not have fitted where something smaller, asked earlier, found room.
      const order = all.map(({ id }) => id).filter((id) => plan.leftOut.includes(id));
      expect(plan.leftOut).toEqual(order);
    }),
  );
});

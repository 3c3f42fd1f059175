import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENDINGS, type Reached } from './insights';
import { bandsFrom, endsOf, layStrands, MOST_LABELLED, START_X, STEP_X, type Line } from './insights-strands';

const RUNS = { numRuns: 30 };

const line: fc.Arbitrary<Line> = fc.record({
  source: fc.constantFrom('Referral', 'Company site', 'LinkedIn', 'Recruiter'),
  reached: fc.constantFrom<Reached>(0, 1, 2, 3, 4),
  ending: fc.constantFrom(...ENDINGS),
  weight: fc.constant(1),
});
const strands = fc.array(line, { minLength: 1, maxLength: 80 });
const bands = fc
  .uniqueArray(fc.record({ ...{ source: fc.constantFrom('a', 'b', 'c') }, reached: fc.constantFrom<Reached>(0, 1, 2, 3, 4), ending: fc.constantFrom(...ENDINGS), n: fc.integer({ min: 2, max: 3000 }) }), {
    minLength: 1,
    selector: ({ source, reached, ending }) => `${source} ${reached} ${ending}`,
  })
  .map(bandsFrom);

/** The corners of a path: where it is at the start and at each step. */
function cornersOf(path: string): { x: number; y: number }[] {
  let y = 0;
  return [...path.matchAll(/M([\d.]+) ([\d.]+)|H([\d.]+)|C[\d.]+ [\d.]+ [\d.]+ [\d.]+ ([\d.]+) ([\d.]+)/g)].map(([, mx, my, h, cx, cy]) => {
    y = Number(my ?? cy ?? y);
    return { x: Number(mx ?? h ?? cx), y };
  });
}

describe('strands', () => {
  test('each goes from its source to the step it came to, and no further', () => {
    fc.assert(
      fc.property(strands, (lines) => {
        const laid = layStrands(lines);
        expect(laid.lines).toHaveLength(lines.length);
        for (const { line: { reached }, path, end } of laid.lines) {
          const corners = cornersOf(path);
          expect(corners.map(({ x }) => x)).toEqual([START_X, ...STEP_X.slice(0, reached + 1)]);
          expect(corners.at(-1)!.y).toBeCloseTo(end.y, 0);
        }
      }),
      RUNS,
    );
  });

  test.each([
    ['strands', strands],
    ['bands', bands],
  ])('%s lie beside each other at every step, never on one another', (_, any) => {
    fc.assert(
      fc.property(any, (lines) => {
        const laid = layStrands<Line>(lines);
        for (const step of [-1, 0, 1, 2, 3, 4]) {
          const spans = laid.lines
            .filter(({ line: { reached } }) => reached >= step)
            .map(({ path, wide }) => {
              const { y } = cornersOf(path)[step + 1]!;
              return { from: y - wide / 2, to: y + wide / 2 };
            })
            .sort((a, b) => a.from - b.from);
          spans.slice(1).forEach((span, at) => expect(span.from).toBeGreaterThan(spans[at]!.to - 0.2));
        }
      }),
      RUNS,
    );
  });

  test('those of one source never cross', () => {
    fc.assert(
      fc.property(strands, (lines) => {
        const { lines: placed } = layStrands(lines);
        for (const source of new Set(lines.map((each) => each.source))) {
          const own = placed.filter((each) => each.line.source === source);
          expect(own.map(({ from }) => from)).toEqual(own.map(({ from }) => from).sort((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  test('what came further lies above', () => {
    fc.assert(
      fc.property(strands, (lines) => {
        const reached = layStrands(lines).lines.map((each) => each.line.reached);
        expect(reached).toEqual(reached.toSorted((a, b) => b - a));
      }),
      RUNS,
    );
  });

  test('everything is inside the drawing', () => {
    fc.assert(
      fc.property(fc.oneof(strands, bands), (lines) => {
        const laid = layStrands<Line>(lines);
        for (const { from, end, wide } of laid.lines) expect(Math.max(from, end.y) + wide / 2).toBeLessThan(laid.height);
        for (const depth of laid.depths) expect(depth).toBeLessThan(laid.height);
      }),
      RUNS,
    );
  });

  test('they are nine wide while they carry words, four above', () => {
    const one: Line = { source: 'Referral', reached: 1, ending: 'live', weight: 1 };
    const wideOf = (n: number) => layStrands(Array.from({ length: n }, () => ({ ...one }))).lines[0]!.wide;
    expect([wideOf(1), wideOf(MOST_LABELLED), wideOf(MOST_LABELLED + 1)]).toEqual([9, 9, 4]);
  });
});

test('a band is as wide as it has applications, and its end says how many', () => {
  const laid = layStrands(bandsFrom([
    { source: 'a', reached: 0, ending: 'closed', n: 900 },
    { source: 'b', reached: 0, ending: 'closed', n: 100 },
    { source: 'a', reached: 4, ending: 'offer', n: 300 },
  ]));
  const wide = (n: number) => laid.lines.find((each) => each.line.weight === n)!.wide;
  expect(wide(900) / wide(300)).toBeCloseTo(3);
  expect(wide(900) / wide(100)).toBeCloseTo(9);
  expect(endsOf(laid).map(({ reached, ending, n }) => [reached, ending, n])).toEqual([
    [4, 'offer', 300],
    [0, 'closed', 1000],
  ]);
});

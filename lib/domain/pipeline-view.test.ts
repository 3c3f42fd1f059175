import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAGES } from './pipeline';
import { addressOf, COLUMNS, isNarrowed, NO_FILTER, SORTS, USUAL_COLUMNS, viewOf, type PipelineView } from './pipeline-view';

const params = (address: string) => {
  const query = new URLSearchParams(address);
  return Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
};
const EVERYTHING: PipelineView = { shape: 'board', filter: NO_FILTER, sort: { by: 'next', down: false }, columns: USUAL_COLUMNS };

const word = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.trim()).filter(Boolean);
const view: fc.Arbitrary<PipelineView> = fc.record({
  shape: fc.constantFrom('board', 'table'),
  filter: fc.record({
    stages: fc.subarray([...STAGES]),
    sources: fc.uniqueArray(word, { maxLength: 3 }),
    tags: fc.uniqueArray(word, { maxLength: 3 }),
    notesDue: fc.boolean(),
    replyOverdue: fc.boolean(),
    quietDays: fc.option(fc.integer({ min: 1, max: 365 })),
    interviewDays: fc.option(fc.integer({ min: 1, max: 365 })),
    peopleMet: fc.option(fc.integer({ min: 0, max: 20 })),
    text: fc.oneof(fc.constant(''), word),
    archived: fc.boolean(),
  }),
  sort: fc.record({ by: fc.constantFrom(...SORTS), down: fc.boolean() }),
  columns: fc.subarray(COLUMNS.map(({ id }) => id), { minLength: 1 }),
});

describe('the address of a view', () => {
  test('says it wholly', () => {
    fc.assert(
      fc.property(view, (each) => {
        expect(viewOf(params(addressOf(each)))).toEqual(each);
      }),
    );
  });

  test('is empty for the board of everything', () => {
    expect(addressOf(EVERYTHING)).toBe('');
    expect(viewOf({})).toEqual(EVERYTHING);
  });

  test('shows more, never an error, when it is not understood', () => {
    const odd = { view: 'cube', stage: 'saved,later', quiet: '-3', within: '1e3', met: 'many', sort: '-shoes', cols: 'hat', due: 'yes' };
    const { filter, ...rest } = viewOf(odd);
    expect(filter).toEqual({ ...NO_FILTER, stages: ['saved'] });
    expect(rest).toMatchObject({ shape: 'board', sort: { by: 'next', down: true }, columns: USUAL_COLUMNS });
  });
});

test.each([
  [{}, false],
  [{ text: 'queue' }, true],
  [{ peopleMet: 0 }, true],
  [{ archived: true }, true],
  [{ stages: ['offer' as const] }, true],
])('%j narrows: %s', (part, expected) => expect(isNarrowed({ ...NO_FILTER, ...part })).toBe(expected));

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsOf, conflictWords, quotedValue, topicKey, valueKey, valuesWords } from './claims';

const claim = (value: string, part: { topic?: string; settled?: string; who?: string } = {}) => ({
  topic: 'notice',
  label: 'Notice',
  settled: '',
  who: 'Ruth',
  value,
  ...part,
});

describe('a topic', () => {
  test.each([
    ['Notice', 'notice'],
    ['  notice   PERIOD. ', 'notice'],
    ['Salary', 'pay'],
    ['Why you are leaving', 'leaving'],
    ['Relocation', 'relocation'],
    ['ｒｅｌｏｃａｔｉｏｎ', 'relocation'],
  ])('%s is kept as %s', (label, topic) => expect(topicKey(label)).toBe(topic));
});

describe('claims of one application', () => {
  test.each([
    ['One month', 'one month'],
    ['One month', '  One   month. '],
    ['STRASSE', 'straße'],
    ['３ months', '3 months'],
  ])('%j and %j are one thing', (a, b) => {
    expect(conflictsOf([claim(a), claim(b)])).toEqual([]);
  });

  test('conflict when they share a topic and differ, with everybody who heard each', () => {
    const [ruth, beatriz, sam] = [
      claim('One month'),
      claim('Three months', { who: 'Beatriz' }),
      claim('one month.', { who: 'Sam' }),
    ] as const;
    expect(conflictsOf([ruth, beatriz, sam, claim('Five', { topic: 'team-size' })])).toEqual([
      {
        topic: 'notice',
        label: 'Notice',
        values: [
          { key: 'one month', value: 'One month', claims: [ruth, sam] },
          { key: 'three months', value: 'Three months', claims: [beatriz] },
        ],
      },
    ]);
  });

  test.each([
    ['a corrected one drops out', ['One month:corrected', 'Three months'], 0],
    ['both explained is settled', ['One month:explained', 'Three months:explained'], 0],
    ['one explained is not', ['One month:explained', 'Three months'], 1],
    ['an explained value may be said again', ['One month:explained', 'Three months:explained', 'One month'], 0],
    ['a third value opens it again', ['One month:explained', 'Three months:explained', 'Six weeks'], 1],
    ['the corrected value said once more opens it again', ['One month:corrected', 'Three months', 'One month'], 1],
    ['an empty value says nothing', ['One month', ' . '], 0],
  ])('%s', (_words, said, count) => {
    const claims = said.map((words) => {
      const [value = '', settled = ''] = words.split(':');
      return claim(value, { settled });
    });
    expect(conflictsOf(claims)).toHaveLength(count);
  });

  const words = fc.string({ minLength: 1 });

  test('property: spelling alone never makes a conflict', () => {
    fc.assert(
      fc.property(words, (value) => {
        expect(conflictsOf([claim(value), claim(`  ${value.normalize('NFKC')} `)])).toEqual([]);
      }),
    );
  });

  test('property: a conflict has two values or more, and each claim of it once', () => {
    const any = fc.record({
      topic: fc.constantFrom('notice', 'pay'),
      label: fc.constant('x'),
      value: words,
      settled: fc.constantFrom('', 'corrected', 'explained'),
    });
    fc.assert(
      fc.property(fc.array(any), (claims) => {
        for (const { topic, values } of conflictsOf(claims)) {
          expect(values.length).toBeGreaterThan(1);
          expect(new Set(values.map(({ key }) => key)).size).toBe(values.length);
          const standing = claims.filter((each) => each.topic === topic && each.settled !== 'corrected');
          const heard = standing.filter((each) => valueKey(each.value));
          expect(values.flatMap((value) => value.claims)).toHaveLength(heard.length);
        }
      }),
    );
  });
});

test('a finding names the company and what it has heard', () => {
  const [conflict] = conflictsOf([claim('One month'), claim('Three months')]);
  expect(conflictWords('Avonmead', conflict!)).toBe('Avonmead has heard two notice periods.');
  expect(valuesWords({ topic: 'relocation', label: 'relocation' }, 3)).toBe('three answers on relocation');
});

test.each([
  ['One month', '“One month.”'],
  ['When do you start?', '“When do you start?”'],
])('%j is quoted as %j', (value, quoted) => expect(quotedValue(value)).toBe(quoted));

import { describe, expect, test } from 'vitest';
import { nested } from './nested';
import { answer, offer } from './offers';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return offer.safeParse(nested(data));
};
const partOf = (fields: Record<string, string>) => form(Object.fromEntries(Object.entries(fields).map(([name, value]) => [`parts.0.${name}`, value])));
const problems = (parsed: ReturnType<typeof form>) => parsed.error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('the worth of a part', () => {
  test.each([
    ['', null, null],
    ['5,400', 540_000, null],
    ['5400.50', 540_050, null],
    ['7%', null, 700],
    [' 6,5 %', null, 650],
    ['6.25%', null, 625],
    ['1000%', null, 100_000],
  ])('%j is taken', (worth, amount, percent) => {
    expect(partOf({ kind: 'on-top', words: 'A car', worth }).data?.parts).toMatchObject([{ amount, percent }]);
  });

  test.each(['a lot', '7 %%', '1001%', '-5', '5.4.3', '99999999999', '30,000,000'])('%j is not', (worth) => {
    expect(problems(partOf({ kind: 'on-top', words: 'A car', worth }))).toEqual([
      ['parts.0.worth', 'Write figures, such as 5,400, or a share of the pay, such as 7%.'],
    ]);
  });

  test('of what is of no money is left out', () => {
    expect(partOf({ kind: 'where', words: 'Bath', worth: 'a lot' }).data?.parts).toMatchObject([{ amount: null, percent: null }]);
  });
});

test('everything that is wrong with a part is said at once, beside its field', () => {
  expect(problems(partOf({ kind: 'other', worth: 'a lot' }))?.map(([path]) => path)).toEqual(['parts.0.words', 'parts.0.label', 'parts.0.worth']);
});

test('empty parts are left out, the others keep their order, and only a part of its own has a name', () => {
  const parsed = form({ 'parts.7.kind': 'other', 'parts.7.label': 'Signing bonus', 'parts.7.words': 'in May', 'parts.0.kind': 'on-top', 'parts.0.words': '', 'parts.2.kind': 'days-off', 'parts.2.label': 'Left over', 'parts.2.words': '25' });
  expect(parsed.data?.parts.map(({ kind, label, words }) => [kind, label, words])).toEqual([['days-off', '', '25'], ['other', 'Signing bonus', 'in May']]);
});

test('the terms: what is not said is nothing, and nonsense is not taken', () => {
  expect(form({}).data).toEqual({ pay: null, currency: '', period: 'year', answerBy: null, notes: '', parts: [] });
  expect(problems(form({ pay: 'a lot', answerBy: '2026-02-31' }))?.map(([path]) => path)).toEqual(['pay', 'answerBy']);
  expect(problems(form({ pay: '30,000,000' }))).toEqual([['pay', 'Callback keeps amounts up to 21 million. Check the figure.']]);
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, place) => [`parts.${place}.words`, 'x']).concat(Array.from({ length: 13 }, (_, place) => [`parts.${place}.label`, 'x'])));
  expect(problems(form(many))).toEqual([['parts', 'An offer holds up to 12 parts. Put two of them into one.']]);
  expect(form({ 'parts.__proto__.words': 'x', 'parts.100.words': 'x' }).success).toBe(false);
});

test('an answer is one of two', () => {
  expect(answer.safeParse({ id: 'an-id-of-ten', reason: 'rejected' }).error?.issues[0]?.message).toBe('Accept or decline.');
});

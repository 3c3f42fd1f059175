import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drillAdvice, drillFinding, drillOrder, firstLetters, slipsOf, syllablesOf, type DrillRun } from './name-drill';

const run = (at: number, answers: Record<string, boolean>): DrillRun => ({
  at,
  seconds: 40,
  answers: Object.entries(answers).map(([personId, knew]) => ({ personId, knew })),
});

test('slips count back to the last time the name came', () => {
  const runs = [run(1, { amara: false }), run(3, { amara: false }), run(2, { amara: true }), run(4, { amara: false })];
  expect(slipsOf('amara', runs)).toBe(2);
  expect(slipsOf('amara', [...runs, run(5, { amara: true })])).toBe(0);
  expect(slipsOf('amara', [...runs, run(5, { gregor: true })])).toBe(2);
  expect(slipsOf('nobody', runs)).toBe(0);
});

test('who slipped comes first next time, the others as they are met', () => {
  const people = ['gregor', 'amara', 'sam', 'dana'].map((id) => ({ id }));
  const runs = [run(1, { gregor: false, amara: false }), run(2, { gregor: true, amara: false, sam: false })];
  expect(drillOrder(people, runs).map(({ id }) => id)).toEqual(['amara', 'sam', 'gregor', 'dana']);
  expect(drillOrder(people, [])).toEqual(people);
});

test.each([
  ['Amara Diallo', 'A···· D·····'],
  ['李小龙', '李＿＿'],
  ['Ana-María', 'A········'],
  ['  Bo  ', 'B·'],
  ['e\u0301mile', 'e\u0301····'],
  ['', ''],
])('the first letters of %s are %s', (name, hint) => {
  expect(firstLetters(name)).toBe(hint);
});

test('a hint never shows a whole word of two letters or more', () => {
  const word = fc.stringMatching(/^[\p{L}]{2,12}$/u);
  fc.assert(
    fc.property(word, (name) => {
      fc.pre([...new Intl.Segmenter().segment(name)].length > 1);
      expect(firstLetters(name)).not.toBe(name);
    }),
  );
});

const said = (words: string) => syllablesOf(words).map(({ words, stressed }) => (stressed ? `*${words}*` : words)).join('');
test.each([
  ['uh-MAR-uh, dee-AH-lo', 'uh-*mar*-uh, dee-*ah*-lo'],
  ['day-na wit-cum', '*day*-na *wit*-cum'],
  ['sam', 'sam'],
  ['', ''],
])('%s is said %s', (words, shown) => {
  expect(said(words)).toBe(shown);
});

const answers = (...knew: boolean[]) => knew.map((each, index) => ({ name: `N${index}`, knew: each }));
test.each([
  [answers(true, true, true, false), 'You knew three of four.'],
  [answers(true, true), 'You knew both.'],
  [answers(true, true, true), 'You knew all three.'],
  [answers(true), 'You knew the name.'],
  [answers(false), 'The name did not come.'],
  [answers(false, false), 'None of the names came yet.'],
  [[], 'No name to learn yet.'],
])('%o: %s', (given, finding) => {
  expect(drillFinding(given)).toBe(finding);
});

test('what to do about a name that slips', () => {
  expect(drillAdvice([{ name: 'Amara Diallo', slips: 2 }], false)).toBe('Amara slipped again. See the card once more before you go in.');
  expect(drillAdvice([{ name: 'Amara Diallo', slips: 1 }, { name: 'Sam Petrosyan', slips: 3 }], true)).toBe(
    'Amara and Sam slipped. See the cards once more before you write.',
  );
  expect(drillAdvice([], false)).toBe('Say each once when you shake hands.');
});

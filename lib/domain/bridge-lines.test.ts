import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaOf, bridgeLines, MOST_BRIDGE_LINES, type BridgeLine, type Met, type Remembered } from './bridge-lines';

const whole = ({ before, remembered, after }: BridgeLine) => before + remembered + after;
const someone = (name: string, title = '', lastMet: string | null = null): Met => ({ personId: name, name, title, lastMet });
const said = (words: string, name = 'Dana Whitcombe'): Remembered => ({ personId: name, name, when: 'on the 12th', words });

const AMARA = someone('Amara Diallo', 'Head of Quality');
const SAM = someone('Sam Petrosyan', 'Programme Manager');
const DANA = someone('Dana Whitcombe', 'Director, Manufacturing Operations', 'on the 12th');

test('each of the new hears something else, and who was met before hears their own words', () => {
  const lines = bridgeLines(
    [AMARA, SAM, DANA],
    [
      said('The second shift hears about changes last.'),
      said('The Friday build meeting used to run for two hours.'),
      said('“I don’t need a hero, I need somebody who writes it down.”'),
    ],
  );
  expect(lines.map((line) => [line.name, whole(line)])).toEqual([
    [
      'Amara Diallo',
      'When I spoke with Dana on the 12th, I heard that the second shift hears about changes last. I have been ' +
        'thinking about that, and I would like to hear how Quality sees it.',
    ],
    [
      'Sam Petrosyan',
      'Dana told me that the Friday build meeting used to run for two hours. How does that look from where you sit?',
    ],
    [
      'Dana Whitcombe',
      'When we spoke on the 12th, you said: ‘I don’t need a hero, I need somebody who writes it down.’ What has moved since?',
    ],
  ]);
  expect(lines[0]!.remembered).toBe('the second shift hears about changes last.');
});

test.each([
  ['The wall map with every storm since 1987 pencilled in.', 'one thing stayed with me: the wall map with every storm since 1987 pencilled in. I'],
  ['Runs every go-live from a folding chair', 'I heard that Dana runs every go-live from a folding chair. I'],
  ['She asked to see the shadowing rota', 'I heard that Dana asked to see the shadowing rota. I'],
  ['His first clinic, and the queue out of the door', 'one thing stayed with me: Dana’s first clinic, and the queue out of the door. I'],
  ['Why would nobody sign?', 'one question stayed with me: why would nobody sign? How would you answer it?'],
  ['“Not another hero”', 'these words stayed with me: ‘Not another hero.’ I'],
  ['I never sign on a Friday', 'these words stayed with me: ‘I never sign on a Friday.’ I'],
  ['Cost per appointment kept, not per appointment booked.', 'one thing stayed with me: Cost per appointment kept, not per'],
  ['The waiting list that only Gladys can see', 'one thing stayed with me: the waiting list that only Gladys can see. I'],
  ['Nobody told the night shift', 'one thing stayed with me: nobody told the night shift. I'],
  ['第二班总是最后知道变更。', 'one thing stayed with me: 第二班总是最后知道变更。 I'],
  ['Budget', 'one thing stayed with me: Budget. I'],
])('%j is passed on as %j', (words, expected) => {
  const [line] = bridgeLines([someone('Sam Petrosyan')], [said(words)]);
  expect(whole(line!)).toContain(`When I spoke with Dana on the 12th, ${expected}`);
});

test.each([
  ['Counts late changes', 'you mentioned that you count late changes. What has moved since?'],
  ['The bridge that closes.', 'you told me about this: the bridge that closes. What has moved since?'],
])('%j is said back to them as %j', (words, expected) => {
  expect(whole(bridgeLines([DANA], [said(words)])[0]!)).toBe(`When we spoke on the 12th, ${expected}`);
});

test('without anything recorded only who was met before is asked, and nobody is handed their own words as news', () => {
  expect(bridgeLines([AMARA, DANA], []).map(whole)).toEqual(['What has moved since we spoke on the 12th?']);
  expect(bridgeLines([someone('Dana Whitcombe')], [said('A phrase.')])).toEqual([]);
});

test.each([
  ['Head of Quality', 'Quality'],
  ['Vice President, Operations', 'Operations'],
  ['Director, Manufacturing Operations', 'Manufacturing Operations'],
  ['Engineering Director', 'Engineering'],
  ['Director, Manufacturing, Europe and the Middle East', null],
  ['Programme Manager', null],
  ['', null],
])('%j speaks for %j', (title, area) => expect(areaOf(title)).toBe(area));

describe('any talking points', () => {
  const hook = fc.string({ unit: 'grapheme', maxLength: 60 });
  const remembered = fc.array(fc.record({ name: fc.constantFrom('Dana', 'Theo'), words: hook }), { maxLength: 12 });
  const people = fc.uniqueArray(fc.constantFrom('Amara', 'Sam', 'Dana', 'Gregor', 'Theo', 'Li'), { maxLength: 6 });

  test('give few lines, one for each person, each talking point once', () => {
    fc.assert(
      fc.property(people, remembered, (names, all) => {
        const met = names.map((name) => someone(name, '', name === 'Dana' || name === 'Theo' ? 'yesterday' : null));
        const points = all.map(({ name, words }, index) => said(`${words} ${index}`, name));
        const lines = bridgeLines(met, points);
        expect(lines.length).toBeLessThanOrEqual(MOST_BRIDGE_LINES);
        expect(new Set(lines.map(({ personId }) => personId)).size).toBe(lines.length);
        const used = lines.flatMap(({ remembered: words }) => /\d+(?=\D*$)/.exec(words)?.[0] ?? []);
        expect(new Set(used).size).toBe(used.length);
        expect(lines.map(whole).join(' ')).not.toMatch(/undefined|null/);
      }),
    );
  });
});

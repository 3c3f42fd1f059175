import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Competency } from './competencies';
import { bankColumns, bankLead, bankOrder, showsWords, toldSentence, type Banked, type Demand } from './story-bank';
import { holesOf } from './story-holes';

const story = (title: string, part: Partial<Banked> = {}): Banked => ({ id: title, title, strong: [], touches: [], isReady: true, told: 0, ...part });
const some = (ready: number, drafts: number, told: number) =>
  Array.from({ length: ready + drafts }, (_, index) => ({ isReady: index < ready, told: index < told ? 1 : 0 }));
const demandOf = (asked: Partial<Record<Competency, string[]>>): Demand => new Map(Object.entries(asked) as [Competency, string[]][]);

describe('how many there are, and how many a second round draws on (rule 9)', () => {
  test.each([
    [7, 0, 6, 'Seven so far, six of them told. A second round draws on five to eight.'],
    [5, 0, 0, 'Five so far, none of them told yet. A second round draws on five to eight.'],
    [8, 0, 8, 'Eight so far, all of them told. A second round draws on five to eight.'],
    [12, 0, 3, '12 so far, three of them told. A second round draws on five to eight: choose for each.'],
    [1, 0, 0, 'One so far, not told yet. A second round draws on five to eight ready ones: four more to go.'],
    [2, 0, 2, 'Two so far, both of them told. A second round draws on five to eight ready ones: three more to go.'],
    [4, 3, 5, 'Four ready and three drafts, five of them told. A second round draws on five to eight ready ones: one more to go.'],
    [0, 5, 3, 'Five drafts and none ready, three of them told. A second round draws on five to eight ready ones: five to go.'],
    [0, 1, 0, 'One draft and none ready, not told yet. A second round draws on five to eight ready ones: five to go.'],
  ])('%i ready, %i drafts, %i told', (ready, drafts, told, words) => {
    expect(bankLead(some(ready, drafts, told))).toBe(words);
  });

  test('a draft moves the gauge nowhere', () => {
    const gauge = (stories: Parameters<typeof bankLead>[0]) => bankLead(stories).split('A second round')[1];
    const counts = [fc.nat(20), fc.nat(20)] as const;
    fc.assert(fc.property(...counts, (ready, drafts) => void expect(gauge(some(ready, drafts, 0))).toBe(gauge(some(ready, 0, 0)))));
  });
});

test('drafts stand after what is ready, and nothing else moves', () => {
  const rows = [story('a', { isReady: false }), story('b'), story('c', { isReady: false }), story('d')];
  expect(bankOrder(rows).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
});

describe('the columns', () => {
  test('are what is shown, what is asked for and what second rounds ask for, in one order', () => {
    const columns = bankColumns([story('Flu', { strong: ['pressure'], touches: ['conflict'] })], demandOf({ budget: ['Avonmead Health', 'Juniper Mutual'] }));
    expect(columns.map(({ id, asked, isHole }) => [id, asked, isHole])).toEqual([
      ['pressure', 0, false],
      ['leadership', 0, true],
      ['failure', 0, true],
      ['skills', 0, true],
      ['conflict', 0, false],
      ['budget', 2, true],
    ]);
  });

  test.each([
    ['nothing', {}, true],
    ['a story that touches on it', { touches: ['budget'] }, true],
    ['a draft that is strong in it', { strong: ['budget'], isReady: false }, true],
    ['a ready story that is strong in it', { strong: ['budget'] }, false],
  ] as [string, Partial<Banked>, boolean][])('%s fills a hole or not', (_, part, isHole) => {
    const columns = bankColumns([story('One', part)], demandOf({ budget: ['Avonmead Health'] }));
    expect(columns.find(({ id }) => id === 'budget')?.isHole).toBe(isHole);
  });
});

describe('a hole is named', () => {
  const wordsFor = (stories: Banked[], demand: Demand) => {
    const { named, rest } = holesOf(stories, bankColumns(stories, demand), demand);
    return [...named.map(({ finding, words }) => `${finding} ${words}`), ...(rest ? [rest] : [])];
  };
  const themes = story('All', { strong: ['pressure', 'leadership', 'failure', 'skills'] });
  const THINK = 'Think of a time you had to spend less, or say why more was worth it.';

  test.each([
    [['Avonmead Health', 'Juniper Mutual'], `No story about a budget. Avonmead and Juniper both ask for it. ${THINK}`],
    [['Avonmead Health'], `No story about a budget. Avonmead asks for it. ${THINK}`],
    [['Avonmead Health', 'Avonmead Health'], `No story about a budget. Avonmead asks for it. ${THINK}`],
    [['Avonmead Health', 'Juniper Mutual', 'Halden Instruments'], `No story about a budget. Avonmead, Juniper and Halden ask for it. ${THINK}`],
    [['A', 'B', 'C', 'D'], `No story about a budget. Four companies ask for it. ${THINK}`],
  ])('%j ask for it', (companies, words) => {
    expect(wordsFor([themes], demandOf({ budget: companies }))).toEqual([words]);
  });

  test('with the story that touches on it, or the draft that would fill it', () => {
    const demand = demandOf({ budget: ['Halden'] });
    const touching = story('The spare parts', { touches: ['budget'] });
    expect(wordsFor([themes, touching], demand)).toEqual([`No story about a budget. Halden asks for it. “The spare parts” only touches on it. ${THINK}`]);
    const draft = story('A tenth less', { strong: ['budget'], isReady: false });
    expect(wordsFor([themes, touching, draft], demand)).toEqual(['No ready story about a budget. Halden asks for it. “A tenth less” would be one, and is a draft.']);
  });

  test('the biggest demand first, three in words, the rest by name', () => {
    const demand = demandOf({ budget: ['A', 'B', 'C'], customers: ['A'], planning: ['A', 'B'] });
    const words = wordsFor([story('One', { strong: ['pressure'] })], demand);
    expect(words.map((line) => line.split('.')[0])).toEqual([
      'No story about a budget',
      'No story about getting many things done in time',
      'No story about the people you work for',
      'And three more: leading, failing and craft',
    ]);
  });

  test('none is a bank without one', () => expect(wordsFor([themes], demandOf({}))).toEqual([]));
});

test.each([
  [['process', 'numbers'], ['leadership', 'influence'], 'Process, Numbers. Touches on leading and influence.'],
  [['failure'], [], 'Failing.'],
  [[], ['budget'], 'Touches on budget.'],
  [[], [], 'Nothing is ticked that it shows.'],
] as [Competency[], Competency[], string][])('%j and %j in words', (strong, touches, words) => {
  expect(showsWords({ strong, touches })).toBe(words);
});

test.each([
  [0, 'Not told yet'],
  [1, 'Told once'],
  [2, 'Told twice'],
  [4, 'Told four times'],
])('told %i times', (told, words) => expect(toldSentence(told)).toBe(words));

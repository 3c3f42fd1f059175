import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankStories, unansweredTheme, whyWords, type Findable } from './story-match';
import { termsOf } from './story-terms';

const story = (title: string, part: Partial<Findable> = {}): Findable => ({
  id: title, title, facts: '', occasion: '', strong: '', touches: '',
  situation: 'It was.', task: 'To do.', action: 'Done.', result: 'It held.', reflection: '', ...part,
});
const NINE = story('Forty-one days to nine', {
  strong: 'process,numbers', touches: 'leadership,influence', occasion: 'Referrals backlog',
  action: 'I sat with the desk for three weeks. Five of us rebuilt the desk around the phone call.',
});
const ROLLOUT = story('The rollout we pulled back', { strong: 'failure', touches: 'pressure', occasion: 'Scheduling system' });
const FLU = story('The flu weekend', { strong: 'pressure,leadership', situation: 'Eleven clinics were short of nurses.' });
const COO = story('Saying no to the COO', { strong: 'influence', touches: 'conflict,numbers', action: 'I planned the board pack again.' });
const BANK = [NINE, ROLLOUT, FLU, COO];
const titles = (words: string, stories = BANK) => rankStories(words, stories).map(({ story: { title } }) => title);

describe('what they asked finds the story', () => {
  test.each([
    ['Tell me about a time you failed', [ROLLOUT.title]],
    ['Tell me about a time you led a team under pressure.', [FLU.title, NINE.title, ROLLOUT.title]],
    ['Have you ever disagreed with your manager?', [COO.title]],
    ['What does your team say about you?', [FLU.title, NINE.title]],
    ['What did you do about the referrals?', [NINE.title]],
    ['WHAT DID YOU DO ABOUT THE RÉFERRAL?', [NINE.title]],
    ['planning boards', [COO.title, NINE.title]],
    ['Why do you want to work here?', []],
    ['', []],
    ['the and of, ?', []],
  ])('%j', (words, expected) => expect(titles(words)).toEqual(expected));

  test.each([
    ['你有没有失败过？', 'Die Umstellung'],
    ['Wie war das mit der Schließung?', '救急'],
    ['危機をどう乗り越えましたか', '危機'],
  ])('in other languages by words: %j', (words, title) => {
    const others = [
      story('Die Umstellung', { result: '项目失败了，我们学到很多。' }),
      story('救急', { situation: 'Nach der Schliessung der Filiale' }),
      story('危機', { situation: '危機の週末' }),
    ];
    expect(titles(words, others)).toEqual([title]);
  });

  test('a word that few stories have says more than one that many have', () => {
    const rows = ['desk', 'desk', 'desk', 'desk'].map((word, index) => story(`Row ${index}`, { action: `The ${word} was busy.` }));
    const rare = story('Rare', { action: 'The escalator.' });
    expect(titles('desk or escalator', [...rows, rare])[0]).toBe('Rare');
  });

  test('what a story without any tick speaks of counts, and less than a tick', () => {
    const unticked = story('The launch', { situation: 'It went wrong.' });
    expect(titles('Tell me about a failure', [unticked, ROLLOUT])).toEqual([ROLLOUT.title, 'The launch']);
  });

  test('ready stands before a draft on equal terms, and else the order is kept', () => {
    const rows = [story('A', { strong: 'budget', result: '' }), story('B', { strong: 'budget' }), story('C', { strong: 'budget' })];
    expect(titles('a budget', rows)).toEqual(['B', 'C', 'A']);
  });

  test('any words and any stories give a ranking without a story twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (words, texts) => {
        const rows = texts.map((text, index) => story(`${index}`, { situation: text }));
        const found = titles(words, rows);
        expect(new Set(found).size).toBe(found.length);
        expect(titles(words, rows)).toEqual(found);
      }),
    );
  });
});

test.each([
  ['When did you pull back a rollout, and fail?', 'Strong on failing. Shares: pull back, rollout'],
  ['A rollout under pressure', 'Touches on pressure. Shares: rollout'],
])('why: %j', (words, why) => {
  const match = rankStories(words, [ROLLOUT])[0]!;
  expect(whyWords(match)).toBe(why);
});

test('characters side by side are shown as they were asked', () => {
  const [match] = rankStories('请说说工作压力大的时候', [story('压', { situation: '那时工作压力大' })]);
  expect(whyWords(match!)).toBe('Shares: 工作压力大');
});

test.each([
  ['Tell me about a budget you cut', 'budget'],
  ['Tell me about a time you failed', undefined],
  ['Any hobbies?', undefined],
])('what %j asks for that none shows', (words, id) => {
  expect(unansweredTheme(words, rankStories(words, BANK))?.id).toBe(id);
});

test.each([
  ['plan', 'planned', 'planning', 'plans'],
  ['pull', 'pulled', 'pulling', 'pulls'],
  ['manage', 'managed', 'managing', 'management'],
  ['company', 'companies', 'Company’s', 'companies'],
  ['measure', 'measured', 'measuring', 'measures'],
  ['process', 'processes', 'processing', 'processed'],
  ['argue', 'argued', 'arguing', 'argues'],
])('%s compares equal to its forms', (...forms) => {
  expect(new Set(forms.map((word) => termsOf(word)[0]?.key)).size).toBe(1);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNote, hookPassages, usedHooks, type NoteCheckInput } from './note-checks';

const LETTER = [
  'Dear Helen,',
  'Thank you for this morning, and for being so frank about the waiting list that only Gladys can see. I have ' +
    'thought about it on and off all afternoon.',
  'When you said the nurses trust the paper because the paper has never gone down, I recognised our referrals desk ' +
    'in 2024. What worked there was sitting beside the book for three weeks before touching it, and I would want to ' +
    'start the same way with Gladys.',
  'I left surer than I arrived that this is work I want to do. It was a real pleasure to meet the whole team.',
  'Warm regards,\nNell',
].join('\n\n');
const HOOKS = [
  'The waiting list that only Gladys can see',
  'Nurses trust the paper',
  'She asked to see the shadowing rota',
];

const check = (id: string, given: Partial<NoteCheckInput> = {}) => {
  const input = { body: LETTER, hooks: HOOKS, colleagueNotes: [], personFirstName: 'Helen', ...given };
  return checkNote(input).find((each) => each.id === id)!;
};

describe('talking points', () => {
  test('are found where the letter uses them', () => {
    expect(usedHooks(LETTER, HOOKS)).toEqual([true, true, false]);
    expect(hookPassages(LETTER, HOOKS)).toEqual([
      'the waiting list that only Gladys can see',
      'the nurses trust the paper',
    ]);
  });

  test.each([
    ['How you run every go-live from that chair.', 'Runs every go-live from a folding chair in reception', true],
    ['A chair. Reception. Every day. Go-live.', 'Runs every go-live from a folding chair in reception', false],
    ['Your FIRST clinics, and the queues at the door.', 'His first clinic, and the queue out of the door', true],
    ['I like paper.', 'Nurses trust the paper', false],
    ['Křížová said it well.', 'krizova', true],
    ['The budget is tight.', 'Budget', true],
    ['谢谢您今天谈到护士们更相信纸质记录。', '护士更相信纸质记录', true],
    ['谢谢您今天的时间。', '护士更相信纸质记录', false],
    ['수술 대기자 명단을 보여 주셔서 감사합니다.', '대기자 명단', true],
    ['It is up to us.', 'What it is', false],
    ['That is what it is.', 'what it is', true],
    ['Anything.', '  ', false],
    ['Anything \u0301.', '\u0301', false],
  ])('%j uses %j: %s', (body, hook, used) => expect(usedHooks(body, [hook])).toEqual([used]));

  test('passages stand in the letter word for word', () => {
    const word = fc.constantFrom('waiting', 'list', '\u0301', 'the', 'of', 'Gladys.', 'nurse,', '护士', '\n\n');
    const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (body, hooks) => {
        for (const passage of hookPassages(body, hooks)) expect(body).toContain(passage);
        expect(usedHooks(body, hooks)).toHaveLength(hooks.length);
      }),
    );
  });
});

test('a good letter passes every check, in their order', () => {
  const input = { body: LETTER, hooks: HOOKS, colleagueNotes: [], personFirstName: 'Helen' };
  expect(checkNote(input).map(({ passed, title }) => [passed, title])).toEqual([
    [true, 'Mentions something only Helen said'],
    [true, 'Says you still want the job'],
    [true, 'Short enough to read standing up'],
    [true, 'Warm without overdoing it'],
    [true, 'Nothing repeated from a colleague’s note'],
  ]);
});

test('without a talking point', () => {
  expect(check('hook', { body: 'Thank you.' })).toMatchObject({
    passed: false,
    title: 'Nothing in it that only Helen said',
    reason: 'Use one of your talking points.',
  });
  expect(check('hook', { hooks: [' '] }).reason).toBe('Note a phrase of what you talked about, then use it here.');
});

test.each([
  ['I would be glad to do this work with you.', true],
  ['I look forward to it.', true],
  ['Ich freue mich auf die Aufgabe.', true],
  ['Me gustaría trabajar con ustedes.', true],
  ['Je reste très motivé par ce poste.', true],
  ['我仍然很期待加入。', true],
  ['I was glad to meet you.', false],
  ['I do not want to take more of your time.', false],
  ['I am no longer interested.', false],
  ['I wanted to thank you.', false],
  ['It was an interesting hour.', false],
])('%j says they want the job: %s', (body, wanted) => expect(check('interest', { body }).passed).toBe(wanted));

test.each([
  [39, 'Too short, 39 words'],
  [1, 'Too short, 1 word'],
  [40, 'Short enough to read standing up'],
  [200, 'Short enough to read standing up'],
  [201, 'Too long, 201 words'],
])('%d words', (words, title) => expect(check('length', { body: 'word '.repeat(words) }).title).toBe(title));

test.each([
  ['I was thrilled. You are my dream company.', '“thrilled” and “dream company”. Say it plainer.', 2],
  ['Thank you! It was good! Very!', 'Three exclamation marks. Say it plainer.', 0],
  ['THRILLED!! to meet', '“THRILLED” and two exclamation marks. Say it plainer.', 1],
])('%j is over the top', (body, reason, passages) => {
  const tone = check('tone', { body });
  expect([tone.passed, tone.reason, tone.passages.length]).toEqual([false, reason, passages]);
});

test('one exclamation mark is allowed', () => expect(check('tone', { body: 'Thank you!' }).passed).toBe(true));

describe('a colleague’s note', () => {
  const shared = 'It was a real pleasure to meet the whole team.';
  const jonah = { name: 'Jonah Feld', body: `Dear Jonah,\n\nThe folding chair. ${shared}\n\nBest,\nNell` };

  test('with one sentence of this one', () => {
    expect(check('shared', { colleagueNotes: [jonah] })).toMatchObject({
      passed: false,
      title: 'One sentence is also in Jonah’s note',
      reason: 'They may compare. It is underlined in the letter.',
      passages: [shared],
    });
  });

  test('or two, or with most of it', () => {
    const marcus = { name: 'Marcus Oyelaran', body: `I have thought about it on and off all afternoon. ${shared}` };
    expect(check('shared', { colleagueNotes: [jonah, marcus] }).title).toBe(
      'Two sentences are also in Jonah’s and Marcus’s notes',
    );
    const alike = { name: 'Ruth', body: LETTER.replaceAll(/\.(?=\s)/g, ' indeed.') };
    expect(check('shared', { colleagueNotes: [alike] }).title).toBe('Most of it is also in Ruth’s note');
  });
});

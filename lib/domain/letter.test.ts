import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asSaidToThem } from './hook-phrase';
import { checkInLetter, draftLetter, type LetterFacts } from './letter';
import { areNearIdentical } from './near-identical';
import { checkNote, usedHooks } from './note-checks';
import { wordCount } from './prose';

const HOOKS = [
  ['The waiting list that only Gladys can see', 'Nurses trust the paper', 'She asked to see the shadowing rota'],
  ['Runs every go-live from a folding chair in reception'],
  ['His first clinic, and the queue out of the door', 'Wants fewer reports, read properly'],
  ['Which promise he would least like to break: the hospital one.'],
  ['Cost per appointment kept, not per appointment booked.'],
  ['Budget'],
  [],
];
const VARIANTS = [0, 1, 2, 3, 4, 5];
const facts = (given: Partial<LetterFacts>): LetterFacts => ({
  personName: 'Helen Sato',
  ownerName: 'Nell',
  hooks: HOOKS[0]!,
  daypart: 'this morning',
  company: 'Avonmead Health',
  role: 'Senior Programme Manager, Clinic Operations',
  variant: 0,
  ...given,
});

test('a first draft, as it stands', () => {
  expect(draftLetter(facts({}))).toEqual({
    subject: 'The waiting list, and thank you',
    body: [
      'Dear Helen,',
      'Thank you for talking with me this morning. One thing has stayed with me since: the waiting list that only ' +
        'Gladys can see.',
      'I also made a note of this: Nurses trust the paper. And a third, which I want to keep: you asked to see the ' +
        'shadowing rota.',
      'I left surer than I arrived that this is work I want to do. If you would like to know anything else before ' +
        'you decide, I am easy to reach.',
      'Warm regards,\nNell',
    ].join('\n\n'),
  });
});

test.each([
  ['The wall map with every storm since 1987 pencilled in.', 'The wall map, and thank you'],
  ['His first clinic, and the queue out of the door', 'Your first clinic, and thank you'],
  ['Nurses trust the paper', 'Nurses trust the paper, and thank you'],
  ['Runs every go-live from a folding chair in reception', 'Thank you'],
  ['She has let in every chief executive since 1998.', 'Thank you'],
  ['Something that nobody on the whole of the team had said', 'Thank you'],
])('%j gives the subject %j', (hook, subject) => expect(draftLetter(facts({ hooks: [hook] })).subject).toBe(subject));

test.each([
  ['Counts late changes, not late parts.', 'you count late changes, not late parts'],
  ['She has let in every chief executive', 'you have let in every chief executive'],
  ['Teaches on Fridays', 'you teach on Fridays'],
  ['Needs of the second shift', 'Needs of the second shift'],
  ['Gladys keeps the list', 'Gladys keeps the list'],
  ['Why he would not sign?', 'why you would not sign?'],
  ['纸质记录。', '纸质记录'],
  ['', ''],
])('%j is said to them as %j', (hook, words) => expect(asSaidToThem(hook)).toBe(words));

describe('every wording', () => {
  const cases = HOOKS.flatMap((hooks) => VARIANTS.map((variant) => ({ hooks, variant })));

  test.each(cases)('$variant with $hooks passes its own checks', ({ hooks, variant }) => {
    for (const given of [{}, { role: '', company: '', daypart: 'on Tuesday' }]) {
      const { body } = draftLetter(facts({ ...given, hooks, variant }));
      const checks = checkNote({ body, hooks, colleagueNotes: [], personFirstName: 'Helen' });
      const missing = checks.filter(({ passed }) => !passed).map(({ id }) => id);
      expect(missing).toEqual(hooks.length > 0 ? [] : ['hook']);
      expect(usedHooks(body, hooks).every(Boolean)).toBe(true);
    }
  });

  test.each(HOOKS.map((hooks) => [hooks]))('differs from the others, even about the same things: %j', (hooks) => {
    const letters = VARIANTS.map((variant) => draftLetter(facts({ hooks, variant })).body);
    const pairs = letters.flatMap((one, index) => letters.slice(index + 1).map((two) => [one, two] as const));
    expect(pairs).toHaveLength(15);
    for (const [one, two] of pairs) expect(areNearIdentical(one, two)).toBe(false);
  });

  test('takes any hooks and stays readable standing up', () => {
    const hook = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(fc.array(hook, { maxLength: 8 }), fc.integer({ min: -3, max: 40 }), (hooks, variant) => {
        const { subject, body } = draftLetter(facts({ hooks, variant }));
        expect(subject).toMatch(/hank you$/);
        expect(wordCount(body)).toBeLessThanOrEqual(200);
        expect(body).toMatch(/^Dear Helen,\n\n[\s\S]+\n\nWarm regards,\nNell$/);
      }),
    );
  });
});

describe('a check-in', () => {
  const larkhill = {
    personName: 'Kofi Mensah',
    ownerName: 'Nell',
    company: 'Larkhill Transport',
    role: 'Capital Programme Manager',
    statedWords: 'We’ll come back to you by Friday.',
    statedDay: 'Friday 20 November',
  };

  test('uses their own words and asks one question', () => {
    expect(checkInLetter(larkhill)).toEqual({
      subject: 'Capital Programme Manager, checking in',
      body: [
        'Dear Kofi,',
        'When we spoke, your words were: “We’ll come back to you by Friday.” I know these weeks fill up, so this is ' +
          'only to say that I am still very interested in working at Larkhill Transport.',
        'Is there anything more I can send that would help?',
        'With best wishes,\nNell',
      ].join('\n\n'),
    });
  });

  test.each([
    [{ statedWords: '“about a week”', statedDay: 'Wednesday 18 November' }, '“About a week.” I took that to mean Wedn'],
    [{ statedWords: null }, 'you mentioned that I would hear from you by Friday 20 November.'],
    [{ statedWords: null, statedDay: null }, 'how things stand with the Capital Programme Manager role.'],
    [{ personName: null }, 'Dear hiring team,'],
    [{ personName: null }, 'When we spoke, I was told: “We’ll come back'],
    [{ spokeOn: 'on 13 November' }, 'When we spoke on 13 November, your words were: “We’ll come'],
    [{ hook: 'The bridge that closes.' }, 'interested, and still thinking about what you told me: the bridge that closes.'],
    [{ hook: 'Counts late changes' }, 'what you told me: you count late changes.'],
    [{ askedOn: '24 November' }, 'I wrote to you on 24 November to ask how things stand with the Capital Programme'],
    [{ role: '', company: '', statedWords: null, statedDay: null }, 'how things stand with the role. I know'],
  ])('with %j says %j', (given, words) => {
    const { body } = checkInLetter({ ...larkhill, ...given });
    expect(body).toContain(words);
    expect(body.match(/\?/g)).toHaveLength(1);
  });
});

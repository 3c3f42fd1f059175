import { expect, test } from 'vitest';
import { planQuestion, rankQuestion, unplanQuestion, writeAsked, type AskedFields } from './asked';
import { inTransaction, prisma } from './client';
import { addQuestion, editQuestion, listQuestions, retireQuestion } from './questions';
import { logPractice } from './practice';
import { everything, newOwner, testDatabase } from './test-database';
import { anApplication, debriefOf, inHours, log, named, newId, NOW, sittingOf } from './test-search';

testDatabase();

async function aRound() {
  const owner = await newOwner();
  const sitting = { ...sittingOf(-3, -1, [named('Dana Whitcombe'), named('Sam Petrosyan')]) };
  const roundId = await log(owner, debriefOf({ id: await anApplication(owner) }, [sitting]));
  const people = await prisma.person.findMany({ where: { ownerId: owner }, orderBy: { name: 'asc' } });
  const [dana, sam] = people.map(({ id }) => id) as [string, string];
  await prisma.encounter.updateMany({ where: { personId: dana }, data: { endAt: inHours(-2) } });
  const write = (rows: AskedFields[]) => inTransaction((tx) => writeAsked(tx, owner, roundId, rows, NOW));
  const plan = (seed: string, personId: string | null = dana) => planQuestion(owner, { roundId, personId }, { seed }, NOW);
  return { owner, roundId, dana, sam, write, plan };
}

const rowsOf = (roundId: string) =>
  prisma.asked.findMany({
    where: { roundId },
    orderBy: [{ rank: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    include: { question: true },
  });
const told = async (roundId: string) =>
  (await rowsOf(roundId)).map(({ question, askedAt, plannedAt, answer }) => [question.words, Boolean(plannedAt), askedAt !== null, answer]);

const mine = (words: string, personId: string | null, part: Partial<AskedFields> = {}): AskedFields =>
  ({ direction: 'mine', words, personId, asked: true, answer: '', ...part }) as AskedFields;

test('a debrief says what was asked, when that conversation ended, and saying it again changes nothing', async () => {
  const { roundId, dana, sam, write } = await aRound();
  const rows = [
    mine('What worries you?', dana, { answer: 'The second shift.' }),
    mine('What worries you?', sam, { answer: 'Nothing.' }),
    { ...mine('Why us?', null, { answer: 'The lamps.' }), direction: 'theirs' as const },
  ];
  await write(rows);
  const kept = await rowsOf(roundId);
  expect(kept.map(({ personId, askedAt, answer }) => [personId, askedAt, answer])).toEqual([
    [dana, inHours(-2), 'The second shift.'],
    [sam, inHours(-1), 'Nothing.'],
    [null, inHours(-1), 'The lamps.'],
  ]);
  const before = await everything();
  await write(rows);
  expect(await everything()).toEqual(before);
});

test('what was planned and not asked stays planned; what was only said goes when it is taken back', async () => {
  const { roundId, dana, plan, write } = await aRound();
  expect(await plan('ask-success-90')).toBe('planned');
  const planned = 'What does success look like in this role after the first 90 days?';
  const theirs = { ...mine('Why us?', null), direction: 'theirs' as const };
  await write([mine(planned.toUpperCase(), dana, { answer: 'Peace.' }), mine('How are you?', dana), theirs]);
  expect(await told(roundId)).toEqual([
    [planned, true, true, 'Peace.'],
    ['How are you?', false, true, ''],
    ['Why us?', false, true, ''],
  ]);
  await write([mine(planned, dana, { asked: false })]);
  expect(await told(roundId)).toEqual([[planned, true, false, '']]);
});

test('an answer is kept even when nobody ticked that it was asked, and blank words are no question', async () => {
  const { roundId, dana, write } = await aRound();
  await write([mine('What next?', dana, { asked: false, answer: 'A call.' }), mine('  ', dana), mine('?', dana)]);
  expect(await told(roundId)).toEqual([
    ['What next?', false, true, 'A call.'],
    ['?', false, true, ''],
  ]);
});

test('the same question twice in one debrief is one, with both answers', async () => {
  const { roundId, dana, write } = await aRound();
  await write([mine('What next?', dana, { answer: 'A call.' }), mine('what  next', dana, { answer: 'Or a letter.' })]);
  expect(await told(roundId)).toEqual([['What next?', false, true, 'A call.\nOr a letter.']]);
});

test('three questions stand for one person, in an order that can be changed', async () => {
  const { owner, roundId, dana, sam, plan } = await aRound();
  for (const seed of ['ask-success-90', 'ask-moved-since', 'ask-why-open']) expect(await plan(seed)).toBe('planned');
  expect(await plan('ask-success-90')).toBe('planned-already');
  expect(await plan('ask-enjoy-most')).toBe('full');
  expect(await plan('ask-success-90', sam)).toBe('planned');
  const order = async () =>
    (await rowsOf(roundId)).filter(({ personId }) => personId === dana).map(({ question }) => question.seed);
  const last = (await rowsOf(roundId)).find(({ question }) => question.seed === 'ask-why-open')!.id;
  await rankQuestion(owner, last, 'up');
  await rankQuestion(owner, last, 'up');
  await rankQuestion(owner, last, 'up');
  expect(await order()).toEqual(['ask-why-open', 'ask-success-90', 'ask-moved-since']);
  await rankQuestion(owner, last, 'down');
  expect(await order()).toEqual(['ask-success-90', 'ask-why-open', 'ask-moved-since']);
  expect(await unplanQuestion(owner, last)).toBe('saved');
  expect(await order()).toEqual(['ask-success-90', 'ask-moved-since']);
});

test('taking a question out of the plan keeps that it was asked', async () => {
  const { owner, roundId, dana, plan, write } = await aRound();
  await plan('ask-why-open');
  await write([mine('Why is the role open now?', dana, { answer: 'Growth.' })]);
  const [row] = await rowsOf(roundId);
  await unplanQuestion(owner, row!.id);
  expect(await told(roundId)).toEqual([['Why is the role open now?', false, true, 'Growth.']]);
});

test('the same words are one question, and a retired one is offered again when it is added', async () => {
  const owner = await newOwner();
  const own = { direction: 'mine', words: 'What keeps you here?', relation: '' } as const;
  expect(await addQuestion(owner, own, NOW)).toBe('saved');
  const id = (await listQuestions(owner))[0]!.id;
  await retireQuestion(owner, { questionId: id }, true, NOW);
  expect(await addQuestion(owner, { ...own, words: 'what keeps you here' }, NOW)).toBe('there-already');
  expect(await listQuestions(owner)).toMatchObject([{ id, retiredAt: null, words: 'What keeps you here?' }]);
  expect(await addQuestion(owner, { ...own, direction: 'theirs' }, NOW)).toBe('saved');
  expect(await editQuestion(owner, id, { words: 'Why is the role open now?', relation: '' })).toBe('there-already');
  expect(await editQuestion(owner, id, { words: 'What keeps you?', relation: 'executive' })).toBe('saved');
});

test('a run that is sent twice is kept once, with what was said last', async () => {
  const owner = await newOwner();
  const id = newId();
  const run = { question: { seed: 'asked-why-us' }, roundId: null, seconds: 90, rating: 'there', change: '', withFriend: false };
  expect(await logPractice(owner, id, run, NOW)).toBe('saved');
  expect(await logPractice(owner, id, { ...run, change: 'Shorter.' }, inHours(1))).toBe('saved');
  expect(await prisma.practiceRun.findMany({ where: { ownerId: owner } })).toMatchObject([{ id, at: NOW, change: 'Shorter.' }]);
});

import { expect, test } from 'vitest';
import { leftWords } from '@/lib/domain/durations';
import type { OwnerId } from '@/lib/domain/owner';
import { NO_FILTER } from '@/lib/domain/pipeline-view';
import { inTransaction, prisma } from './client';
import { listOwedNotes, listSentNotes } from './notes';
import { listBoard } from './pipeline';
import { countFigures } from './pipeline-counts';
import { addSample } from './sample';
import { settleRound, settleRounds } from './settle-round';
import { refreshApplication } from './standing';
import { everything, newOwner, testCopies } from './test-database';
import { listComingInterviews, listOverdueReplies, listUnloggedRounds } from './today';

const NOW = new Date('2026-11-24T16:40:00Z');
let owner: OwnerId;

testCopies(async () => {
  owner = await newOwner();
  await addSample(owner, NOW);
});

test('today looks like the picture', async () => {
  const owed = await listOwedNotes(owner, NOW);
  const left = owed.map((note) => [note.person.name, leftWords(note.dueAt.getTime() - NOW.getTime())]);
  expect(left).toEqual([
    ['Priya Nair', '1 h 05'],
    ['Theo Lindgren', '4 h 35'],
    ['Marcus Oyelaran', '18 h 05'],
    ['Helen Sato', '18 h 55'],
    ['Beatriz Amaral', '20 h 15'],
  ]);
  expect((await listSentNotes(owner, { take: 30 })).map((note) => note.person.name)).toHaveLength(18);
  const coming = await listComingInterviews(owner, NOW);
  const companies = coming.map((sitting) => sitting.round.application.company.name);
  expect([...new Set(companies)]).toEqual(['Halden Instruments', 'Marlowe & Pike', 'Juniper Mutual']);
  const overdue = await listOverdueReplies(owner, NOW, 9);
  expect(overdue.map((row) => row.company.name)).toEqual(['Larkhill Transport', 'Cobalt Ferries']);
  expect(await listUnloggedRounds(owner, NOW)).toEqual([]);
});

test('the board holds fourteen applications, by what presses', async () => {
  const shown = { saved: 9, applied: 9, screening: 9, interviewing: 9, offer: 9, closed: 9 };
  const board = await listBoard(owner, NO_FILTER, { by: 'next', down: false }, shown, NOW);
  const names = [...board].map(([stage, cards]) => [stage, cards.map((card) => card.company.name)]);
  expect(Object.fromEntries(names)).toEqual({
    saved: ['Foxglove Cycles', 'Aldergate Museums'],
    applied: ['Ostrander Labs', 'Brightmoor Schools Trust'],
    screening: ['Cobalt Ferries', 'Marlowe & Pike'],
    interviewing: [
      'Kestrel Grid',
      'Sable Peak Robotics',
      'Avonmead Health',
      'Larkhill Transport',
      'Halden Instruments',
    ],
    offer: ['Juniper Mutual'],
    closed: ['Greywater Systems', 'Sundial Foods'],
  });
  expect(await countFigures(owner)).toMatchObject({ sent: 12, replied: 9, met: 23 });
});

test('the bell does not ring for what is long past', async () => {
  const due = await prisma.reminder.findMany({
    where: { ownerId: owner, state: 'waiting', dueAt: { lte: NOW } },
    select: { kind: true, note: { select: { person: { select: { name: true } } } } },
  });
  expect(due).toEqual([{ kind: 'four-hours-left', note: { person: { name: 'Priya Nair' } } }]);
});

test('the round of tomorrow is announced once', async () => {
  const application = { company: { name: 'Halden Instruments' } };
  const announced = await prisma.reminder.findMany({
    where: { kind: 'round-tomorrow', interview: { round: { application } } },
    select: { dueAt: true, state: true },
  });
  expect(announced).toEqual([{ dueAt: new Date('2026-11-24T18:00:00Z'), state: 'waiting' }]);
});

test('what is stored is what the rules say', async () => {
  const before = await everything();
  const rounds = await prisma.round.findMany({ select: { id: true } });
  const applications = await prisma.application.findMany({ select: { id: true } });
  for (const { id } of rounds) await inTransaction((tx) => settleRound(tx, id, NOW));
  for (const { id } of applications) await inTransaction((tx) => refreshApplication(tx, id, NOW));
  expect(await everything()).toEqual(before);
});

/** What the rules write, ids aside. */
const ofTheRules = async () => {
  const select = { kind: true, version: true, dueAt: true, ringAt: true, state: true } as const;
  return {
    notes: await prisma.thankYouNote.findMany({ select: { roundId: true, personId: true, dueAt: true }, orderBy: { personId: 'asc' } }),
    reminders: (await prisma.reminder.findMany({ select })).map((row) => JSON.stringify(row)).toSorted(),
    people: await prisma.person.findMany({ select: { id: true, lastMetAt: true }, orderBy: { id: 'asc' } }),
    applications: await prisma.application.findMany({ orderBy: { id: 'asc' } }),
  };
};

test('rounds that are settled together are as if each was settled by itself', async () => {
  const ids = (await prisma.round.findMany({ select: { id: true } })).map(({ id }) => id);
  const settled: object[] = [];
  for (const together of [[ids], ids.map((id) => [id])]) {
    await prisma.thankYouNote.deleteMany({ where: { sentAt: null, skippedAt: null } });
    await prisma.reminder.deleteMany();
    await prisma.person.updateMany({ data: { lastMetAt: NOW } });
    await prisma.application.updateMany({ data: { pressRank: 9 } });
    for (const each of together) await inTransaction((tx) => settleRounds(tx, each, NOW));
    settled.push(await ofTheRules());
  }
  expect(settled[0]).toEqual(settled[1]);
  expect(settled[0]).toMatchObject({ reminders: expect.arrayContaining([expect.stringContaining('four-hours-left')]) });
});

test('the stories were told as the picture says, in the words of the day', async () => {
  const told = { where: { toldAt: { not: null } }, select: { wording: true, said: true, person: { select: { name: true } } } } as const;
  const stories = await prisma.story.findMany({ orderBy: { createdAt: 'desc' }, select: { title: true, strong: true, touches: true, tellings: told } });
  expect(stories.map(({ title, tellings }) => [title, tellings.length])).toEqual([
    ['Forty-one days to nine', 4],
    ['The rollout we pulled back', 1],
    ['Six weeks to go-live', 2],
    ['The flu weekend', 1],
    ['Saying no to the COO', 2],
    ['Two managers, one store', 3],
    ['Hiring my replacement', 0],
  ]);
  expect(stories.flatMap(({ tellings }) => tellings.filter(({ wording }) => !wording))).toEqual([]);
  const results = stories[0]!.tellings.map(({ person, wording, said }) => [person?.name, wording?.result, said]).toSorted();
  const asWritten = 'Nine days by July. Nobody left, and two other regions copied it.';
  expect(results).toEqual([
    ['Dana Whitcombe', asWritten, ''],
    ['Helen Sato', asWritten, 'Ten days by July.'],
    ['Jonah Feld', asWritten, ''],
    ['Kofi Mensah', 'Nine days by July. Nobody left.', ''],
  ]);
});

test('a second time adds nothing', async () => {
  const before = await everything();
  expect(await addSample(owner, new Date('2026-11-24T17:40:00Z'))).toBe('already-there');
  expect(await everything()).toEqual(before);
});

import { expect, test } from 'vitest';
import { prisma } from './client';
import { saveDraft, sendNote } from './notes';
import { addPerson } from './people';
import { cancelInterview, editRound, findRound, planRound } from './rounds';
import { everything, newOwner, testDatabase } from './test-database';
import {
  aSeat,
  anApplication,
  inHours,
  later,
  named,
  newId,
  noteOf,
  NOW,
  personFields,
  plan,
  planOf,
  sittingOf,
  versionOf,
  waitingFor,
  type Sitting,
} from './test-search';

testDatabase();

const letter = { subject: 'Thank you', body: 'Dear Jo', channel: 'email' };

async function aRound(sittings: Sitting[]) {
  const owner = await newOwner();
  const applicationId = await anApplication(owner);
  return { owner, applicationId, roundId: await plan(owner, planOf(applicationId, sittings)) };
}

async function edit(round: Awaited<ReturnType<typeof aRound>>, sittings: Sitting[], version?: number) {
  const { owner, applicationId, roundId } = round;
  return editRound(owner, roundId, version ?? (await versionOf(roundId)), planOf(applicationId, sittings), NOW);
}

test('a round ahead of time rings the evening before and at its end, and its notes have their deadlines', async () => {
  const sitting = sittingOf(47, 48, [named('Jo Adeyemi'), aSeat]);
  const { applicationId, roundId } = await aRound([sitting]);
  // 18:00 in London on the day before 26 November, 15:40.
  expect(await waitingFor(sitting.id)).toEqual([`round-tomorrow ${25 + 20 / 60}`, 'interview-ended 48']);
  expect(await waitingFor((await noteOf(roundId, 'Jo Adeyemi')).id)).toEqual([
    'four-hours-left 68',
    'due 72',
    'late 73',
  ]);
  const row = await prisma.application.findUniqueOrThrow({ where: { id: applicationId } });
  expect(row).toMatchObject({
    stage: 'interviewing',
    nextInterviewAt: inHours(47),
    noteDueAt: inHours(72),
    heardAt: NOW,
  });
});

test('sittings back to back are announced once', async () => {
  const [first, second] = [sittingOf(44, 45), sittingOf(45, 46)];
  await aRound([second, first]);
  expect(await waitingFor(first.id)).toEqual([`round-tomorrow ${25 + 20 / 60}`, 'interview-ended 45']);
  expect(await waitingFor(second.id)).toEqual(['interview-ended 46']);
});

test('a rescheduled round moves deadlines and reminders of unsent notes', async () => {
  const sitting = sittingOf(47, 48, [named('Jo Adeyemi'), named('Priya Nair')]);
  const round = await aRound([sitting]);
  const [jo, priya] = [await noteOf(round.roundId, 'Jo Adeyemi'), await noteOf(round.roundId, 'Priya Nair')];
  await sendNote(round.owner, jo.id, letter, null, NOW);
  const sent = await prisma.thankYouNote.findUnique({ where: { id: jo.id } });
  await edit(round, [
    { ...sittingOf(71, 72, [named('Jo Adeyemi'), named('Priya Nair')], sitting.id), place: 'Room 4' },
  ]);
  expect(await prisma.thankYouNote.findUnique({ where: { id: jo.id } })).toEqual(sent);
  expect(await waitingFor(jo.id)).toEqual([]);
  expect((await noteOf(round.roundId, 'Priya Nair')).dueIn).toBe(96);
  expect(await waitingFor(priya.id)).toEqual(['four-hours-left 92', 'due 96', 'late 97']);
  expect(await waitingFor(sitting.id)).toEqual([`round-tomorrow ${49 + 20 / 60}`, 'interview-ended 72']);
  const due = await prisma.reminder.findMany({ where: { cause: priya.id, kind: 'due' }, orderBy: { version: 'asc' } });
  expect(due.map((row) => [row.version, row.state])).toEqual([
    [1, 'cancelled'],
    [2, 'waiting'],
  ]);
});

test('a cancelled sitting withdraws unsent notes with their text, and gives both back', async () => {
  const sitting = sittingOf(47, 48, [named('Jo Adeyemi'), named('Priya Nair')]);
  const { owner, applicationId, roundId } = await aRound([sitting]);
  const [jo, priya] = [await noteOf(roundId, 'Jo Adeyemi'), await noteOf(roundId, 'Priya Nair')];
  await saveDraft(owner, jo.id, jo.version, letter, NOW);
  await sendNote(owner, priya.id, letter, null, NOW);
  const sent = await prisma.thankYouNote.findUnique({ where: { id: priya.id } });

  await cancelInterview(owner, sitting.id, true, NOW);
  expect((await noteOf(roundId, 'Jo Adeyemi')).withdrawnAt).toEqual(NOW);
  expect([...(await waitingFor(jo.id)), ...(await waitingFor(sitting.id))]).toEqual([]);
  expect(await prisma.application.findUnique({ where: { id: applicationId } })).toMatchObject({
    noteDueAt: null,
    nextInterviewAt: null,
  });

  await cancelInterview(owner, sitting.id, false, NOW);
  expect(await noteOf(roundId, 'Jo Adeyemi')).toMatchObject({ ...letter, withdrawnAt: null, dueIn: 72 });
  expect(await waitingFor(jo.id)).toEqual(['four-hours-left 68', 'due 72', 'late 73']);
  expect(await waitingFor(sitting.id)).toEqual([`round-tomorrow ${25 + 20 / 60}`, 'interview-ended 48']);
  expect(await prisma.thankYouNote.findUnique({ where: { id: priya.id } })).toEqual(sent);
});

test('with one of two sittings cancelled the deadline follows the other', async () => {
  const [first, second] = [sittingOf(1, 2, [named('Jo Adeyemi')]), sittingOf(3, 4, [named('Jo Adeyemi')])];
  const { owner, roundId } = await aRound([first, second]);
  expect((await noteOf(roundId, 'Jo Adeyemi')).dueIn).toBe(28);
  await cancelInterview(owner, second.id, true, NOW);
  expect((await noteOf(roundId, 'Jo Adeyemi')).dueIn).toBe(26);
});

test('a sitting that is taken out of the plan goes with its seats', async () => {
  const [first, second] = [sittingOf(1, 2, [named('Jo Adeyemi')]), sittingOf(3, 4, [aSeat, named('Priya Nair')])];
  const round = await aRound([first, second]);
  await edit(round, [first]);
  expect((await findRound(round.owner, round.roundId))?.interviews.map(({ id }) => id)).toEqual([first.id]);
  expect(await prisma.reminder.count({ where: { cause: second.id } })).toBe(0);
  expect((await noteOf(round.roundId, 'Priya Nair')).withdrawnAt).toEqual(NOW);
  expect(await prisma.person.findMany({ where: { ownerId: round.owner, name: null } })).toEqual([]);
});

test('a plan sent twice changes the round it made', async () => {
  const owner = await newOwner();
  const applicationId = await anApplication(owner);
  const [id, sitting] = [newId(), sittingOf(1, 2, [named('Jo Adeyemi'), aSeat])];
  await planRound(owner, id, planOf(applicationId, [sitting]), NOW);
  await planRound(owner, id, planOf(applicationId, [{ ...sitting, place: 'Room 4' }]), NOW);
  const round = await findRound(owner, id);
  expect(round?.interviews.map(({ place, encounters }) => [place, encounters.length])).toEqual([['Room 4', 2]]);
  expect(await prisma.round.count({ where: { ownerId: owner } })).toBe(1);
  expect(await prisma.person.count({ where: { ownerId: owner } })).toBe(2);
});

test('rounds of a kind are numbered, and a changed kind gets the next number there', async () => {
  const owner = await newOwner();
  const applicationId = await anApplication(owner);
  await plan(owner, planOf(applicationId, [sittingOf(1, 2)], 'screening'));
  await plan(owner, planOf(applicationId, [sittingOf(3, 4)]), later(NOW, 1));
  const third = await plan(owner, planOf(applicationId, [sittingOf(5, 6)], 'screening'), later(NOW, 2));
  const titles = async () => {
    const rows = await prisma.round.findMany({ where: { applicationId }, orderBy: { createdAt: 'asc' } });
    return rows.map((row) => `${row.kind} ${row.ordinal}`);
  };
  expect(await titles()).toEqual(['screening 1', 'round 1', 'screening 2']);
  await editRound(owner, third, 1, planOf(applicationId, [sittingOf(5, 6)]), NOW);
  expect(await titles()).toEqual(['screening 1', 'round 1', 'round 2']);
});

test('a plan that is refused leaves nothing half-written', async () => {
  const round = await aRound([sittingOf(1, 2, [named('Jo Adeyemi')])]);
  const { owner, applicationId, roundId } = round;
  const stranger = await addPerson(await newOwner(), newId(), personFields('Mary Somerville'), NOW);
  const version = await versionOf(roundId);
  const before = await everything();
  const theirs = [sittingOf(3, 4, [named('New Name'), { personId: stranger.id }])];
  expect(await edit(round, [sittingOf(3, 4)], version - 1)).toEqual({ outcome: 'stale' });
  expect(await edit(round, theirs)).toEqual({ outcome: 'not-found' });
  expect(await planRound(owner, newId(), planOf(applicationId, theirs), NOW)).toEqual({ outcome: 'not-found' });
  expect(await planRound(owner, newId(), planOf(newId(), [sittingOf(3, 4)]), NOW)).toEqual({ outcome: 'not-found' });
  expect(await editRound(owner, newId(), 1, planOf(applicationId, [sittingOf(3, 4)]), NOW)).toEqual({
    outcome: 'not-found',
  });
  expect(await everything()).toEqual(before);
});

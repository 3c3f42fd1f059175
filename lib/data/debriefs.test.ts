import { expect, test } from 'vitest';
import { prisma } from './client';
import { logInterview } from './debriefs';
import { sendNote } from './notes';
import { addPerson, editPerson } from './people';
import { cancelInterview, findRound } from './rounds';
import { everything, newOwner, testDatabase } from './test-database';
import {
  aSeat,
  anApplication,
  debriefOf,
  fieldsOf,
  inHours,
  log,
  named,
  newId,
  noteOf,
  notesOf,
  NOW,
  personFields,
  plan,
  planOf,
  sittingOf,
  versionOf,
  waitingFor,
} from './test-search';

testDatabase();

const due = async (roundId: string) => (await notesOf(roundId)).map((note) => [note.name, note.dueIn]);
const stageOf = async (id: string) => (await prisma.application.findUniqueOrThrow({ where: { id } })).stage;

test('three interviews with four people, one of them met twice, owe four notes', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner);
  const sittings = [
    sittingOf(-8, -7, [named('Jo Adeyemi'), named('Priya Nair')]),
    sittingOf(-6, -5, [named('Theo Lindgren')]),
    sittingOf(-3, -2, [named('Helen Sato'), named('Jo Adeyemi')]),
  ];
  const roundId = await log(owner, debriefOf({ id }, sittings));
  expect(await due(roundId)).toEqual([
    ['Priya Nair', 17],
    ['Theo Lindgren', 19],
    ['Helen Sato', 22],
    ['Jo Adeyemi', 22],
  ]);
  expect(await prisma.person.count({ where: { ownerId: owner } })).toBe(4);
  expect(await waitingFor((await noteOf(roundId, 'Jo Adeyemi')).id)).toEqual([
    'four-hours-left 18',
    'due 22',
    'late 23',
  ]);
  expect(await stageOf(id)).toBe('interviewing');
  expect(await prisma.person.findFirst({ where: { ownerId: owner, name: 'Jo Adeyemi' } })).toMatchObject({
    lastMetAt: inHours(-2),
  });
});

test('somebody who left earlier is owed a note earlier', async () => {
  const owner = await newOwner();
  const sitting = sittingOf(-4, -1, [named('Jo Adeyemi'), named('Priya Nair')]);
  const debrief = debriefOf({ id: await anApplication(owner) }, [sitting]);
  const met = debrief.met.map((person, index) => (index === 0 ? { ...person, untilAt: inHours(-3) } : person));
  expect(await due(await log(owner, { ...debrief, met }))).toEqual([
    ['Jo Adeyemi', 21],
    ['Priya Nair', 23],
  ]);
});

test('an interview that was over before its application was written down moves it forward', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner, 'Halden Instruments', { stage: 'applied', at: NOW });
  await log(
    owner,
    debriefOf({ id }, [sittingOf(-30, -29, [named('Jo Adeyemi')])], { round: { newId: newId(), kind: 'screening' } }),
  );
  expect(await stageOf(id)).toBe('screening');
  await log(owner, debriefOf({ id }, [sittingOf(-28, -27, [named('Jo Adeyemi')])]));
  expect(await stageOf(id)).toBe('interviewing');
});

test('an application made on the spot is applied for no later than the interview', async () => {
  const owner = await newOwner();
  const application = { newId: newId(), fields: fieldsOf('Kestrel Grid') };
  await log(owner, debriefOf(application, [sittingOf(-3, -2, [named('Jo Adeyemi')])]));
  const row = await prisma.application.findUniqueOrThrow({ where: { id: application.newId } });
  expect(row).toMatchObject({ stage: 'interviewing', appliedAt: inHours(-3) });
});

test('saving it again replaces what it said', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner);
  const sitting = sittingOf(-3, -2, [named('Jo Adeyemi'), named('Priya Nair'), aSeat]);
  const stated = { words: 'by Friday', byDay: '2026-11-27', zone: 'Europe/London' };
  const roundId = await log(owner, debriefOf({ id }, [sitting], { signs: ['sold', 'introduced'], stated }));
  const round = { id: roundId, version: await versionOf(roundId) };
  const again = debriefOf({ id }, [{ ...sitting, ...sittingOf(-3, -1, [named('Priya Nair')], sitting.id) }], { round });
  await log(owner, {
    ...again,
    met: again.met.map((person) => ({ ...person, points: ['Second thoughts.', 'And more.'] })),
  });
  const read = await findRound(owner, roundId);
  expect(read).toMatchObject({ signs: [], stated: null, version: 3 });
  expect(read?.interviews).toHaveLength(1);
  const points = read?.interviews[0]?.encounters.map((each) => [
    each.person.name,
    ...each.talkingPoints.map(({ words }) => words),
  ]);
  expect(points).toEqual([['Priya Nair', 'Second thoughts.', 'And more.']]);
  expect(await due(roundId)).toContainEqual(['Priya Nair', 23]);
  expect((await noteOf(roundId, 'Jo Adeyemi')).withdrawnAt).toEqual(NOW);
  expect(await prisma.person.count({ where: { ownerId: owner, name: null } })).toBe(0);
});

test('somebody both chosen and typed is one person with all that was said', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner);
  const sitting = sittingOf(-3, -2, [named('Jo Adeyemi')]);
  const debrief = debriefOf({ id }, [sitting]);
  const twice = {
    name: ' jo  ADEYEMI',
    title: 'Head of Product',
    sittingId: sitting.id,
    untilAt: null,
    points: ['Boats.'],
  };
  const roundId = await log(owner, { ...debrief, met: [...debrief.met, twice] });
  const [met, ...others] = (await findRound(owner, roundId))?.interviews[0]?.encounters ?? [];
  expect(others).toEqual([]);
  expect(met?.person.title).toBe('Head of Product');
  expect(met?.talkingPoints.map(({ words }) => words)).toEqual(['A phrase.', 'Boats.']);
});

test('who was expected in a cancelled sitting is still expected after the debrief of the others', async () => {
  const owner = await newOwner();
  const applicationId = await anApplication(owner);
  const [held, off] = [sittingOf(-3, -2, [named('Jo Adeyemi')]), sittingOf(-2, -1, [named('Priya Nair')])];
  const roundId = await plan(owner, planOf(applicationId, [held, off]));
  await cancelInterview(owner, off.id, true, NOW);
  const round = { id: roundId, version: await versionOf(roundId) };
  await log(owner, debriefOf({ id: applicationId }, [held], { round }));
  await cancelInterview(owner, off.id, false, NOW);
  expect(await due(roundId)).toEqual([
    ['Jo Adeyemi', 22],
    ['Priya Nair', 23],
  ]);
  expect((await notesOf(roundId)).every((note) => note.withdrawnAt === null)).toBe(true);
});

test('a sent note is not moved by a later debrief', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner);
  const sitting = sittingOf(-3, -2, [named('Jo Adeyemi')]);
  const roundId = await log(owner, debriefOf({ id }, [sitting]));
  const { id: noteId } = await noteOf(roundId, 'Jo Adeyemi');
  await sendNote(owner, noteId, { subject: 'Thank you', body: 'Dear Jo', channel: 'email' }, null, NOW);
  const sent = await prisma.thankYouNote.findUnique({ where: { id: noteId } });
  const round = { id: roundId, version: await versionOf(roundId) };
  await log(owner, debriefOf({ id }, [{ ...sitting, endAt: inHours(-1) }], { round }));
  expect(await prisma.thankYouNote.findUnique({ where: { id: noteId } })).toEqual(sent);
});

test('a seat on the panel owes nothing until it has a name', async () => {
  const owner = await newOwner();
  const roundId = await log(owner, debriefOf({ id: await anApplication(owner) }, [sittingOf(-3, -2, [aSeat])]));
  expect(await due(roundId)).toEqual([]);
  const { id } = await prisma.person.findFirstOrThrow({ where: { ownerId: owner, name: null } });
  await editPerson(owner, id, personFields('Rosa Quiroga'), NOW);
  expect(await due(roundId)).toEqual([['Rosa Quiroga', 22]]);
  expect(await waitingFor((await noteOf(roundId, 'Rosa Quiroga')).id)).toEqual([
    'four-hours-left 18',
    'due 22',
    'late 23',
  ]);
});

test('the same debrief sent twice makes one application, one round and one note for each', async () => {
  const owner = await newOwner();
  const debrief = debriefOf({ newId: newId(), fields: fieldsOf('Juniper Mutual') }, [
    sittingOf(-3, -2, [named('Jo Adeyemi'), aSeat]),
  ]);
  expect(await log(owner, debrief)).toBe(await log(owner, debrief));
  const tables = {
    applications: true,
    rounds: true,
    interviews: true,
    notes: true,
    companies: true,
    people: true,
  } as const;
  const counts = await prisma.user.findUnique({ where: { id: owner }, select: { _count: { select: tables } } });
  expect(counts?._count).toEqual({ applications: 1, rounds: 1, interviews: 1, notes: 1, companies: 1, people: 2 });
  expect(await prisma.move.count({ where: { application: { ownerId: owner } } })).toBe(2);
});

test('ids that belong to somebody else make fresh rows and touch nothing of theirs', async () => {
  const [owner, other] = [await newOwner(), await newOwner()];
  const theirs = debriefOf({ newId: newId(), fields: fieldsOf('Juniper Mutual') }, [
    sittingOf(-3, -2, [named('Jo Adeyemi')]),
  ]);
  await log(other, theirs);
  const before = (await everything()).Round;
  const roundId = await log(owner, { ...theirs, stated: null });
  expect(roundId).not.toBe('newId' in theirs.round && theirs.round.newId);
  expect((await everything()).Round).toEqual(expect.arrayContaining(before ?? []));
  expect(await prisma.interview.count({ where: { ownerId: owner } })).toBe(1);
  expect(await prisma.application.findMany({ where: { ownerId: owner } })).toHaveLength(1);
  expect(await due(roundId)).toEqual([['Jo Adeyemi', 22]]);
});

test('a round id that was used for another application makes a round of its own', async () => {
  const owner = await newOwner();
  const round = { newId: newId(), kind: 'round' as const };
  const [first, second] = [await anApplication(owner, 'Sable Peak'), await anApplication(owner, 'Kestrel Grid')];
  const one = await log(owner, debriefOf({ id: first }, [sittingOf(-3, -2, [named('Jo Adeyemi')])], { round }));
  const two = await log(owner, debriefOf({ id: second }, [sittingOf(-3, -2, [named('Jo Adeyemi')])], { round }));
  expect(one).not.toBe(two);
  expect(await prisma.round.findUnique({ where: { id: two } })).toMatchObject({ applicationId: second });
});

test('a debrief that is refused leaves nothing half-written', async () => {
  const [owner, other] = [await newOwner(), await newOwner()];
  const id = await anApplication(owner);
  const sitting = sittingOf(-3, -2, [named('Jo Adeyemi')]);
  const roundId = await log(owner, debriefOf({ id }, [sitting]));
  const stranger = await addPerson(other, newId(), personFields('Mary Somerville'), NOW);
  const fresh = { newId: newId(), fields: fieldsOf('Brightmoor Schools') };
  const version = await versionOf(roundId);
  const before = await everything();
  const of = (application: Parameters<typeof debriefOf>[0], part: Parameters<typeof debriefOf>[2] = {}) =>
    logInterview(owner, debriefOf(application, [sittingOf(-2, -1, [named('New Name')])], part), NOW);

  expect(await of({ id }, { round: { id: roundId, version: version - 1 } })).toEqual({ outcome: 'stale' });
  expect(await of({ id }, { round: { id: newId(), version } })).toEqual({ outcome: 'not-found' });
  expect(await of(fresh, { round: { id: roundId, version } })).toEqual({ outcome: 'not-found' });
  expect(await of({ id: newId() })).toEqual({ outcome: 'not-found' });
  const met = [{ personId: stranger.id, sittingId: sitting.id, untilAt: null, points: [] }];
  expect(await of(fresh, { met })).toEqual({ outcome: 'not-found' });
  expect(await of({ id }, { met: met.map((person) => ({ ...person, personId: newId() })) })).toEqual({
    outcome: 'not-found',
  });
  expect(await everything()).toEqual(before);
});

test('a debrief that fails on its way leaves nothing half-written', async () => {
  const owner = await newOwner();
  const fresh = { newId: newId(), fields: fieldsOf('Brightmoor Schools') };
  const before = await everything();
  const broken = { ...sittingOf(-2, -1, [named('New Name')]), zone: null as never };
  await expect(log(owner, debriefOf(fresh, [sittingOf(-4, -3, [named('Jo Adeyemi')]), broken]))).rejects.toThrow();
  expect(await everything()).toEqual(before);
});

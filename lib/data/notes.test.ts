import { expect, test } from 'vitest';
import { prisma } from './client';
import {
  countOwedNotes,
  findNote,
  listOwedNotes,
  listSentNotes,
  listSkippedNotes,
  oweNote,
  saveDraft,
  sendNote,
  skipNote,
  unsendNote,
  unskipNote,
} from './notes';
import { cancelInterview, editRound } from './rounds';
import { everything, newOwner, testDatabase } from './test-database';
import {
  anApplication,
  debriefOf,
  inHours,
  log,
  named,
  newId,
  noteOf,
  NOW,
  plan,
  planOf,
  sittingOf,
  versionOf,
  waitingFor,
} from './test-search';

testDatabase();

const letter = { subject: 'Thank you', body: 'Dear Jo', channel: 'email' };
const CLOCK = ['four-hours-left 18', 'due 22', 'late 23'];

async function anOwedNote() {
  const owner = await newOwner();
  const applicationId = await anApplication(owner);
  const sitting = sittingOf(-3, -2, [named('Jo Adeyemi')]);
  const roundId = await log(owner, debriefOf({ id: applicationId }, [sitting]));
  const { id, version } = await noteOf(roundId, 'Jo Adeyemi');
  return { owner, applicationId, roundId, sitting, id, version };
}

const rowOf = (id: string) => prisma.thankYouNote.findUniqueOrThrow({ where: { id } });
const noteDueAt = async (id: string) => (await prisma.application.findUniqueOrThrow({ where: { id } })).noteDueAt;

test('a draft is kept, and an older tab does not overwrite a newer one', async () => {
  const { owner, id, version } = await anOwedNote();
  expect(await saveDraft(owner, id, version, letter, NOW)).toBe('saved');
  const before = await everything();
  expect(await saveDraft(owner, id, version, { ...letter, body: 'Older' }, NOW)).toBe('stale');
  expect(await everything()).toEqual(before);
  expect(await saveDraft(owner, id, version + 1, { ...letter, body: 'Newer' }, NOW)).toBe('saved');
  expect(await rowOf(id)).toMatchObject({ body: 'Newer', draftedAt: NOW, version: version + 2 });
});

test('a sent note stops its clock and is kept as it was', async () => {
  const { owner, applicationId, id } = await anOwedNote();
  expect(await countOwedNotes(owner, NOW)).toBe(1);
  expect(await sendNote(owner, id, letter, '2026-11-24', NOW)).toBe('saved');
  expect(await waitingFor(id)).toEqual([]);
  expect([await countOwedNotes(owner, NOW), await noteDueAt(applicationId)]).toEqual([0, null]);
  const sent = await rowOf(id);
  expect(sent).toMatchObject({ ...letter, sentAt: NOW, postedOn: '2026-11-24' });
  expect(await saveDraft(owner, id, sent.version, { ...letter, body: 'Other' }, NOW)).toBe('sent-already');
  expect(await sendNote(owner, id, { ...letter, body: 'Other' }, null, NOW)).toBe('sent-already');
  expect(await skipNote(owner, id, 'Too late', NOW)).toBe('sent-already');
  expect(await rowOf(id)).toEqual(sent);
  expect((await listSentNotes(owner, { take: 5 })).map((note) => note.id)).toEqual([id]);
});

test('taking "sent" back starts the clock where it was', async () => {
  const { owner, applicationId, id } = await anOwedNote();
  await sendNote(owner, id, letter, '2026-11-24', NOW);
  expect(await unsendNote(owner, id, NOW)).toBe('saved');
  expect(await rowOf(id)).toMatchObject({ ...letter, sentAt: null, postedOn: null });
  expect(await waitingFor(id)).toEqual(CLOCK);
  expect(await noteDueAt(applicationId)).toEqual(inHours(22));
});

test('taking "sent" back finds the deadline where the round has moved meanwhile', async () => {
  const { owner, applicationId, roundId, sitting, id } = await anOwedNote();
  await sendNote(owner, id, letter, null, NOW);
  const round = { id: roundId, version: await versionOf(roundId) };
  await log(owner, debriefOf({ id: applicationId }, [{ ...sitting, endAt: inHours(-1) }], { round }));
  await unsendNote(owner, id, NOW);
  expect(await rowOf(id)).toMatchObject({ dueAt: inHours(23) });
  expect(await waitingFor(id)).toEqual(['four-hours-left 19', 'due 23', 'late 24']);
});

test('taking "sent" back owes nothing for a conversation that was called off', async () => {
  const owner = await newOwner();
  const sitting = sittingOf(1, 2, [named('Jo Adeyemi')]);
  const roundId = await plan(owner, planOf(await anApplication(owner), [sitting]));
  const { id } = await noteOf(roundId, 'Jo Adeyemi');
  await sendNote(owner, id, letter, null, NOW);
  await cancelInterview(owner, sitting.id, true, NOW);
  expect(await rowOf(id)).toMatchObject({ sentAt: NOW, withdrawnAt: null });
  await unsendNote(owner, id, NOW);
  expect(await rowOf(id)).toMatchObject({ ...letter, sentAt: null, withdrawnAt: NOW });
  expect(await waitingFor(id)).toEqual([]);
});

test('a note that is sent although the sitting was called off is a sent note like any other', async () => {
  const { owner, sitting, id } = await anOwedNote();
  await cancelInterview(owner, sitting.id, true, NOW);
  expect(await sendNote(owner, id, letter, null, NOW)).toBe('saved');
  expect(await rowOf(id)).toMatchObject({ sentAt: NOW, withdrawnAt: null });
});

test('a skipped note rings no more until it is taken up again', async () => {
  const { owner, applicationId, id } = await anOwedNote();
  expect(await skipNote(owner, id, 'They asked for none', NOW)).toBe('saved');
  expect([await waitingFor(id), await noteDueAt(applicationId), await listOwedNotes(owner, NOW)]).toEqual([
    [],
    null,
    [],
  ]);
  expect(await listSkippedNotes(owner, 5)).toMatchObject([{ id, skipReason: 'They asked for none' }]);
  expect(await unskipNote(owner, id, NOW)).toBe('saved');
  expect(await rowOf(id)).toMatchObject({ skippedAt: null, skipReason: '' });
  expect(await waitingFor(id)).toEqual(CLOCK);
});

test('a skipped note follows its round in silence', async () => {
  const owner = await newOwner();
  const sitting = sittingOf(1, 2, [named('Jo Adeyemi')]);
  const applicationId = await anApplication(owner);
  const roundId = await plan(owner, planOf(applicationId, [sitting]));
  const { id } = await noteOf(roundId, 'Jo Adeyemi');
  await skipNote(owner, id, 'They asked for none', NOW);
  const moved = sittingOf(3, 4, [named('Jo Adeyemi')], sitting.id);
  await editRound(owner, roundId, await versionOf(roundId), planOf(applicationId, [moved]), NOW);
  expect(await waitingFor(id)).toEqual([]);
  await cancelInterview(owner, sitting.id, true, NOW);
  await unskipNote(owner, id, NOW);
  expect(await waitingFor(id)).toEqual([]);
  await cancelInterview(owner, sitting.id, false, NOW);
  expect(await waitingFor(id)).toEqual(['four-hours-left 24', 'due 28', 'late 29']);
});

test('somebody who helped without a round is owed a note as well', async () => {
  const owner = await newOwner();
  const applicationId = await anApplication(owner);
  const note = {
    id: newId(),
    applicationId,
    helper: named('Rosa Quiroga'),
    helped: 'Passed my name on.',
    helpedAt: inHours(-2),
  };
  expect(await oweNote(owner, note, NOW)).toEqual({ outcome: 'saved', id: note.id });
  const before = await everything();
  expect(await oweNote(owner, note, NOW)).toEqual({ outcome: 'saved', id: note.id });
  expect(await everything()).toEqual(before);
  expect(await waitingFor(note.id)).toEqual(CLOCK);
  expect(await findNote(owner, note.id)).toMatchObject({
    hooks: ['Passed my name on.'],
    dueAt: inHours(22),
    roundId: null,
  });
  await sendNote(owner, note.id, letter, null, NOW);
  await unsendNote(owner, note.id, NOW);
  expect(await waitingFor(note.id)).toEqual(CLOCK);
  expect(await noteDueAt(applicationId)).toEqual(inHours(22));
});

test('a note to a helper that is refused leaves nothing half-written', async () => {
  const owner = await newOwner();
  const applicationId = await anApplication(owner);
  const before = await everything();
  const note = { id: newId(), applicationId, helped: '-', helpedAt: NOW };
  expect(await oweNote(owner, { ...note, helper: { personId: newId() } }, NOW)).toEqual({ outcome: 'not-found' });
  expect(await oweNote(owner, { ...note, applicationId: newId(), helper: named('New') }, NOW)).toEqual({
    outcome: 'not-found',
  });
  expect(await everything()).toEqual(before);
});

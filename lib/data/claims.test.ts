import { expect, test } from 'vitest';
import { conflictsOf } from '@/lib/domain/claims';
import type { OwnerId } from '@/lib/domain/owner';
import { addClaim, editClaim, listClaims, settleClaims } from './claims';
import { prisma } from './client';
import { saveDraft, sendNote } from './notes';
import { removePiece } from './pieces';
import { removeApplication, undoRemoval } from './removals';
import { newOwner, testDatabase } from './test-database';
import { anApplication, debriefOf, inHours, log, newId, noteOf, NOW, sittingOf, versionOf } from './test-search';

testDatabase();

type Said = { label: string; value: string; raisedBy: '' | 'them' | 'me'; to: string | null };
const notice = (value: string, to: string | null = null): Said => ({ label: 'Notice', value, raisedBy: '', to });
const fit = { fit: null, fitWords: '', redFlags: '', onboarding: '', theirAnswers: '' };
const partsOf = (claims: Said[]) => ({ told: [], asked: [], claims, fit });

/** A round of so many hours ago, with one person who heard this; saved again when it has an id. */
async function roundWith(owner: OwnerId, id: string, ago: number, name: string, claims: Said[], again?: string) {
  const sitting = sittingOf(-ago, -ago + 1, [], again ? `s-${again}` : undefined);
  const met = [{ key: name, name, title: '', sittingId: sitting.id, untilAt: null, points: [] }];
  const round = again ? { round: { id: again, version: await versionOf(again) } } : {};
  return log(owner, debriefOf({ id }, [sitting], { met, parts: partsOf(claims), ...round }));
}

const valuesOf = async (owner: OwnerId, id: string) =>
  (await listClaims(owner, id)).map((claim) => [claim.value, claim.person?.name ?? null, claim.settled]);
const conflictsIn = async (owner: OwnerId, id: string) => conflictsOf(await listClaims(owner, id));

async function twoNotices(owner: OwnerId) {
  const id = await anApplication(owner);
  const first = await roundWith(owner, id, 50, 'Ruth Abelson', [notice('One month', 'Ruth Abelson')]);
  const second = await roundWith(owner, id, 3, 'Beatriz Amaral', [notice('Three months', 'Beatriz Amaral')]);
  return { id, first, second };
}

test('what was said goes to who heard it, at the end of that conversation', async () => {
  const owner = await newOwner();
  const { id } = await twoNotices(owner);
  const claims = await listClaims(owner, id);
  expect(claims.map(({ topic, value, person, saidAt }) => [topic, value, person?.name, saidAt])).toEqual([
    ['notice', 'One month', 'Ruth Abelson', inHours(-49)],
    ['notice', 'Three months', 'Beatriz Amaral', inHours(-2)],
  ]);
  expect(await conflictsIn(owner, id)).toHaveLength(1);
});

test('saving a debrief again replaces what it said, and what was settled stays settled', async () => {
  const owner = await newOwner();
  const { id, second } = await twoNotices(owner);
  expect(await settleClaims(owner, id, { topic: 'notice', holds: null, correction: null }, NOW)).toBe('settled');
  const pay = { label: 'Salary', value: 'Sixty', raisedBy: 'them' as const, to: null };
  await roundWith(owner, id, 3, 'Beatriz Amaral', [pay, notice('three months.', 'Beatriz Amaral')], second);
  expect(await conflictsIn(owner, id)).toEqual([]);
  expect(await valuesOf(owner, id)).toEqual([
    ['One month', 'Ruth Abelson', 'explained'],
    ['three months.', 'Beatriz Amaral', 'explained'],
    ['Sixty', null, ''],
  ]);
  await roundWith(owner, id, 3, 'Beatriz Amaral', [notice('Six weeks', 'Beatriz Amaral')], second);
  expect(await conflictsIn(owner, id)).toHaveLength(1);
  await roundWith(owner, id, 3, 'Beatriz Amaral', [], second);
  expect(await valuesOf(owner, id)).toEqual([['One month', 'Ruth Abelson', 'explained']]);
});

test('one value holds: the other was wrong, and her note says so', async () => {
  const owner = await newOwner();
  const { id, second } = await twoNotices(owner);
  const note = await noteOf(second, 'Beatriz Amaral');
  const correction = { noteId: note.id, version: 1, subject: 'Thank you', body: 'Dear Beatriz, it is one month.' };
  const settling = { topic: 'notice', holds: 'one month', correction };
  expect(await settleClaims(owner, id, settling, NOW)).toBe('settled');
  expect(await conflictsIn(owner, id)).toEqual([]);
  expect(await noteOf(second, 'Beatriz Amaral')).toMatchObject({ body: correction.body, version: 2, draftedAt: NOW });
});

test('a letter that moved on meanwhile keeps both the text and the conflict', async () => {
  const owner = await newOwner();
  const { id, first, second } = await twoNotices(owner);
  const { id: noteId } = await noteOf(second, 'Beatriz Amaral');
  const letter = { subject: 'Mine', body: 'Mine', channel: 'email' };
  await saveDraft(owner, noteId, 1, letter, NOW);
  const correction = { noteId, version: 1, subject: 'S', body: 'B' };
  const settling = { topic: 'notice', holds: 'One month', correction };
  expect(await settleClaims(owner, id, settling, NOW)).toBe('stale');
  await sendNote(owner, noteId, letter, null, NOW);
  expect(await settleClaims(owner, id, { ...settling, correction: { ...correction, version: 3 } }, NOW)).toBe('not-found');
  const { id: ruths } = await noteOf(first, 'Ruth Abelson');
  const toRuth = { ...settling, correction: { ...correction, noteId: ruths } };
  expect(await settleClaims(owner, id, toRuth, NOW), 'she heard the true one').toBe('not-found');
  expect(await settleClaims(owner, id, { ...settling, holds: 'A year', correction: null }, NOW)).toBe('not-found');
  expect(await conflictsIn(owner, id)).toHaveLength(1);
  expect(await noteOf(second, 'Beatriz Amaral')).toMatchObject({ body: 'Mine' });
});

test('a claim outside a round is added once, edited, removed and brought back', async () => {
  const owner = await newOwner();
  const application = await anApplication(owner);
  const id = newId();
  const claim = { label: 'Notice period', value: 'One month', raisedBy: '' as const, saidAt: NOW };
  const to = { name: 'Owen Pryce', title: '' };
  expect(await addClaim(owner, id, application, { ...claim, to }, NOW)).toBe('saved');
  expect(await addClaim(owner, id, application, { ...claim, to }, NOW)).toBe('saved');
  expect(await valuesOf(owner, application)).toEqual([['One month', 'Owen Pryce', '']]);
  await prisma.claim.update({ where: { id }, data: { settled: 'explained' } });
  await editClaim(owner, id, { label: 'Notice', value: 'ONE month.', raisedBy: '' });
  expect(await valuesOf(owner, application)).toEqual([['ONE month.', 'Owen Pryce', 'explained']]);
  await editClaim(owner, id, { label: 'Notice', value: 'Six weeks', raisedBy: '' });
  expect(await valuesOf(owner, application)).toEqual([['Six weeks', 'Owen Pryce', '']]);
  const removal = await removePiece(owner, 'claim', id, NOW);
  expect(await valuesOf(owner, application)).toEqual([]);
  expect(await undoRemoval(owner, removal, NOW)).toBe('restored');
  expect(await undoRemoval(owner, removal, NOW)).toBe('not-found');
  expect(await valuesOf(owner, application)).toEqual([['Six weeks', 'Owen Pryce', '']]);
});

test('a claim whose application is gone cannot come back', async () => {
  const owner = await newOwner();
  const { id, second } = await twoNotices(owner);
  const before = await versionOf(second);
  const [, claim] = await listClaims(owner, id);
  const removal = await removePiece(owner, 'claim', claim!.id, NOW);
  expect(await versionOf(second), 'a debrief that is open elsewhere is stale').toBe(before + 1);
  await removeApplication(owner, id, NOW);
  expect(await undoRemoval(owner, removal, NOW)).toBe('not-found');
});

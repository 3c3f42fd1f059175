import { beforeEach, describe, expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { emptyFields, editApplication } from './applications';
import { prisma } from './client';
import { archiveMany, moveMany, tagMany, type ManyAnswer } from './many-applications';
import { undoMany } from './many-removal';
import { moveApplication, reopenApplication } from './moves';
import { listWaitingAmong, waitMark } from './quiet';
import { logReply, stateReply } from './replies';
import { undoRemoval } from './removals';
import { everything, newOwner, testDatabase } from './test-database';
import { anApplication, inHours, later, newId, NOW } from './test-search';

testDatabase();

let me: OwnerId;
let ids: string[];
const NAMES = ['Avon', 'Bede', 'Cole'];

beforeEach(async () => {
  me = await newOwner();
  ids = [];
  for (const name of NAMES) ids.push(await anApplication(me, name));
});

const undoOf = (answer: ManyAnswer) => (answer.outcome === 'changed' && answer.undo) || '';
/** Of my applications, in the order of their names. */
const standing = () => prisma.application.findMany({ where: { ownerId: me }, orderBy: { company: { name: 'asc' } } });
const stages = async () => (await standing()).map(({ stage }) => stage);
const applied = { stage: 'screening', at: NOW, reason: null } as const;
const silent = { stage: 'closed', at: NOW, reason: 'never-replied' } as const;
const afterwards = later(NOW, 60_000);

/** What an undo must bring back: all but the counters that only tell one save from another. */
async function rows() {
  const { Application, Move, Reminder } = await everything();
  const plain = Application!.map((row) => row.replace(/"(version|updatedAt)":("[^"]*"|\d+),?/g, ''));
  return { Application: plain, Move, Reminder: Reminder!.map((row) => row.replace(/"version":\d+,?/, '')) };
}

describe('many at once', () => {
  test('are moved, in the order chosen, and what stands there already is left', async () => {
    await moveApplication(me, ids[1]!, applied, NOW);
    const answer = await moveMany(me, ids.toReversed(), applied, NOW);
    expect(answer).toMatchObject({ outcome: 'changed', done: ['Cole', 'Avon'], left: [{ company: 'Bede', why: 'there-already' }] });
    expect(await stages()).toEqual(['screening', 'screening', 'screening']);
  });

  test('are closed with a reason only, and what is closed keeps how it ended', async () => {
    const { reason: _, ...unsaid } = silent;
    expect(await moveMany(me, ids, { ...unsaid, reason: null }, NOW)).toEqual({ outcome: 'not-allowed' });
    await moveApplication(me, ids[0]!, { ...silent, reason: 'rejected' }, NOW);
    const answer = await moveMany(me, ids, silent, NOW);
    expect(answer).toMatchObject({ done: ['Bede', 'Cole'], left: [{ company: 'Avon', why: 'closed-already' }] });
    expect((await standing()).map(({ closeReason }) => closeReason)).toEqual(['rejected', 'never-replied', 'never-replied']);
  });

  test('are not moved behind a later move, and say so', async () => {
    await moveApplication(me, ids[1]!, { ...applied, stage: 'offer', at: inHours(-5) }, NOW);
    const before = await prisma.move.count({ where: { applicationId: ids[1]! } });
    const answer = await moveMany(me, ids, { ...applied, at: inHours(-6) }, NOW);
    expect(answer).toMatchObject({ done: ['Avon', 'Cole'], left: [{ company: 'Bede', why: 'later-move' }] });
    expect(await stages()).toEqual(['screening', 'offer', 'screening']);
    expect(await prisma.move.count({ where: { applicationId: ids[1]! } })).toBe(before);
    const closed = await moveMany(me, ids.slice(1, 2), { ...silent, at: inHours(-6) }, NOW);
    expect(closed).toMatchObject({ done: [], left: [{ company: 'Bede', why: 'later-move' }], undo: null });
  });

  test('are left when the wait that the page showed is over, or another', async () => {
    ids.push(await anApplication(me, 'Dale'));
    const waits = new Map((await listWaitingAmong(me, ids)).map((row) => [row.id, waitMark(row)]));
    await logReply(me, ids[0]!, { id: newId(), at: inHours(-1), words: '' }, NOW);
    await stateReply(me, ids[1]!, { words: '', byDay: '2026-12-01', zone: 'Europe/London', saidAt: inHours(-1) }, NOW);
    await moveApplication(me, ids[3]!, { ...applied, at: inHours(-1) }, NOW);
    const left = ['Avon', 'Bede', 'Dale'].map((company) => ({ company, why: 'changed-since' }));
    expect(await moveMany(me, ids, { ...silent, waits }, NOW)).toMatchObject({ done: ['Cole'], left });
    expect(await stages()).toEqual(['applied', 'applied', 'closed', 'screening']);
    expect(await moveMany(me, ids.slice(0, 1), { ...silent, waits: new Map() }, NOW)).toMatchObject({ done: [] });
  });

  test('are tagged and untagged, whatever the case', async () => {
    await tagMany(me, ids.slice(0, 1), 'Remote', false, NOW);
    expect(await tagMany(me, ids, 'remote, Bath', false, NOW)).toMatchObject({ done: NAMES, left: [] });
    expect(await tagMany(me, ids, 'bath', false, NOW)).toMatchObject({ done: [], undo: null });
    await tagMany(me, ids, 'REMOTE', true, NOW);
    expect((await standing()).map(({ tags }) => tags)).toEqual(['Bath', 'Bath', 'Bath']);
    // A tab with the edit form open must not take the tags back.
    expect(await editApplication(me, ids[1]!, 1, emptyFields('Bede', 'Planner'), NOW)).toBe('stale');
  });

  test('are archived when they are closed, and say which are open', async () => {
    await moveMany(me, ids.slice(0, 2), silent, NOW);
    expect(await archiveMany(me, ids, true, NOW)).toMatchObject({ done: ['Avon', 'Bede'], left: [{ company: 'Cole', why: 'open' }] });
    expect(await archiveMany(me, ids, false, NOW)).toMatchObject({ done: ['Avon', 'Bede'], left: [{ company: 'Cole', why: 'not-archived' }] });
    expect(await prisma.application.count({ where: { ownerId: me, archivedAt: { not: null } } })).toBe(0);
  });

  test('of which none is one’s own are as if they were not there', async () => {
    const stranger = await newOwner();
    const before = await everything();
    expect(await moveMany(stranger, ids, applied, NOW)).toEqual({ outcome: 'not-found' });
    expect(await everything()).toEqual(before);
    const own = await anApplication(stranger, 'Own');
    expect(await tagMany(stranger, [...ids, own], 'Mine', false, NOW)).toMatchObject({ done: ['Own'], left: [] });
    expect(await prisma.application.count({ where: { ownerId: me, tags: { not: '' } } })).toBe(0);
  });
});

describe('one undo', () => {
  beforeEach(async () => {
    await moveApplication(me, ids[0]!, { ...silent, reason: 'rejected' }, inHours(-20));
    await archiveMany(me, ids, true, inHours(-10));
    await tagMany(me, ids.slice(1), 'Remote,  Bath', false, NOW);
  });

  test.each<[string, () => Promise<ManyAnswer>]>([
    ['a move', () => moveMany(me, ids, applied, NOW)],
    ['a move dated back', () => moveMany(me, ids, { ...applied, at: inHours(-100) }, NOW)],
    ['a closing', () => moveMany(me, ids, silent, NOW)],
    ['a tag', () => tagMany(me, ids, 'Dream', false, NOW)],
    ['a tag taken off', () => tagMany(me, ids, 'remote', true, NOW)],
    ['an archiving taken back', () => archiveMany(me, ids, false, NOW)],
  ])('puts %s back exactly', async (_, change) => {
    const before = await rows();
    const answer = await change();
    expect(await rows()).not.toEqual(before);
    expect(await undoMany(me, undoOf(answer), afterwards)).toEqual({ kept: [] });
    expect(await rows()).toEqual(before);
    expect(await undoMany(me, undoOf(answer), afterwards)).toBe('not-found');
  });

  test('leaves what was moved on by hand since, and says so', async () => {
    const answer = await moveMany(me, ids.slice(1), applied, NOW);
    await moveApplication(me, ids[1]!, { stage: 'offer', at: afterwards, reason: null }, afterwards);
    expect(await undoMany(me, undoOf(answer), afterwards)).toEqual({ kept: ['Bede'] });
    expect(await stages()).toEqual(['closed', 'offer', 'applied']);
  });

  test('leaves tags and places in the archive that were changed since', async () => {
    const tagged = await tagMany(me, ids, 'Dream', false, NOW);
    await tagMany(me, ids.slice(2), 'Later', false, NOW);
    expect(await undoMany(me, undoOf(tagged), afterwards)).toEqual({ kept: ['Cole'] });
    const away = await archiveMany(me, ids, false, NOW);
    await reopenApplication(me, ids[0]!, afterwards);
    expect(await undoMany(me, undoOf(away), afterwards)).toEqual({ kept: ['Avon'] });
  });

  test('passes over what was removed since', async () => {
    const answer = await moveMany(me, ids.slice(1), applied, NOW);
    await prisma.application.delete({ where: { id: ids[1]! } });
    expect(await undoMany(me, undoOf(answer), afterwards)).toEqual({ kept: [] });
    expect(await stages()).toEqual(['closed', 'applied']);
  });

  test('is the owner’s alone, of its own kind, and for a day', async () => {
    const undo = undoOf(await moveMany(me, ids, applied, NOW));
    expect(await undoMany(await newOwner(), undo, afterwards)).toBe('not-found');
    expect(await undoRemoval(me, undo, afterwards)).toBe('not-found');
    expect(await undoMany(me, newId(), afterwards)).toBe('not-found');
    expect(await undoMany(me, undo, inHours(25))).toBe('not-found');
  });
});

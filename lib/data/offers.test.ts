import { describe, expect, test } from 'vitest';
import { aPart } from '@/lib/domain/test-offers';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import { listCalendarFacts } from './calendar-facts';
import { moveApplication } from './moves';
import { findOffer, listEarlierOffers, listNamedDays, listOffers, saveOffer, type OfferFields } from './offers';
import { removePiece } from './pieces';
import { removeApplication, undoRemoval } from './removals';
import { stateReply } from './replies';
import { everything, newOwner, testCopies } from './test-database';
import { anApplication, inHours, later, log, named, newId, NOW, debriefOf, sittingOf, DAY, offerVersion } from './test-search';

testCopies();

const parts = [aPart({ words: 'A car', amount: 540_000 }), aPart({ kind: 'pension', words: '6%' })];
const terms: OfferFields = { pay: 6_150_000, currency: 'GBP', period: 'year', answerBy: '2026-12-01', notes: '', parts };

async function offered(company = 'Juniper Mutual', change: Partial<OfferFields> = {}) {
  const owner = await newOwner();
  return { owner, id: await anOffer(owner, company, change) };
}

async function anOffer(owner: OwnerId, company: string, change: Partial<OfferFields> = {}) {
  const id = await anApplication(owner, company);
  await saveOffer(owner, id, 0, { ...terms, ...change }, NOW);
  return id;
}

const waiting = async (cause: string) =>
  (await prisma.reminder.findMany({ where: { cause, kind: 'offer-to-answer', state: 'waiting' } })).map(({ dueAt }) => dueAt.toISOString());
const inFeed = async (owner: OwnerId) => (await listCalendarFacts(owner, NOW)).offers.map(({ answerBy }) => answerBy.toString());
const pressed = (id: string) => prisma.application.findUniqueOrThrow({ where: { id }, select: { stage: true, pressRank: true, pressAt: true } });

describe('the terms of an offer', () => {
  test('are kept as a whole, with their parts in order', async () => {
    const { owner, id } = await offered();
    const kept = (await findOffer(owner, id))?.offer;
    expect(kept).toMatchObject({ pay: 6_150_000, extras: 'a car' });
    expect(kept?.parts.map(({ words, amount }) => [words, amount])).toEqual([['A car', 540_000], ['6%', null]]);
    expect(await saveOffer(owner, id, await offerVersion(id), { ...terms, parts: parts.toReversed() }, NOW)).toBe('saved');
    expect((await findOffer(owner, id))?.offer?.parts.map(({ words }) => words)).toEqual(['6%', 'A car']);
  });

  test('are not overwritten by a stale tab', async () => {
    const { owner, id } = await offered();
    const before = await everything();
    expect(await saveOffer(owner, id, 0, { ...terms, pay: 1 }, NOW)).toBe('stale');
    expect(await saveOffer(owner, newId(), 0, terms, NOW)).toBe('not-found');
    expect(await everything()).toEqual(before);
  });

  test('are not overwritten by a tab drawn with terms that were removed since', async () => {
    const { owner, id } = await offered();
    const version = await offerVersion(id);
    await removePiece(owner, 'offer', id, later(NOW, 60_000));
    await saveOffer(owner, id, 0, terms, later(NOW, 120_000));
    expect(await saveOffer(owner, id, version, { ...terms, pay: 1 }, NOW)).toBe('stale');
  });
});

describe('the day to answer by', () => {
  test('is the next step, the reminder of the morning before, and a day of the feed, and they follow it', async () => {
    const { owner, id } = await offered();
    expect(await pressed(id)).toEqual({ stage: 'offer', pressRank: 1, pressAt: new Date('2026-12-02T00:00:00Z') });
    expect([await waiting(id), await inFeed(owner)]).toEqual([['2026-11-30T09:00:00.000Z'], ['2026-12-01']]);
    await saveOffer(owner, id, await offerVersion(id), { ...terms, answerBy: '2026-12-03' }, NOW);
    expect((await pressed(id)).pressAt).toEqual(new Date('2026-12-04T00:00:00Z'));
    expect([await waiting(id), await inFeed(owner)]).toEqual([['2026-12-02T09:00:00.000Z'], ['2026-12-03']]);
    await saveOffer(owner, id, await offerVersion(id), { ...terms, answerBy: null }, NOW);
    expect(await pressed(id)).toEqual({ stage: 'offer', pressRank: 1, pressAt: null });
    expect([await waiting(id), await inFeed(owner)]).toEqual([[], []]);
  });

  test.each<[string, (owner: OwnerId, id: string) => Promise<unknown>]>([
    ['moves', async (owner, id) => saveOffer(owner, id, await offerVersion(id), { ...terms, answerBy: '2026-12-03' }, NOW)],
    ['goes with the offer', (owner, id) => removePiece(owner, 'offer', id, NOW)],
  ])('%s also while a note is more pressing', async (_, change) => {
    const { owner, id } = await offered();
    await log(owner, debriefOf({ id }, [sittingOf(-2, -1, [named('Jo Adeyemi')])]));
    const before = await waiting(id);
    await change(owner, id);
    expect(await waiting(id)).not.toEqual(before);
  });
});

test('a removed offer takes its parts along, and comes back with its reminder; unless there is another one by then', async () => {
  const { owner, id } = await offered();
  const kept = async () => ({ ...(await everything()), Removal: [], Reminder: await waiting(id) });
  const before = await kept();
  const removal = await removePiece(owner, 'offer', id, NOW);
  expect(await prisma.offerPart.count()).toBe(0);
  expect(await waiting(id)).toEqual([]);
  expect(await undoRemoval(owner, removal, inHours(1))).toBe('restored');
  expect(await kept()).toEqual(before);
  const again = await removePiece(owner, 'offer', id, NOW);
  await saveOffer(owner, id, 0, terms, NOW);
  expect(await undoRemoval(owner, again, inHours(1))).toBe('not-found');
  expect(await removePiece(owner, 'offer', newId(), NOW)).toBe('not-found');
});

test('a removed application takes the parts of its offer along, and the undo brings them back', async () => {
  const { owner, id } = await offered();
  const removal = await removeApplication(owner, id, NOW);
  expect(await prisma.offerPart.count()).toBe(0);
  expect(await undoRemoval(owner, removal, NOW)).toBe('restored');
  expect((await findOffer(owner, id))?.offer?.parts).toHaveLength(2);
});

test('offers that wait come first deadline first; one without terms, or taken back to interviewing, is one too', async () => {
  const { owner, id: juniper } = await offered();
  const undated = await anOffer(owner, 'Kestrel Grid', { answerBy: null });
  const first = await anOffer(owner, 'Brightmoor', { answerBy: '2026-11-30' });
  const bare = await anApplication(owner, 'Larkhill Transport');
  await moveApplication(owner, bare, { stage: 'offer', at: NOW, reason: null }, NOW);
  await moveApplication(owner, first, { stage: 'interviewing', at: later(NOW, 1), reason: null }, NOW);
  await anApplication(owner, 'Sable Peak');
  const ids = (await listOffers(owner)).map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual([first, juniper]);
  expect(ids.slice(2).toSorted()).toEqual([undated, bare].toSorted());
});

test('an answered offer is an earlier one, and the others stay', async () => {
  const { owner, id: juniper } = await offered();
  const larkhill = await anOffer(owner, 'Larkhill Transport');
  await moveApplication(owner, juniper, { stage: 'closed', at: NOW, reason: 'declined' }, NOW);
  expect((await listOffers(owner)).map(({ id }) => id)).toEqual([larkhill]);
  expect(await listEarlierOffers(owner)).toMatchObject([{ id: juniper, closeReason: 'declined' }]);
});

test('days that companies named, no guesses, none that is over and none of an offer', async () => {
  const { owner, id: juniper } = await offered();
  const state = async (id: string, byDay: string) => stateReply(owner, id, { words: '', byDay, zone: 'Europe/London', saidAt: inHours(-1) }, NOW);
  const [avonmead, halden, over] = [await anApplication(owner, 'Avonmead'), await anApplication(owner, 'Halden'), await anApplication(owner, 'Over')];
  await anApplication(owner, 'A guess');
  await state(avonmead, '2026-12-02');
  await state(halden, '2026-11-30');
  await state(over, '2026-11-20');
  await state(juniper, '2026-11-30');
  expect((await listNamedDays(owner, NOW)).map(({ id, waitExpectedOn }) => [id, waitExpectedOn])).toEqual([[halden, '2026-11-30'], [avonmead, '2026-12-02']]);
  expect(await listNamedDays(owner, later(NOW, 30 * DAY))).toEqual([]);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { calendarEntries, type FeedParts } from '@/lib/domain/calendar-entries';
import type { OwnerId } from '@/lib/domain/owner';
import { findAlarmChoices, findRoundForCalendar, listCalendarFacts } from './calendar-facts';
import { prisma } from './client';
import { syncFeedEntries } from './feed-entries';
import { chooseFeedParts, findFeed, findFeedByHash, makeFeed, removeFeed, touchFeed } from './feeds';
import { toInstant } from './instants';
import { moveApplication } from './moves';
import { sendNote, skipNote } from './notes';
import { saveOffer } from './offers';
import { removeRound } from './removals';
import { cancelInterview, editRound } from './rounds';
import { addSample } from './sample';
import { everything, newOwner, testDatabase } from './test-database';
import { anApplication, DAY, debriefOf, later, log, named, NOW, noteOf, plan, planOf, sittingOf } from './test-search';

const ALL: FeedParts = { interviews: true, deadlines: true, checkIns: true, offers: true, details: true };
/** Every round starts a wait, so most tests leave its check-in out. */
const ROUNDS: FeedParts = { ...ALL, checkIns: false };
const letter = { subject: 'Thank you', body: 'Dear Jo', channel: 'email' };

let owner: OwnerId;
testDatabase();
beforeEach(async () => {
  owner = await newOwner();
});

/** What the feed says at this moment, by what it is about. */
async function read(now = NOW, parts = ROUNDS) {
  const entries = calendarEntries(await listCalendarFacts(owner, now), parts, await findAlarmChoices(owner), toInstant(now));
  const published = await syncFeedEntries(owner, entries, now);
  return published.map(({ entry, sequence, changedAt }) => ({
    noun: entry.uid.replace(/-[0-9a-f-]+@callback$/, ''),
    title: entry.details?.title ?? entry.title,
    isCancelled: entry.isCancelled,
    sequence,
    changedAt: new Date(changedAt.epochMilliseconds),
  }));
}

describe('the address', () => {
  test('is found by the hash of its secret; a replaced one is dead at once, and what it carries stays chosen', async () => {
    await makeFeed(owner, `one-${owner}`, NOW);
    const titles = { interviews: true, deadlines: true, checkIns: true, offers: true, details: false };
    expect(await findFeedByHash(`one-${owner}`)).toEqual({ ownerId: owner, readAt: null, parts: titles });
    await chooseFeedParts(owner, { ...ALL, offers: false });
    await touchFeed(owner, 'Apple Calendar', NOW);
    expect(await findFeed(owner)).toMatchObject({ madeAt: NOW, readAt: NOW, reader: 'Apple Calendar' });

    await makeFeed(owner, `two-${owner}`, later(NOW, DAY));
    expect(await findFeedByHash(`one-${owner}`)).toBeNull();
    expect(await findFeedByHash(`two-${owner}`)).toMatchObject({ readAt: null, parts: { details: true, offers: false } });
    expect(await findFeed(owner)).toMatchObject({ madeAt: later(NOW, DAY), readAt: null, reader: '' });
  });

  test('that is removed leads nowhere and leaves nothing it said; the log of the account has both', async () => {
    await plan(owner, planOf(await anApplication(owner), [sittingOf(20, 21)]));
    await makeFeed(owner, `one-${owner}`, NOW);
    await read();
    expect(await removeFeed(owner, later(NOW, DAY))).toBe('removed');
    expect(await findFeedByHash(`one-${owner}`)).toBeNull();
    expect(await prisma.feedEntry.count({ where: { ownerId: owner } })).toBe(0);
    expect(await removeFeed(owner, NOW)).toBe('not-found');
    expect(await chooseFeedParts(owner, ALL)).toBe('not-found');
    const events = await prisma.securityEvent.findMany({ where: { ownerId: owner }, orderBy: { at: 'asc' } });
    expect(events.map(({ kind, at }) => [kind, at])).toEqual([
      ['feed-made', NOW],
      ['feed-removed', later(NOW, DAY)],
    ]);
  });
});

describe('what it says', () => {
  test('is everything that is to come: sittings, notes, check-ins and offers', async () => {
    const application = await anApplication(owner);
    await plan(owner, planOf(application, [sittingOf(20, 21, [named('Jo Adeyemi')])]));
    const offered = await anApplication(owner, 'Brightmoor');
    const terms = { pay: null, currency: '', period: 'year', answerBy: '2026-12-04', notes: '', parts: [] };
    await saveOffer(owner, offered, 0, terms, NOW);
    await anApplication(owner, 'Larkhill Transport');
    const said = await read(NOW, ALL);
    expect(said.map(({ title }) => title).sort()).toEqual([
      'Answer Brightmoor’s offer',
      'Check in with Larkhill Transport',
      'Check in with Marlowe & Pike',
      'Round 1, Marlowe & Pike',
      'Write to Jo, Marlowe & Pike',
    ]);
    await moveApplication(owner, offered, { stage: 'closed', at: NOW, reason: 'accepted' }, NOW);
    expect((await read()).find(({ noun }) => noun === 'offer')).toMatchObject({ isCancelled: true, sequence: 1 });
  });

  test('is nothing of the sample search', async () => {
    await addSample(owner, NOW);
    expect(await read(NOW, ALL)).toEqual([]);
  });

  test('leaves out notes that were sent, skipped or withdrawn', async () => {
    const round = await log(
      owner,
      debriefOf({ id: await anApplication(owner) }, [sittingOf(-3, -2, [named('Jo'), named('Theo'), named('Ada')])]),
    );
    expect((await read()).filter(({ noun }) => noun === 'note')).toHaveLength(3);
    await sendNote(owner, (await noteOf(round, 'Jo')).id, letter, null, NOW);
    await skipNote(owner, (await noteOf(round, 'Theo')).id, 'They asked for none', NOW);
    const notes = async () => (await read()).filter(({ noun, isCancelled }) => noun === 'note' && !isCancelled);
    expect((await notes()).map(({ title }) => title)).toEqual(['Write to Ada, Marlowe & Pike']);
    const sitting = await prisma.interview.findFirstOrThrow({ where: { roundId: round } });
    await cancelInterview(owner, sitting.id, true, NOW);
    expect(await notes()).toEqual([]);
  });

  test('rises in sequence with each change, and is written at no other time', async () => {
    const sitting = sittingOf(20, 21);
    const round = await plan(owner, planOf(await anApplication(owner), [sitting]));
    expect(await read()).toMatchObject([{ noun: 'interview', sequence: 0, changedAt: NOW }]);
    const before = await everything();
    expect(await read(later(NOW, DAY / 24))).toMatchObject([{ sequence: 0, changedAt: NOW }]);
    expect(await everything()).toEqual(before);

    await editRound(owner, round, 1, planOf('', [{ ...sittingOf(22, 23), id: sitting.id }]), NOW);
    expect(await read(later(NOW, DAY / 12))).toMatchObject([{ sequence: 1, changedAt: later(NOW, DAY / 12) }]);
    await cancelInterview(owner, sitting.id, true, NOW);
    expect(await read()).toMatchObject([{ sequence: 2, isCancelled: true }]);
    await cancelInterview(owner, sitting.id, false, NOW);
    expect(await read()).toMatchObject([{ sequence: 3, isCancelled: false }]);
  });

  test('cancels what is gone for thirty days, then forgets it', async () => {
    const round = await plan(owner, planOf(await anApplication(owner), [sittingOf(20, 21, [named('Jo Adeyemi')])]));
    await read();
    await removeRound(owner, round, NOW);
    const gone = async (days: number) => (await read(later(NOW, days * DAY))).filter(({ isCancelled }) => isCancelled);
    expect(await gone(0)).toMatchObject([
      { title: 'Round 1, Marlowe & Pike', sequence: 1 },
      { title: 'Thank-you note due, Marlowe & Pike', sequence: 1 },
    ]);
    const before = await everything();
    expect(await gone(29)).toHaveLength(2);
    expect(await everything()).toEqual(before);
    expect(await gone(30)).toEqual([]);
  });

  test('comes back where it was, with a higher sequence', async () => {
    await plan(owner, planOf(await anApplication(owner), [sittingOf(20, 21)]));
    await read();
    const without = { ...ROUNDS, interviews: false };
    expect(await read(NOW, without)).toMatchObject([{ sequence: 1, isCancelled: true }]);
    expect(await read()).toMatchObject([{ sequence: 2, isCancelled: false }]);
  });

  test('names nobody once details are off, not even in what was cancelled before', async () => {
    await plan(owner, planOf(await anApplication(owner), [sittingOf(20, 21, [named('Jo Adeyemi')])]));
    expect(JSON.stringify(await read())).toContain('Write to Jo');
    await read(NOW, { ...ROUNDS, deadlines: false, details: false });
    const rows = await prisma.feedEntry.findMany({ where: { ownerId: owner } });
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('Jo');
  });
});

test('one round comes with its people and its version', async () => {
  const sittings = [sittingOf(20, 21, [named('Jo Adeyemi')]), sittingOf(21, 22, [named('Theo')])];
  const round = await plan(owner, planOf(await anApplication(owner), sittings));
  const found = await findRoundForCalendar(owner, round);
  expect(found?.version).toBe(1);
  expect(found?.interviews.map(({ people, company }) => [people, company])).toEqual([
    [['Jo Adeyemi'], 'Marlowe & Pike'],
    [['Theo'], 'Marlowe & Pike'],
  ]);
});

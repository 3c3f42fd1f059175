import { expect, test } from 'vitest';
import { prisma } from '@/lib/data/client';
import { moveApplication } from '@/lib/data/moves';
import { sendNote, skipNote, unsendNote } from '@/lib/data/notes';
import { claimReminders, showReminders } from '@/lib/data/reminder-loop';
import { dismissReminders, listShownReminders, snoozeReminder } from '@/lib/data/reminders';
import { cancelInterview } from '@/lib/data/rounds';
import { saveOffer } from '@/lib/data/offers';
import { newOwner, testCopies } from '@/lib/data/test-database';
import {
  anApplication,
  DAY,
  debriefOf,
  inHours,
  later,
  log,
  named,
  newId,
  noteOf,
  NOW,
  plan,
  planOf,
  sittingOf,
} from '@/lib/data/test-search';
import type { OwnerId } from '@/lib/domain/owner';
import { deliverDue as deliverBy } from './reminder-loop';

testCopies();

const CLOSED = { mail: false, push: false };
const deliverDue = (claimant: string, now: Date) => deliverBy(claimant, { mailer: null, pusher: null, base: '' }, () => now);

const letter = { subject: 'Thank you', body: 'Dear Jo', channel: 'email' };
/** What was shown and not put away, the newest first. */
async function shown(owner: OwnerId): Promise<string[]> {
  const where = { ownerId: owner, state: 'shown', seenAt: null };
  const rows = await prisma.reminder.findMany({ where, orderBy: [{ shownAt: 'desc' }, { dueAt: 'desc' }] });
  return rows.map((row) => row.kind);
}

/** What rings for this owner when the loop looks at each of these hours. */
async function rung(owner: OwnerId, hours: number[]): Promise<string[]> {
  const heard: string[] = [];
  for (const hour of hours) {
    const before = await shown(owner);
    await deliverDue('loop', inHours(hour));
    const after = await shown(owner);
    heard.push(...after.slice(0, after.length - before.length).map((kind) => `${kind} at ${hour}`));
  }
  return heard;
}

async function aLoggedRound(from: number, to: number) {
  const owner = await newOwner();
  const applicationId = await anApplication(owner, 'Kestrel Grid', { stage: 'applied', at: inHours(from - 100) });
  const roundId = await log(owner, debriefOf({ id: applicationId }, [sittingOf(from, to, [named('Jo Adeyemi')])]));
  return { owner, applicationId, roundId, note: await noteOf(roundId, 'Jo Adeyemi') };
}

test('each reminder of a note comes at its time and once', async () => {
  const { owner } = await aLoggedRound(-3, -2);
  const hours = [0, 17.9, 18, 18.1, 21.9, 22, 22.1, 23, 24, 48];
  expect(await rung(owner, hours)).toEqual(['four-hours-left at 18', 'due at 22', 'late at 23']);
});

test('a planned sitting rings the evening before and when it has ended', async () => {
  const owner = await newOwner();
  const applicationId = await anApplication(owner);
  await plan(owner, planOf(applicationId, [sittingOf(47, 48)]));
  expect(await rung(owner, [0, 25, 25.4, 46, 47.9, 48, 49])).toEqual([
    'round-tomorrow at 25.4',
    'interview-ended at 48',
  ]);
  const row = await prisma.application.findUniqueOrThrow({ where: { id: applicationId } });
  expect(row).toMatchObject({ nextInterviewAt: null, waitSince: inHours(48) });
});

test('the bell lists the last reminder of each note, and puts what came before it away with it', async () => {
  const { owner } = await aLoggedRound(-3, -2);
  expect(await rung(owner, [18, 22])).toEqual(['four-hours-left at 18', 'due at 22']);
  const listed = await listShownReminders(owner);
  expect(listed.map(({ kind }) => kind)).toEqual(['due']);
  await dismissReminders(owner, listed.map(({ id }) => id), inHours(22));
  expect(await listShownReminders(owner)).toEqual([]);
});

test('a reminder that is put off rings again when it was asked to, and once', async () => {
  const { owner } = await aLoggedRound(-3, -2);
  await rung(owner, [18]);
  const [first] = await listShownReminders(owner);
  expect(await snoozeReminder(owner, first?.id ?? '', inHours(20), inHours(18.5))).toBe('snoozed');
  expect(await shown(owner)).toEqual([]);
  expect(await rung(owner, [19, 20, 21])).toEqual(['four-hours-left at 20']);
});

test('a reminder that is put off past its use does not come', async () => {
  const { owner } = await aLoggedRound(-3, -2);
  await rung(owner, [18]);
  const [first] = await listShownReminders(owner);
  await snoozeReminder(owner, first?.id ?? '', inHours(22.5), inHours(18.5));
  expect(await rung(owner, [22, 22.6])).toEqual(['due at 22']);
});

test('an interview of three weeks ago rings nothing', async () => {
  const { owner } = await aLoggedRound(-505, -504);
  expect(await rung(owner, [0, 1, 24])).toEqual([]);
});

test('an interview of twenty-six hours ago rings "late", once', async () => {
  const { owner } = await aLoggedRound(-27, -26);
  expect(await rung(owner, [0, 1, 24])).toEqual(['late at 0']);
});

test('loops on one database show each reminder once', async () => {
  const ownerId = await newOwner();
  const reminders = Array.from({ length: 60 }, () => ({ ownerId, kind: 'reply-overdue', cause: newId(), dueAt: NOW, ringAt: NOW }));
  await prisma.reminder.createMany({ data: reminders });
  const loops = ['one', 'two', 'three'].map((claimant) => deliverDue(claimant, NOW));
  expect((await Promise.all(loops)).reduce((sum, count) => sum + count)).toBe(60);
  expect(await prisma.reminder.count({ where: { ownerId, state: 'shown' } })).toBe(60);
});

test('a note that was sent first is not reminded of', async () => {
  const { owner, note } = await aLoggedRound(-3, -2);
  await sendNote(owner, note.id, letter, null, inHours(1));
  expect(await rung(owner, [18, 22, 23])).toEqual([]);
  await unsendNote(owner, note.id, inHours(21));
  expect(await rung(owner, [21, 22])).toEqual(['four-hours-left at 21', 'due at 22']);
});

test('what was shown of a note is put away when it is sent', async () => {
  const { owner, note } = await aLoggedRound(-3, -2);
  expect(await rung(owner, [18])).toEqual(['four-hours-left at 18']);
  await sendNote(owner, note.id, letter, null, inHours(19));
  expect(await shown(owner)).toEqual([]);
});

test('a cause that changes between the claim and the showing is read again', async () => {
  const { owner, note } = await aLoggedRound(-3, -2);
  const [claimed] = await claimReminders('slow', inHours(18), 60_000);
  await prisma.thankYouNote.update({ where: { id: note.id }, data: { sentAt: inHours(18) } });
  expect(await deliverDue('other', later(inHours(18), 60_001))).toBe(0);
  expect(await prisma.reminder.findUnique({ where: { id: claimed } })).toMatchObject({ state: 'cancelled' });
  expect(await shown(owner)).toEqual([]);
});

test('a claim that was never finished is claimed again after its lease, and finished once', async () => {
  const { owner } = await aLoggedRound(-3, -2);
  const [claimed] = await claimReminders('killed', inHours(18), 60_000);
  expect(await claimReminders('other', later(inHours(18), 59_000), 60_000)).toEqual([]);
  const after = later(inHours(18), 61_000);
  expect(await claimReminders('other', after, 60_000)).toEqual([claimed]);
  const id = claimed ?? '';
  expect(await showReminders('killed', [id], CLOSED, after)).toEqual([]);
  expect(await showReminders('other', [id], CLOSED, after)).toEqual([id]);
  expect(await showReminders('other', [id], CLOSED, after)).toEqual([]);
  expect(await shown(owner)).toEqual(['four-hours-left']);
});

test('a loop that waited for the database takes nothing that was claimed meanwhile', async () => {
  await aLoggedRound(-3, -2);
  expect(await claimReminders('quick', later(inHours(18), 5_000), 60_000)).toHaveLength(1);
  expect(await claimReminders('waited', inHours(18), 60_000)).toEqual([]);
});

test('a lease that has run out still shows, as long as nobody else has claimed it', async () => {
  const { owner } = await aLoggedRound(-3, -2);
  const [claimed] = await claimReminders('slow', inHours(18), 60_000);
  expect(await showReminders('slow', [claimed ?? ''], CLOSED, later(inHours(18), 60_001))).toEqual([claimed]);
  expect(await deliverDue('other', later(inHours(18), 60_002))).toBe(0);
  expect(await shown(owner)).toEqual(['four-hours-left']);
});

test('what was put away stays away', async () => {
  const { owner } = await aLoggedRound(-3, -2);
  await deliverDue('loop', inHours(18));
  const ids = (await listShownReminders(owner)).map((row) => row.id);
  expect(await dismissReminders(owner, ids, inHours(18))).toBe(1);
  expect(await dismissReminders(owner, ids, inHours(19))).toBe(0);
  await deliverDue('loop', inHours(20));
  expect(await shown(owner)).toEqual([]);
});

test('a sitting that was called off, and one of a closed application, ring no more', async () => {
  const owner = await newOwner();
  const [off, closed] = [await anApplication(owner, 'Sable Peak'), await anApplication(owner, 'Kestrel Grid')];
  const sitting = sittingOf(47, 48);
  await plan(owner, planOf(off, [sitting]));
  await plan(owner, planOf(closed, [sittingOf(47, 48)]));
  await cancelInterview(owner, sitting.id, true, NOW);
  await moveApplication(owner, closed, { stage: 'closed', at: NOW, reason: 'withdrew' }, NOW);
  expect(await rung(owner, [26, 48])).toEqual([]);
});

test('a reply that is overdue and an offer to answer ring once each', async () => {
  const owner = await newOwner();
  const waiting = await anApplication(owner, 'Sable Peak', { stage: 'applied', at: inHours(-120) });
  const offered = await anApplication(owner, 'Kestrel Grid');
  const terms = { pay: 5_800_000, currency: 'GBP', period: 'year', notes: '', parts: [] };
  await saveOffer(owner, offered, 0, { ...terms, answerBy: '2026-12-04' }, NOW);
  const { waitOverdueAt } = await prisma.application.findUniqueOrThrow({ where: { id: waiting } });
  const overdueIn = ((waitOverdueAt?.getTime() ?? 0) - NOW.getTime()) / DAY;
  expect(overdueIn).toBeGreaterThan(1);
  await deliverDue('loop', later(waitOverdueAt ?? NOW, -1));
  expect(await shown(owner)).toEqual([]);
  await deliverDue('loop', waitOverdueAt ?? NOW);
  expect(await shown(owner)).toEqual(['reply-overdue']);
  await deliverDue('loop', new Date('2026-12-03T09:00:00Z'));
  await deliverDue('loop', new Date('2026-12-04T09:00:00Z'));
  expect(await shown(owner)).toEqual(['offer-to-answer', 'reply-overdue']);
});

test('a skipped note is not reminded of', async () => {
  const { owner, note } = await aLoggedRound(-3, -2);
  await skipNote(owner, note.id, 'They asked for none', NOW);
  expect(await rung(owner, [18, 22, 23])).toEqual([]);
});

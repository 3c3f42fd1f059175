import { describe, expect, test } from 'vitest';
import { prisma } from '@/lib/data/client';
import { claimDeliveries, findDelivery, recordDelayed, recordDelivered, recordHalt, type ClaimedMessage } from '@/lib/data/delivery-loop';
import { newOwner, testCopies } from '@/lib/data/test-database';
import { inHours, later, newId } from '@/lib/data/test-search';
import { listShownReminders } from '@/lib/data/reminders';
import { LEASE_MS } from './lease';
import { deliverDue } from './reminder-loop';
import { aDevice, anOwedNote, look, messageIds, rowsOf, subjects, testPost } from './test-post';

testCopies();
const post = testPost();

const mailRow = () => prisma.reminder.findFirstOrThrow({ where: { channel: 'mail' } });
/** The loop looks whenever the mail is to be tried next. @returns the minutes between the tries */
async function tries(most: number): Promise<number[]> {
  const waits: number[] = [];
  for (let now = inHours(18); waits.length < most; ) {
    await deliverDue('loop', post.ways, () => now);
    const { state, ringAt } = await mailRow();
    if (state !== 'waiting') break;
    waits.push((ringAt.getTime() - now.getTime()) / 60_000);
    now = ringAt;
  }
  return waits;
}

describe('a mail server that is in trouble', () => {
  test('is given the same message again, waiting longer each time', async () => {
    await anOwedNote();
    post.server.refusal = { at: 'text', code: 451, words: '4.3.0 Try again later' };
    const ids: string[] = [];
    post.server.beforeAnswer = ({ messageId }) => void ids.push(messageId);
    const waits = await tries(5);
    waits.forEach((wait, index) => {
      expect(wait).toBeGreaterThanOrEqual(0.25 * 2 ** index);
      expect(wait).toBeLessThanOrEqual(0.5 * 2 ** index);
    });
    expect(await mailRow()).toMatchObject({ state: 'waiting', attempts: 5, answer: '451 4.3.0 Try again later' });
    post.server.refusal = null;
    await look(post, 18.5);
    expect(new Set([...ids, ...messageIds(post)]).size).toBe(1);
    expect([ids.length, subjects(post).length]).toEqual([6, 1]);
    expect(await mailRow()).toMatchObject({ state: 'sent', attempts: 6, shownAt: inHours(18.5), leaseUntil: null });
  });

  test('is left alone in the end, while the app still shows the reminder', async () => {
    const [owner, dueAt] = [await newOwner(), inHours(18)];
    await prisma.reminder.create({ data: { ownerId: owner, kind: 'reply-overdue', cause: newId(), dueAt, ringAt: dueAt } });
    post.server.refusal = { at: 'sender', code: 421, words: 'Busy' };
    // About a day, with the night between.
    await tries(60);
    expect(await mailRow()).toMatchObject({ state: 'failed', attempts: 30, answer: '421 Busy' });
    expect((await listShownReminders(owner)).map(({ kind }) => kind)).toEqual(['reply-overdue']);
  });
});

describe('a mail server that refuses for good', () => {
  test('is not asked again, the app says why, and goes on showing', async () => {
    const { owner } = await anOwedNote();
    const { email } = await prisma.user.findUniqueOrThrow({ where: { id: owner } });
    post.server.refusal = { at: 'recipient', code: 550, words: '5.1.1 User unknown' };
    await look(post, 18);
    expect(await mailRow()).toMatchObject({ state: 'failed', answer: '550 5.1.1 User unknown' });
    expect(await prisma.channelHalt.findMany()).toEqual([
      {
        ownerId: owner,
        channel: 'mail',
        words: `Reminders by mail to ${email} are off, because the mail server refused them: 550 5.1.1 User unknown`,
        at: inHours(18),
        seenAt: null,
      },
    ]);
    post.server.refusal = null;
    for (const hour of [18.1, 22, 23]) await look(post, hour);
    expect(subjects(post)).toEqual([]);
    expect((await rowsOf('app', owner)).slice(0, 3)).toEqual(['four-hours-left shown', 'due shown', 'late shown']);
    expect(await rowsOf('mail')).toHaveLength(1);
  });

  test('stops what waits already, and no other owner’s', async () => {
    const { owner } = await anOwedNote();
    await anOwedNote();
    post.server.refusal = { at: 'text', code: 451, words: 'Later' };
    await look(post, 18);
    post.server.refusal = null;
    await prisma.channelHalt.create({ data: { ownerId: owner, channel: 'mail', words: 'Off', at: inHours(18) } });
    await look(post, 18.1);
    expect(subjects(post)).toHaveLength(1);
    expect(await rowsOf('mail', owner)).toEqual(['four-hours-left cancelled']);
  });
});

describe('a push service', () => {
  test('that says a device is gone has it forgotten, and the app says so', async () => {
    const { owner } = await anOwedNote();
    const device = await aDevice(owner);
    post.pushOutcome = { result: 'gone', answer: '410 Gone' };
    await look(post, 18);
    expect(await prisma.pushDevice.count()).toBe(0);
    const words = expect.stringContaining('the browser there no longer takes it');
    expect(await prisma.channelHalt.findMany()).toMatchObject([{ channel: `push:${device}`, words }]);
    post.pushOutcome = { result: 'accepted', answer: '201' };
    await look(post, 22);
    expect(post.pushes).toEqual([]);
    expect(subjects(post)).toHaveLength(2);
  });

  test('that refuses one device for good goes on with another', async () => {
    const { owner } = await anOwedNote();
    const [first, second] = [await aDevice(owner), await aDevice(owner)];
    await prisma.channelHalt.create({ data: { ownerId: owner, channel: `push:${first}`, words: 'Off', at: inHours(0) } });
    await look(post, 18);
    expect(post.pushes.map(({ endpoint }) => endpoint)).toEqual([`https://push.example/${second}`]);
  });

  test('that asks to wait is not asked before', async () => {
    const { owner } = await anOwedNote();
    await aDevice(owner);
    post.pushOutcome = { result: 'later', answer: '429', waitMs: 3_600_000 };
    await look(post, 18);
    post.pushOutcome = { result: 'accepted', answer: '201' };
    await look(post, 18.99);
    expect(post.pushes).toEqual([]);
    await look(post, 19);
    expect(post.pushes).toHaveLength(1);
  });

  test('knows nothing of a browser that has signed out', async () => {
    const { owner } = await anOwedNote();
    const device = await aDevice(owner);
    post.pushOutcome = { result: 'later', answer: '503' };
    await look(post, 18);
    await prisma.session.delete({ where: { id: device } });
    post.pushOutcome = { result: 'accepted', answer: '201' };
    await look(post, 18.5);
    expect(post.pushes).toEqual([]);
    expect(await rowsOf('push')).toEqual(['four-hours-left cancelled']);
  });
});

describe('a lease that runs out while a mail is with the server', () => {
  const whileSending = async (meanwhile: (hold: Date) => Promise<unknown>) => {
    await anOwedNote();
    post.server.beforeAnswer = () => {
      post.server.beforeAnswer = () => undefined;
      return meanwhile(later(inHours(18), LEASE_MS + 1));
    };
    await look(post, 18, 'slow');
  };
  const other = (now: Date) => deliverDue('other', post.ways, () => now);

  test('lets another loop send the same message, and counts the late success', async () => {
    await whileSending(other);
    expect(subjects(post)).toHaveLength(2);
    expect(new Set(messageIds(post)).size).toBe(1);
    expect(await mailRow()).toMatchObject({ state: 'sent' });
    await look(post, 18.1);
    expect(subjects(post)).toHaveLength(2);
  });

  test('counts a success though another loop holds it by then', async () => {
    await anOwedNote();
    let message: ClaimedMessage | undefined;
    post.server.beforeAnswer = async () => {
      [message] = await claimDeliveries('other', later(inHours(18), LEASE_MS + 1), LEASE_MS, 50);
    };
    await look(post, 18, 'slow');
    expect(await mailRow()).toMatchObject({ state: 'sent', answer: '250 OK: message queued' });
    expect(await findDelivery('other', message!, inHours(18.1), LEASE_MS)).toBeNull();
  });

  test('does not count a failure of a loop that no longer holds it', async () => {
    await anOwedNote();
    await look({ ...post, ways: { ...post.ways, mailer: null } }, 17);
    post.server.refusal = { at: 'text', code: 451, words: 'Later' };
    await look(post, 18);
    const { ringAt } = await mailRow();
    const [message] = await claimDeliveries('slow', ringAt, LEASE_MS, 50);
    const delivery = (await findDelivery('slow', message!, ringAt, LEASE_MS))!;
    await claimDeliveries('other', later(ringAt, LEASE_MS + 1), LEASE_MS, 50);
    const before = await mailRow();
    await recordDelayed('slow', delivery, { answer: '451', random: 0 }, inHours(19));
    await recordHalt('slow', delivery, { answer: '550', words: 'Off', isGone: false }, inHours(19));
    expect(await mailRow()).toEqual(before);
    expect(await prisma.channelHalt.count()).toBe(0);
    await recordDelivered(delivery.ids, '250 OK', inHours(19));
    expect(await mailRow()).toMatchObject({ state: 'sent', answer: '250 OK' });
  });
});

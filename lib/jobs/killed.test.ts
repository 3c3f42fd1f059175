import { once } from 'node:events';
import { expect, test } from 'vitest';
import { prisma } from '@/lib/data/client';
import { findDamage } from '@/lib/data/inspection';
import { mailNote } from '@/lib/data/note-mails';
import { listShownReminders } from '@/lib/data/reminders';
import { startProcess } from '@/lib/data/scratch';
import { testCopies } from '@/lib/data/test-database';
import { inHours, later, NOW } from '@/lib/data/test-search';
import { LEASE_MS } from './lease';
import { sendMails } from './mail-loop';
import { deliverDue } from './reminder-loop';
import { anOwedNote, messageIds, rowsOf, testPost } from './test-post';

testCopies();
const post = testPost();
const script = new URL('./killed.process.ts', import.meta.url);
const start = (job: string, now: Date, mark = '') => startProcess(script, job, post.server.url, now.toISOString(), mark);

/** A process of its own looks at what is due, and is killed at the mark. */
async function killedAt(job: 'reminders' | 'letters', mark: number, now: Date): Promise<void> {
  const [, signal] = (await once(start(job, now, String(mark)), 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  expect(findDamage(process.env.DATABASE_URL!.slice('file:'.length))).toBeNull();
}

const DUE = inHours(18);
const AFTER_ITS_LEASE = later(DUE, LEASE_MS + 1);
const goOn = () => deliverDue('next', post.ways, () => AFTER_ITS_LEASE);

// What the loop asks the time for, in its order: 1 to look, 2 to claim, 3 to show, 4 to claim more, 5 to claim the mail,
// 6 to read it again, 7 to write it, 8 to record that it was taken.
test.each([
  ['with a claim on the reminder', 3, 'waiting', []],
  ['before the claim on its mail', 5, 'shown', ['waiting']],
  ['after the claim on its mail', 6, 'shown', ['waiting']],
])('killed %s: it comes once, in the app and by mail', async (_, mark, app, mail) => {
  const { owner } = await anOwedNote();
  await killedAt('reminders', mark, DUE);
  expect((await rowsOf('app', owner))[0]).toBe(`four-hours-left ${app}`);
  expect(await rowsOf('mail')).toEqual(mail.map((state) => `four-hours-left ${state}`));
  expect(post.server.taken).toHaveLength(0);
  await goOn();
  expect((await listShownReminders(owner)).map(({ kind }) => kind)).toEqual(['four-hours-left']);
  expect([await rowsOf('mail'), messageIds(post).length]).toEqual([['four-hours-left sent'], 1]);
  expect(await goOn()).toBe(0);
  expect(messageIds(post)).toHaveLength(1);
});

test('killed after the mail server’s 250 and before it was written down: the same message twice, in the app once', async () => {
  const { owner } = await anOwedNote();
  await killedAt('reminders', 8, DUE);
  expect(await rowsOf('mail')).toEqual(['four-hours-left waiting']);
  expect(messageIds(post)).toHaveLength(1);
  await deliverDue('next', post.ways, () => later(DUE, LEASE_MS - 1));
  expect(messageIds(post)).toHaveLength(1);
  await goOn();
  expect([messageIds(post).length, new Set(messageIds(post)).size]).toEqual([2, 1]);
  expect(await rowsOf('mail')).toEqual(['four-hours-left sent']);
  expect(await listShownReminders(owner)).toHaveLength(1);
});

test('killed while the mail server has it: the same message twice at most', async () => {
  await anOwedNote();
  const child = start('reminders', DUE);
  post.server.beforeAnswer = async () => {
    post.server.beforeAnswer = () => undefined;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  await once(child, 'exit');
  await goOn();
  expect(messageIds(post).length).toBeGreaterThanOrEqual(1);
  expect(new Set(messageIds(post)).size).toBe(1);
  expect(await rowsOf('mail')).toEqual(['four-hours-left sent']);
});

// A letter: 1 to look, 2 to claim, 3 to read it again, 4 to record that it was taken.
test.each([
  ['after the claim', 3, 0, 1],
  ['after the mail server’s 250 and before it was written down', 4, 1, 2],
])('a letter whose process is killed %s leaves, and its note is sent once', async (_, mark, before, after) => {
  const { owner, note } = await anOwedNote();
  await mailNote(owner, note.id, { toAddress: 'jo@example.com', subject: 'Thank you', body: 'Dear Jo' }, NOW);
  await killedAt('letters', mark, later(NOW, 6_000));
  expect(messageIds(post)).toHaveLength(before);
  expect(await prisma.thankYouNote.findUnique({ where: { id: note.id } })).toMatchObject({ sentAt: null });
  const now = later(NOW, 6_001 + LEASE_MS);
  expect(await sendMails('next', post.mailer, () => now)).toBe(1);
  expect([messageIds(post).length, new Set(messageIds(post)).size]).toEqual([after, 1]);
  expect(await prisma.thankYouNote.findUnique({ where: { id: note.id } })).toMatchObject({ sentAt: now });
  expect(await prisma.mail.findFirst()).toMatchObject({ state: 'sent', messageId: messageIds(post)[0] });
});

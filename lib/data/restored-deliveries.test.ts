import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { adviceFor } from '@/lib/domain/mails';
import type { OwnerId } from '@/lib/domain/owner';
import { backupDatabase } from './backups';
import { closeDatabase, prisma } from './client';
import { findDamage, inspect } from './inspection';
import { migrationsDir } from './migration-history';
import { migrate } from './migrations';
import { mailNote } from './note-mails';
import { sendNote } from './notes';
import { writeDatabase } from './old-databases';
import { claimDeliveries } from './delivery-loop';
import { claimReminders, showReminders } from './reminder-loop';
import { restoreBackup } from './restore';
import { scratchFolder } from './scratch';
import { newOwner, testCopies } from './test-database';
import { anApplication, debriefOf, inHours, log, named, noteOf, NOW, plan, planOf, sittingOf } from './test-search';

testCopies();
const folder = scratchFolder();
const OPEN = { mail: true, push: false };
const UNKNOWN = 'Restored from a backup before it was known whether it left.';

const databaseFile = () => process.env.DATABASE_URL!.slice('file:'.length);

/** Goes back to a backup. Within this process the old file stays open, so it is restored beside it. */
async function restoreAt(backup: string, now: Date): Promise<void> {
  await closeDatabase();
  const file = path.join(folder, `${crypto.randomUUID()}.db`);
  restoreBackup(backup, file, now);
  process.env.DATABASE_URL = `file:${file}`;
}

const backupAt = async (now: Date) => (await backupDatabase(databaseFile(), path.join(folder, crypto.randomUUID()), now)).file;

async function anOwedNote(owner: OwnerId, company: string, name: string) {
  const application = await anApplication(owner, company);
  const round = await log(owner, debriefOf({ id: application }, [sittingOf(-3, -2, [named(name)])]));
  return noteOf(round, name);
}

/** Shows what is due at an instant, as the loop does. */
async function show(now: Date): Promise<number> {
  const ids = await claimReminders('loop', now, 60_000);
  await showReminders('loop', ids, OPEN, now);
  return ids.length;
}

const statesOf = async (channel: string) => {
  const rows = await prisma.reminder.findMany({ where: { channel }, orderBy: { ringAt: 'asc' } });
  return rows.map(({ kind, state }) => `${kind} ${state}`);
};

test('what fell due since the backup is shown in the app, once, and does not leave again', async () => {
  const owner = await newOwner();
  await anOwedNote(owner, 'Kestrel Grid', 'Jo Adeyemi');
  const backup = await backupAt(NOW);
  await show(inHours(18.5));
  expect(await statesOf('mail')).toEqual(['four-hours-left waiting']);
  await restoreAt(backup, inHours(19));
  expect(await statesOf('app')).toContain('four-hours-left waiting');
  expect(await show(inHours(19))).toBe(1);
  expect(await statesOf('app')).toEqual(expect.arrayContaining(['four-hours-left shown', 'due waiting', 'late waiting']));
  expect(await statesOf('mail')).toEqual([]);
});

test('what is still ahead rings by every way', async () => {
  const owner = await newOwner();
  await anOwedNote(owner, 'Kestrel Grid', 'Jo Adeyemi');
  await restoreAt(await backupAt(NOW), inHours(19));
  await show(inHours(19));
  await show(inHours(22));
  expect(await statesOf('mail')).toEqual(['due waiting']);
});

test('a mail that waited to leave does not, and one that waits for the morning still does', async () => {
  const owner = await newOwner();
  await anOwedNote(owner, 'Kestrel Grid', 'Jo Adeyemi');
  await show(inHours(18.1));
  const backup = await backupAt(inHours(18.1));
  await restoreAt(backup, inHours(18.2));
  const [mail] = await prisma.reminder.findMany({ where: { channel: 'mail' } });
  expect(mail).toMatchObject({ state: 'cancelled', answer: UNKNOWN, shownAt: inHours(18.2), leaseUntil: null });
  expect(await claimDeliveries('loop', inHours(18.2), 60_000, 50)).toEqual([]);
  await prisma.reminder.updateMany({ where: { channel: 'mail' }, data: { state: 'waiting', ringAt: inHours(30), answer: '' } });
  await restoreAt(await backupAt(inHours(18.3)), inHours(20));
  expect(await claimDeliveries('loop', inHours(30), 60_000, 50)).toHaveLength(1);
});

test('an interview that ended since still moves its application on', async () => {
  const owner = await newOwner();
  const applicationId = await anApplication(owner);
  await plan(owner, planOf(applicationId, [sittingOf(1, 2)]));
  await restoreAt(await backupAt(NOW), inHours(5));
  await show(inHours(5));
  const application = await prisma.application.findUniqueOrThrow({ where: { id: applicationId } });
  expect(application).toMatchObject({ nextInterviewAt: null, waitSince: inHours(2) });
});

test('what is old news by then is not even shown', async () => {
  const owner = await newOwner();
  await plan(owner, planOf(await anApplication(owner), [sittingOf(47, 48)]));
  await restoreAt(await backupAt(NOW), inHours(47.5));
  await show(inHours(47.5));
  expect(await statesOf('app')).toContain('round-tomorrow cancelled');
});

test('a letter that was waiting has failed and says so, and its note is still owed with its reminders', async () => {
  const owner = await newOwner();
  const note = await anOwedNote(owner, 'Kestrel Grid', 'Jo Adeyemi');
  const letter = { toAddress: 'jo@example.com', subject: 'Thank you', body: 'Dear Jo' };
  await mailNote(owner, note.id, letter, NOW);
  await restoreAt(await backupAt(NOW), inHours(1));
  const [mail] = await prisma.mail.findMany();
  expect(mail).toMatchObject({ state: 'failed', answer: UNKNOWN, settledAt: inHours(1), leaseUntil: null });
  expect(adviceFor(UNKNOWN)).toMatch(/^Look into the mailbox/);
  expect(await prisma.thankYouNote.findUnique({ where: { id: note.id } })).toMatchObject({ sentAt: null });
  expect(await statesOf('app')).toContain('due waiting');
  expect(await mailNote(owner, note.id, letter, inHours(1))).toMatchObject({ outcome: 'handed-in' });
});

test('what was sent, shown or cancelled before the backup stays as it was', async () => {
  const owner = await newOwner();
  const [jo, max] = [await anOwedNote(owner, 'Kestrel Grid', 'Jo'), await anOwedNote(owner, 'Sable Peak', 'Max')];
  await sendNote(owner, jo.id, { subject: 'Thank you', body: 'Dear Jo', channel: 'email' }, null, NOW);
  await show(inHours(18));
  await prisma.reminder.updateMany({ where: { noteId: max.id, channel: 'mail' }, data: { state: 'sent', answer: '250 OK' } });
  await mailNote(owner, max.id, { toAddress: 'max@example.com', subject: '', body: 'Dear Max' }, inHours(18));
  await prisma.mail.updateMany({ data: { state: 'sent', answer: '250 OK' } });
  const listPast = () =>
    prisma.reminder.findMany({
      where: { OR: [{ state: { not: 'waiting' } }, { ringAt: { gt: inHours(19) } }] },
      orderBy: { id: 'asc' },
    });
  const [reminders, mails] = [await listPast(), await prisma.mail.findMany()];
  expect(new Set(reminders.map(({ state }) => state))).toEqual(new Set(['cancelled', 'sent', 'shown', 'waiting']));
  await restoreAt(await backupAt(inHours(18)), inHours(19));
  expect(await listPast()).toEqual(reminders);
  expect(await prisma.mail.findMany()).toEqual(mails);
});

test('the restored database is sound, and the backup is as it was', async () => {
  const owner = await newOwner();
  const note = await anOwedNote(owner, 'Kestrel Grid', 'Jo Adeyemi');
  await mailNote(owner, note.id, { toAddress: 'jo@example.com', subject: '', body: 'Dear Jo' }, NOW);
  const backup = await backupAt(NOW);
  await restoreAt(backup, inHours(24));
  expect(findDamage(databaseFile())).toBeNull();
  expect(inspect(backup, (ask) => ask('SELECT DISTINCT state FROM inspected.Mail')).flat()).toEqual(['waiting']);
});

test('a backup from before reminders left by mail is restored too, and what was due in it stays in the app', async () => {
  const dir = path.join(folder, 'migrations');
  const [init] = fs.readdirSync(migrationsDir()).sort();
  fs.cpSync(path.join(migrationsDir(), init!), path.join(dir, init!), { recursive: true });
  const due = (id: string, kind: string, dueAt: string) =>
    `INSERT INTO Reminder (id, ownerId, kind, cause, dueAt) VALUES ('${id}', 'ada', '${kind}', '${id}', '${dueAt}+00:00')`;
  const old = path.join(folder, 'old.db');
  writeDatabase(
    old,
    dir,
    `INSERT INTO User (id, email, name, passwordHash, timeZone) VALUES ('ada', 'ada@example.org', 'Ada', '', 'Europe/London');
    ${due('a', 'due', '2026-11-24T16:00:00.000')}; ${due('b', 'interview-ended', '2026-11-24T16:00:00.000')};
    ${due('c', 'due', '2026-11-24T17:00:00.000')}`,
  );
  await restoreAt(old, NOW);
  migrate(databaseFile());
  expect(findDamage(databaseFile())).toBeNull();
  const rows = await prisma.reminder.findMany({ orderBy: { id: 'asc' } });
  expect(rows.map(({ state, shownAt }) => [state, shownAt])).toEqual([['shown', NOW], ['waiting', null], ['waiting', null]]);
});

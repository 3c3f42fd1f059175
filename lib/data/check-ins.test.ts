import { expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { mailCheckIn } from './check-in-mails';
import { findCheckIn } from './check-in-page';
import { listReplies, saveCheckInDraft, sendCheckIn, unsendCheckIn } from './check-ins';
import { prisma } from './client';
import { claimMails, recordSentMail } from './mail-loop';
import { oweNote } from './notes';
import { countOverdueReplies } from './pipeline-counts';
import { claimReminders, showReminders } from './reminder-loop';
import { listShownReminders } from './reminders';
import { logReply, stateReply, waitLonger } from './replies';
import { newOwner, testCopies } from './test-database';
import { anApplication, DAY, debriefOf, inHours, later, log, named, newId, NOW, sittingOf } from './test-search';

testCopies();

const letter = { personId: null, subject: 'Checking in', body: 'Dear hiring team' };
const at = (wall: string) => new Date(`${wall}Z`);

/** A round eleven days ago, with "by Friday": overdue since yesterday's midnight. */
async function anOverdueReply() {
  const owner = await newOwner();
  const id = await anApplication(owner, 'Larkhill Transport', { stage: 'applied', at: inHours(-600) });
  const stated = { words: 'by Friday', byDay: '2026-11-20', zone: 'Europe/London' };
  await log(owner, debriefOf({ id }, [sittingOf(-269, -268, [named('Kofi Mensah')])], { stated }), inHours(-200));
  const person = await prisma.person.findFirstOrThrow({ where: { ownerId: owner } });
  return { owner, id, kofi: { ...letter, personId: person.id }, personId: person.id };
}

const waitOf = (id: string) =>
  prisma.application.findUniqueOrThrow({
    where: { id },
    select: { waitOverdueAt: true, waitExpectedOn: true, waitIsGuess: true, waitWords: true, touchedAt: true },
  });
const waiting = async (id: string) =>
  (await prisma.reminder.findMany({ where: { cause: id, kind: 'reply-overdue', state: 'waiting' } })).map((row) => row.ringAt);
const open = (owner: OwnerId, id: string) => prisma.checkIn.findMany({ where: { ownerId: owner, applicationId: id, sentAt: null } });

test('a check-in renews the wait, and taking it back restores it', async () => {
  const { owner, id, kofi } = await anOverdueReply();
  const before = await waitOf(id);
  expect(before).toMatchObject({ waitOverdueAt: at('2026-11-23T00:00'), waitIsGuess: false, waitWords: 'by Friday' });
  const sent = await sendCheckIn(owner, id, 0, kofi, NOW);
  expect(await waitOf(id)).toEqual({
    waitOverdueAt: at('2026-12-01T00:00'),
    waitExpectedOn: '2026-11-30',
    waitIsGuess: true,
    waitWords: '',
    touchedAt: NOW,
  });
  expect(await waiting(id)).toEqual([at('2026-12-01T00:00')]);
  expect(await countOverdueReplies(owner, NOW)).toBe(0);
  expect(await unsendCheckIn(owner, 'id' in sent ? sent.id : '', NOW)).toBe('taken-back');
  expect(await waitOf(id)).toEqual(before);
  expect(await open(owner, id)).toHaveLength(1);
});

test('pressing twice sends once, and a save that comes late does not begin another letter', async () => {
  const { owner, id, kofi } = await anOverdueReply();
  const both = await Promise.all([sendCheckIn(owner, id, 0, kofi, NOW), sendCheckIn(owner, id, 0, kofi, NOW)]);
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['sent', 'sent-already']);
  expect(await saveCheckInDraft(owner, id, 0, kofi, NOW)).toBe('sent-already');
  expect(await prisma.checkIn.count()).toBe(1);
});

test('there is one open check-in, and an older text does not overwrite it', async () => {
  const { owner, id, kofi } = await anOverdueReply();
  expect(await saveCheckInDraft(owner, id, 0, kofi, NOW)).toBe('saved');
  expect(await saveCheckInDraft(owner, id, 1, { ...kofi, body: 'Dear Kofi' }, NOW)).toBe('saved');
  expect(await saveCheckInDraft(owner, id, 0, { ...kofi, body: 'From another tab' }, NOW)).toBe('stale');
  expect(await open(owner, id)).toMatchObject([{ version: 2, body: 'Dear Kofi', draftedAt: NOW, sentAt: null }]);
  await sendCheckIn(owner, id, 2, { ...kofi, body: 'Dear Kofi,\n\nas it went' }, NOW);
  expect(await saveCheckInDraft(owner, id, 3, { ...kofi, body: 'The next' }, later(NOW, DAY))).toBe('saved');
  const all = await prisma.checkIn.findMany({ orderBy: { createdAt: 'asc' } });
  expect(all.map(({ body, sentAt }) => [body, sentAt])).toEqual([
    ['Dear Kofi,\n\nas it went', NOW],
    ['The next', null],
  ]);
});

test('while another is being written, a sent one is not taken back', async () => {
  const { owner, id, kofi } = await anOverdueReply();
  const sent = await sendCheckIn(owner, id, 0, kofi, NOW);
  await saveCheckInDraft(owner, id, 1, kofi, NOW);
  expect(await unsendCheckIn(owner, 'id' in sent ? sent.id : '', NOW)).toBe('not-allowed');
});

test('hearing back ends the renewed wait, and a later day replaces it', async () => {
  const { owner, id, kofi } = await anOverdueReply();
  await sendCheckIn(owner, id, 0, kofi, NOW);
  const [tomorrow, zone] = [later(NOW, DAY), 'Europe/London'];
  await stateReply(owner, id, { words: 'after the board', byDay: '2026-12-11', zone, saidAt: tomorrow }, tomorrow);
  expect(await waitOf(id)).toMatchObject({ waitExpectedOn: '2026-12-11', waitIsGuess: false, waitWords: 'after the board' });
  await logReply(owner, id, { id: newId(), at: later(NOW, 2 * DAY), words: '' }, later(NOW, 2 * DAY));
  expect(await waitOf(id)).toMatchObject({ waitOverdueAt: null });
  expect(await waiting(id)).toEqual([]);
});

test('the app’s own mail sends it when the server has taken it, and keeps the address', async () => {
  const { owner, id, kofi, personId } = await anOverdueReply();
  const mail = { ...kofi, toAddress: 'kofi@larkhill.example' };
  expect(await mailCheckIn(owner, id, 0, mail, NOW)).toMatchObject({ outcome: 'handed-in' });
  expect(await prisma.person.findUnique({ where: { id: personId } })).toMatchObject({ email: 'kofi@larkhill.example' });
  expect(await mailCheckIn(owner, id, 0, mail, NOW)).toEqual({ outcome: 'sending' });
  expect(await saveCheckInDraft(owner, id, 1, kofi, NOW)).toBe('sending');
  expect(await waitOf(id)).toMatchObject({ waitIsGuess: false });
  const soon = later(NOW, 10_000);
  const [mailId = ''] = await claimMails('loop', soon, 60_000, 9);
  await recordSentMail(mailId, { answer: '250', messageId: '<1>' }, soon);
  expect(await waitOf(id)).toMatchObject({ waitIsGuess: true, waitExpectedOn: '2026-11-30' });
  const { id: checkIn } = await prisma.checkIn.findFirstOrThrow();
  expect(await unsendCheckIn(owner, checkIn, soon)).toBe('left-already');
});

test('a letter that waits is taken back, and does not leave when it is marked by hand', async () => {
  const { owner, id, kofi } = await anOverdueReply();
  const mail = { ...kofi, toAddress: 'kofi@larkhill.example' };
  const handed = await mailCheckIn(owner, id, 0, mail, NOW);
  expect(await unsendCheckIn(owner, 'id' in handed ? handed.id : '', NOW)).toBe('taken-back');
  expect(await mailCheckIn(owner, id, 1, mail, NOW)).toMatchObject({ outcome: 'handed-in' });
  await sendCheckIn(owner, id, 1, kofi, NOW);
  const states = await prisma.mail.findMany({ select: { state: true } });
  expect(states).toEqual([{ state: 'cancelled' }, { state: 'cancelled' }]);
});

test('somebody who waits is asked again in two working days, and nothing is promised by it', async () => {
  const { owner, id } = await anOverdueReply();
  const before = await waitOf(id);
  expect(await waiting(id)).toEqual([at('2026-11-23T00:00')]);
  expect(await waitLonger(owner, id, NOW)).toEqual({ outcome: 'asked-again', at: at('2026-11-26T09:00') });
  expect(await waiting(id)).toEqual([at('2026-11-26T09:00')]);
  expect(await waitOf(id)).toEqual(before);
  expect(await countOverdueReplies(owner, NOW)).toBe(1);
  expect(await findCheckIn(owner, id, NOW)).toMatchObject({ reminders: [{ ringAt: at('2026-11-26T09:00') }] });
});

test('one that rang already is put away and comes again, whatever else changes meanwhile', async () => {
  const { owner, id } = await anOverdueReply();
  const ring = async (now: Date) => {
    const ids = await claimReminders('loop', now, 60_000);
    await showReminders('loop', ids, { mail: false, push: false }, now);
    return (await listShownReminders(owner)).filter(({ kind }) => kind === 'reply-overdue').length;
  };
  expect(await ring(NOW)).toBe(1);
  await waitLonger(owner, id, NOW);
  expect(await ring(later(NOW, 60_000))).toBe(0);
  // The overdue day is old news by now, and still the owner asked to be told again.
  const moved = at('2026-11-25T12:00');
  const helper = { id: newId(), applicationId: id, helper: named('Rosa'), helped: 'Found the room', helpedAt: moved };
  await oweNote(owner, helper, moved);
  expect(await waiting(id)).toEqual([at('2026-11-26T09:00')]);
  expect(await ring(at('2026-11-26T08:59'))).toBe(0);
  expect(await ring(at('2026-11-26T09:01'))).toBe(1);
  await sendCheckIn(owner, id, 0, letter, at('2026-11-26T10:00'));
  expect(await ring(at('2026-11-26T10:01'))).toBe(0);
});

test('what is not overdue is not waited for longer', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner, 'Foxglove Cycles', { stage: 'applied', at: inHours(-24) });
  expect(await waitLonger(owner, id, NOW)).toEqual({ outcome: 'not-overdue' });
});

test('replies are listed with promises first, then guesses, then what is still expected', async () => {
  const { owner, id } = await anOverdueReply();
  const guess = await anApplication(owner, 'Brightmoor');
  const soon = await anApplication(owner, 'Ostrander', { stage: 'applied', at: inHours(-24) });
  await anApplication(owner, 'Saved', { stage: 'saved', at: NOW });
  const replies = await listReplies(owner, NOW);
  expect(replies.overdue.map((row) => row.id)).toEqual([id, guess]);
  expect(replies.expected.map((row) => row.id)).toEqual([soon]);
  expect([replies.overdueCount, replies.expectedCount]).toEqual([2, 1]);
});

import { describe, expect, test } from 'vitest';
import { prisma } from '@/lib/data/client';
import { claimMails } from '@/lib/data/mail-loop';
import { handInTest, listFailedMails, takeMailBack } from '@/lib/data/mails';
import { mailNote, recordBounce } from '@/lib/data/note-mails';
import { sendNote, skipNote } from '@/lib/data/notes';
import { cancelInterview } from '@/lib/data/rounds';
import { newOwner, testCopies } from '@/lib/data/test-database';
import { inHours, later, newId, NOW, waitingFor } from '@/lib/data/test-search';
import type { OwnerId } from '@/lib/domain/owner';
import { LEASE_MS } from './lease';
import { sendMails } from './mail-loop';
import { anOwedNote, messageIds, testPost } from './test-post';

testCopies();
const post = testPost();

const SECONDS = 1_000;
const letter = { toAddress: 'jo@example.com', subject: 'Thank you', body: 'Dear Jo,\n\nthank you.\n' };
const byHand = { subject: 'By hand', body: 'Dear Jo', channel: 'email' };
const seconds = (count: number) => later(NOW, count * SECONDS);
const send = (now: Date, claimant = 'loop') => sendMails(claimant, post.mailer, () => now);
const mailRow = () => prisma.mail.findFirstOrThrow();
const noteRow = () => prisma.thankYouNote.findFirstOrThrow();
const WAITING = ['four-hours-left 18', 'due 22', 'late 23'];

/** A note whose letter was handed in. */
async function aLetter(owner?: OwnerId) {
  const owed = await anOwedNote(-3, -2, owner);
  const answer = await mailNote(owed.owner, owed.note.id, letter, NOW);
  return { ...owed, mailId: answer.outcome === 'handed-in' ? answer.mailId : '' };
}

describe('a letter that was handed in', () => {
  test('leaves after the six seconds in which it can be taken back, once', async () => {
    await aLetter();
    expect([await send(seconds(5.999)), await send(seconds(6)), await send(seconds(7))]).toEqual([0, 1, 0]);
    expect(post.server.taken).toHaveLength(1);
  });

  test('makes its note sent at the instant it was taken, with the text and the name it left under', async () => {
    const { note, mailId } = await aLetter();
    expect(await noteRow()).toMatchObject({ sentAt: null, body: letter.body });
    expect(await waitingFor(note.id)).toEqual(WAITING);
    await send(seconds(8));
    const messageId = `<${mailId}@ada.example>`;
    expect(await mailRow()).toMatchObject({ state: 'sent', settledAt: seconds(8), messageId, answer: '250 OK: message queued' });
    expect(await noteRow()).toMatchObject({ sentAt: seconds(8), channel: 'email', subject: letter.subject, body: letter.body });
    expect(await waitingFor(note.id)).toEqual([]);
    const { read, recipients } = post.server.taken[0]!;
    expect(read).toMatchObject({ messageId, subject: letter.subject, text: letter.body });
    expect([recipients, read.from?.value[0]?.name]).toEqual([['jo@example.com'], 'Ada Byron']);
  });

  test('does not leave once it was taken back, and its note is still owed', async () => {
    const { owner, note, mailId } = await aLetter();
    expect(await takeMailBack(owner, mailId, seconds(5))).toBe('cancelled');
    expect([await send(seconds(6)), post.server.taken]).toEqual([0, []]);
    expect(await noteRow()).toMatchObject({ sentAt: null });
    expect(await waitingFor(note.id)).toEqual(WAITING);
    expect(await takeMailBack(await newOwner(), mailId, seconds(5))).toBe('not-found');
  });

  test('cannot be taken back while the mail server has it, nor afterwards', async () => {
    const { owner, mailId } = await aLetter();
    const answers: string[] = [];
    post.server.beforeAnswer = async () => void answers.push(await takeMailBack(owner, mailId, seconds(6)));
    await send(seconds(6));
    answers.push(await takeMailBack(owner, mailId, seconds(7)));
    expect(answers).toEqual(['left-already', 'left-already']);
    expect(await mailRow()).toMatchObject({ state: 'sent' });
  });

  test.each<[string, (owner: OwnerId, noteId: string, interviewId: string) => Promise<unknown>]>([
    ['marked as sent', (owner, id) => sendNote(owner, id, byHand, null, seconds(3))],
    ['skipped', (owner, id) => skipNote(owner, id, 'They asked for none', seconds(3))],
    ['called off', (owner, _, interviewId) => cancelInterview(owner, interviewId, true, seconds(3))],
    ['gone with its owner', (owner) => prisma.user.delete({ where: { id: owner } })],
  ])('does not leave when its note was %s meanwhile, before or after the claim', async (_, change) => {
    for (const isClaimed of [false, true]) {
      const { owner, note, roundId } = await aLetter();
      const { id } = await prisma.interview.findFirstOrThrow({ where: { roundId } });
      const held = isClaimed ? await claimMails('loop', seconds(6), LEASE_MS, 4) : [];
      expect(held).toHaveLength(Number(isClaimed));
      await change(owner, note.id, id);
      await send(later(seconds(6), LEASE_MS + 1));
      expect(post.server.taken).toEqual([]);
      expect(await prisma.mail.count({ where: { state: { not: 'cancelled' } } })).toBe(0);
    }
  });

  test.each<[string, (owner: OwnerId, noteId: string) => Promise<unknown>, object]>([
    ['marked as sent by hand', (owner, id) => sendNote(owner, id, byHand, null, seconds(5)), { sentAt: seconds(5), subject: 'By hand' }],
    ['skipped', (owner, id) => skipNote(owner, id, 'None', seconds(5)), { sentAt: seconds(6), skippedAt: null, subject: 'Thank you' }],
  ])('has left when its note is %s while the mail server takes it', async (_, change, after) => {
    const { owner, note } = await aLetter();
    post.server.beforeAnswer = () => change(owner, note.id);
    await send(seconds(6));
    expect(await mailRow()).toMatchObject({ state: 'sent', answer: '250 OK: message queued' });
    expect(await noteRow()).toMatchObject(after);
  });
});

describe('a letter that does not arrive', () => {
  test('and never will has failed; the note is owed with its reminders', async () => {
    const { owner, note } = await aLetter();
    post.server.refusal = { at: 'recipient', code: 550, words: '5.1.1 User unknown' };
    expect(await send(seconds(6))).toBe(0);
    expect(await mailRow()).toMatchObject({ state: 'failed', settledAt: seconds(6), answer: '550 5.1.1 User unknown', attempts: 1 });
    expect(await noteRow()).toMatchObject({ sentAt: null });
    expect(await waitingFor(note.id)).toEqual(WAITING);
    expect(await listFailedMails(owner)).toMatchObject([{ noteId: note.id, answer: '550 5.1.1 User unknown' }]);
    post.server.refusal = null;
    expect(await mailNote(owner, note.id, letter, seconds(60))).toMatchObject({ outcome: 'handed-in' });
    expect(await send(seconds(66))).toBe(1);
  });

  test('because it came back makes its note one to write again, with the clock where it was', async () => {
    const { owner, note } = await aLetter();
    await send(seconds(6));
    expect(await recordBounce(owner, note.id, 'mailbox unknown', inHours(1))).toBe('reopened');
    expect(await mailRow()).toMatchObject({ state: 'failed', answer: 'Came back: mailbox unknown' });
    expect(await noteRow()).toMatchObject({ sentAt: null, dueAt: inHours(22) });
    expect(await waitingFor(note.id)).toEqual(WAITING);
    expect(await recordBounce(owner, note.id, '', inHours(1))).toBe('not-found');
  });

  test('just now is tried again under the same name, and given up in the end', async () => {
    await aLetter();
    const names: string[] = [];
    post.server.beforeAnswer = ({ messageId }) => void names.push(messageId);
    post.server.refusal = { at: 'text', code: 451, words: 'Later' };
    for (let now = seconds(6); (await mailRow()).state === 'waiting'; now = (await mailRow()).leavesAt) await send(now);
    expect(await mailRow()).toMatchObject({ state: 'failed', attempts: 30, answer: '451 Later' });
    expect([names.length, new Set(names).size]).toEqual([30, 1]);
    expect(await noteRow()).toMatchObject({ sentAt: null });
  });
});

describe('loops on one database', () => {
  test('send each letter once', async () => {
    const owner = await newOwner();
    for (let each = 0; each < 6; each++) await aLetter(owner);
    const counts = await Promise.all(['a', 'b', 'c', 'd'].map((claimant) => send(seconds(6), claimant)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(6);
    expect([post.server.taken.length, new Set(messageIds(post)).size]).toEqual([6, 6]);
  });

  test('send it twice only when a lease ran out meanwhile, under the same name, and count it once', async () => {
    await aLetter();
    post.server.beforeAnswer = () => {
      post.server.beforeAnswer = () => undefined;
      return send(later(seconds(6), LEASE_MS + 1), 'other');
    };
    await send(seconds(6), 'slow');
    expect([post.server.taken.length, new Set(messageIds(post)).size]).toEqual([2, 1]);
    expect(await mailRow()).toMatchObject({ state: 'sent', attempts: 1 });
    expect(await send(inHours(1))).toBe(0);
  });

  test('free what a clock held that has been set back since', async () => {
    await aLetter();
    await claimMails('ahead', inHours(24), LEASE_MS, 4);
    expect(await send(seconds(6))).toBe(1);
  });
});

test('sixty letters a day leave and no more; what was taken back does not count', async () => {
  const owner = await newOwner();
  const test60 = { toName: '', toAddress: 'ada@example.org', subject: 'Test', body: 'A test' };
  const row = { ownerId: owner, kind: 'test', ...test60, messageId: '', leavesAt: NOW, createdAt: NOW };
  await prisma.mail.createMany({ data: Array.from({ length: 58 }, () => ({ ...row, id: newId(), state: 'sent' })) });
  const first = await handInTest(owner, test60, NOW);
  await takeMailBack(owner, first === 'too-many' ? '' : first.id, NOW);
  const hand = async (now: Date) => (await handInTest(owner, test60, now)) === 'too-many';
  expect([await hand(NOW), await hand(NOW), await hand(NOW)]).toEqual([false, false, true]);
  const { note } = await anOwedNote(-3, -2, owner);
  expect(await mailNote(owner, note.id, letter, NOW)).toEqual({ outcome: 'too-many' });
  expect(await hand(inHours(24))).toBe(false);
});

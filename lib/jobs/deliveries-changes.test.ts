import { describe, expect, test } from 'vitest';
import { claimDeliveries, findDelivery } from '@/lib/data/delivery-loop';
import { moveApplication } from '@/lib/data/moves';
import { sendNote, skipNote, unsendNote } from '@/lib/data/notes';
import { saveOffer } from '@/lib/data/offers';
import { prisma } from '@/lib/data/client';
import { claimReminders, showReminders } from '@/lib/data/reminder-loop';
import { dismissReminders, listShownReminders, snoozeReminder } from '@/lib/data/reminders';
import { removeApplication, removeRound, undoRemoval } from '@/lib/data/removals';
import { logReply } from '@/lib/data/replies';
import { cancelInterview, editRound } from '@/lib/data/rounds';
import { newOwner, testCopies } from '@/lib/data/test-database';
import { anApplication, inHours, named, newId, NOW, plan, planOf, sittingOf, versionOf, type Sitting, offerVersion } from '@/lib/data/test-search';
import type { OwnerId } from '@/lib/domain/owner';
import { LEASE_MS } from './lease';
import { choose, look, rowsOf, subjects, testPost } from './test-post';

testCopies();
const post = testPost();

const letter = { subject: 'Thank you', body: 'Dear Jo', channel: 'email' };

type Round = { owner: OwnerId; applicationId: string; roundId: string; sitting: Sitting; noteId: string };
type Change = (round: Round, now: Date) => Promise<unknown>;

async function aPlannedRound(from: number, to: number): Promise<Round> {
  const owner = await newOwner();
  const applicationId = await anApplication(owner, 'Kestrel Grid');
  const sitting = sittingOf(from, to, [named('Jo Adeyemi')]);
  const roundId = await plan(owner, planOf(applicationId, [sitting]));
  const note = await prisma.thankYouNote.findFirstOrThrow({ where: { roundId } });
  return { owner, applicationId, roundId, sitting, noteId: note.id };
}

/** The sitting is moved to other hours, with everybody in it. */
const moved = (from: number, to: number): Change => async ({ owner, roundId, sitting }, now) => {
  const met = await prisma.encounter.findFirstOrThrow({ where: { interviewId: sitting.id } });
  const sittings = [sittingOf(from, to, [{ personId: met.personId }], sitting.id)];
  const answer = await editRound(owner, roundId, await versionOf(roundId), { kind: 'round', remark: '', sittings }, now);
  expect(answer.outcome).toBe('saved');
};

const cancelled: Change = ({ owner, sitting }, now) => cancelInterview(owner, sitting.id, true, now);
const sent: Change = ({ owner, noteId }, now) => sendNote(owner, noteId, letter, null, now);
const putAway: Change = async ({ owner }, now) => dismissReminders(owner, (await listShownReminders(owner)).map(({ id }) => id), now);
const optedOut: Change = async ({ owner }) => {
  for (const kind of ['four-hours-left', 'round-tomorrow']) await choose(owner, kind, 'mail', false);
};
const deleted: Change = ({ owner }) => prisma.user.delete({ where: { id: owner } });
const roundRemoved: Change = ({ owner, roundId }, now) => removeRound(owner, roundId, now);
const removedAndPutBack: Change = async ({ owner, roundId }, now) => undoRemoval(owner, await removeRound(owner, roundId, now), now);
const snoozed: Change = async ({ owner }, now) => {
  const [first] = await listShownReminders(owner);
  expect(await snoozeReminder(owner, first!.id, new Date(now.getTime() + 3_600_000), now)).toBe('snoozed');
};
const halted: Change = ({ owner }, now) =>
  prisma.channelHalt.create({ data: { ownerId: owner, channel: 'mail', words: 'Off', at: now } });

/** The reminder is shown in the app, and its mail waits. */
async function shownAt(hour: number): Promise<void> {
  for (const id of await claimReminders('loop', inHours(hour), LEASE_MS)) {
    await showReminders('loop', [id], { mail: true, push: false }, inHours(hour));
  }
}

const OF_A_NOTE: [string, Change, boolean][] = [
  ['nothing changes', async () => undefined, true],
  ['the note is sent', sent, false],
  ['the note is sent and that is taken back', async (round, now) => {
    await sent(round, now);
    await unsendNote(round.owner, round.noteId, now);
  }, false],
  ['the note is skipped', ({ owner, noteId }, now) => skipNote(owner, noteId, 'They asked for none', now), false],
  ['it is put away in the app', putAway, false],
  ['it is put off', snoozed, false],
  ['its kind is turned off', optedOut, false],
  ['mail is turned off', halted, false],
  ['the owner is deleted', deleted, false],
  ['the interview is cancelled', cancelled, false],
  ['the interview is moved later', moved(1, 2), false],
  ['the interview is moved earlier', moved(-10, -9), false],
  ['the interview is moved back by a week', moved(-170, -169), false],
  ['the round is removed', roundRemoved, false],
  ['the round is removed and put back', removedAndPutBack, true],
  ['the application is removed', ({ owner, applicationId }, now) => removeApplication(owner, applicationId, now), false],
  ['the application is closed', ({ owner, applicationId }, now) =>
    moveApplication(owner, applicationId, { stage: 'closed', at: now, reason: 'rejected' }, now), true],
];

const OF_A_SITTING: [string, Change, boolean][] = [
  ['nothing changes', async () => undefined, true],
  ['it is cancelled', cancelled, false],
  ['it is cancelled and comes back', async (round, now) => {
    await cancelled(round, now);
    await cancelInterview(round.owner, round.sitting.id, false, now);
  }, false],
  ['it is moved by a week', moved(47 + 168, 48 + 168), false],
  ['it is moved to this morning', moved(20, 21), false],
  ['the application is closed', ({ owner, applicationId }, now) =>
    moveApplication(owner, applicationId, { stage: 'closed', at: now, reason: 'withdrew' }, now), false],
];

describe.each([
  ['a note', OF_A_NOTE, [-3, -2], 18],
  ['a sitting', OF_A_SITTING, [47, 48], 25.4],
] as const)('of %s', (_of, changes, [from, to], hour) => {
  test.each(changes)('a mail that waits, when %s before it is claimed, leaves or not', async (_, change, leaves) => {
    const round = await aPlannedRound(from, to);
    await shownAt(hour);
    expect(await rowsOf('mail', round.owner)).toHaveLength(1);
    await change(round, inHours(hour));
    await look(post, hour);
    // What was moved to an earlier hour may be late by now, which is another message.
    expect(subjects(post).filter((subject) => /left to write|is tomorrow/.test(subject ?? ''))).toHaveLength(Number(leaves));
  });

  test.each(changes)('a mail that is claimed, when %s before it is read again, leaves or not', async (_, change, leaves) => {
    const round = await aPlannedRound(from, to);
    await shownAt(hour);
    const [message] = await claimDeliveries('loop', inHours(hour), LEASE_MS, 50);
    await change(round, inHours(hour));
    const delivery = await findDelivery('loop', message!, inHours(hour), LEASE_MS);
    if (delivery || !leaves) expect(delivery !== null).toBe(leaves);
  });

  // One of each sort: the mail has left whatever becomes of its cause.
  const some = changes.filter(([, , leaves], index) => !leaves && index % 4 === 1);
  test.each(some)('a mail that is with the mail server, when %s meanwhile, is not sent twice', async (_, change) => {
    const round = await aPlannedRound(from, to);
    post.server.beforeAnswer = () => {
      post.server.beforeAnswer = () => undefined;
      return change(round, inHours(hour));
    };
    await look(post, hour);
    expect(subjects(post)).toHaveLength(1);
    const before = post.server.taken[0]!.read.text;
    await look(post, hour + 0.1);
    for (const { read } of post.server.taken.slice(1)) expect(read.text).not.toBe(before);
  });
});

test('a mail about a reply does not leave once the reply was logged', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner, 'Sable Peak', { stage: 'applied', at: inHours(-120) });
  const { waitOverdueAt } = await prisma.application.findUniqueOrThrow({ where: { id } });
  const hour = (waitOverdueAt!.getTime() - NOW.getTime()) / 3_600_000;
  await shownAt(hour);
  expect(await rowsOf('mail')).toEqual(['reply-overdue waiting']);
  await logReply(owner, id, { id: newId(), at: inHours(hour), words: 'Soon' }, inHours(hour));
  await look(post, hour + 12);
  expect(subjects(post)).toEqual([]);
});

describe('a mail about an offer', () => {
  const terms = { pay: null, currency: '', period: 'year', notes: '', parts: [] };
  const offered = async () => {
    const owner = await newOwner();
    const id = await anApplication(owner, 'Sable Peak');
    await saveOffer(owner, id, 0, { ...terms, answerBy: '2026-12-04' }, NOW);
    return { owner, id };
  };
  const hourOf = (text: string) => (Date.parse(text) - NOW.getTime()) / 3_600_000;

  test.each([
    ['nothing changes', '2026-12-04', '2026-12-03T10:00Z', true],
    ['the day is over', '2026-12-04', '2026-12-05T10:00Z', false],
    ['it has more time', '2026-12-11', '2026-12-03T10:00Z', false],
    ['there is no day any more', null, '2026-12-03T10:00Z', false],
  ])('leaves or not when %s', async (_, answerBy, at, leaves) => {
    const { owner, id } = await offered();
    await shownAt(hourOf('2026-12-03T09:00Z'));
    expect(await rowsOf('mail')).toEqual(['offer-to-answer waiting']);
    await saveOffer(owner, id, await offerVersion(id), { ...terms, answerBy }, inHours(hourOf('2026-12-03T09:30Z')));
    await look(post, hourOf(at));
    expect(subjects(post)).toEqual(leaves ? ['Sable Peak waits for your answer by Fri 4 Dec'] : []);
  });

  test('moves with its day also while something else is more pressing', async () => {
    const { owner, id } = await offered();
    await plan(owner, planOf(id, [sittingOf(-30, -29, [named('Jo Adeyemi')])]));
    await saveOffer(owner, id, await offerVersion(id), { ...terms, answerBy: '2026-12-11' }, NOW);
    const of = { where: { cause: id, kind: 'offer-to-answer', state: 'waiting' } };
    expect((await prisma.reminder.findMany(of)).map(({ dueAt }) => dueAt)).toEqual([new Date('2026-12-10T09:00:00Z')]);
  });
});

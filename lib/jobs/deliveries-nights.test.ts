import { describe, expect, test } from 'vitest';
import { updatePreferences, type Preferences } from '@/lib/data/accounts';
import { prisma } from '@/lib/data/client';
import { sendNote } from '@/lib/data/notes';
import { ringAgainAfterSetBack } from '@/lib/data/reminder-loop';
import { dismissReminders, listShownReminders } from '@/lib/data/reminders';
import { newOwner, testCopies } from '@/lib/data/test-database';
import { DAY, inHours, newId, NOW } from '@/lib/data/test-search';
import type { OwnerId } from '@/lib/domain/owner';
import { deliverDue, watchClock } from './reminder-loop';
import { aDevice, anOwedNote, look, rowsOf, subjects, testPost } from './test-post';

testCopies();
const post = testPost();

const lookAt = (instant: string | Date) => deliverDue('loop', post.ways, () => new Date(instant));
const CALM = { quietStart: '22:00', quietEnd: '07:00' };

/** An owner somewhere, of whom something falls due at an instant. */
async function somethingDue(at: string, preferences: Preferences): Promise<OwnerId> {
  const owner = await newOwner();
  await updatePreferences(owner, preferences, NOW);
  const [dueAt, cause] = [new Date(at), newId()];
  await prisma.reminder.create({ data: { ownerId: owner, kind: 'reply-overdue', cause, dueAt, ringAt: dueAt } });
  return owner;
}

describe('quiet hours', () => {
  test.each<[string, string, Preferences, string]>([
    ['outside them', '2026-11-24T21:59:59Z', CALM, '2026-11-24T21:59:59Z'],
    ['when they begin', '2026-11-24T22:00Z', CALM, '2026-11-25T07:00Z'],
    ['after midnight', '2026-11-25T03:00Z', CALM, '2026-11-25T07:00Z'],
    ['with none at all', '2026-11-25T03:00Z', { quietStart: '07:00', quietEnd: '07:00' }, '2026-11-25T03:00Z'],
    ['by day', '2026-11-24T12:30Z', { quietStart: '12:00', quietEnd: '14:00' }, '2026-11-24T14:00Z'],
    ['in the longer night in London', '2026-10-24T22:30Z', CALM, '2026-10-25T07:00Z'],
    ['in the first of two hours there', '2026-10-25T00:30Z', { quietStart: '22:00', quietEnd: '01:45' }, '2026-10-25T00:45Z'],
    ['in the second of them', '2026-10-25T01:30Z', { quietStart: '22:00', quietEnd: '01:45' }, '2026-10-25T01:45Z'],
    ['in the shorter night in London', '2026-03-28T23:30Z', CALM, '2026-03-29T06:00Z'],
    ['until an hour that does not exist', '2026-03-29T00:30Z', { quietStart: '22:00', quietEnd: '01:30' }, '2026-03-29T01:30Z'],
    ['in the night that is half an hour longer', '2026-04-04T12:00Z', { ...CALM, timeZone: 'Australia/Lord_Howe' }, '2026-04-04T20:30Z'],
    ['in the night that is half an hour shorter', '2026-10-03T12:00Z', { ...CALM, timeZone: 'Australia/Lord_Howe' }, '2026-10-03T20:00Z'],
  ])('%s: what falls due at %s leaves by mail then, and is in the app at once', async (_, due, preferences, leaves) => {
    const owner = await somethingDue(due, preferences);
    await aDevice(owner);
    expect(await lookAt(due)).toBe(1);
    const just = new Date(Date.parse(leaves) - 1);
    if (leaves !== due) await lookAt(just);
    expect(subjects(post)).toHaveLength(Number(leaves === due));
    await lookAt(leaves);
    expect([subjects(post).length, (await rowsOf('app', owner))[0]]).toEqual([1, 'reply-overdue shown']);
  });

  test('are kept by a second try, a new night and a server that was away', async () => {
    const owner = await somethingDue('2026-11-24T21:59:50Z', CALM);
    await aDevice(owner);
    await prisma.reminderChoice.create({ data: { ownerId: owner, kind: 'reply-overdue', channel: 'push', on: true } });
    post.server.refusal = { at: 'text', code: 451, words: 'Later' };
    post.pushOutcome = { result: 'later', answer: '503' };
    await lookAt('2026-11-24T21:59:50Z');
    expect(await rowsOf('mail')).toEqual(['reply-overdue waiting']);
    [post.server.refusal, post.pushOutcome] = [null, { result: 'accepted', answer: '201' }];
    for (const time of ['24T22:01Z', '25T02:00Z', '25T06:59Z']) await lookAt(`2026-11-${time}`);
    expect([subjects(post), post.pushes]).toEqual([[], []]);
    await lookAt('2026-11-25T07:00Z');
    expect([subjects(post).length, post.pushes.length]).toEqual([1, 1]);
  });

  test.each<[string, Preferences, string[], string]>([
    ['to the west, where it is night for longer', { timeZone: 'America/New_York' }, ['25T07:00Z', '25T11:59Z'], '25T12:00Z'],
    ['to the east, where it is morning', { timeZone: 'Asia/Kathmandu' }, ['25T01:14Z'], '25T01:15Z'],
    ['to where it is day', { timeZone: 'Pacific/Auckland' }, [], '24T23:30Z'],
    ['to other hours', { quietEnd: '09:00' }, ['25T07:00Z', '25T08:59Z'], '25T09:00Z'],
    ['to no quiet hours', { quietStart: '00:00', quietEnd: '00:00' }, [], '24T23:30Z'],
  ])('move with their owner %s', async (_, preferences, silent, leaves) => {
    const owner = await somethingDue('2026-11-24T23:00Z', CALM);
    await lookAt('2026-11-24T23:00Z');
    await updatePreferences(owner, preferences, new Date('2026-11-24T23:30Z'));
    for (const time of silent) await lookAt(`2026-11-${time}`);
    expect(subjects(post)).toEqual([]);
    await lookAt(`2026-11-${leaves}`);
    expect(subjects(post)).toHaveLength(1);
  });

  test.each<[string, (owner: OwnerId, noteId: string) => Promise<unknown>]>([
    ['it is put away in the app', async (owner) =>
      dismissReminders(owner, (await listShownReminders(owner)).map(({ id }) => id), inHours(6))],
    ['the note is sent', (owner, id) => sendNote(owner, id, { subject: '', body: 'Dear Jo', channel: 'email' }, null, inHours(6))],
    ['the note is late by then', async () => undefined],
  ])('hold a mail that no longer comes once %s', async (_, change) => {
    // Due at 02:40: four hours before that it is 22:40.
    const { owner, note } = await anOwedNote(-15, -14);
    await look(post, 6);
    expect(await rowsOf('mail')).toEqual(['four-hours-left waiting']);
    await change(owner, note.id);
    await look(post, 14.4);
    expect(subjects(post).filter((subject) => subject?.includes('left'))).toEqual([]);
    expect(await rowsOf('mail')).toContain('four-hours-left cancelled');
  });
});

describe('the clock of the machine', () => {
  test('that goes back by an hour rings again what came before its time, and nothing else', async () => {
    await anOwedNote();
    const keepTime = watchClock();
    const heard: string[] = [];
    for (const hour of [17, 18.5, 17.6, 17.9, 18.1, 18.6, 21, 22.2, 21.3, 22.1, 23, 24]) {
      await keepTime(inHours(hour));
      await look(post, hour);
      heard.push(...subjects(post).slice(heard.length).map((subject) => `${hour}: ${subject}`));
    }
    expect(heard).toEqual([
      '18.5: 3 h 30 left to write to Jo',
      '18.1: 3 h 54 left to write to Jo',
      '22.2: Jo’s note was due 14:40',
      '22.1: Jo’s note was due 14:40',
      '23: Jo’s note was due 14:40',
    ]);
  });

  test('that was a year ahead rings again in its time, and keeps nothing waiting for a year', async () => {
    const { owner } = await anOwedNote();
    const keepTime = watchClock();
    await keepTime(NOW);
    await look(post, 18);
    expect(subjects(post)).toHaveLength(1);
    const year = 365 * 24;
    post.server.refusal = { at: 'text', code: 451, words: 'Later' };
    await keepTime(inHours(year));
    await look(post, year);
    expect((await rowsOf('app')).slice(0, 3)).toEqual(['four-hours-left shown', 'due cancelled', 'late shown']);
    post.server.refusal = null;
    await keepTime(inHours(19));
    for (const hour of [19, 22, 23, 24]) await look(post, hour);
    expect(subjects(post).slice(1)).toEqual(['Jo’s note is due now', 'Jo’s note was due 14:40']);
    const far = { ownerId: owner, channel: { not: 'app' }, state: 'waiting', ringAt: { gt: inHours(100) } };
    expect(await prisma.reminder.count({ where: far })).toBe(0);
  });

  test('that was ahead while a mail was tried again does not keep it until then', async () => {
    await somethingDue('2026-11-24T16:40Z', CALM);
    post.server.refusal = { at: 'text', code: 451, words: 'Later' };
    await lookAt(new Date(NOW.getTime() + 1));
    await lookAt(new Date(NOW.getTime() + 365 * DAY));
    post.server.refusal = null;
    await ringAgainAfterSetBack(inHours(1));
    await look(post, 1);
    expect(subjects(post)).toHaveLength(1);
  });
});

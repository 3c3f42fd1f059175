'use server';
import { refresh } from 'next/cache';
import { handInTest } from '@/lib/data/mails';
import { mailSettings } from '@/lib/data/mail-settings';
import { putAway } from '@/lib/data/reminder-list';
import { chooseReminders, reopenChannel } from '@/lib/data/reminder-choices';
import { snoozeReminder } from '@/lib/data/reminders';
import { toDate, toInstant } from '@/lib/data/instants';
import { clockWords, dayWords } from '@/lib/domain/day-words';
import { snoozeUntil } from '@/lib/domain/snoozes';
import * as input from '@/lib/input/reminders';
import { say } from './flash';
import { NO_MAIL_SERVER, TOO_MANY_LETTERS } from './mail-words';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

/** Puts reminders away; what they were about stays as it is. */
export const dismissRemindersAction = ownerAction(input.listed, async ({ owner }, { ids }) => {
  await putAway(owner, ids.split(','), new Date());
  refresh();
  return done();
});

/** Puts one reminder off. */
export const snoozeReminderAction = ownerAction(input.snooze, async ({ owner, account }, { id, until }, form) => {
  const now = new Date();
  const at = snoozeUntil(until, toInstant(now), account.timeZone);
  if ((await snoozeReminder(owner, id, toDate(at), now)) === 'not-found') return refused(NOT_FOUND, form);
  const day = dayWords(at, toInstant(now), account.timeZone);
  await say(`It rings again ${day === 'today' ? 'at' : `${day} at`} ${clockWords(at, account.timeZone, account.hour12)}.`);
  refresh();
  return done();
});

/** Where a kind of reminder comes. */
export const chooseReminderAction = ownerAction(input.choice, async ({ owner }, { kind, channel, on }) => {
  await chooseReminders(owner, [kind], channel, on);
  return done();
});

export const reopenChannelAction = ownerAction(input.channel, async ({ owner }, { channel }, form) => {
  if ((await reopenChannel(owner, channel)) === 'not-found') return refused(NOT_FOUND, form);
  return done();
});

/** A mail to the owner's own address; what the mail server answered is shown where it was asked for. */
export const sendTestMailAction = ownerAction(input.nothing, async ({ owner, account }, _values, form) => {
  if (!mailSettings()) return refused(NO_MAIL_SERVER, form);
  const letter = {
    toName: account.name,
    toAddress: account.email,
    subject: 'A test from Callback',
    body: 'This came through the mail server that Callback sends with.\n\nNotes and reminders will come the same way.\n',
  };
  const answer = await handInTest(owner, letter, new Date());
  if (answer === 'too-many') return refused(TOO_MANY_LETTERS, form);
  refresh();
  return done();
});

'use server';
import { mailCheckIn, recordCheckInBounce } from '@/lib/data/check-in-mails';
import { saveCheckInDraft, sendCheckIn } from '@/lib/data/check-ins';
import { toInstant } from '@/lib/data/instants';
import { mailSettings } from '@/lib/data/mail-settings';
import { waitLonger } from '@/lib/data/replies';
import { dayInFull } from '@/lib/domain/check-ins';
import { dateWords } from '@/lib/domain/day-words';
import { firstNameOf } from '@/lib/domain/names';
import { nextLookOn } from '@/lib/domain/replies';
import { plainDateIn } from '@/lib/domain/time';
import { onlyId } from '@/lib/input/applications';
import * as input from '@/lib/input/check-ins';
import { bounce } from '@/lib/input/mails';
import { say } from './flash';
import { NO_MAIL_SERVER, NOBODY_OF_SAMPLE, TOO_MANY_LETTERS } from './mail-words';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

const NOT_OVERDUE = 'Their day has not passed, so there is nothing to put off.';

/** Why a letter was not kept or did not go. */
const REFUSALS = {
  'not-found': NOT_FOUND,
  'sent-already': 'This check-in has gone already, and what has gone is kept as it is. Reload the page to see it.',
  stale: 'Another tab has a newer text of this letter. Copy what you need from here, then reload the page.',
  sending: 'This letter is on its way. Take it back to change it.',
  'too-many': TOO_MANY_LETTERS,
  sample: NOBODY_OF_SAMPLE,
} as const;

const toWhom = (name: string | null) => (name ? firstNameOf(name) : 'the hiring team');
const nextLook = (now: Date, zone: string) => dayInFull(nextLookOn(toInstant(now), zone));

/** Keeps the draft; answers with the version that the next save builds on. */
export const saveCheckInDraftAction = ownerAction(input.checkInDraft, async ({ owner }, { id, version, ...letter }, form) => {
  const outcome = await saveCheckInDraft(owner, id, version, letter, new Date());
  if (outcome !== 'saved') return refused(REFUSALS[outcome], form);
  return done({ values: { version: String(version + 1) } });
});

export const sendCheckInAction = ownerAction(input.checkInSending, async ({ owner, account }, { id, version, ...letter }, form) => {
  const now = new Date();
  const answer = await sendCheckIn(owner, id, version, letter, now);
  if (answer.outcome !== 'sent') return refused(REFUSALS[answer.outcome], form);
  const words = `Sent to ${toWhom(answer.name)}. The next look is ${nextLook(now, account.timeZone)}.`;
  await say(words, { act: 'check-in', id: answer.id });
  return done();
});

export const mailCheckInAction = ownerAction(input.checkInMailing, async ({ owner }, { id, version, ...mail }, form) => {
  if (!mailSettings()) return refused(NO_MAIL_SERVER, form);
  const answer = await mailCheckIn(owner, id, version, mail, new Date());
  if (answer.outcome !== 'handed-in') return refused(REFUSALS[answer.outcome], form);
  await say(`Sending to ${toWhom(answer.name)}. It leaves in six seconds.`, { act: 'check-in', id: answer.id });
  return done();
});

export const bounceCheckInAction = ownerAction(bounce, async ({ owner }, { id, words }, form) => {
  const outcome = await recordCheckInBounce(owner, id, words, new Date());
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'not-allowed') return refused('Another check-in is being written. Send that one instead.', form);
  await say('To be written again. The wait is as it was.');
  return done();
});

export const waitLongerAction = ownerAction(onlyId, async ({ owner, account }, { id }, form) => {
  const now = new Date();
  const answer = await waitLonger(owner, id, now);
  if (answer.outcome !== 'asked-again') return refused(answer.outcome === 'not-found' ? NOT_FOUND : NOT_OVERDUE, form);
  const [day, today] = [answer.at, now].map((date) => plainDateIn(toInstant(date), account.timeZone));
  await say(`You will be asked again on ${dateWords(day!, today!)}.`);
  return done();
});

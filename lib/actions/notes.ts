'use server';
import { redirect } from 'next/navigation';
import { mailSettings } from '@/lib/data/mail-settings';
import { mailNote, recordBounce } from '@/lib/data/note-mails';
import { oweNote, saveDraft, sendNote, skipNote, unskipNote, findNote } from '@/lib/data/notes';
import { sinceWords } from '@/lib/domain/durations';
import { firstNameOf } from '@/lib/domain/names';
import { Temporal } from '@/lib/domain/temporal';
import { onlyId } from '@/lib/input/applications';
import { bounce, mailing } from '@/lib/input/mails';
import * as input from '@/lib/input/notes';
import { middayOf } from './days';
import { say } from './flash';
import { NO_MAIL_SERVER, NOBODY_OF_SAMPLE, TOO_MANY_LETTERS } from './mail-words';
import { done, invalid, NOT_FOUND, ownerAction, refused } from './owner-action';

const HOUR_24 = 86_400_000;
const SENT_ALREADY = 'This note is marked as sent, and a sent note is kept as it is. Take "sent" back to change it.';
const SENDING = 'This note is on its way. Take it back to change it.';
const STALE = 'Another tab has a newer text of this note. Copy what you need from here, then reload the page.';

const NOT_MAILED = {
  'not-found': NOT_FOUND,
  'sent-already': SENT_ALREADY,
  sending: SENDING,
  'too-many': TOO_MANY_LETTERS,
  sample: NOBODY_OF_SAMPLE,
};

/** Keeps the draft; answers with the version that the next save builds on. */
export const saveDraftAction = ownerAction(input.draft, async ({ owner }, { id, version, ...letter }, form) => {
  const outcome = await saveDraft(owner, id, version, letter, new Date());
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'sent-already') return refused(SENT_ALREADY, form);
  if (outcome === 'sending') return refused(SENDING, form);
  if (outcome === 'stale') return refused(STALE, form);
  return done({ values: { version: String(version + 1) } });
});

export const sendNoteAction = ownerAction(input.sending, async ({ owner, account }, { id, postedOn, ...letter }, form) => {
  const now = new Date();
  const today = Temporal.Now.plainDateISO(account.timeZone).toString();
  if (postedOn && postedOn > today) return invalid({ postedOn: 'That day is still to come. Mark the card once it is posted.' }, form);
  const posted = letter.channel === 'card' ? (postedOn ?? today) : null;
  const outcome = await sendNote(owner, id, letter, posted, now);
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'sent-already') return refused(SENT_ALREADY, form);
  const note = await findNote(owner, id);
  const name = firstNameOf(note?.person.name ?? '');
  const after = sinceWords(now.getTime() - (note ? note.dueAt.getTime() - HOUR_24 : 0));
  await say(posted ? `Card to ${name} posted.` : `Sent to ${name}, ${after} after you met.`, { act: 'sent', id });
  return done();
});

export const mailNoteAction = ownerAction(mailing, async ({ owner }, { id, to, subject, body }, form) => {
  if (!mailSettings()) return refused(NO_MAIL_SERVER, form);
  const answer = await mailNote(owner, id, { toAddress: to, subject, body }, new Date());
  if (answer.outcome !== 'handed-in') return refused(NOT_MAILED[answer.outcome], form);
  await say(`Sending to ${answer.firstName}. It leaves in six seconds.`, { act: 'mail', id: answer.mailId });
  return done();
});

export const bounceNoteAction = ownerAction(bounce, async ({ owner }, { id, words }, form) => {
  if ((await recordBounce(owner, id, words, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  await say('Back among the notes to write, with its clock where it was.');
  return done();
});

export const skipNoteAction = ownerAction(input.skipping, async ({ owner }, { id, reason }, form) => {
  const outcome = await skipNote(owner, id, reason, new Date());
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'sent-already') return refused(SENT_ALREADY, form);
  await say('No note will go. Its clock is stopped.', { act: 'skip', id });
  redirect('/notes');
});

export const unskipNoteAction = ownerAction(onlyId, async ({ owner }, { id }, form) => {
  if ((await unskipNote(owner, id, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  await say('Back among the notes to write.');
  return done();
});

export const oweNoteAction = ownerAction(input.helper, async ({ owner, account }, values, form) => {
  const { id, applicationId, personId, name, title, helped, on } = values;
  if (!personId && !name) return invalid({ name: 'Choose a person, or write a name.' }, form);
  const now = new Date();
  const helpedAt = middayOf(on, account.timeZone, now);
  if (helpedAt > now) return invalid({ on: 'That day is still to come. Give the day they helped.' }, form);
  const helper = personId ? { personId } : { name, title };
  const answer = await oweNote(owner, { id, applicationId, helper, helped, helpedAt }, now);
  if (answer.outcome === 'not-found') return refused(NOT_FOUND, form);
  redirect(`/notes/${answer.id}`);
});

import 'server-only';
import { cache } from 'react';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { listDismissals } from '@/lib/data/guards';
import { mailSettings } from '@/lib/data/mail-settings';
import { letterOf } from '@/lib/data/note-letters';
import { findNote } from '@/lib/data/notes';
import { listComingInterviews } from '@/lib/data/today';
import { clockWords, dateWords, dueWords, momentWords } from '@/lib/domain/day-words';
import { sinceWords } from '@/lib/domain/durations';
import { leavingWords, undeliveredWords } from '@/lib/domain/mails';
import { firstNameOf } from '@/lib/domain/names';
import { isOwed, cardPunctuality, punctuality } from '@/lib/domain/notes';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { capitalised } from '@/lib/domain/words';
import type { Resting } from '@/components/notes/resting-note';
import { titleOf } from '../today';

const DAY = 86_400_000;
const JUST_NOW = 5_000;

/** Reads one note for the composer, or as it rests when it was sent or skipped; null when it is not the owner's. */
export const readNote = cache(async (session: OwnerSession, id: string) => {
  const { owner, account } = session;
  const note = await findNote(owner, id);
  if (!note || note.person.name === null || note.withdrawnAt) return null;
  const now = new Date();
  const at = toInstant(now);
  const { timeZone: zone, hour12 } = account;
  const { subject, body } = await letterOf(owner, note, account, now);
  const today = plainDateIn(at, zone);
  const dueAt = toInstant(note.dueAt);
  return {
    id,
    version: note.version,
    name: note.person.name,
    personId: note.person.id,
    email: note.person.email,
    company: note.application.company.name,
    applicationId: note.application.id,
    round: note.round ? titleOf(note.round).toLowerCase() : 'for their help',
    subject,
    body,
    channel: note.channel,
    hooks: note.hooks,
    colleagueNotes: (note.round?.notes ?? []).map((each) => ({ name: firstNameOf(each.person.name ?? ''), body: each.body })),
    isTwinPutAway: (await listDismissals(owner, [id])).some(({ guard }) => guard === 'near-identical'),
    today: today.toString(),
    dueDay: dateWords(plainDateIn(dueAt, zone), today),
    due: note.dueAt.getTime(),
    owed: isOwed(dueAt, at),
    canMail: mailSettings() !== null && !note.application.sample,
    failure: failureOf(note),
    caption: await captionOf(session, note.dueAt, now),
    resting: restingOf(note, { at, zone, hour12 }),
  };
});

/** When it is due, and what stands in the way. */
async function captionOf({ owner, account }: OwnerSession, due: Date, now: Date): Promise<string> {
  const { timeZone: zone, hour12 } = account;
  const [at, dueAt] = [toInstant(now), toInstant(due)];
  const words = capitalised(dueWords(dueAt, at, zone, hour12));
  const block = (await listComingInterviews(owner, now, 8)).find((each) => due >= each.startAt && due <= each.endAt && each.startAt > now);
  return block ? `${words}, while you are at ${block.round.application.company.name}. Best sent before.` : `${words}.`;
}

type Times = { at: Temporal.Instant; zone: string; hour12: boolean };
type Letter = { id: string; state: string; toAddress: string; messageId: string; answer: string; attempts: number; leavesAt: Date };
type Rests = {
  sentAt: Date | null;
  dueAt: Date;
  postedOn: string | null;
  skippedAt: Date | null;
  skipReason: string;
  mails: Letter[];
};

/** Why the last letter of a note that is still owed did not leave, and what to do. */
function failureOf({ sentAt, mails: [mail] }: Rests): string | null {
  return sentAt || mail?.state !== 'failed' ? null : undeliveredWords(mail.answer);
}


function restingOf(note: Rests, times: Times): Resting | null {
  const { at, zone, hour12 } = times;
  const mail = note.mails[0] ?? null;
  if (note.skippedAt) return { kind: 'skipped', words: `No note goes: ${note.skipReason}.`, justSentAt: null, mail: null };
  if (mail?.state === 'waiting') return { kind: 'sending', words: sendingWords(mail, times), justSentAt: null, mail };
  if (!note.sentAt) return null;
  const [sentAt, dueAt] = [toInstant(note.sentAt), toInstant(note.dueAt)];
  // The one flourish of the app plays on the page that the sending draws, and on no later one.
  const justSentAt = at.epochMilliseconds - note.sentAt.getTime() < JUST_NOW ? note.sentAt.getTime() : null;
  if (note.postedOn) {
    const postedOn = Temporal.PlainDate.from(note.postedOn);
    const late = cardPunctuality({ dueAt, postedOn, zone }) === 'late' ? ', late' : ', in time';
    return { kind: 'sent', words: `Card posted ${dateWords(postedOn, plainDateIn(at, zone))}${late}.`, justSentAt, mail: null };
  }
  const after = sinceWords(note.sentAt.getTime() - note.dueAt.getTime() + DAY);
  const late = punctuality({ dueAt, sentAt }) === 'late' ? ', late and still worth it' : '';
  const when = sentMoment(momentWords(sentAt, at, zone, hour12), sentAt, zone, hour12);
  return { kind: 'sent', words: `Sent ${when}, ${after} after you met${late}.`, justSentAt, mail: mail?.state === 'sent' ? mail : null };
}

function sendingWords({ attempts, answer, leavesAt }: Letter, { at, zone, hour12 }: Times): string {
  return leavingWords(attempts, answer, momentWords(toInstant(leavesAt), at, zone, hour12));
}

/** 'Sent at 15:58' today, 'Sent Tue 24 Nov 15:58' else. */
function sentMoment(words: string, sentAt: Temporal.Instant, zone: string, hour12: boolean): string {
  return words === clockWords(sentAt, zone, hour12) ? `at ${words}` : words;
}

import 'server-only';
import { cache } from 'react';
import type { OwnerSession } from '@/lib/auth/session';
import { findCheckIn } from '@/lib/data/check-in-page';
import { toInstant } from '@/lib/data/instants';
import { mailSettings } from '@/lib/data/mail-settings';
import { waitOfRow } from '@/lib/data/step-facts';
import { dayInFull } from '@/lib/domain/check-ins';
import { momentWords, nearDayWords } from '@/lib/domain/day-words';
import { replyHeatOf } from '@/lib/domain/heat';
import { leavingWords, undeliveredWords } from '@/lib/domain/mails';
import { CLOSE_REASON_LABELS, type CloseReason } from '@/lib/domain/pipeline';
import { askAgainAt, daysPast, isReplyOverdue, nextLookOn, type Wait } from '@/lib/domain/replies';
import { plainDateIn } from '@/lib/domain/time';
import type { Temporal } from '@/lib/domain/temporal';
import { axisOf } from './axis';
import { historyOf, type Clock, type History } from './history';
import { deskOf } from './letter';
import { saidOf } from './said';

/** Reads an application for its check-in page; null when it is not the owner's. */
export const readCheckIn = cache(async (session: OwnerSession, id: string) => {
  const { owner, account } = session;
  const now = new Date();
  const row = await findCheckIn(owner, id, now);
  if (!row) return null;
  const { timeZone: zone, hour12 } = account;
  const at = toInstant(now);
  const clock = { at, zone, today: plainDateIn(at, zone) };
  const wait = waitOfRow(row);
  const history = historyOf(row, wait, clock);
  const state = stateOf(row.stage, wait, history, at);
  const past = wait ? daysPast(wait, at) : 0;
  const open = row.checkIns.find((each) => !each.sentAt);
  const mail = open?.mails[0];
  const again = row.reminders[0];
  const asking = again ? toInstant(again.ringAt) : askAgainAt(at, zone);
  return {
    id,
    company: row.company.name,
    state,
    heat: wait && !wait.isGuess && state === 'overdue' ? replyHeatOf(past) : null,
    said: saidOf({ row, wait, history, account, ...clock }),
    axis: wait && axisOf({ wait, history, past, ...clock }),
    closing: CLOSE_REASON_LABELS[row.closeReason as CloseReason]?.toLowerCase() ?? '',
    until: wait && { day: dayInFull(wait.expectedOn), isGuess: wait.isGuess, look: dayInFull(plainDateIn(wait.overdueAt, wait.zone)) },
    desk: { ...deskOf({ row, wait, history, account, zone }), canMail: mailSettings() !== null && !row.sample },
    hasDraft: Boolean(open?.draftedAt),
    leaving: open && mail?.state === 'waiting' ? { ...letterOf(open), words: leavingWords(mail.attempts, mail.answer, momentWords(toInstant(mail.leavesAt), at, zone, hour12)) } : null,
    failure: mail?.state === 'failed' ? undeliveredWords(mail.answer) : null,
    sent: history.sent.map((each) => ({ ...letterOf(each), when: whenWords(toInstant(each.sentAt), clock, hour12), byHand: each.mails.length === 0 })),
    waitingOn: { isAsked: Boolean(again), day: nearDayWords(plainDateIn(asking, zone), clock.today) },
    nextLook: dayInFull(wait && state === 'sent' ? plainDateIn(wait.overdueAt, wait.zone) : nextLookOn(at, zone)),
    today: clock.today.toString(),
  };
});

/** What the page is about: nothing to follow up, a letter to write, their day to wait for, or an answer to a letter. */
function stateOf(stage: string, wait: Wait | null, history: History, at: Temporal.Instant) {
  if (stage === 'closed' || stage === 'saved') return stage;
  if (!wait) return 'answered';
  if (isReplyOverdue(wait, at)) return 'overdue';
  return history.isRenewed ? 'sent' : 'early';
}

/** 'today at 16:40', 'Tue 24 Nov 16:40'. */
function whenWords(sentAt: Temporal.Instant, { at, zone, today }: Clock, hour12: boolean): string {
  const words = momentWords(sentAt, at, zone, hour12);
  return plainDateIn(sentAt, zone).equals(today) ? `today at ${words}` : words;
}

type Kept = { id: string; subject: string; body: string; person: { name: string | null; email: string } | null; mails: { toAddress: string }[] };

const letterOf = ({ id, subject, body, person, mails }: Kept) => ({
  id,
  subject,
  body,
  name: person?.name ?? null,
  address: mails[0]?.toAddress ?? person?.email ?? '',
});

import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { listComingReminders, listLetters, listPastDeliveries, listRemindersOfNote, readReminderWays } from '@/lib/data/delivery-log';
import { toInstant } from '@/lib/data/instants';
import { isOfSample, messageFactsOf, pathOf, type CauseRow } from '@/lib/data/reminder-causes';
import { momentWords } from '@/lib/domain/day-words';
import { deliveredWords, plannedWords, type Delivered } from '@/lib/domain/delivery-words';
import { undeliveredWords } from '@/lib/domain/mails';
import { kindLabel } from '@/lib/domain/reminder-channels';
import type { ReminderKind } from '@/lib/domain/reminders';
import { Temporal } from '@/lib/domain/temporal';

const COMING = 20;
const PAST = 40;
const LETTERS = 20;

type Row = CauseRow & {
  id: string;
  channel: string;
  state: string;
  version: number;
  cause: string;
  dueAt: Date;
  ringAt: Date;
  shownAt: Date | null;
  attempts: number;
  answer: string;
};

/** Reads what was and will be sent: reminders to come, letters, and what was delivered by which way. */
export async function readDeliveries(session: OwnerSession, now: Date, page: number) {
  const { owner } = session;
  const [ways, coming, past, letters] = await Promise.all([
    readReminderWays(owner),
    listComingReminders(owner, now, COMING),
    listPastDeliveries(owner, now, { take: PAST + 1, skip: (page - 1) * PAST }),
    listLetters(owner, LETTERS),
  ]);
  const reader = readerOf(session, now);
  return {
    coming: coming.map((row) => ({ ...lineOf(row, reader), words: plannedOf(row, ways, session, reader) })),
    past: gathered(past.slice(0, PAST)).map((rows) => ({
      ...lineOf(rows[0]!, reader),
      words: rows.map((row) => deliveredWords(deliveredOf(row), reader)).join(', '),
    })),
    letters: letters.map((mail) => ({
      id: mail.id,
      when: momentWords(toInstant(mail.settledAt ?? mail.leavesAt), reader.now, reader.zone, reader.hour12),
      title: `${mail.kind === 'note' ? 'Note' : 'Check-in'} to ${mail.toName || 'the hiring team'}`,
      about: mail.subject,
      href: mail.noteId ? `/notes/${mail.noteId}` : `/applications/${mail.checkIn?.applicationId}/check-in`,
      words: letterWords(mail),
    })),
    hasMore: past.length > PAST,
  };
}

/** Reads what will remind of one note, and what did. */
export async function readNoteReminders(session: OwnerSession, noteId: string, now: Date) {
  const [ways, rows] = await Promise.all([readReminderWays(session.owner), listRemindersOfNote(session.owner, noteId)]);
  const reader = readerOf(session, now);
  return gathered(rows).map((group) => {
    const [first] = group;
    const isToCome = group.every((row) => row.state === 'waiting' && row.channel === 'app');
    return {
      id: first!.id,
      when: momentWords(toInstant(first!.ringAt), reader.now, reader.zone, reader.hour12),
      title: kindLabel(first!.kind),
      words: isToCome ? plannedOf(first!, ways, session, reader) : group.map((row) => deliveredWords(deliveredOf(row), reader)).join(', '),
      isToCome,
    };
  });
}

type Reader = ReturnType<typeof readerOf>;
const readerOf = ({ account }: OwnerSession, now: Date) => ({ now: toInstant(now), zone: account.timeZone, hour12: account.hour12 });

function lineOf(row: Row, { now, zone, hour12 }: Reader) {
  const { personName, company } = messageFactsOf(row, null);
  const about = row.note ? `${personName}, ${company}` : company;
  const when = momentWords(toInstant(row.ringAt), now, zone, hour12);
  return { id: row.id, when, title: kindLabel(row.kind), about, href: pathOf(row) };
}

type Ways = Awaited<ReturnType<typeof readReminderWays>>;

function plannedOf(row: Row, { choices, open: ways }: Ways, { account }: OwnerSession, reader: Reader): string {
  const quiet = { start: Temporal.PlainTime.from(account.quietStart), end: Temporal.PlainTime.from(account.quietEnd) };
  const open = isOfSample(row) ? { mail: false, push: false, calendar: false } : ways;
  return plannedWords(row.kind as ReminderKind, toInstant(row.ringAt), { choices, open, quiet }, reader);
}

const deliveredOf = (row: Row): Delivered => ({
  channel: row.channel as Delivered['channel'],
  state: row.state as Delivered['state'],
  ringAt: toInstant(row.ringAt),
  shownAt: row.shownAt && toInstant(row.shownAt),
  attempts: row.attempts,
  answer: row.answer,
});

/** The deliveries of one reminder belong on one line. */
function gathered(rows: Row[]): Row[][] {
  const lines = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.cause} ${row.kind} ${row.version}`;
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  return [...lines.values()];
}

function letterWords({ state, answer, attempts }: { state: string; answer: string; attempts: number }): string {
  if (state === 'sent') return `taken by the mail server: ${answer}`;
  if (state === 'cancelled') return 'taken back before it left';
  if (state === 'failed') return undeliveredWords(answer);
  return attempts ? `on its way, the mail server has not taken it yet: ${answer}` : 'on its way';
}

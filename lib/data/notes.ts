import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma, type Tx } from './client';
import type { Prisma } from './generated/prisma/client';
import { toInstant } from './instants';
import { cancelWaitingMails } from './mails';
import { personIdFor, type PersonRef } from './people';
import { settleReminders } from './reminders';
import { remindOfNote, settleRound } from './settle-round';
import { refreshApplication } from './standing';

const HOUR_24 = 86_400_000;
const waiting = { sentAt: null, skippedAt: null, withdrawnAt: null } as const;

const listed = {
  id: true,
  dueAt: true,
  sentAt: true,
  postedOn: true,
  channel: true,
  draftedAt: true,
  helped: true,
  applicationId: true,
  person: { select: { id: true, name: true, title: true } },
  application: { select: { stage: true, company: { select: { name: true } } } },
  round: { select: { id: true, kind: true, ordinal: true } },
  mails: {
    where: { state: { in: ['waiting', 'failed'] } },
    orderBy: { createdAt: 'desc' },
    take: 1,
    select: { state: true, answer: true },
  },
} satisfies Prisma.ThankYouNoteSelect;

/** @returns the notes owed now (rule 4: the conversation has ended), by deadline. */
export function listOwedNotes(owner: OwnerId, now: Date, take = 60) {
  const soon = new Date(now.getTime() + HOUR_24);
  return prisma.thankYouNote.findMany({
    where: { ownerId: owner, ...waiting, dueAt: { lte: soon } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take,
    select: listed,
  });
}

/** @returns how many notes are owed now. */
export function countOwedNotes(owner: OwnerId, now: Date): Promise<number> {
  const soon = new Date(now.getTime() + HOUR_24);
  return prisma.thankYouNote.count({ where: { ownerId: owner, ...waiting, dueAt: { lte: soon } } });
}

/** @returns the sent notes, the latest first. */
export function listSentNotes(owner: OwnerId, page: { take: number; skip?: number; since?: Date }) {
  return prisma.thankYouNote.findMany({
    where: { ownerId: owner, sentAt: page.since ? { gte: page.since } : { not: null } },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: page.take,
    skip: page.skip,
    select: listed,
  });
}

export function countSentNotes(owner: OwnerId): Promise<number> {
  return prisma.thankYouNote.count({ where: { ownerId: owner, sentAt: { not: null } } });
}

/** @returns the skipped notes, the latest first, so that one can be taken up again. */
export function listSkippedNotes(owner: OwnerId, take: number) {
  return prisma.thankYouNote.findMany({
    where: { ownerId: owner, skippedAt: { not: null } },
    orderBy: { skippedAt: 'desc' },
    take,
    select: { ...listed, skipReason: true },
  });
}

/**
 * @returns what each of these people said in each of these rounds, as "round person" → talking points in order.
 */
export async function listTalkingPoints(owner: OwnerId, notes: { roundId: string; personId: string }[]) {
  const points = new Map<string, string[]>();
  if (!notes.length) return points;
  const rows = await prisma.encounter.findMany({
    where: {
      personId: { in: [...new Set(notes.map((note) => note.personId))] },
      interview: { ownerId: owner, roundId: { in: [...new Set(notes.map((note) => note.roundId))] } },
    },
    orderBy: { interview: { startAt: 'asc' } },
    select: {
      personId: true,
      interview: { select: { roundId: true } },
      talkingPoints: { orderBy: { position: 'asc' }, select: { words: true } },
    },
  });
  for (const row of rows) {
    const key = `${row.interview.roundId} ${row.personId}`;
    points.set(key, [...(points.get(key) ?? []), ...row.talkingPoints.map((point) => point.words)]);
  }
  return points;
}

/** @returns one note with everything the composer shows; null when it is not the owner's. */
export async function findNote(owner: OwnerId, id: string) {
  const note = await prisma.thankYouNote.findFirst({
    where: { id, ownerId: owner },
    include: {
      person: { include: { company: { select: { name: true } } } },
      application: { select: { id: true, role: true, place: true, sample: true, company: { select: { name: true } } } },
      mails: { where: { state: { not: 'cancelled' } }, orderBy: { createdAt: 'desc' }, take: 1 },
      round: {
        select: {
          id: true,
          kind: true,
          ordinal: true,
          notes: {
            where: { id: { not: id }, body: { not: '' }, withdrawnAt: null },
            select: { id: true, body: true, sentAt: true, person: { select: { name: true } } },
          },
        },
      },
    },
  });
  if (!note) return null;
  const { roundId, personId } = note;
  const points = roundId ? await listTalkingPoints(owner, [{ roundId, personId }]) : new Map<string, string[]>();
  const hooks = points.get(`${roundId} ${personId}`) ?? [];
  return { ...note, hooks: note.helped ? [note.helped, ...hooks] : hooks };
}

/** @returns which place this note has among those of its round: colleagues get different wordings. */
export async function countNotesBefore(owner: OwnerId, roundId: string, noteId: string): Promise<number> {
  const rows = await prisma.thankYouNote.findMany({
    where: { ownerId: owner, roundId },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return Math.max(
    0,
    rows.findIndex((row) => row.id === noteId),
  );
}

export type Letter = { subject: string; body: string; channel: string };
export type NoteAnswer = 'saved' | 'stale' | 'sending' | 'sent-already' | 'not-found';

/**
 * Keeps a draft as it is typed.
 * @param version the one the text was based on; another tab's newer text is not overwritten
 */
export function saveDraft(owner: OwnerId, id: string, version: number, letter: Letter, now: Date): Promise<NoteAnswer> {
  return inTransaction(async (tx) => {
    const note = await own(tx, owner, id);
    if (!note) return 'not-found';
    if (note.sentAt) return 'sent-already';
    if (note.mails.length) return 'sending';
    if (note.version !== version) return 'stale';
    await tx.thankYouNote.update({ where: { id }, data: { ...letter, draftedAt: now, version: { increment: 1 } } });
    return 'saved';
  });
}

/**
 * The note is on its way: its text is kept verbatim from here on and its clock stops.
 * @param postedOn for a card, the day it was posted (rule 13)
 */
export function sendNote(
  owner: OwnerId,
  id: string,
  letter: Letter,
  postedOn: string | null,
  now: Date,
): Promise<NoteAnswer> {
  return inTransaction(async (tx) => {
    const note = await own(tx, owner, id);
    if (!note) return 'not-found';
    if (note.sentAt) return 'sent-already';
    const rest = { skippedAt: null, skipReason: '', withdrawnAt: null, version: { increment: 1 } };
    const data = { ...letter, postedOn, sentAt: now, ...rest };
    await tx.thankYouNote.update({ where: { id }, data });
    await cancelWaitingMails(tx, { noteId: id }, now);
    await settleReminders(tx, [id], now);
    await refreshApplication(tx, note.applicationId, now);
    return 'saved';
  });
}

/** Takes "sent" back: the clock is where it was. */
export function unsendNote(owner: OwnerId, id: string, now: Date): Promise<NoteAnswer> {
  return wake(owner, id, { sentAt: null, postedOn: null }, now);
}

/** No note will be written to this person, and why. */
export function skipNote(owner: OwnerId, id: string, reason: string, now: Date): Promise<NoteAnswer> {
  return inTransaction(async (tx) => {
    const note = await own(tx, owner, id);
    if (!note) return 'not-found';
    if (note.sentAt) return 'sent-already';
    await tx.thankYouNote.update({ where: { id }, data: { skippedAt: now, skipReason: reason } });
    await cancelWaitingMails(tx, { noteId: id }, now);
    await settleReminders(tx, [id], now);
    await refreshApplication(tx, note.applicationId, now);
    return 'saved';
  });
}

/** Takes a skipped note up again. */
export function unskipNote(owner: OwnerId, id: string, now: Date): Promise<NoteAnswer> {
  return wake(owner, id, { skippedAt: null, skipReason: '' }, now);
}

type Awake = { sentAt?: null; postedOn?: null; skippedAt?: null; skipReason?: string };

function wake(owner: OwnerId, id: string, data: Awake, now: Date): Promise<NoteAnswer> {
  return inTransaction((tx) => wakeNote(tx, owner, id, data, now));
}

/** Makes a resting note one to write again, inside a transaction: its clock is where it was (rule 2). */
export async function wakeNote(tx: Tx, owner: OwnerId, id: string, data: Awake, now: Date): Promise<NoteAnswer> {
  const note = await own(tx, owner, id);
  if (!note) return 'not-found';
  await tx.thankYouNote.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
  const { sentAt, skippedAt, withdrawnAt } = { ...note, ...data };
  const rests = sentAt ?? skippedAt ?? withdrawnAt;
  if (!rests) await remindOfNote(tx, { ownerId: owner, id }, toInstant(note.dueAt), now);
  // While it rested its round may have been moved or called off (rule 2).
  if (note.roundId) await settleRound(tx, note.roundId, now);
  else await refreshApplication(tx, note.applicationId, now);
  return 'saved';
}

function own(tx: Tx, owner: OwnerId, id: string) {
  return tx.thankYouNote.findFirst({
    where: { id, ownerId: owner },
    select: {
      applicationId: true,
      roundId: true,
      dueAt: true,
      sentAt: true,
      skippedAt: true,
      withdrawnAt: true,
      version: true,
      mails: { where: { state: 'waiting' }, select: { id: true } },
    },
  });
}

/**
 * A note to somebody who helped without being in a round (a coordinator, a referral): due 24 hours after they did.
 * @param id made by the form
 */
export function oweNote(
  owner: OwnerId,
  note: { id: string; applicationId: string; helper: PersonRef; helped: string; helpedAt: Date },
  now: Date,
): Promise<{ outcome: 'saved'; id: string } | { outcome: 'not-found' }> {
  return inTransaction(async (tx) => {
    const { id, applicationId, helper, helped, helpedAt } = note;
    const application = await tx.application.findFirst({
      where: { id: applicationId, ownerId: owner },
      select: { companyId: true, sample: true },
    });
    const personId = application && (await personIdFor(tx, owner, helper, { ...application, now }));
    if (!personId) return { outcome: 'not-found' };
    const standing = await tx.thankYouNote.findUnique({ where: { id }, select: { ownerId: true } });
    if (standing?.ownerId === owner) return { outcome: 'saved', id };
    const dueAt = new Date(helpedAt.getTime() + HOUR_24);
    const data = { ownerId: owner, applicationId, personId, helped, dueAt, createdAt: now };
    const made = await tx.thankYouNote.create({ data: standing ? data : { ...data, id }, select: { id: true } });
    await remindOfNote(tx, { ownerId: owner, id: made.id }, toInstant(dueAt), now);
    await refreshApplication(tx, applicationId, now);
    return { outcome: 'saved', id: made.id };
  });
}

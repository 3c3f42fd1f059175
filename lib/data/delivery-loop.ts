import 'server-only';
import { comesBy, type ReminderChannel } from '@/lib/domain/reminder-channels';
import type { MessageFacts } from '@/lib/domain/reminder-messages';
import type { ReminderKind } from '@/lib/domain/reminders';
import { waitBeforeRetry } from '@/lib/domain/retries';
import { inTransaction, prisma } from './client';
import { Prisma } from './generated/prisma/client';
import { freeLease } from './leases';
import { causeRows, isAsSaid, messageFactsOf } from './reminder-causes';
import { afterQuiet, isNews } from './reminder-loop';

// One of the data files that read across owners: the loop has no session.

const outward = { state: 'waiting', channel: { not: 'app' } } as const;

export type ClaimedMessage = { batch: string; ids: string[] };

/**
 * Claims what is due on the other channels, whole messages at a time: everything one owner has waiting for one channel
 * and device goes out as one message, so that forty reminders after an outage are one mail. What was claimed together
 * once stays together, under the name of its first row, so that a second try is the same message.
 * @param take how many rows to begin from
 * @returns the messages, each by its name and its rows
 */
export function claimDeliveries(claimant: string, now: Date, leaseMs: number, take: number): Promise<ClaimedMessage[]> {
  return inTransaction(async (tx) => {
    const free = { ...outward, ringAt: { lte: now }, OR: freeLease(now, leaseMs) };
    const first = await tx.reminder.findMany({ where: free, orderBy: { ringAt: 'asc' }, take, select: { ownerId: true } });
    if (!first.length) return [];
    const owners = [...new Set(first.map(({ ownerId }) => ownerId))];
    const rows = await tx.reminder.findMany({
      where: { ...free, ownerId: { in: owners } },
      select: { id: true, ownerId: true, channel: true, device: true, batch: true },
    });
    const groups = new Map<string, ClaimedMessage>();
    for (const { id, ownerId, channel, device, batch } of rows) {
      const key = batch ?? `${ownerId} ${channel} ${device}`;
      const group = groups.get(key) ?? { batch: batch ?? id, ids: [] };
      groups.set(key, { ...group, ids: [...group.ids, id] });
    }
    const leaseUntil = new Date(now.getTime() + leaseMs);
    await tx.reminder.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { claimedBy: claimant, leaseUntil } });
    const alone = [...groups.values()].filter(({ batch, ids }) => ids.length === 1 && batch === ids[0]).map(({ batch }) => batch);
    // Most messages are one reminder: one statement names them all, so that the lock is held shortly.
    if (alone.length) await tx.$executeRaw`UPDATE "Reminder" SET "batch" = "id" WHERE "id" IN (${Prisma.join(alone)})`;
    for (const { batch, ids } of groups.values()) {
      if (!alone.includes(batch)) await tx.reminder.updateMany({ where: { id: { in: ids } }, data: { batch } });
    }
    return [...groups.values()];
  });
}

export type Delivery = {
  batch: string;
  channel: 'mail' | 'push';
  attempts: number;
  /** the rows that are still news; the newest of each cause */
  ids: string[];
  facts: MessageFacts[];
  owner: { id: string; name: string; email: string; timeZone: string; hour12: boolean };
  device: { sessionId: string; endpoint: string; p256dh: string; auth: string } | null;
};

/**
 * Reads a claimed message again just before it leaves, its lease begun anew. What is no longer wanted is over: the note
 * was sent, the interview moved or called off, the reminder put away in the app, the kind or the channel turned off. In
 * the quiet hours, which a second try, a new zone or a server that was away may lead into, it waits until they end.
 * @returns null when nothing is left to say, or when it is not held any more
 */
export async function findDelivery(
  claimant: string,
  { batch, ids: claimed }: ClaimedMessage,
  now: Date,
  leaseMs: number,
): Promise<Delivery | null> {
  // Read without the write lock, which another loop may want meanwhile; each write asks again whether the claim is held.
  const held = { claimedBy: claimant, ...outward };
  const rows = await prisma.reminder.findMany({ where: { id: { in: claimed }, ...held }, include: read, orderBy: { dueAt: 'asc' } });
  if (await waitForMorning(rows, held, now)) return null;
  const wanted = newestOfEach(await filterWanted(rows, now));
  const ids = wanted.map(({ id }) => id);
  const over = rows.map(({ id }) => id).filter((id) => !ids.includes(id));
  if (over.length) {
    await prisma.reminder.updateMany({ where: { id: { in: over }, ...held }, data: { state: 'cancelled', shownAt: now, leaseUntil: null } });
  }
  const [first] = wanted;
  if (!first) return null;
  const leaseUntil = new Date(now.getTime() + leaseMs);
  const { count } = await prisma.reminder.updateMany({ where: { id: { in: ids }, ...held }, data: { leaseUntil } });
  if (count < ids.length) return null;
  const hooks = await readHooks(wanted);
  return {
    batch,
    channel: first.channel as 'mail' | 'push',
    attempts: first.attempts,
    ids,
    facts: wanted.map((row) => messageFactsOf(row, hooks.get(`${row.note?.roundId} ${row.note?.personId}`) ?? null)),
    owner: first.owner,
    device: first.owner.devices.find(({ sessionId }) => sessionId === first.device) ?? null,
  };
}

const read = {
  ...causeRows,
  owner: {
    select: {
      id: true,
      name: true,
      email: true,
      timeZone: true,
      hour12: true,
      quietStart: true,
      quietEnd: true,
      choices: { select: { kind: true, channel: true, on: true } },
      halts: { select: { channel: true } },
      devices: { select: { sessionId: true, endpoint: true, p256dh: true, auth: true } },
    },
  },
} satisfies Prisma.ReminderInclude;

type Row = Prisma.ReminderGetPayload<{ include: typeof read }>;

async function waitForMorning(rows: Row[], held: Prisma.ReminderWhereInput, now: Date): Promise<boolean> {
  const [first] = rows;
  if (!first) return false;
  const ringAt = afterQuiet(first.owner, now);
  if (ringAt <= now) return false;
  await prisma.reminder.updateMany({ where: { id: { in: rows.map(({ id }) => id) }, ...held }, data: { ringAt, leaseUntil: null } });
  return true;
}

async function filterWanted(rows: Row[], now: Date): Promise<Row[]> {
  const shown = await prisma.reminder.findMany({
    where: { channel: 'app', cause: { in: rows.map(({ cause }) => cause) } },
    orderBy: { version: 'desc' },
    select: { cause: true, kind: true, version: true, state: true, seenAt: true },
  });
  const stands = (row: Row) => {
    const newest = shown.find(({ cause, kind }) => cause === row.cause && kind === row.kind);
    return newest?.version === row.version && newest.state === 'shown' && !newest.seenAt && isAsSaid(row);
  };
  return rows.filter((row) => stands(row) && isOpen(row) && isNews(row, now, comesBy(row.owner.choices, 'late', row.channel as ReminderChannel)));
}

function isOpen({ channel, kind, device, owner }: Row): boolean {
  const halted = owner.halts.some((halt) => halt.channel === (device ? `${channel}:${device}` : channel));
  const isThere = channel === 'mail' || owner.devices.some(({ sessionId }) => sessionId === device);
  return !halted && isThere && comesBy(owner.choices, kind as ReminderKind, channel as ReminderChannel);
}

/** Of several reminders of one cause the last says it all. */
function newestOfEach(rows: Row[]): Row[] {
  return rows.filter((row) => !rows.some((other) => other !== row && other.cause === row.cause && other.dueAt > row.dueAt));
}

/** What each of these people said first, as "round person" → words. */
async function readHooks(rows: Row[]): Promise<Map<string, string>> {
  const notes = rows.flatMap(({ note }) => (note?.roundId ? [{ roundId: note.roundId, personId: note.personId }] : []));
  if (!notes.length) return new Map();
  const said = await prisma.encounter.findMany({
    where: {
      personId: { in: notes.map(({ personId }) => personId) },
      interview: { roundId: { in: notes.map(({ roundId }) => roundId) } },
      talkingPoints: { some: {} },
    },
    orderBy: { interview: { startAt: 'desc' } },
    select: {
      personId: true,
      interview: { select: { roundId: true } },
      talkingPoints: { orderBy: { position: 'asc' }, take: 1, select: { words: true } },
    },
  });
  return new Map(said.map((each) => [`${each.interview.roundId} ${each.personId}`, each.talkingPoints[0]?.words ?? '']));
}

/** The other side has taken it. What has left has left: this is recorded whoever holds the lease by now. */
export async function recordDelivered(ids: string[], answer: string, now: Date): Promise<void> {
  const data = { state: 'sent', shownAt: now, leaseUntil: null, answer, attempts: { increment: 1 } };
  await inTransaction((tx) => tx.reminder.updateMany({ where: { id: { in: ids }, state: 'waiting' }, data }));
}

/** A failure that may pass: the same message again later, with more patience each time, until it has been enough. */
export async function recordDelayed(
  claimant: string,
  { ids, attempts }: Pick<Delivery, 'ids' | 'attempts'>,
  failure: { answer: string; waitMs?: number; random: number },
  now: Date,
): Promise<void> {
  const wait = waitBeforeRetry(attempts + 1, failure.random, failure.waitMs);
  const next = wait === null ? { state: 'failed', shownAt: now } : { ringAt: new Date(now.getTime() + wait) };
  const where = { id: { in: ids }, claimedBy: claimant, state: 'waiting' };
  const data = { ...next, leaseUntil: null, attempts: attempts + 1, answer: failure.answer };
  await inTransaction((tx) => tx.reminder.updateMany({ where, data }));
}

/**
 * A failure for good: this channel is turned off and the app says so. A device that is gone is forgotten.
 * @param words what the owner is told
 */
export function recordHalt(
  claimant: string,
  { ids, owner, channel, device }: Pick<Delivery, 'ids' | 'owner' | 'channel' | 'device'>,
  halt: { answer: string; words: string; isGone: boolean },
  now: Date,
): Promise<void> {
  return inTransaction(async (tx) => {
    const where = { id: { in: ids }, claimedBy: claimant, state: 'waiting' };
    const data = { state: 'failed', shownAt: now, leaseUntil: null, answer: halt.answer, attempts: { increment: 1 } };
    const { count } = await tx.reminder.updateMany({ where, data });
    if (!count) return;
    const name = device ? `${channel}:${device.sessionId}` : channel;
    const said = { words: halt.words, at: now, seenAt: null };
    await tx.channelHalt.upsert({
      where: { ownerId_channel: { ownerId: owner.id, channel: name } },
      create: { ownerId: owner.id, channel: name, ...said },
      update: said,
    });
    if (device && halt.isGone) await tx.pushDevice.deleteMany({ where: { endpoint: device.endpoint } });
  });
}

import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { TURNED_OFF_ELSEWHERE } from '@/lib/domain/push';
import { inTransaction, prisma, type Tx } from './client';

/** What a browser hands over when it subscribes: an https address and its two keys as base64url (RFC 8291). */
export type Subscription = { endpoint: string; p256dh: string; auth: string };
type Device = Subscription & { sessionId: string };

const channelOf = (sessionId: string) => `push:${sessionId}`;

/**
 * Keeps where this browser takes push messages, in place of what it said before. An address that another session or
 * account had moves over: it is one browser, and it shows only what is for whoever is signed in there.
 */
export function registerDevice(
  owner: OwnerId,
  sessionId: string,
  subscription: Subscription,
  now: Date,
): Promise<'registered' | 'not-found'> {
  return inTransaction((tx) => keepDevice(tx, owner, sessionId, subscription, now));
}

/**
 * The same for a browser that says by itself that it is subscribed, after signing in again or when its address changed.
 * @returns 'turned-off' when push was turned off for this session from elsewhere or can no longer work there: then only
 *   the switch turns it on again
 */
export async function renewDevice(
  owner: OwnerId,
  sessionId: string,
  subscription: Subscription,
  now: Date,
): Promise<'registered' | 'not-found' | 'turned-off'> {
  if ((await listDevices(owner)).some((device) => isSame(device, { sessionId, ...subscription }))) return 'registered';
  return inTransaction(async (tx) => {
    const halt = { ownerId: owner, channel: channelOf(sessionId) };
    if (await tx.channelHalt.count({ where: halt })) return 'turned-off';
    return keepDevice(tx, owner, sessionId, subscription, now);
  });
}

async function keepDevice(tx: Tx, owner: OwnerId, sessionId: string, subscription: Subscription, now: Date) {
  const session = await tx.session.findFirst({ where: { id: sessionId, ownerId: owner }, select: { id: true } });
  if (!session) return 'not-found';
  const { endpoint, p256dh, auth } = subscription;
  await tx.pushDevice.deleteMany({ where: { OR: [{ endpoint }, { sessionId }] } });
  await tx.pushDevice.create({ data: { sessionId, ownerId: owner, endpoint, p256dh, auth, createdAt: now } });
  await tx.channelHalt.deleteMany({ where: { ownerId: owner, channel: channelOf(sessionId) } });
  return 'registered';
}

/**
 * Push no longer comes to a session of this owner; another's is not found.
 * @param turnedOffAt when it was turned off from another device, so that this browser does not turn it on by itself;
 *   null when the browser itself let go of its subscription
 */
export function removeDevice(
  owner: OwnerId,
  sessionId: string,
  turnedOffAt: Date | null = null,
): Promise<'removed' | 'not-found'> {
  return inTransaction(async (tx) => {
    const { count } = await tx.pushDevice.deleteMany({ where: { ownerId: owner, sessionId } });
    if (!count) return 'not-found';
    if (turnedOffAt) {
      const id = { ownerId: owner, channel: channelOf(sessionId) };
      const halt = { words: TURNED_OFF_ELSEWHERE, at: turnedOffAt, seenAt: turnedOffAt };
      await tx.channelHalt.upsert({ where: { ownerId_channel: id }, create: { ...id, ...halt }, update: halt });
    }
    return 'removed';
  });
}

/** @returns where this owner's browsers take push messages, the newest first; not those where it can no longer work. */
export async function listDevices(owner: OwnerId): Promise<Device[]> {
  const [devices, halts] = await Promise.all([
    prisma.pushDevice.findMany({
      where: { ownerId: owner },
      select: { sessionId: true, endpoint: true, p256dh: true, auth: true },
      orderBy: { createdAt: 'desc' },
    }),
    prisma.channelHalt.findMany({ where: { ownerId: owner }, select: { channel: true } }),
  ]);
  return devices.filter(({ sessionId }) => !halts.some(({ channel }) => channel === channelOf(sessionId)));
}

function isSame(one: Device, other: Device): boolean {
  return (['sessionId', 'endpoint', 'p256dh', 'auth'] as const).every((part) => one[part] === other[part]);
}

import { beforeEach, expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import { listDevices, registerDevice, removeDevice, renewDevice } from './push-devices';
import { createSession, deleteSession } from './sessions';
import { newOwner, testCopies } from './test-database';
import { aSubscription, inHours, newId, NOW } from './test-search';

testCopies();

let owner: OwnerId;
let session: string;

beforeEach(async () => {
  owner = await newOwner();
  session = await aSession(owner);
});

async function aSession(of: OwnerId): Promise<string> {
  const id = newId();
  await createSession(of, { id, device: 'Firefox on Linux', now: NOW });
  return id;
}

const halt = (words: string, of = session) =>
  prisma.channelHalt.create({ data: { ownerId: owner, channel: `push:${of}`, words, at: NOW } });
const halts = () => prisma.channelHalt.findMany({ where: { ownerId: owner } });

test('a session has one device, the last that it registered', async () => {
  const [first, second] = [aSubscription(), aSubscription()];
  expect(await registerDevice(owner, session, first, NOW)).toBe('registered');
  expect(await registerDevice(owner, session, first, inHours(1))).toBe('registered');
  expect(await listDevices(owner)).toEqual([{ sessionId: session, ...first }]);
  await registerDevice(owner, session, second, inHours(2));
  expect(await listDevices(owner)).toEqual([{ sessionId: session, ...second }]);
});

test('each session has its own, the newest first, and it goes with the session', async () => {
  const other = await aSession(owner);
  await registerDevice(owner, session, aSubscription(), NOW);
  await registerDevice(owner, other, aSubscription(), inHours(1));
  expect((await listDevices(owner)).map(({ sessionId }) => sessionId)).toEqual([other, session]);
  await deleteSession(other);
  expect((await listDevices(owner)).map(({ sessionId }) => sessionId)).toEqual([session]);
});

test('an address moves to whoever is signed in behind it, be it another session or another account', async () => {
  const subscription = aSubscription();
  const again = await aSession(owner);
  await registerDevice(owner, session, subscription, NOW);
  await registerDevice(owner, again, subscription, NOW);
  expect(await listDevices(owner)).toEqual([{ sessionId: again, ...subscription }]);
  const stranger = await newOwner();
  const theirs = await aSession(stranger);
  await renewDevice(stranger, theirs, subscription, NOW);
  expect(await listDevices(owner)).toEqual([]);
  expect(await listDevices(stranger)).toEqual([{ sessionId: theirs, ...subscription }]);
});

test('registering ends the halt of this channel, and of no other', async () => {
  const other = await aSession(owner);
  await halt('The push service answered 410.');
  await halt('The push service answered 403.', other);
  await registerDevice(owner, session, aSubscription(), NOW);
  expect((await halts()).map(({ channel }) => channel)).toEqual([`push:${other}`]);
});

test('a browser that says by itself that it is subscribed does not end a halt', async () => {
  await halt('The push service answered 410.');
  expect(await renewDevice(owner, session, aSubscription(), NOW)).toBe('turned-off');
  expect([await listDevices(owner), (await halts()).length]).toEqual([[], 1]);
});

test('what was turned off elsewhere stays off until its own switch turns it on, and is no news', async () => {
  const subscription = aSubscription();
  await renewDevice(owner, session, subscription, NOW);
  expect(await removeDevice(owner, session, inHours(1))).toBe('removed');
  expect(await renewDevice(owner, session, subscription, inHours(2))).toBe('turned-off');
  expect(await halts()).toMatchObject([{ words: 'Turned off from another device.', seenAt: inHours(1) }]);
  await registerDevice(owner, session, subscription, inHours(3));
  expect(await renewDevice(owner, session, subscription, inHours(4))).toBe('registered');
  expect([(await listDevices(owner)).length, await halts()]).toEqual([1, []]);
});

test('what the browser itself let go of may come back by itself', async () => {
  const subscription = aSubscription();
  await registerDevice(owner, session, subscription, NOW);
  expect(await removeDevice(owner, session)).toBe('removed');
  expect(await removeDevice(owner, session)).toBe('not-found');
  expect(await renewDevice(owner, session, subscription, NOW)).toBe('registered');
});

test('a session that has ended registers nothing', async () => {
  await deleteSession(session);
  expect(await registerDevice(owner, session, aSubscription(), NOW)).toBe('not-found');
  expect(await prisma.pushDevice.count()).toBe(0);
});

import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { prisma } from '@/lib/data/client';
import { newOwner, testDatabase } from '@/lib/data/test-database';
import { DAY, later, NOW } from '@/lib/data/test-search';
import type { OwnerId } from '@/lib/domain/owner';
import { sessionCookieName, sessionCookieOptions } from './cookie';
import { clearFailedSignIns, maySignIn, maySignUp, noteFailedSignIn } from './limits';
import { currentSession, endSession, startSession } from './session';
import { browser, openBrowser } from './test-browser';

vi.mock('next/headers', async () => (await import('./test-browser')).nextHeaders);
vi.mock('next/navigation', async () => (await import('./test-browser')).nextNavigation);

const SECRET = 'a secret of more than thirty-two bytes';
const MINUTE = 60_000;

let owner: OwnerId;

testDatabase();
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());
beforeEach(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', SECRET);
  vi.stubEnv('NEXTAUTH_URL', undefined);
  vi.setSystemTime(NOW);
  openBrowser();
  owner = await newOwner();
});

const onlySession = () => prisma.session.findFirstOrThrow({ where: { ownerId: owner } });
const show = (token: string) => void browser.cookies.set(sessionCookieName(), token);

test('a session says who is asking, and on which device it was begun', async () => {
  expect(await currentSession()).toBeNull();
  await startSession(owner);
  const { id, device } = await onlySession();
  expect(device).toBe('Firefox on Linux');
  expect(id).toMatch(/^[\w-]{43}$/);
  expect(await currentSession()).toMatchObject({ owner, sessionId: id, account: { name: 'Ada Byron' } });
  expect(JSON.stringify(await currentSession())).not.toContain('password');
});

test('the cookie does not carry the session in the clear', async () => {
  await startSession(owner);
  const { id } = await onlySession();
  const token = browser.cookies.get(sessionCookieName()) ?? '';
  expect(token + Buffer.from(token, 'base64').toString()).not.toContain(id);
});

test('ending it ends the row and forgets the cookie; a copy of the cookie opens nothing', async () => {
  await startSession(owner);
  const token = browser.cookies.get(sessionCookieName()) ?? '';
  await endSession();
  expect(browser.cookies.size).toBe(0);
  show(token);
  expect(await currentSession()).toBeNull();
});

describe('opens nothing:', () => {
  const signed = (claims: Record<string, unknown>, secret = SECRET, maxAge = 60) =>
    encode({ token: claims, secret, maxAge });
  const changed = (token: string) => token.replace(/.(?=.{40}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  const tokens: [string, (sid: string) => Promise<string> | string][] = [
    ['no token', () => ''],
    ['what is no token', () => 'eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.'],
    ['the id of the session itself', (sid) => sid],
    ['a token with another secret', (sid) => signed({ sub: owner, sid }, 'another secret of thirty-two bytes!')],
    ['a token without a row', () => signed({ sub: owner, sid: 'never-given-out' })],
    ['a token that names an account alone', () => signed({ sub: owner })],
    ['a token whose session is no text', () => signed({ sub: owner, sid: { contains: '' } })],
    ['a token that has run out', (sid) => signed({ sub: owner, sid }, SECRET, -60)],
    ['a token that was changed', async (sid) => changed(await signed({ sub: owner, sid }))],
  ];
  test.each(tokens)('%s', async (_, tokenOf) => {
    await startSession(owner);
    show(await tokenOf((await onlySession()).id));
    expect(await currentSession()).toBeNull();
  });
});

test('a session ends after thirty days without use, and its row goes', async () => {
  await startSession(owner);
  vi.setSystemTime(later(NOW, 30 * DAY));
  expect(await currentSession()).not.toBeNull();
  vi.setSystemTime(later(NOW, 60 * DAY + 1));
  expect(await currentSession()).toBeNull();
  expect(await prisma.session.count({ where: { ownerId: owner } })).toBe(0);
});

test('a session ends after a hundred and eighty days, however much it is used', async () => {
  await startSession(owner);
  for (let day = 20; day <= 180; day += 20) {
    vi.setSystemTime(later(NOW, day * DAY));
    expect(await currentSession()).not.toBeNull();
  }
  vi.setSystemTime(later(NOW, 180 * DAY + 1));
  expect(await currentSession()).toBeNull();
});

test('use is written down every five minutes, not with each request', async () => {
  await startSession(owner);
  vi.setSystemTime(later(NOW, 5 * MINUTE));
  await currentSession();
  expect((await onlySession()).lastSeenAt).toEqual(NOW);
  vi.setSystemTime(later(NOW, 5 * MINUTE + 1));
  await currentSession();
  expect((await onlySession()).lastSeenAt).toEqual(later(NOW, 5 * MINUTE + 1));
});

test('over https the cookie is bound to this host', () => {
  expect(sessionCookieName()).toBe('callback.session');
  expect(sessionCookieOptions()).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: false });
  vi.stubEnv('NEXTAUTH_URL', 'https://callback.example');
  expect(sessionCookieName()).toBe('__Host-callback.session');
  expect(sessionCookieOptions()).toMatchObject({ httpOnly: true, secure: true, path: '/' });
});

describe('limits', () => {
  beforeEach(() => prisma.attemptCount.deleteMany());

  test('ten wrong passwords shut an account for a quarter of an hour, and no other', async () => {
    for (let tries = 0; tries < 9; tries++) await noteFailedSignIn('ada@example.org');
    expect(await maySignIn('ada@example.org')).toBe(true);
    await noteFailedSignIn('ada@example.org');
    expect([await maySignIn('ada@example.org'), await maySignIn('mary@example.org')]).toEqual([false, true]);
    vi.setSystemTime(later(NOW, 15 * MINUTE));
    expect(await maySignIn('ada@example.org')).toBe(true);
  });

  test('a right password clears what is held against the account', async () => {
    for (let tries = 0; tries < 9; tries++) await noteFailedSignIn('ada@example.org');
    await clearFailedSignIns('ada@example.org');
    await noteFailedSignIn('ada@example.org');
    expect(await maySignIn('ada@example.org')).toBe(true);
  });

  test('a hundred wrong passwords shut an address, and forwarded addresses count only behind a proxy of one’s own', async () => {
    vi.stubEnv('TRUST_PROXY', '1');
    browser.headers.set('x-forwarded-for', '10.0.0.1, 203.0.113.7');
    for (let tries = 0; tries < 100; tries++) await noteFailedSignIn(`account-${tries}@example.org`);
    expect(await maySignIn('ada@example.org')).toBe(false);
    browser.headers.set('x-forwarded-for', '203.0.113.7, 198.51.100.9');
    expect(await maySignIn('ada@example.org')).toBe(true);
    vi.stubEnv('TRUST_PROXY', undefined);
    expect(await maySignIn('ada@example.org')).toBe(true);
  });

  test('no address is written down', async () => {
    await noteFailedSignIn('ada@example.org');
    await maySignUp();
    const keys = (await prisma.attemptCount.findMany()).map(({ key }) => key);
    expect(keys).toHaveLength(3);
    for (const key of keys) expect(key).toMatch(/^[\w-]{43}$/);
  });
});

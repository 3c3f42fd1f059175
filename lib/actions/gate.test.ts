import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashPassword } from '@/lib/auth/passwords';
import { startSession } from '@/lib/auth/session';
import { browser, openBrowser } from '@/lib/auth/test-browser';
import { prisma } from '@/lib/data/client';
import { everything, newOwner, testCopies } from '@/lib/data/test-database';
import { NOW } from '@/lib/data/test-search';
import { aWholeSearch, type Ids } from '@/lib/data/test-whole-search';
import { unsubscribeToken } from '@/lib/data/unsubscribe-tokens';
import type { OwnerId } from '@/lib/domain/owner';
import { answer, debriefForm, formOf, type Fields } from './test-forms';

vi.mock('next/headers', async () => (await import('@/lib/auth/test-browser')).nextHeaders);
vi.mock('next/cache', async () => (await import('@/lib/auth/test-browser')).nextCache);
vi.mock('next/navigation', async () => (await import('@/lib/auth/test-browser')).nextNavigation);

const PASSWORD = 'four words that do not belong';
const EMAIL = 'ada@example.org';

let them: OwnerId;
let theirs: Ids;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of more than thirty-two bytes');
  vi.stubEnv('NEXTAUTH_URL', 'http://callback.example:3000');
});
afterAll(() => void vi.useRealTimers());
testCopies(async () => {
  them = await newOwner({ email: EMAIL, passwordHash: await hashPassword(PASSWORD) });
  theirs = await aWholeSearch(them);
});
beforeEach(() => openBrowser());

const revoke = () => prisma.session.deleteMany({ where: { ownerId: them } });

describe('signing in', () => {
  const signIn = (fields: Fields) =>
    answer('accounts.signInAction', { email: EMAIL, password: PASSWORD, next: '', ...fields });

  test('makes a session and leads to where one was going, within the app', async () => {
    const table = {
      '': '/',
      '/notes': '/notes',
      '//evil.example': '/',
      '/\\evil.example': '/',
      'https://evil.example': '/',
    };
    for (const [next, to] of Object.entries(table)) {
      expect(await signIn({ next })).toEqual({ outcome: 'done', redirect: to });
    }
    expect(await prisma.session.count({ where: { ownerId: them } })).toBe(1 + Object.keys(table).length);
  });

  test('answers a wrong password and an unknown address alike', async () => {
    const wrong = await signIn({ password: 'not this one at all' });
    expect(wrong).toMatchObject({ outcome: 'invalid' });
    expect(await signIn({ email: 'nobody@example.org' })).toEqual(wrong);
    expect(browser.cookies.size).toBe(0);
  });

  test('is limited for each account, and comes back after a quarter of an hour', async () => {
    for (let tries = 0; tries < 10; tries++)
      expect(await signIn({ password: '-' })).toMatchObject({ outcome: 'invalid' });
    expect(await signIn({})).toMatchObject({ outcome: 'refused', message: expect.stringMatching(/^Too many tries/) });
    vi.setSystemTime(NOW.getTime() + 15 * 60_000);
    expect(await signIn({})).toMatchObject({ redirect: '/' });
    vi.setSystemTime(NOW);
  });

  test('and signing up are refused for other sites', async () => {
    const before = await everything();
    for (const origin of ['https://evil.example', null]) {
      openBrowser(origin);
      expect(await signIn({})).toMatchObject({ outcome: 'refused' });
      const account = { name: 'Eve', email: 'eve@example.org', password: PASSWORD, timeZone: 'Europe/London' };
      expect(await answer('accounts.signUpAction', account)).toMatchObject({ outcome: 'refused' });
    }
    expect(await everything()).toEqual(before);
  });
});

describe('signing up', () => {
  const signUp = (fields: Fields) =>
    answer('accounts.signUpAction', {
      name: 'Eve',
      email: 'eve@example.org',
      password: PASSWORD,
      timeZone: 'Europe/London',
      ...fields,
    });

  test('makes an account and signs in', async () => {
    expect(await signUp({})).toEqual({ outcome: 'done', redirect: '/' });
    expect(await prisma.session.count({ where: { owner: { email: 'eve@example.org' } } })).toBe(1);
    expect(browser.cookies.size).toBe(1);
  });

  test('says what to mend, and makes nothing', async () => {
    const before = await everything();
    expect(await signUp({ password: 'too short' })).toMatchObject({
      problems: { password: expect.stringMatching(/twelve/) },
    });
    expect(await signUp({ email: 'eve' })).toMatchObject({ problems: { email: expect.any(String) } });
    expect(await signUp({ name: ' ' })).toMatchObject({ problems: { name: expect.any(String) } });
    expect(await everything()).toEqual(before);
    expect(await signUp({ email: EMAIL.toUpperCase() })).toMatchObject({
      problems: { email: expect.stringMatching(/has an account/) },
    });
    expect(await prisma.user.count()).toBe(1);
  });
});

describe('signing out', () => {
  test('ends the session and forgets the cookie', async () => {
    await startSession(them);
    const cookies = new Map(browser.cookies);
    expect(await answer('accounts.signOutAction', {})).toMatchObject({ redirect: '/sign-in' });
    expect(browser.cookies.size).toBe(0);
    browser.cookies = cookies;
    expect(await answer('accounts.saveNameAction', { name: 'Changed' })).toMatchObject({ outcome: 'signed-out' });
  });

  test('is not for other sites', async () => {
    await startSession(them);
    browser.headers.delete('origin');
    const before = await everything();
    await answer('accounts.signOutAction', {});
    expect(await everything()).toEqual(before);
  });
});

describe('asking while typing', () => {
  const alike = async () => (await import('./applications')).findAlikeAction('Marlowe & Pike', 'Programme Manager', '');
  const preview = async () =>
    (await import('./debriefs')).previewDebriefAction(
      formOf(debriefForm({ application: 'new', 'm.0.name': 'Jo Adeyemi', 'm.0.here': 'on' })),
    );

  test('tells the owner of their own', async () => {
    await startSession(them);
    expect(await alike()).toMatchObject([{ id: theirs.application }]);
    expect(await preview()).toMatchObject({ clocks: [{ name: 'Jo' }] });
  });

  test('tells another nothing of it, and nobody or the revoked nothing at all', async () => {
    expect([await alike(), await preview()]).toEqual([[], null]);
    await startSession(them);
    await revoke();
    expect([await alike(), await preview()]).toEqual([[], null]);
    await startSession(await newOwner());
    expect(await alike()).toEqual([]);
  });
});

describe('stopping mails out of one of them', () => {
  const stop = (token: string) => answer('unsubscribe.stopMailsAction', { token });

  test('works signed out, for the kinds of that mail alone', async () => {
    expect(await stop(unsubscribeToken(them, ['due', 'late']))).toMatchObject({ outcome: 'done' });
    const choices = await prisma.reminderChoice.findMany({ orderBy: { kind: 'asc' } });
    expect(choices.map(({ kind, channel, on }) => `${kind} ${channel} ${on}`)).toEqual(['due mail false', 'late mail false']);
  });

  test('not for an address that nobody made, nor from another site', async () => {
    const before = await everything();
    expect(await stop(`${them}.due.forged`)).toMatchObject({ outcome: 'refused' });
    openBrowser('https://evil.example');
    expect(await stop(unsubscribeToken(them, ['due']))).toMatchObject({ outcome: 'refused' });
    expect(await everything()).toEqual(before);
  });
});

test('a channel that went off is turned on again by its owner alone', async () => {
  const halt = { ownerId: them, channel: 'mail', words: 'Refused.', at: NOW };
  await prisma.channelHalt.create({ data: halt });
  const reopen = () => answer('reminders.reopenChannelAction', { channel: 'mail' });
  expect(await reopen()).toMatchObject({ outcome: 'signed-out' });
  await startSession(await newOwner({ email: 'bruno@example.org' }));
  expect(await reopen()).toMatchObject({ outcome: 'refused' });
  expect(await prisma.channelHalt.count()).toBe(1);
  openBrowser();
  await startSession(them);
  expect(await reopen()).toMatchObject({ outcome: 'done' });
  expect(await prisma.channelHalt.count()).toBe(0);
});

import NextAuth from 'next-auth';
import { beforeAll, expect, test, vi } from 'vitest';
import { prisma } from '@/lib/data/client';
import { everything, newOwner, testDatabase } from '@/lib/data/test-database';
import { sessionCookieName } from './cookie';
import { authOptions } from './options';
import { hashPassword } from './passwords';
import { openBrowser } from './test-browser';
import { askNextAuth, cookieOf } from './test-next-auth';

vi.mock('next/headers', async () => (await import('./test-browser')).nextHeaders);
vi.mock('next/navigation', async () => (await import('./test-browser')).nextNavigation);

const PASSWORD = 'four words that do not belong';
const CSRF = 'next-auth.csrf-token';

testDatabase();
beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of more than thirty-two bytes');
  vi.stubEnv('NEXTAUTH_URL', 'http://callback.example:3000');
  openBrowser();
  await newOwner({ email: 'ada@example.org', passwordHash: await hashPassword(PASSWORD) });
});

const ask = (address: string, asked = {}) => askNextAuth(NextAuth as never, authOptions(), address, asked);

async function signIn(password: string) {
  const { headers, body } = await ask('csrf');
  const { csrfToken } = body as { csrfToken: string };
  const cookies = { [CSRF]: cookieOf(headers, CSRF) ?? '' };
  const fields = { csrfToken, email: 'Ada@Example.org ', password, json: 'true' };
  return ask('callback/credentials', { method: 'POST', cookies, body: fields });
}

test('a right password makes a session row, and the session tells no more than a name', async () => {
  const { headers } = await signIn(PASSWORD);
  expect(await prisma.session.count()).toBe(1);
  const cookies = { [sessionCookieName()]: cookieOf(headers, sessionCookieName()) ?? '' };
  expect((await ask('session', { cookies })).body).toMatchObject({ user: { name: 'Ada Byron' } });
  expect(Object.keys((await ask('session', { cookies })).body as object).sort()).toEqual(['expires', 'user']);

  await prisma.session.deleteMany();
  expect((await ask('session', { cookies })).body).not.toHaveProperty('user.name');
});

test('signing out there ends the row', async () => {
  const { headers } = await signIn(PASSWORD);
  const cookie = cookieOf(headers, sessionCookieName()) ?? '';
  const csrf = await ask('csrf');
  const cookies = { [sessionCookieName()]: cookie, [CSRF]: cookieOf(csrf.headers, CSRF) ?? '' };
  expect(await prisma.session.count()).toBe(1);
  await ask('signout', { method: 'POST', cookies, body: { csrfToken: '-' } });
  expect(await prisma.session.count()).toBe(1);
  await ask('signout', { method: 'POST', cookies, body: csrf.body as Record<string, string> });
  expect(await prisma.session.count()).toBe(0);
});

test('a wrong password, and a post without the token of the form, make none', async () => {
  expect((await signIn('not this one at all')).status).toBe(401);
  const before = await everything();
  const body = { email: 'ada@example.org', password: PASSWORD, csrfToken: '-' };
  await ask('callback/credentials', { method: 'POST', body });
  await ask('callback/credentials', { body });
  expect(await everything()).toEqual(before);
});

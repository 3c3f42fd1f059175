import fs from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import type { Metadata } from 'next';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSession } from '@/lib/auth/session';
import { browser, NotFound, openBrowser, Redirect } from '@/lib/auth/test-browser';
import { askNextAuth } from '@/lib/auth/test-next-auth';
import { prisma } from '@/lib/data/client';
import { everything, newOwner, testCopies } from '@/lib/data/test-database';
import { newId, NOW } from '@/lib/data/test-search';
import { aWholeSearch, type Ids } from '@/lib/data/test-whole-search';
import type { OwnerId } from '@/lib/domain/owner';

vi.mock('next/headers', async () => (await import('@/lib/auth/test-browser')).nextHeaders);
vi.mock('next/navigation', async (original) => ({
  ...(await original<object>()),
  ...(await import('@/lib/auth/test-browser')).nextNavigation,
}));
vi.mock('next-auth', async (original) => {
  const { default: nextAuth } = await original<{ default: never }>();
  const { cookies } = (await import('@/lib/auth/test-browser')).browser;
  return {
    default: (request: Request, _context: unknown, options: never) => {
      const address = new URL(request.url).pathname.replace('/api/auth/', '');
      return askNextAuth(nextAuth, options, address, { method: request.method, cookies: Object.fromEntries(cookies) });
    },
  };
});

let me: OwnerId;
let mine: Ids;
let them: OwnerId;
let theirs: Ids;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of more than thirty-two bytes');
  vi.stubEnv('NEXTAUTH_URL', 'http://callback.example:3000');
});
afterAll(() => void vi.useRealTimers());
testCopies(async () => {
  them = await newOwner();
  theirs = await aWholeSearch(them);
  me = await newOwner();
  mine = await aWholeSearch(me);
});
beforeEach(() => openBrowser());

type Asked = { params?: Record<string, string>; search?: Record<string, string | string[]> };
type AskedOf = (ids: Ids) => Asked;

/** Pages about one row: another's must answer as one that was never given out. */
const BY_ID: Record<string, AskedOf> = {
  '(owner)/applications/[id]/check-in/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/applications/[id]/check-in/page.tsx (overdue)': ({ overdue }) => ({ params: { id: overdue } }),
  '(owner)/applications/[id]/edit/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/applications/[id]/offer/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/applications/[id]/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/notes/[id]/page.tsx': ({ note }) => ({ params: { id: note } }),
  '(owner)/notes/new/page.tsx': ({ application }) => ({ search: { application } }),
  '(owner)/people/[id]/edit/page.tsx': ({ person }) => ({ params: { id: person } }),
  '(owner)/people/[id]/page.tsx': ({ person }) => ({ params: { id: person } }),
  '(owner)/rounds/[id]/page.tsx': ({ round }) => ({ params: { id: round } }),
  '(owner)/rounds/new/page.tsx': ({ application }) => ({ search: { application } }),
  '(task)/log/page.tsx (of a round)': ({ round }) => ({ search: { round } }),
  '(task)/log/page.tsx (of an application)': ({ application }) => ({ search: { application } }),
};

/** Pages about everything of one's own, with what their address may ask for. */
const OWN: Record<string, string[]> = {
  '(owner)/applications/new/page.tsx': ['stage'],
  '(owner)/keyboard/page.tsx': [],
  '(owner)/notes/page.tsx': ['sent'],
  '(owner)/page.tsx': [],
  '(owner)/people/new/page.tsx': [],
  '(owner)/people/page.tsx': ['page'],
  '(owner)/pipeline/page.tsx': ['filter', 'source', 'saved', 'closed'],
  '(owner)/settings/page.tsx': [],
  '(task)/log/page.tsx': [],
};

const OPEN = ['(gate)/sign-in/page.tsx', '(gate)/sign-up/page.tsx'];
const ROUTES = ['api/auth/[...nextauth]/route.ts', 'api/reminders/route.ts', 'health/route.ts'];

const fileOf = (key: string) => key.split(' (')[0] ?? '';
const found = fs
  .readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'));

type Props = { params: Promise<Asked['params']>; searchParams: Promise<Asked['search']> };
type Page = { default: (props: Props) => Promise<unknown>; generateMetadata?: (props: Props) => Promise<Metadata> };
type Told = { drawn: unknown } | { redirect: string } | { notFound: true };

/** What a page answers: where it leads, that nothing is there, or its title and what it would draw. */
async function open(key: string, { params, search }: Asked): Promise<Told> {
  const page = (await import(/* @vite-ignore */ `./${fileOf(key)}`)) as Page;
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(search ?? {}) };
  try {
    return { drawn: [await page.default(props), await page.generateMetadata?.(props)] };
  } catch (error) {
    if (error instanceof Redirect) return { redirect: error.to };
    if (error instanceof NotFound) return { notFound: true };
    throw error;
  }
}

const asText = (told: Told) => inspect(told, { depth: 14, maxArrayLength: null });

async function titleOf(key: string, { params, search }: Asked): Promise<string> {
  const page = (await import(/* @vite-ignore */ `./${fileOf(key)}`)) as Page;
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(search) };
  return inspect(await page.generateMetadata?.(props));
}

const get = async (file: string, address = '') => {
  const route = (await import(/* @vite-ignore */ `./${file}`)) as Record<
    'GET' | 'POST',
    (request: Request, context?: unknown) => unknown
  >;
  return (await route.GET(new Request(`http://callback.example:3000/${address}`), {})) as Response;
};

const unknown = new Proxy({} as Ids, { get: () => newId() });
const revoke = () => prisma.session.deleteMany({ where: { ownerId: them } });

test('every page and route is tried here', () => {
  const doors = found.filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file));
  const tried = new Set([...Object.keys(BY_ID), ...Object.keys(OWN), ...OPEN, ...ROUTES].map(fileOf));
  expect([...tried].sort()).toEqual(doors.sort());
});

describe('leads nobody and the revoked to the sign-in page and back', () => {
  const keys = [...Object.keys(BY_ID), ...Object.keys(OWN)];
  test.each(keys)('%s', async (key) => {
    const asked = BY_ID[key]?.(theirs) ?? {};
    const before = await everything();
    browser.headers.set('x-asked-for', '/people?page=2');
    expect(await open(key, asked)).toEqual({ redirect: '/sign-in?next=%2Fpeople%3Fpage%3D2' });
    expect(await everything()).toEqual(before);
    await startSession(them);
    await revoke();
    expect(await open(key, asked)).toEqual({ redirect: '/sign-in?next=%2Fpeople%3Fpage%3D2' });
  });
});

describe('shows the owner, and to another does not exist', () => {
  test.each(Object.entries(BY_ID))('%s', async (key, askedOf) => {
    await startSession(them);
    expect(asText(await open(key, askedOf(theirs)))).toMatch(/Marlowe|Jo Adeyemi|Theo/);
    await startSession(me);
    const before = await everything();
    expect(await open(key, askedOf(mine))).toHaveProperty('drawn');
    expect(await open(key, askedOf(theirs))).toEqual({ notFound: true });
    expect(await open(key, askedOf(unknown))).toEqual({ notFound: true });
    expect(await titleOf(key, askedOf(theirs))).toBe(await titleOf(key, askedOf(unknown)));
    expect(await everything()).toEqual(before);
  });
});

describe('shows one’s own and nothing of another’s', () => {
  test.each(Object.keys(OWN))('%s', async (key) => {
    await startSession(me);
    const told = await open(key, {});
    expect(told).toHaveProperty('drawn');
    for (const id of Object.values(theirs)) expect(asText(told)).not.toContain(id);
  });
});

describe('takes any address', () => {
  const STRANGE = ['2.33', '20.5', '-1', '0', 'NaN', '1e9', '', '%', '__proto__', ['saved', 'closed']];
  const asked = Object.entries(OWN).filter(([, names]) => names.length > 0);
  test.each(asked)('%s', async (key, names) => {
    await startSession(them);
    for (const value of STRANGE) {
      const search = Object.fromEntries(names.map((name) => [name, value]));
      expect(await open(key, { search })).toHaveProperty('drawn');
    }
  });
  test.each(Object.entries(BY_ID))('%s', async (key, askedOf) => {
    await startSession(them);
    const { params, search } = askedOf(theirs);
    for (const value of STRANGE) {
      const twice = Object.fromEntries(Object.keys(search ?? {}).map((name) => [name, value]));
      const id = { id: String(value) };
      const told = await open(key, { params: params && id, search: search && twice });
      expect(Object.keys(told)[0]).toMatch(/^(notFound|drawn)$/);
    }
  });
});

test('the pages of the gate are for those outside', async () => {
  for (const key of OPEN) expect(await open(key, { search: { next: '/notes' } })).toHaveProperty('drawn');
  await startSession(them);
  for (const key of OPEN) expect(await open(key, {})).toEqual({ redirect: '/' });
  await revoke();
  for (const key of OPEN) expect(await open(key, {})).toHaveProperty('drawn');
});

test('the frame around the pages asks who is there as well', async () => {
  const { default: OwnerLayout } = await import('./(owner)/layout');
  await expect(OwnerLayout({ children: null })).rejects.toThrow('Redirected to /sign-in');
  await startSession(them);
  expect(await OwnerLayout({ children: null })).toBeTruthy();
});

test('what rang is told to the owner alone', async () => {
  const before = await everything();
  const nobody = await get('api/reminders/route.ts');
  expect([nobody.status, await nobody.json()]).toEqual([401, { error: 'Sign in first.' }]);
  expect(await everything()).toEqual(before);
  await startSession(them);
  const own = await get('api/reminders/route.ts');
  expect(own.headers.get('cache-control')).toBe('no-store');
  expect(((await own.json()) as { shown: { id: string }[] }).shown.map(({ id }) => id)).toEqual([theirs.reminder]);
  await revoke();
  expect((await get('api/reminders/route.ts')).status).toBe(401);
  await startSession(me);
  const other = ((await (await get('api/reminders/route.ts')).json()) as { shown: { id: string }[] }).shown;
  expect(other.map(({ id }) => id)).toEqual([mine.reminder]);
});

test('whether the server works is told to anybody, and nothing about anybody', async () => {
  const answer = await get('health/route.ts');
  const told = (await answer.json()) as Record<string, unknown>;
  expect(answer.status).toBe(200);
  expect(told.status).toBe('ok');
  expect(JSON.stringify(told)).not.toMatch(/Ada|Marlowe|example\.org|\//);
});

test('the session of next-auth is told to its owner alone', async () => {
  const session = async () =>
    (await get('api/auth/[...nextauth]/route.ts', 'api/auth/session')) as unknown as { body: object };
  expect((await session()).body).not.toHaveProperty('user');
  await startSession(them);
  await revoke();
  expect(JSON.stringify((await session()).body)).not.toContain('Ada');
});

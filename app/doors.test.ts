import fs from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import type { Metadata } from 'next';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashFeedSecret, newFeedSecret } from '@/lib/auth/feed-secret';
import { startSession } from '@/lib/auth/session';
import { browser, NotFound, openBrowser, Redirect } from '@/lib/auth/test-browser';
import { askNextAuth } from '@/lib/auth/test-next-auth';
import { prisma } from '@/lib/data/client';
import { makeFeed, removeFeed } from '@/lib/data/feeds';
import { everything, newOwner, testCopies } from '@/lib/data/test-database';
import { aSubscription, newId, NOW } from '@/lib/data/test-search';
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
  '(owner)/applications/[id]/offer/letter/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/applications/[id]/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/applications/[id]/contacts/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/applications/[id]/evidence/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/applications/[id]/ninety-days/edit/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/applications/[id]/ninety-days/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/applications/[id]/research/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/applications/[id]/requirements/page.tsx': ({ application }) => ({ params: { id: application } }),
  '(owner)/notes/[id]/page.tsx': ({ note }) => ({ params: { id: note } }),
  '(owner)/notes/new/page.tsx': ({ application }) => ({ search: { application } }),
  '(owner)/people/[id]/edit/page.tsx': ({ person }) => ({ params: { id: person } }),
  '(owner)/people/[id]/page.tsx': ({ person }) => ({ params: { id: person } }),
  '(owner)/rounds/[id]/edit/page.tsx': ({ round }) => ({ params: { id: round } }),
  '(owner)/rounds/[id]/formats/page.tsx': ({ round }) => ({ params: { id: round } }),
  '(owner)/rounds/[id]/gaps/page.tsx': ({ round }) => ({ params: { id: round } }),
  '(task)/rounds/[id]/names/page.tsx': ({ round }) => ({ params: { id: round } }),
  '(owner)/rounds/[id]/page.tsx': ({ round }) => ({ params: { id: round } }),
  '(owner)/rounds/[id]/questions/page.tsx': ({ round }) => ({ params: { id: round } }),
  '(task)/rounds/[id]/practice/page.tsx': ({ round }) => ({ params: { id: round } }),
  '(owner)/rounds/[id]/stories/page.tsx': ({ round }) => ({ params: { id: round } }),
  '(owner)/stories/[id]/page.tsx': ({ story: id }) => ({ params: { id } }),
  '(owner)/stories/told/page.tsx (of a company)': ({ company }) => ({ search: { company } }),
  '(task)/stories/[id]/practice/page.tsx': ({ story }) => ({ params: { id: story } }),
  '(task)/stories/[id]/practice/page.tsx (for a round)': ({ story, round }) => ({ params: { id: story }, search: { round } }),
  '(owner)/rounds/new/page.tsx': ({ application }) => ({ search: { application } }),
  '(task)/log/page.tsx (of a round)': ({ round }) => ({ search: { round } }),
  '(task)/log/page.tsx (of an application)': ({ application }) => ({ search: { application } }),
};

/** Pages about everything of one's own, with what their address may ask for. */
const OWN: Record<string, string[]> = {
  '(owner)/applications/new/page.tsx': ['stage'],
  '(owner)/claims/page.tsx': ['claim'],
  '(owner)/find/page.tsx': ['q', 'part', 'page'],
  '(owner)/insights/page.tsx': ['period', 'from', 'to', 'rejections'],
  '(owner)/insights/record/page.tsx': ['from', 'to'],
  '(owner)/keyboard/page.tsx': [],
  '(owner)/notes/page.tsx': ['sent'],
  '(owner)/offers/page.tsx': ['with'],
  '(owner)/page.tsx': [],
  '(owner)/people/new/page.tsx': [],
  '(owner)/people/page.tsx': ['page'],
  '(owner)/pipeline/page.tsx': ['filter', 'source', 'saved', 'closed'],
  '(owner)/pipeline/quiet/page.tsx': ['only'],
  '(owner)/pipeline/views/page.tsx': [],
  '(owner)/questions/page.tsx': ['they'],
  '(owner)/stories/new/page.tsx': ['competency', 'from'],
  '(owner)/stories/resume/page.tsx': [],
  '(owner)/stories/told/page.tsx': [],
  '(task)/calm/page.tsx': ['round'],
  '(task)/practice/page.tsx': ['q'],
  '(owner)/reminders/page.tsx': ['page'],
  '(owner)/settings/page.tsx': [],
  '(owner)/stories/cards/page.tsx': ['round'],
  '(owner)/stories/page.tsx': ['story', 'asked', 'page'],
  '(task)/log/page.tsx': [],
};

const OPEN = ['(gate)/sign-in/page.tsx', '(gate)/sign-up/page.tsx'];
/** Pages that whoever holds their address may open, signed in or not; tried below. */
const BY_SECRET = ['(gate)/unsubscribe/[token]/page.tsx'];
const ROUTES = [
  '(owner)/find/results/route.ts',
  '(owner)/insights/picture/route.ts',
  '(owner)/pipeline/export/route.ts',
  '(owner)/rounds/[id]/calendar/route.ts',
  'api/auth/[...nextauth]/route.ts',
  'api/push/route.ts',
  'api/reminders/route.ts',
  'api/unsubscribe/[token]/route.ts',
  'feed/[secret]/route.ts',
  'health/route.ts',
];

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

const get = async (file: string, address = '', params: Record<string, string> = {}, headers = {}) => {
  const route = (await import(/* @vite-ignore */ `./${file}`)) as Record<
    'GET' | 'POST',
    (request: Request, context?: unknown) => unknown
  >;
  const request = new Request(`http://callback.example:3000/${address}`, { headers });
  return (await route.GET(request, { params: Promise.resolve(params) })) as Response;
};

const unknown = new Proxy({} as Ids, { get: () => newId() });
const revoke = () => prisma.session.deleteMany({ where: { ownerId: them } });

test('every page and route is tried here', () => {
  const doors = found.filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file));
  const tried = new Set([...Object.keys(BY_ID), ...Object.keys(OWN), ...OPEN, ...BY_SECRET, ...ROUTES].map(fileOf));
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
      const told = await open(key, { search });
      // What a form left empty is taken out of the address.
      if (value === '' && 'redirect' in told) expect(told).toEqual({ redirect: '/pipeline' });
      else expect(told).toHaveProperty('drawn');
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

test('what is found is told to its owner alone', async () => {
  const found = async () => (await get('(owner)/find/results/route.ts', 'find/results?q=Marlowe')).json() as Promise<{ count: string }>;
  expect(await found()).toEqual({ error: 'Sign in first.' });
  await startSession(them);
  expect(JSON.stringify(await found())).toContain(theirs.application);
  expect((await get('(owner)/find/results/route.ts', 'find/results')).headers.get('cache-control')).toBe('private, no-store');
  await startSession(me);
  const told = JSON.stringify(await found());
  expect(told).toContain(mine.application);
  for (const id of Object.values(theirs)) expect(told).not.toContain(id);
  await prisma.session.deleteMany({ where: { ownerId: me } });
  expect(await found()).toEqual({ error: 'Sign in first.' });
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

test('one click in a mail stops that kind for its owner, signed out, and no other address does', async () => {
  const { POST, GET } = await import('./api/unsubscribe/[token]/route');
  const { unsubscribeToken } = await import('@/lib/data/unsubscribe-tokens');
  const token = unsubscribeToken(them, ['due']);
  const context = (value: string) => ({ params: Promise.resolve({ token: value }) });
  const request = new Request('http://callback.example:3000/', { method: 'POST' });
  const before = await everything();
  const forged = [`${me}${token.slice(me.length)}`, `${token}x`, token.replace('due', 'late'), unknown.note, ''];
  for (const value of forged) {
    expect((await POST(request, context(value))).status).toBe(404);
    expect(await open(BY_SECRET[0] ?? '', { params: { token: value } })).toEqual({ notFound: true });
  }
  // Programs open every address in a mail: a GET stops nothing.
  expect((await GET(request, context(token))).status).toBe(303);
  expect(await open(BY_SECRET[0] ?? '', { params: { token } })).toHaveProperty('drawn');
  expect(await everything()).toEqual(before);
  expect((await POST(request, context(token))).status).toBe(200);
  const choices = await prisma.reminderChoice.findMany();
  expect(choices).toEqual([{ ownerId: them, kind: 'due', channel: 'mail', on: false }]);
  await prisma.user.delete({ where: { id: them } });
  expect((await POST(request, context(token))).status).toBe(404);
});

test('where a browser takes push messages is taken from its own session alone', async () => {
  const post = async (fields: Record<string, string>) => {
    const { POST } = await import('./api/push/route');
    const body = new URLSearchParams(fields);
    const answer = await POST(new Request('http://callback.example:3000/api/push', { method: 'POST', body }));
    return [answer.status, ((await answer.json()) as { outcome: string }).outcome];
  };
  const before = await everything();
  expect(await post(aSubscription())).toEqual([401, 'signed-out']);
  expect((await get('api/push/route.ts')).status).toBe(401);
  await startSession(them);
  const told = (await (await get('api/push/route.ts')).json()) as object;
  expect(told).toEqual({ key: expect.stringMatching(/^[\w-]{87}$/) });
  expect(await post({ ...aSubscription(), endpoint: 'http://push.example/' })).toEqual([400, 'invalid']);
  expect(await post({})).toEqual([400, 'invalid']);
  browser.headers.set('origin', 'https://evil.example');
  expect(await post(aSubscription())).toEqual([200, 'refused']);
  browser.headers.set('origin', 'http://callback.example:3000');
  expect((await everything()).PushDevice).toEqual(before.PushDevice);
  expect(await post(aSubscription())).toEqual([200, 'done']);
  expect(await prisma.pushDevice.count({ where: { ownerId: them } })).toBe(2);
  await revoke();
  expect(await post(aSubscription())).toEqual([401, 'signed-out']);
});

test('a round as a file is for its owner alone', async () => {
  const ask = (id: string) => get('(owner)/rounds/[id]/calendar/route.ts', '', { id });
  const told = async (response: Response) => [response.status, [...response.headers], await response.text()];
  const { round } = theirs;
  await expect(ask(round)).rejects.toMatchObject({ to: `/sign-in?next=%2Frounds%2F${round}` });
  await startSession(them);
  const own = await ask(round);
  expect(own.headers.get('content-disposition')).toBe('attachment; filename="round-1-marlowe-pike.ics"');
  expect(await own.text()).toMatch(/SUMMARY:Round 1\\, Marlowe & Pike[^]*DESCRIPTION:With (Jo Adeyemi and Theo|Theo and Jo)/);
  await revoke();
  await expect(ask(round)).rejects.toBeInstanceOf(Redirect);
  await startSession(me);
  const before = await everything();
  const strange = await told(await ask(round));
  expect(strange[0]).toBe(404);
  expect(strange).toEqual(await told(await ask(newId())));
  expect(await everything()).toEqual(before);
});

test('the picture is drawn from one’s own rows alone, and names nobody in them', async () => {
  const ask = () => get('(owner)/insights/picture/route.ts', 'insights/picture?period=90');
  await expect(ask()).rejects.toMatchObject({ to: '/sign-in?next=%2Finsights' });
  await startSession(them);
  const own = await ask();
  expect(own.headers.get('content-disposition')).toBe('attachment; filename="job-search.svg"');
  const drawn = await own.text();
  expect(drawn).toContain('Company 1');
  for (const name of ['Marlowe', 'Jo Adeyemi', 'Theo', 'Ada', 'Programme Manager']) expect(drawn).not.toContain(name);
  await revoke();
  await expect(ask()).rejects.toBeInstanceOf(Redirect);
  await startSession(await newOwner());
  const before = await everything();
  expect(await (await ask()).text()).not.toContain('Company 1');
  expect(await everything()).toEqual(before);
});

test('chosen applications as a table are for their owner alone', async () => {
  const route = (await import('./(owner)/pipeline/export/route.ts')) as { POST: (request: Request) => Promise<Response> };
  const ask = (...ids: string[]) => {
    const form = new FormData();
    for (const id of ids) form.append('id', id);
    return route.POST(new Request('http://callback.example:3000/pipeline/export', { method: 'POST', body: form }));
  };
  const { application } = theirs;
  await expect(ask(application)).rejects.toMatchObject({ to: '/sign-in?next=%2Fpipeline' });
  await startSession(them);
  const own = await ask(application);
  expect(own.headers.get('content-disposition')).toBe('attachment; filename="applications-2026-11-24.csv"');
  expect(await own.text()).toMatch(/^Company,Role,[^]*\r\nMarlowe & Pike,/);
  expect((await ask()).status).toBe(400);
  await revoke();
  await startSession(me);
  const strange = async (id: string) => (await ask(id)).text();
  expect(await strange(application)).toBe(await strange(newId()));
  expect(await strange(application)).not.toContain('Marlowe');
  browser.headers.set('origin', 'https://evil.example');
  expect((await ask(application)).status).toBe(403);
});

describe('the private calendar', () => {
  const [secret, replaced] = [newFeedSecret(), newFeedSecret()];
  const ask = (part: string, headers = {}) => get('feed/[secret]/route.ts', '', { secret: part }, headers);
  beforeEach(async () => {
    await makeFeed(them, hashFeedSecret(replaced), NOW);
    await makeFeed(them, hashFeedSecret(secret), NOW);
  });

  test('is told to whoever has its address, signed in or not, and says titles only', async () => {
    const answer = await ask(`${secret}.ics`, { 'user-agent': 'macOS/15.1 (24B83) dataaccessd/1.0' });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
    });
    const text = await answer.text();
    expect(text).toContain('SUMMARY:Round 2\\, Marlowe & Pike');
    expect(text).not.toMatch(/Priya|Jo|Theo|rounds\/|callback\.example/);
    expect(await (await ask(secret)).text()).toBe(text);
    expect(await prisma.feed.findUnique({ where: { ownerId: them } })).toMatchObject({ reader: 'Apple Calendar' });
    await revoke();
    expect((await ask(secret)).status).toBe(200);
  });

  test('is not sent again while it is the same', async () => {
    const etag = (await ask(secret)).headers.get('etag') ?? '';
    const before = await everything();
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await ask(secret, { 'if-none-match': tags });
      expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await ask(secret, { 'if-none-match': '"other"' })).status).toBe(200);
    expect(await everything()).toEqual(before);
    await prisma.feed.update({ where: { ownerId: them }, data: { details: true } });
    const changed = await ask(secret, { 'if-none-match': etag });
    expect([changed.status, await changed.text()]).toEqual([200, expect.stringContaining('Priya')]);
  });

  test('is nowhere once it is replaced or removed, exactly as if it had never been', async () => {
    const told = async (part: string) => {
      const answer = await ask(part);
      return [answer.status, [...answer.headers], await answer.text()];
    };
    const before = await everything();
    const never = await told(newFeedSecret());
    expect(never[0]).toBe(404);
    for (const part of [replaced, `${replaced}.ics`, theirs.feedHash, hashFeedSecret(secret), '', '.ics', '%', 'x'.repeat(4000)])
      expect(await told(part)).toEqual(never);
    expect(await everything()).toEqual(before);
    await removeFeed(them, NOW);
    expect(await told(secret)).toEqual(never);
  });
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

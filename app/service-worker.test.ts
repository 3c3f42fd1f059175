import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const ORIGIN = 'https://callback.example';

type Handler = (event: object) => void;
type Tab = { url: string; focused: boolean; focus(): Promise<Tab>; navigate: (address: string) => Promise<void> };

const handlers = new Map<string, Handler>();
let tabs: Tab[];
const openWindow = vi.fn(async () => undefined);
const subscribe = vi.fn();
const fetched = vi.fn();

/** The worker in a world of its own, with what a browser would give it. */
beforeEach(() => {
  vi.resetAllMocks();
  handlers.clear();
  tabs = [];
  const self = {
    location: new URL('/sw.js', ORIGIN),
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
    clients: { matchAll: async () => tabs, openWindow },
    registration: { pushManager: { subscribe } },
  };
  vm.runInNewContext(read('public/sw.js'), { self, URL, URLSearchParams, fetch: fetched });
});

async function happen(name: string, event: object): Promise<void> {
  let work: Promise<unknown> = Promise.resolve();
  handlers.get(name)!({ ...event, waitUntil: (promise: Promise<unknown>) => void (work = promise) });
  await work;
}

function aTab(path: string, { focused = false, navigate = vi.fn(async () => undefined) } = {}): Tab {
  const tab = { url: ORIGIN + path, focused, focus: vi.fn(async () => tab), navigate };
  return tab;
}

describe('a click on a notification', () => {
  const close = vi.fn();
  const click = (href: unknown) => happen('notificationclick', { notification: { close, data: { href } } });

  test('opens its page when no tab is open', async () => {
    await click('/notes/1');
    expect(close).toHaveBeenCalled();
    expect(openWindow).toHaveBeenCalledWith(`${ORIGIN}/notes/1`);
  });

  test('goes to the tab that has it, else takes the one in front there', async () => {
    tabs = [aTab('/'), aTab('/pipeline', { focused: true }), aTab('/notes/1')];
    await click('/notes/1');
    expect(tabs.map((tab) => vi.mocked(tab.focus).mock.calls.length)).toEqual([0, 0, 1]);
    expect(tabs[2]!.navigate).not.toHaveBeenCalled();
    await click('/log?round=2');
    expect(tabs[1]!.navigate).toHaveBeenCalledWith(`${ORIGIN}/log?round=2`);
    expect(openWindow).not.toHaveBeenCalled();
  });

  test('opens a window of its own beside a tab that cannot be sent anywhere', async () => {
    tabs = [aTab('/', { navigate: vi.fn(async () => Promise.reject(new TypeError('Not controlled'))) })];
    await click('/notes/1');
    expect(openWindow).toHaveBeenCalledWith(`${ORIGIN}/notes/1`);
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', 'data:,x', 7, null, undefined])(
    'never leaves the app: %j',
    async (href) => {
      await click(href);
      expect(openWindow.mock.calls).toEqual([[expect.stringMatching(/^https:\/\/callback\.example\/?$/)]]);
    },
  );
});

describe('a subscription that the browser changed', () => {
  const unsubscribe = vi.fn();
  const fresh = {
    unsubscribe,
    toJSON: () => ({ endpoint: 'https://push.example/2', keys: { p256dh: 'B', auth: 'A' } }),
  };
  const answers = (outcome: string) =>
    fetched.mockImplementation(async (_path: string, { method = 'GET' } = {}) => ({
      json: async () => (method === 'POST' ? { outcome } : { key: 'the public key' }),
    }));

  test('is made anew and told to the server', async () => {
    answers('done');
    subscribe.mockResolvedValue(fresh);
    await happen('pushsubscriptionchange', {});
    expect(subscribe).toHaveBeenCalledWith({ userVisibleOnly: true, applicationServerKey: 'the public key' });
    const [, told] = fetched.mock.calls as [string, { body: URLSearchParams }][];
    expect(told![0]).toBe('/api/push');
    expect(Object.fromEntries(told![1].body)).toEqual({ endpoint: 'https://push.example/2', p256dh: 'B', auth: 'A' });
    expect(unsubscribe).not.toHaveBeenCalled();
  });

  test('is let go where push was turned off from elsewhere', async () => {
    answers('refused');
    await happen('pushsubscriptionchange', { newSubscription: fresh });
    expect(subscribe).not.toHaveBeenCalled();
    expect(unsubscribe).toHaveBeenCalled();
  });
});

test('the page for no network wears the colours of the app', () => {
  const colours = read('public/offline/page.css').match(/--[\w-]+:#[0-9A-F]{6}/g) ?? [];
  expect(colours.length).toBe(18);
  for (const colour of colours) expect(read('app/globals.css')).toContain(colour);
});

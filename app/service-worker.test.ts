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
let stores: Map<string, Map<string, Answer>>;

type Answer = { ok: boolean; redirected: boolean; html: string; at: number; clone(): Answer; text(): Promise<string>; headers: Map<string, string> };

function anAnswer(html: string, part: Partial<Answer> = {}): Answer {
  const at = part.at ?? Date.now();
  const answer: Answer = {
    ok: true,
    redirected: false,
    html,
    at,
    clone: () => answer,
    text: async () => html,
    headers: new Map([['date', new Date(at).toUTCString()]]),
    ...part,
  };
  return answer;
}

const pathOf = (asked: string | { url: string }) => new URL(typeof asked === 'string' ? asked : asked.url, ORIGIN).pathname;

/** The caches of a browser, in the order in which things were put there. */
const caches = {
  keys: async () => [...stores.keys()],
  delete: async (name: string) => stores.delete(name),
  match: async (asked: string | { url: string }) => [...stores.values()].map((store) => store.get(pathOf(asked))).find(Boolean),
  open: async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Answer>();
    stores.set(name, store);
    return {
      keys: async () => [...store.keys()].map((path) => ({ url: ORIGIN + path })),
      match: async (asked: string) => store.get(pathOf(asked)),
      delete: async (asked: string | { url: string }) => store.delete(pathOf(asked)),
      put: async (asked: string, answer: Answer) => void store.set(pathOf(asked), answer),
      add: async (file: string) => void store.set(file, anAnswer('')),
    };
  },
};

/** The worker in a world of its own, with what a browser would give it. */
beforeEach(() => {
  vi.resetAllMocks();
  handlers.clear();
  tabs = [];
  stores = new Map();
  const self = {
    location: new URL('/sw.js', ORIGIN),
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
    clients: { matchAll: async () => tabs, openWindow },
    registration: { pushManager: { subscribe } },
  };
  vm.runInNewContext(read('public/sw.js'), { self, URL, URLSearchParams, caches, Date, Promise, Response: { error: () => 'no answer' }, fetch: fetched });
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

describe('a brief', () => {
  const [ME, OTHER] = ['a'.repeat(22), 'b'.repeat(22)];
  const PAGE = '<script src="/_next/static/chunks/one.js"></script>"static/chunks/two.css"';
  const told = vi.fn();
  const keep = (path: unknown, session: unknown = ME) =>
    happen('message', { data: { keep: path, session }, ports: [{ postMessage: told }] });
  const lost = () => fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  const answers = (answer = anAnswer(PAGE)) => fetched.mockResolvedValue(answer);

  async function open(path: string): Promise<unknown> {
    let shown: unknown;
    const request = { method: 'GET', mode: 'navigate', url: ORIGIN + path };
    handlers.get('fetch')!({ request, preloadResponse: undefined, respondWith: (answer: unknown) => void (shown = answer) });
    return shown;
  }

  test('is kept with the files that it names, under the session it was opened in', async () => {
    answers();
    await keep('/rounds/one');
    expect([...stores.keys()]).toEqual([`briefs-${ME}`]);
    expect([...stores.get(`briefs-${ME}`)!.keys()], 'the page last, so that whatever is listed opens whole').toEqual([
      '/_next/static/chunks/one.js',
      '/_next/static/chunks/two.css',
      '/icons.svg',
      '/fonts/literata-latin-opsz-normal.woff2',
      '/fonts/literata-latin-opsz-italic.woff2',
      '/rounds/one',
    ]);
    expect(told).toHaveBeenCalledWith('kept');
    lost();
    expect(await open('/rounds/one')).toMatchObject({ html: PAGE });
    expect(await open('/rounds/two')).toBe('no answer');
    await keep('/rounds/one');
    expect(told).toHaveBeenLastCalledWith('offline');
  });

  test.each(['/', '/notes/one', '/rounds/new', '/rounds/one/edit', '//evil.example/rounds/one', 7, undefined])('is not what stands at %j', async (path) => {
    answers();
    await keep(path);
    await keep('/rounds/one', 'short');
    expect(stores.size).toBe(0);
  });

  test('of one session never stays beside that of another', async () => {
    answers();
    await keep('/rounds/one');
    await keep('/rounds/two', OTHER);
    expect([...stores.keys()]).toEqual([`briefs-${OTHER}`]);
  });

  test('goes when its session is over, when somebody is at the gate, and when that happens while it is being kept', async () => {
    answers();
    await keep('/rounds/one');
    await open('/pipeline');
    expect(stores.size).toBe(1);
    await open('/sign-in');
    expect(stores.size).toBe(0);
    await keep('/rounds/one');
    answers(anAnswer('Sign in', { redirected: true }));
    await keep('/rounds/two');
    expect(stores.size).toBe(0);
    fetched.mockImplementation(async () => {
      await happen('message', { data: { forget: true } });
      return anAnswer(PAGE);
    });
    await keep('/rounds/one');
    expect(stores.size).toBe(0);
  });

  test('goes when it is not there any more, and the newest twelve stay', async () => {
    answers();
    for (let index = 1; index <= 14; index += 1) await keep(`/rounds/n${index}`);
    await keep('/rounds/n3');
    answers(anAnswer('', { ok: false }));
    await keep('/rounds/n14');
    const kept = [...stores.get(`briefs-${ME}`)!.keys()].filter((path) => path.startsWith('/rounds/'));
    expect(kept).toEqual(['n4', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10', 'n11', 'n12', 'n13', 'n3'].map((name) => `/rounds/${name}`));
  });

  test('is not shown for longer than a session lasts', async () => {
    answers(anAnswer(PAGE, { at: Date.now() - 31 * 86_400_000 }));
    await keep('/rounds/one');
    lost();
    expect(await open('/rounds/one')).toBe('no answer');
  });
});

test('the page for no network wears the colours of the app', () => {
  const colours = read('public/offline/page.css').match(/--[\w-]+:#[0-9A-F]{6}/g) ?? [];
  expect(colours.length).toBe(18);
  for (const colour of colours) expect(read('app/globals.css')).toContain(colour);
});

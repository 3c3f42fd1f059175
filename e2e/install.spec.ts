import AxeBuilder from '@axe-core/playwright';
import type { CDPSession, Locator, Page } from '@playwright/test';
import type { App } from './app';
import { expect, test } from './fixtures';

test.use({ serviceWorkers: 'allow' });

/** The service worker of this page, once it is active and has taken the page over. */
async function workerIsActive(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function workers(page: Page): Promise<{ session: CDPSession; origin: string; registrationId: string }> {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId);
    }),
  );
  await session.send('ServiceWorker.enable');
  return { session, origin: new URL(page.url()).origin, registrationId: await registered };
}

test('it can be installed: a manifest, its icons, and the colour of the paper', async ({ visitor, request }) => {
  await visitor.open('/sign-in');
  const href = await visitor.page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(href!)).json();
  expect(manifest).toMatchObject({ name: 'Callback', short_name: 'Callback', start_url: '/', scope: '/', display: 'standalone' });
  expect(manifest.shortcuts.map(({ url }: { url: string }) => url)).toEqual(['/log', '/notes']);
  const icons: { src: string; sizes: string; purpose?: string }[] = [
    ...manifest.icons,
    ...manifest.shortcuts.flatMap(({ icons }: { icons: object[] }) => icons),
  ];
  expect(icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']),
  );
  const apple = await visitor.page.locator('link[rel=apple-touch-icon]').getAttribute('href');
  for (const { src, sizes } of [...icons, { src: apple!, sizes: '180x180' }, { src: '/icons/badge-96.png', sizes: '96x96' }]) {
    const png = await (await request.get(src)).body();
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
  const colours = visitor.page.locator('meta[name=theme-color]');
  expect(await colours.evaluateAll((all) => all.map((each) => (each as HTMLMetaElement).content))).toEqual(['#F3F4EF', '#12141D']);
});

test('the worker is asked for anew, and the dot of the tab takes the heat', async ({ app, request }) => {
  await app.open('/');
  await workerIsActive(app.page);
  expect((await request.get('/sw.js')).headers()).toMatchObject({ 'cache-control': 'no-cache' });
  await expect(app.page.locator('link[rel=icon]')).toHaveAttribute('href', '/icons/mark-rest.svg');
  await app.meet({ name: 'Ada Quill' });
  const icon = app.page.locator('link[rel=icon]');
  await expect(icon).toHaveAttribute('href', '/icons/mark-cool.svg');
  expect((await request.get('/icons/mark-cool.svg')).headers()['content-type']).toContain('svg');
});

test('a push message is shown by the system, the later one of a reminder only, and also without words', async ({ app }) => {
  const { page } = app;
  await page.context().grantPermissions(['notifications']);
  await app.open('/');
  await workerIsActive(page);
  const { session, origin, registrationId } = await workers(page);
  const push = (data: string) => session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
  const message = { title: 'Four hours left', body: 'Write to Ada, due 17:45.', tag: 'reminder-1', href: '/notes' };
  await push(JSON.stringify({ ...message, body: 'An earlier word.' }));
  await push(JSON.stringify(message));
  await push('not JSON');
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const all = await registration.getNotifications();
      return all.map(({ title, body, tag, data }) => ({ title, body, tag, href: data.href })).sort((a, b) => (a.tag < b.tag ? -1 : 1));
    });
  const silent = { title: 'Callback', body: 'A reminder waits in Callback.', tag: 'callback', href: '/' };
  await expect.poll(shown).toEqual([silent, message]);
});

test.describe('without a network', () => {
  test.use({ expectedNoise: /ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)/ });

  test('a page says so, keeps nothing of anybody but briefs, and comes back by itself', async ({ app }) => {
    const { page } = app;
    await app.addApplication({ company: 'Fernhill Rail', role: 'Operations Lead' });
    await workerIsActive(page);
    await page.context().setOffline(true);
    await page.goto('/pipeline');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline. The clocks go on.');
    await expect(page.locator('body')).toHaveCSS('font-family', /^"Instrument Sans"/);
    const kept = await page.evaluate(async () => {
      const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
      return requests.map(({ url }) => new URL(url).pathname);
    });
    expect(kept.sort()).toEqual([
      '/fonts/instrument-sans-latin-wdth-normal.woff2',
      '/offline/page.css',
      '/offline/page.html',
      '/offline/page.js',
    ]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
    }
    await page.context().setOffline(false);
    await expect(app.card('Fernhill Rail')).toBeVisible();
    await expect(page).toHaveURL('/pipeline');
  });
});

test.describe('a brief on the way there', () => {
  test.use({ expectedNoise: /ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)/ });

  const keptBriefs = (page: Page) =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('briefs-')).length);

  test('opens without a connection once it was opened, and is gone when its owner signs out', async ({ app }) => {
    const { page } = app;
    const context = page.context();
    await app.exploreSample();
    await workerIsActive(page);
    await app.main.getByRole('link', { name: /^Open, Halden/ }).click();
    await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Halden Instruments');
    const brief = new URL(page.url()).pathname;
    const isKept = () => page.evaluate(async (path) => Boolean(await caches.match(path, { ignoreVary: true })), brief);
    await expect.poll(isKept).toBe(true);

    await context.setOffline(true);
    await page.goto('/');
    await page.getByRole('link', { name: 'Round 2, Halden Instruments' }).evaluate((link: HTMLElement) => {
      link.click();
      // A line that comes and goes must not take them back.
      dispatchEvent(new Event('online'));
    });
    await expect(app.main.locator('summary').filter({ hasText: 'Delivery promises.' })).toBeVisible();
    await expect(app.main.getByText(/^Kept on this device on \w{3} \d+ \w{3} [\d:]+\. You are offline\.$/)).toBeVisible();
    await expect(app.main.locator('blockquote').first()).toHaveCSS('font-family', /^Literata/);

    await context.setOffline(false);
    await app.signOut();
    await expect.poll(() => keptBriefs(page)).toBe(0);
    await context.setOffline(true);
    await page.goto(brief);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline. The clocks go on.');
    await expect(page.getByRole('heading', { name: 'Kept on this device' })).toHaveCount(0);
    await context.setOffline(false);
  });

  test('is gone when this device is signed out from another', async ({ app, owner, elsewhere }) => {
    await app.exploreSample();
    await app.main.getByRole('link', { name: /^Open, Halden/ }).click();
    await expect.poll(() => keptBriefs(app.page)).toBe(1);
    const other = await elsewhere();
    await other.signIn(owner);
    await other.open('/settings');
    await other.page.getByRole('button', { name: 'Sign out the others' }).click();
    await expect(other.toast('Every other device is signed out.')).toBeVisible();
    await app.page.goto('/pipeline');
    await expect(app.page).toHaveURL(/sign-in/);
    await expect.poll(() => keptBriefs(app.page)).toBe(0);
  });
});

test('the page for no network says otherwise when only the server is silent', async ({ visitor }) => {
  const answer = await visitor.page.goto('/offline/page.html');
  expect(answer!.headers()['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
  await expect(visitor.page.getByRole('heading', { level: 1 })).toHaveText('Callback does not answer.');
  await expect(visitor.page.getByRole('link', { name: 'Try now' })).toBeVisible();
});

test.describe('the switch of push', () => {
  const pushSwitch = (app: App, device = 'Chrome on Windows') => app.main.getByRole('switch', { name: `Push, ${device}` });

  /** Presses the switch, and waits until the server knows. */
  async function press(pushSwitchHere: Locator): Promise<void> {
    await pushSwitchHere.click();
    await expect(pushSwitchHere).toHaveAttribute('aria-busy', 'false');
  }

  /** Push services are out of reach here, so this browser says what it would say if they were not. */
  async function subscribes(page: Page): Promise<void> {
    await page.context().grantPermissions(['notifications']);
    await page.context().addInitScript(() => {
      const KEY = 'test.subscription';
      const subscription = (endpoint: string) => ({
        endpoint,
        toJSON: () => ({ endpoint, keys: { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) } }),
        unsubscribe: async () => (localStorage.removeItem(KEY), true),
      });
      const current = () => localStorage.getItem(KEY);
      Object.assign(PushManager.prototype, {
        getSubscription: async () => (current() ? subscription(current()!) : null),
        subscribe: async ({ applicationServerKey }: PushSubscriptionOptionsInit) => {
          if (String(applicationServerKey).length !== 87) throw new Error('That is no key.');
          localStorage.setItem(KEY, `https://push.example/${crypto.randomUUID()}`);
          return subscription(current()!);
        },
      });
    });
  }

  test('turns push on and off, and from another device off for good', async ({ app, owner, elsewhere }) => {
    await subscribes(app.page);
    await app.open('/settings');
    const here = pushSwitch(app);
    await expect(here).not.toBeChecked();
    await press(here);
    await expect(here).toBeChecked();
    await app.reload();
    await expect(here).toBeChecked();
    await press(here);
    await expect(here).not.toBeChecked();
    await app.reload();
    await expect(here).not.toBeChecked();
    await press(here);
    await expect(here).toBeChecked();

    const phone = await elsewhere({
      userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
    });
    await phone.signIn(owner);
    await phone.open('/settings');
    const there = pushSwitch(phone);
    await expect(there).toBeChecked();
    await there.click();
    await expect(there).not.toBeChecked();
    await expect(there).toBeDisabled();
    await expect(there).toHaveAccessibleDescription('Push is turned on from the device itself. From here it can be turned off.');

    const answered = app.page.waitForResponse('**/api/push');
    await app.reload();
    expect(await (await answered).json()).toEqual({ outcome: 'refused' });
    await expect(here).not.toBeChecked();
    expect(await app.page.evaluate(() => localStorage.getItem('test.subscription'))).toBeNull();
  });

  test('is known again after signing in again', async ({ app, owner }) => {
    await subscribes(app.page);
    await app.open('/settings');
    await press(pushSwitch(app));
    await expect(pushSwitch(app)).toBeChecked();
    await app.signOut();
    const answered = app.page.waitForResponse('**/api/push');
    await app.signIn(owner);
    expect(await (await answered).json()).toEqual({ outcome: 'done' });
    await app.open('/settings');
    await expect(pushSwitch(app)).toBeChecked();
  });

  test('says how to mend it where the browser blocks notifications', async ({ app }) => {
    await app.page.context().addInitScript(() => {
      Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
      Notification.requestPermission = async () => 'denied';
    });
    await app.open('/settings');
    const blocked = 'This browser blocks notifications for this address. Allow them in its site settings, then turn push on here.';
    await expect(pushSwitch(app)).toHaveAccessibleDescription(blocked);
    await press(pushSwitch(app));
    await expect(pushSwitch(app)).not.toBeChecked();
    await expect(app.main.getByText(blocked)).toBeVisible();
  });
});

import { RAIL } from './cast';
import { expect, test } from './fixtures';

test('health says that the server works and nothing about anybody', async ({ app, owner, request }) => {
  await app.addApplication(RAIL);
  const response = await request.get('/health');
  expect(response.status()).toBe(200);
  const health = await response.json();
  expect(health).toMatchObject({ status: 'ok', version: expect.any(String), schema: expect.any(String) });
  expect(Object.keys(health).sort()).toEqual(['lastVerifiedBackup', 'schema', 'status', 'version']);
  expect(JSON.stringify(health)).not.toMatch(new RegExp(`${owner.email}|${owner.name}|Fernhill`));
});

test('every page carries a content security policy with a nonce of its own', async ({ visitor }) => {
  const nonces = new Set<string>();
  for (const path of ['/sign-in', '/sign-in', '/sign-up']) {
    const headers = (await visitor.open(path))!.headers();
    const policy = headers['content-security-policy']!;
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
    expect(nonce).toBeTruthy();
    nonces.add(nonce!);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
    expect(headers['x-powered-by']).toBeUndefined();
    const scripts = await visitor.page
      .locator('script')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).nonce));
    expect(new Set(scripts)).toEqual(new Set([nonce]));
  }
  expect(nonces.size).toBe(3);
});

test('the session cookie is out of reach of scripts and of other sites', async ({ app }) => {
  await app.open('/');
  const cookies = await app.page.context().cookies();
  const session = cookies.find(({ name }) => name === 'callback.session');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(await app.page.evaluate(() => document.cookie)).not.toContain('session');
});

test.describe('a write that another site sends', () => {
  test.use({ expectedNoise: /ERR_FAILED|Failed to fetch|Server Components/ });

  test('is refused and changes nothing', async ({ app }) => {
    const { page } = app;
    await app.open('/applications/new');
    await page.getByLabel('Company', { exact: true }).fill('Fernhill Rail');
    await page.getByLabel('Role', { exact: true }).fill('Operations Lead');

    // The form's own request is caught on its way, so that it can be sent again as another site would.
    const isAdding = (body: string | null) =>
      body !== null && body.includes('Operations Lead') && body.includes('heardChoice');
    await page.route('**/applications/new', (route) =>
      isAdding(route.request().postData()) ? route.abort() : route.continue(),
    );
    const caught = page.waitForRequest((request) => isAdding(request.postData()));
    await page.getByRole('button', { name: 'Add application' }).click();
    const form = await caught;
    const { origin, ...headers } = await form.allHeaders();
    expect(origin).toBe(new URL(page.url()).origin);
    const send = (extra: Record<string, string>) =>
      page.request.post(form.url(), {
        headers: { ...plain(headers), ...extra },
        data: form.postDataBuffer()!,
        maxRedirects: 0,
      });

    expect((await send({ origin: 'https://evil.example' })).status()).toBe(403);
    expect((await send({ origin: 'null' })).status()).toBe(403);
    expect((await send({})).status()).toBe(403);
    await app.open('/pipeline');
    await expect(app.main.getByText('No application yet.')).toBeVisible();

    expect((await send({ origin: origin! })).status()).toBeLessThan(400);
    await app.reload();
    await expect(app.card('Fernhill Rail')).toBeVisible();
  });
});

/** Without what HTTP/2 and the browser's own cookie jar add. */
function plain(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(:|cookie$|content-length$|host$)/.test(name)),
  );
}

const PAGES = [
  '/',
  '/pipeline',
  '/notes',
  '/people',
  '/settings',
  '/keyboard',
  '/log',
  '/applications/new',
  '/people/new',
];

test('signed out, every page leads to the sign-in page', async ({ visitor }) => {
  for (const path of PAGES) {
    await visitor.open(path);
    await expect(visitor.page).toHaveURL(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
  }
  expect((await visitor.page.request.get('/api/reminders')).status()).toBe(401);
});

test('signing in leads back to where one was, with the query', async ({ app, owner }) => {
  await app.signOut();
  await app.open('/pipeline?quiet=10');
  await app.tryToSignIn(owner.email, owner.password);
  await expect(app.page).toHaveURL('/pipeline?quiet=10');
  await expect(app.main.getByRole('heading', { name: 'Pipeline' })).toBeVisible();
});

test('signing in never leads to another site', async ({ app, owner }) => {
  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    await app.signOut();
    await app.open(`/sign-in?next=${encodeURIComponent(next)}`);
    await app.tryToSignIn(owner.email, owner.password);
    await expect(app.page).toHaveURL('/');
  }
});

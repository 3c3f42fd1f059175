import type { Locator } from '@playwright/test';
import type { App } from './app';
import { RAIL } from './cast';
import { expect, test } from './fixtures';
import { newOwner } from './owners';
import { sittingThatEnded } from './times';

/** The id in the address that a link leads to. */
async function idBehind(link: Locator): Promise<string> {
  return (await link.getAttribute('href'))!.split('/')[2]!;
}

/** What one gets to read at an address where nothing is. */
async function readNothing({ page, main }: App, path: string): Promise<{ title: string; text: string }> {
  expect((await page.goto(path))!.status(), path).toBe(404);
  await main.waitFor();
  return { title: await page.title(), text: await page.locator('body').innerText() };
}

test.use({ expectedNoise: /status of 404/ });

test('what is another owner’s answers on every page like what never was', async ({ app, elsewhere }) => {
  const other = await elsewhere();
  await other.signUp(newOwner());
  await other.logInterview({ ...RAIL, sitting: sittingThatEnded({ hours: 2 }), met: [{ name: 'Ada Quill' }] });
  await other.open('/pipeline');
  const application = await idBehind(other.card('Fernhill Rail').getByRole('link'));
  await other.open(`/applications/${application}`);
  const ids = {
    application,
    round: await idBehind(other.main.getByRole('link', { name: /^Change Round 1/ })),
    note: await idBehind(other.main.getByRole('link', { name: 'Write to Ada' })),
    person: await idBehind(other.main.getByRole('link', { name: 'Ada Quill', exact: true }).first()),
  };
  const unknown = crypto.randomUUID();
  const pages = [
    (id: typeof ids) => `/applications/${id.application}`,
    (id: typeof ids) => `/applications/${id.application}/edit`,
    (id: typeof ids) => `/applications/${id.application}/offer`,
    (id: typeof ids) => `/rounds/${id.round}`,
    (id: typeof ids) => `/rounds/${id.round}/edit`,
    (id: typeof ids) => `/rounds/new?application=${id.application}`,
    (id: typeof ids) => `/log?application=${id.application}`,
    (id: typeof ids) => `/log?round=${id.round}`,
    (id: typeof ids) => `/notes/${id.note}`,
    (id: typeof ids) => `/notes/new?application=${id.application}`,
    (id: typeof ids) => `/people/${id.person}`,
    (id: typeof ids) => `/people/${id.person}/edit`,
  ];
  const never = { application: unknown, round: unknown, note: unknown, person: unknown };
  const status = async (by: App, path: string) => (await by.page.request.get(path)).status();
  for (const page of pages) {
    const path = page(ids);
    expect(await status(other, path), path).toBe(200);
    expect(await status(app, page(never)), path).toBe(404);
    const nothing = await readNothing(app, page(never));
    expect(nothing.text, path).toContain('There is nothing at this address.');
    expect(await readNothing(app, path), path).toEqual(nothing);
  }
});

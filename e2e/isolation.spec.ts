import type { Locator } from '@playwright/test';
import type { App } from './app';
import { expect, test } from './fixtures';
import { newOwner } from './owners';
import { sittingThatEnded } from './times';

test.use({ expectedNoise: /status of 404/ });

/** The id in the address that a link leads to. */
async function idBehind(link: Locator): Promise<string> {
  return (await link.getAttribute('href'))!.split('/')[2]!;
}

async function answer(app: App, path: string) {
  const response = await app.open(path);
  return { status: response!.status(), title: await app.page.title(), text: await app.page.locator('body').innerText() };
}

test('what is another owner’s answers on every page like what never was', async ({ app, elsewhere }) => {
  test.setTimeout(90_000);
  const other = await elsewhere();
  await other.signUp(newOwner());
  await other.logInterview({ company: 'Fernhill Rail', role: 'Operations Lead', sitting: sittingThatEnded({ hours: 2 }), met: [{ name: 'Ada Quill' }] });
  await other.open('/pipeline');
  const application = await idBehind(other.card('Fernhill Rail').getByRole('link'));
  await other.open(`/applications/${application}`);
  const ids = {
    application,
    round: await idBehind(other.main.getByRole('link', { name: /^Change Round 1/ })),
    note: await idBehind(other.main.getByRole('link', { name: 'Write to Ada' })),
    person: await idBehind(other.main.getByRole('link', { name: 'Ada Quill', exact: true })),
  };
  const unknown = crypto.randomUUID();
  const pages = [
    (id: typeof ids) => `/applications/${id.application}`,
    (id: typeof ids) => `/applications/${id.application}/edit`,
    (id: typeof ids) => `/applications/${id.application}/offer`,
    (id: typeof ids) => `/rounds/${id.round}`,
    (id: typeof ids) => `/rounds/new?application=${id.application}`,
    (id: typeof ids) => `/log?application=${id.application}`,
    (id: typeof ids) => `/log?round=${id.round}`,
    (id: typeof ids) => `/notes/${id.note}`,
    (id: typeof ids) => `/notes/new?application=${id.application}`,
    (id: typeof ids) => `/people/${id.person}`,
    (id: typeof ids) => `/people/${id.person}/edit`,
  ];
  const never = { application: unknown, round: unknown, note: unknown, person: unknown };
  for (const page of pages) {
    expect((await other.open(page(ids)))!.status(), page(ids)).toBe(200);
    const theirs = await answer(app, page(ids));
    expect(theirs, page(ids)).toEqual(await answer(app, page(never)));
    expect(theirs).toMatchObject({ status: 404, text: expect.stringContaining('There is nothing at this address.') });
  }
});

import { RAIL } from './cast';
import { expect, test } from './fixtures';
import { sittingOn } from './times';

const FULL = /^http:\/\/localhost:\d+\/feed\/[\w-]{43}\.ics$/;
const ONE_ROUND = [{ ...sittingOn(3, '10:00'), people: ['Ada Quill'] }];

test('a calendar reads the private address: titles only, names by choice, nothing once it is replaced', async ({
  app,
  elsewhere,
}) => {
  const application = await app.addApplication(RAIL);
  await app.planRound(application, ONE_ROUND);
  const calendar = (await elsewhere({ userAgent: 'macOS/15.1 (24B83) dataaccessd/1.0' })).page.request;

  await app.open('/settings');
  const settings = app.main.locator('section', { has: app.page.getByRole('heading', { name: 'Calendar feed' }) });
  const address = settings.getByText(FULL);
  await settings.getByRole('button', { name: 'Make a private address' }).press('Enter');
  await expect(settings.getByRole('button', { name: 'Copy' })).toBeFocused();
  const first = (await address.textContent())!;
  await expect(settings.getByRole('link', { name: 'Open in calendar' })).toHaveAttribute('href', first.replace('http:', 'webcal:'));

  const read = async () => (await calendar.get(first)).text();
  const titles = await read();
  expect(titles).toContain('SUMMARY:Screening call\\, Fernhill Rail');
  expect(titles).not.toMatch(/Ada|rounds\//);
  const { status, headers } = await calendar.head(first).then((head) => ({ status: head.status(), headers: head.headers() }));
  expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  const unchanged = await calendar.get(first, { headers: { 'if-none-match': headers.etag! } });
  expect(unchanged.status()).toBe(304);

  await settings.getByLabel('Names and places').press('Space');
  await expect(app.toast('Saved. Your calendar has it when it looks next.')).toBeVisible();
  const named = await read();
  expect(named).toContain('SUMMARY:Write to Ada\\, Fernhill Rail');
  expect([titles, named].map((text) => text.match(/SEQUENCE:\d/)?.[0])).toEqual(['SEQUENCE:0', 'SEQUENCE:1']);

  await app.reload();
  await expect(settings.getByText('made today, read just now by Apple Calendar')).toBeVisible();
  await expect(settings.getByLabel('Names and places')).toBeChecked();
  await expect(address).toHaveCount(0);
  await settings.getByRole('button', { name: 'Replace it' }).click();
  const second = (await address.textContent())!;
  expect(second).not.toBe(first);
  expect((await calendar.get(first)).status()).toBe(404);
  expect((await calendar.get(second.replace('.ics', ''))).status()).toBe(200);

  await settings.getByRole('button', { name: 'Remove it' }).click();
  await expect(settings.getByRole('button', { name: 'Make a private address' })).toBeFocused();
  expect((await calendar.get(second)).status()).toBe(404);
});

test('a round that is coming is added to a calendar as a file', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.planRound(application, ONE_ROUND);
  const download = app.page.waitForEvent('download');
  await app.main.getByRole('link', { name: /^Add to calendar: Screening call/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('screening-call-fernhill-rail.ics');
  await app.main.getByRole('link', { name: /^Change Screening call/ }).click();
  await expect(app.main.getByRole('link', { name: 'Add to calendar: Screening call' })).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { A4, pagesOf } from './paper';

test('what the applications teach, in words, in tables, for a period, without the noes, and as a picture without names', async ({ app, page }) => {
  await app.exploreSample();
  await app.open('/insights');
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Referrals answer.');
  await expect(app.main.getByText(/^Four of four replied, and three reached a second round\. 12 applications since/)).toBeVisible();
  await expect(app.main.getByRole('img', { name: /12 sent, 9 replied to, 7 came to a first round, 4 to a second, 1 to an offer/ })).toBeVisible();

  await app.main.getByText('Show as table').first().press('Enter');
  const table = app.main.getByRole('table', { name: /Each application/ });
  await expect(table.getByRole('row', { name: 'Sundial Foods Regional Operations Manager Recruiter Round 2 said no' })).toBeVisible();
  await expect(table.getByRole('rowheader')).toHaveCount(12);

  const download = page.waitForEvent('download');
  await app.main.getByRole('link', { name: 'Picture without names' }).click();
  const picture = await readFile(await (await download).path(), 'utf8');
  expect(picture).toContain('Referrals answer.');
  expect(picture.match(/Company \d+/g)).toHaveLength(12);
  expect(picture).not.toMatch(/Sundial|Juniper|Avonmead|Kofi|Regional/);

  const menu = app.main.locator('summary', { hasText: /^Since/ });
  await menu.press('Enter');
  await app.main.getByRole('link', { name: 'Hide what ended in a no' }).click();
  await expect(app.main.getByText(/11 applications since .*, without those that said no\./)).toBeVisible();
  await expect(table.getByRole('rowheader')).toHaveCount(11);
  await expect(table).not.toContainText('Sundial Foods');

  await menu.press('Enter');
  await app.main.getByRole('link', { name: 'Last 30 days' }).click();
  await expect(app.main.getByText(/applications in the last 30 days, without those that said no\./)).toBeVisible();
  await app.reload();
  await expect(app.main.getByText(/applications in the last 30 days, without those that said no\./)).toBeVisible();
});

test('a record of what was done in a period prints on A4, and says nothing that was said', async ({ app, page }) => {
  await app.exploreSample();
  await app.open('/insights/record');
  await expect(app.main.getByRole('heading', { level: 1 })).toContainText('applications');
  await expect(app.main.getByRole('row', { name: /Juniper Mutual.*Offer received Offer/ })).toBeVisible();
  await expect(app.main).not.toContainText(/Nadia|Kofi|bridge that closes/);
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(0);
  for (const paper of pages) expect(paper).toMatch(A4);

  await app.main.getByLabel('From').fill('2020-01-01');
  await app.main.getByLabel('To').fill('2020-01-31');
  await app.main.getByRole('button', { name: 'Show these days' }).click();
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Nothing was done in these days.');
});

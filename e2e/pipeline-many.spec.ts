import type { App } from './app';
import { expect, test } from './fixtures';

const row = (app: App, company: string) => app.main.getByRole('row').filter({ has: app.page.getByRole('link', { name: company, exact: true }) });

/** A day so many days ago, as a date field takes it. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test('rows are chosen by keys, moved together and put back with one undo', async ({ app }) => {
  for (const company of ['Avon', 'Bede', 'Cole']) await app.addApplication({ company, role: 'Planner' });
  await app.open('/pipeline?view=table&sort=company');
  await app.main.getByRole('link', { name: 'Avon', exact: true }).focus();
  await app.page.keyboard.press('Shift+ArrowDown');
  const bar = app.main.getByRole('form', { name: 'With the chosen' });
  await expect(bar).toContainText('Avon and Bede chosen');
  await app.page.keyboard.press('x');
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('x');
  await expect(bar).toContainText('Avon and Cole chosen');

  await bar.getByRole('button', { name: 'Move', exact: true }).click();
  await bar.getByText('Screening').click();
  await bar.getByRole('button', { name: 'Move them' }).click();
  await expect(app.toast('Moved Avon and Cole to Screening.')).toBeVisible();
  await expect(bar).toBeHidden();
  await expect(row(app, 'Avon')).toContainText('Screening');
  await expect(row(app, 'Bede')).toContainText('Applied');
  await app.undo();
  await expect(row(app, 'Avon')).toContainText('Applied');
  await expect(row(app, 'Cole')).toContainText('Applied');

  await app.main.getByRole('link', { name: 'Bede', exact: true }).focus();
  await app.page.keyboard.press('.');
  await expect(app.page.getByRole('menu', { name: 'Move Bede' })).toBeVisible();
  await app.page.keyboard.press('5');
  await expect(row(app, 'Bede')).toContainText('Offer');
});

test('a cell is changed where it stands, and words that are not taken stay to be mended', async ({ app }) => {
  await app.addApplication({ company: 'Avon', role: 'Planner' });
  await app.open('/pipeline?view=table');
  await app.main.getByRole('link', { name: 'Avon', exact: true }).focus();
  await app.page.keyboard.press('e');
  const role = app.main.getByRole('textbox', { name: 'Role of Avon' });
  await expect(role).toHaveValue('Planner');
  await role.fill(' ');
  await role.press('Enter');
  await expect(app.alert('Write the role, as the posting calls it.')).toBeVisible();
  await role.fill('Head of planning');
  await role.press('Enter');
  await expect(role).toHaveCount(0);
  await app.reload();
  await expect(row(app, 'Avon')).toContainText('Head of planning');
});

test('a view is saved under a name, stands as a tab with its count, and is deleted with an undo', async ({ app }) => {
  await app.addApplication({ company: 'Avon', role: 'Planner', source: 'Referral' });
  await app.addApplication({ company: 'Bede', role: 'Planner' });
  await app.open('/pipeline?view=table&source=Referral');
  await app.main.getByRole('button', { name: 'Save this view' }).click();
  await app.main.getByLabel('Name').fill('Referrals');
  await app.main.getByLabel('Name').press('Enter');
  await expect(app.toast('Saved as Referrals.')).toBeVisible();
  const tabs = app.main.getByRole('navigation', { name: 'Saved views' });
  await expect(tabs.getByRole('link', { name: 'Referrals 1' })).toHaveAttribute('aria-current', 'page');
  await tabs.getByRole('link', { name: 'Everything 2' }).click();
  await expect(row(app, 'Bede')).toBeVisible();
  await tabs.getByRole('link', { name: 'Referrals 1' }).click();
  await expect(row(app, 'Bede')).toHaveCount(0);

  await app.open('/pipeline/views');
  await app.main.getByRole('button', { name: 'Delete Referrals' }).click();
  await expect(app.main.getByText('No view is saved.')).toBeVisible();
  await app.undo();
  await expect(app.main.getByRole('textbox', { name: 'Name of Referrals' })).toBeVisible();
});

test('those who have gone quiet are closed together with one undo', async ({ app }) => {
  await app.addApplication({ company: 'Avon', role: 'Planner', on: daysAgo(30) });
  await app.addApplication({ company: 'Bede', role: 'Planner', on: daysAgo(20) });
  await app.addApplication({ company: 'Cole', role: 'Planner', on: daysAgo(10) });
  await app.open('/pipeline');
  await app.main.getByRole('link', { name: 'Follow up or close' }).click();
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Avon, Bede and Cole have gone quiet.');
  await expect(app.main.getByLabel('Choose Cole')).not.toBeChecked();
  await app.main.getByRole('button', { name: 'Close the ticked as never replied' }).click();
  await expect(app.toast('Closed Avon and Bede as never replied.')).toBeVisible();
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Cole has gone quiet.');
  await app.undo();
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Avon, Bede and Cole have gone quiet.');
});

test.describe('before any script has loaded', () => {
  test.use({ javaScriptEnabled: false });

  test('rows are chosen, tagged, put back and exported by a plain form', async ({ app }) => {
    const { page } = app;
    await page.goto('/applications/new');
    await page.getByLabel('Company', { exact: true }).fill('Avon');
    await page.getByLabel('Role', { exact: true }).fill('Planner');
    await page.getByRole('button', { name: 'Add application' }).click();
    await page.goto('/pipeline?view=table&cols=role,tags');
    await page.getByLabel('Choose Avon').check();
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    await page.getByRole('textbox', { name: 'Tag' }).fill('Dream');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(app.toast('Tagged Avon with Dream.')).toBeVisible();
    await expect(row(app, 'Avon')).toContainText('Dream');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(app.toast('Taken back.')).toBeVisible();
    await expect(row(app, 'Avon')).not.toContainText('Dream');
    await page.getByLabel('Choose Avon').check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    expect((await download).suggestedFilename()).toMatch(/^applications-.*\.csv$/);
  });
});

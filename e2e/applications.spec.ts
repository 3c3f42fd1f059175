import { App } from './app';
import { expect, test } from './fixtures';
import { dateWords, dayFromToday } from './times';

const RAIL = { company: 'Fernhill Rail', role: 'Operations Lead' };

test('company and role are enough to add an application', async ({ app }) => {
  await app.addApplication(RAIL);
  await expect(app.toast('Fernhill Rail is in Applied.')).toBeVisible();
  await expect(app.currentStage()).toContainText('Applied');
  await app.open('/pipeline');
  await expect(app.column('Applied').getByRole('article')).toHaveCount(1);
});

test('an application without a company or a role gets a sentence for each', async ({ app }) => {
  await app.open('/applications/new');
  const [company, role] = [app.page.getByLabel('Company', { exact: true }), app.page.getByLabel('Role', { exact: true })];
  await company.fill('   ');
  await role.fill('   ');
  await app.page.getByRole('button', { name: 'Add application' }).click();
  await expect(company).toHaveAccessibleDescription('Write the company. Its name is enough.');
  await expect(role).toHaveAccessibleDescription('Write the role, as the posting calls it.');
  await expect(company).toBeFocused();
});

test('the same company is noticed while it is typed', async ({ app }) => {
  await app.addApplication(RAIL);
  await app.open('/applications/new');
  await app.page.getByLabel('Company', { exact: true }).fill('fernhill  RAIL');
  const alike = app.page.getByRole('status').filter({ hasText: 'Already here:' });
  await expect(alike).toContainText('Operations Lead at Fernhill Rail, applied.');
  await alike.getByRole('link').click();
  await app.arrivedAtApplication(RAIL.company);
});

test('everything about an application can be edited', async ({ app }) => {
  const id = await app.addApplication(RAIL);
  await app.open(`/applications/${id}/edit`);
  const { page } = app;
  await page.getByLabel('Company', { exact: true }).fill('Fernhill Railways');
  await page.getByLabel('Role', { exact: true }).fill('Head of Operations');
  await page.getByLabel('Came from').fill('Referral');
  await page.getByLabel('Who or where').fill('Tom, from the choir');
  await page.getByLabel('Link to the posting').fill('https://fernhill.example/jobs/7');
  await page.getByLabel('Pay from').fill('58,000');
  await page.getByLabel('to', { exact: true }).fill('66,000');
  await page.getByLabel('Currency').selectOption('GBP');
  await page.getByLabel('Place').fill('Bristol');
  await page.getByLabel('Work mode').selectOption('hybrid');
  await page.getByLabel('Level').selectOption('Senior');
  await page.getByLabel('Résumé version sent').fill('Rail, two pages');
  await page.getByLabel('Tags').fill('rail, operations');
  await page.getByLabel('Job description').fill('Run the Monday queue.\nClose it before Easter.');
  await page.getByLabel('Notes').fill('Ask about the second shift.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  await app.arrivedAtApplication('Fernhill Railways');
  for (const words of [
    'Head of Operations',
    'Referral',
    'Tom, from the choir',
    '£58,000 to £66,000',
    'Bristol, hybrid',
    'Résumé sent: Rail, two pages',
    'Ask about the second shift.',
  ])
    await expect(app.main.getByText(words, { exact: true })).toBeVisible();
  await expect(app.main.getByRole('region', { name: 'Job description' })).toContainText('Close it before Easter.');
  await expect(app.main.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText(['rail', 'operations']);
  await expect(app.main.getByRole('link', { name: 'Posting' })).toHaveAttribute('href', 'https://fernhill.example/jobs/7');
});

test('an application moves between stages by its menu, and the move can be undone', async ({ app }) => {
  await app.addApplication(RAIL);
  await app.moveTo('Interviewing');
  await expect(app.toast('Moved to Interviewing.')).toBeVisible();
  await expect(app.currentStage()).toContainText('Interviewing');
  await app.undo();
  await expect(app.currentStage()).toContainText('Applied');
});

test('closing needs a reason, and reopening leads back to the stage before', async ({ app }) => {
  await app.addApplication(RAIL);
  await app.moveTo('Screening');
  await expect(app.currentStage()).toContainText('Screening');
  await app.moveTo('Closed');
  await expect(app.dialog.getByLabel('How did it end?')).toHaveAccessibleDescription('Closed needs a reason. Say how it ended.');
  await app.dialog.getByLabel('How did it end?').selectOption('You withdrew');
  await app.dialog.getByRole('button', { name: 'Close it' }).click();
  await expect(app.main.getByText(/^Closed .*You withdrew\.$/)).toBeVisible();
  await app.main.getByRole('button', { name: 'Reopen' }).click();
  await expect(app.toast('Open again, where it was.')).toBeVisible();
  await expect(app.currentStage()).toContainText('Screening');
});

test('every move has a date that can be changed, and the stage follows the last one', async ({ app }) => {
  await app.addApplication(RAIL);
  await app.moveTo('Screening');
  await expect(app.currentStage()).toContainText('Screening');
  await app.main.getByRole('button', { name: 'Change the date of Screening' }).click();
  const earlier = dayFromToday(-5);
  await app.dialog.getByLabel('When').fill(earlier);
  await app.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(app.currentStage()).toContainText('Applied');
  await expect(app.main.getByRole('listitem').filter({ hasText: `Screening${dateWords(earlier)}` })).toBeVisible();
});

test('removing an application can be undone', async ({ app }) => {
  await app.addApplication(RAIL);
  await app.main.getByRole('button', { name: 'More', exact: true }).click();
  await app.dialog.getByRole('button', { name: 'Remove the application' }).click();
  await expect(app.page).toHaveURL('/pipeline');
  await expect(app.main.getByText('No application yet.')).toBeVisible();
  await app.undo();
  await expect(app.card(RAIL.company)).toContainText('Operations Lead');
});

test('a role of 10,000 characters gets a sentence and stays as it was typed', async ({ app }) => {
  const role = 'Lead '.repeat(2000).trim();
  await app.open('/applications/new');
  await app.page.getByLabel('Company', { exact: true }).fill(RAIL.company);
  await app.page.getByLabel('Role', { exact: true }).fill(role);
  await app.page.getByRole('button', { name: 'Add application' }).click();
  const field = app.page.getByLabel('Role', { exact: true });
  await expect(field).toHaveAccessibleDescription('Keep the role to 200 characters. This has 9,999.');
  await expect(field).toHaveValue(role);
  await expect(app.page.getByLabel('Company', { exact: true })).toHaveValue(RAIL.company);
  await app.open('/pipeline');
  await expect(app.main.getByText('No application yet.')).toBeVisible();
});

test('what cannot be gets a sentence that says how to mend it', async ({ app }) => {
  const id = await app.addApplication(RAIL);
  await app.open(`/applications/${id}/edit`);
  const { page } = app;
  await page.getByLabel('Link to the posting').fill('javascript:alert(1)');
  await page.getByLabel('Pay from').fill('66,000');
  await page.getByLabel('to', { exact: true }).fill('a lot');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('Link to the posting')).toHaveAccessibleDescription('Start the address with https://, or leave it empty.');
  await expect(page.getByLabel('to', { exact: true })).toHaveAccessibleDescription('Write the amount in figures, such as 58,000.');
  await expect(page.getByLabel('Pay from')).toHaveValue('66,000');
});

test('markup in every field is shown as text', async ({ app }) => {
  const markup = (word: string) => `<img src=x onerror="document.title='${word}'"><b>${word}</b>`;
  const id = await app.addApplication({ company: markup('company'), role: markup('role') });
  await app.open(`/applications/${id}/edit`);
  const labels = ['Came from', 'Who or where', 'Place', 'Résumé version sent', 'Tags', 'Job description', 'Notes'];
  for (const label of labels) await app.page.getByLabel(label).fill(markup(label));
  await app.page.getByRole('button', { name: 'Save', exact: true }).click();
  await app.arrivedAtApplication(markup('company'));
  for (const word of [...labels, 'role']) await expect(app.main.getByText(markup(word)).first()).toBeVisible();
  await expect(app.main.locator('img')).toHaveCount(0);
  await expect(app.page).toHaveTitle(/^<img/);
  await app.open('/pipeline');
  await expect(app.card(markup('company'))).toContainText(markup('role'));
  await expect(app.main.locator('img')).toHaveCount(0);
});

test('a tab with an older text cannot overwrite a newer one, and keeps what was typed', async ({ app }) => {
  const id = await app.addApplication(RAIL);
  const edit = `/applications/${id}/edit`;
  await app.open(edit);
  const stale = new App(await app.page.context().newPage());
  await stale.open(edit);

  await app.page.getByLabel('Place').fill('Bristol');
  await app.page.getByRole('button', { name: 'Save', exact: true }).click();
  await app.arrivedAtApplication(RAIL.company);

  await stale.page.getByLabel('Place').fill('Bath');
  await stale.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(stale.alert('Another tab saved this application meanwhile.')).toBeVisible();
  await expect(stale.page.getByLabel('Place')).toHaveValue('Bath');
  await app.reload();
  await expect(app.main.getByText('Bristol', { exact: true })).toBeVisible();
});

test('the same form sent twice makes one application', async ({ app }) => {
  await app.open('/applications/new');
  await app.page.getByLabel('Company', { exact: true }).fill('Harrow Lane');
  await app.page.getByLabel('Role', { exact: true }).fill('Planner');
  const button = app.page.getByRole('button', { name: 'Add application' });
  await button.evaluate((element: HTMLButtonElement) => {
    element.form!.requestSubmit();
    element.form!.requestSubmit();
  });
  await app.arrivedAtApplication('Harrow Lane');
  await app.open('/pipeline');
  await expect(app.card('Harrow Lane')).toHaveCount(1);
});

import { RAIL } from './cast';
import { expect, test } from './fixtures';
import { dateWords, dayFromToday } from './times';

test('company and role are enough to add an application', async ({ app }) => {
  await app.addApplication(RAIL);
  await expect(app.toast('Fernhill Rail is in Applied.')).toBeVisible();
  await expect(app.currentStage()).toContainText('Applied');
  await app.open('/pipeline');
  await expect(app.column('Applied').getByRole('article')).toHaveCount(1);
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
  await expect(app.main.getByRole('link', { name: 'Posting' })).toHaveAttribute(
    'href',
    'https://fernhill.example/jobs/7',
  );
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
  await expect(app.dialog.getByLabel('How did it end?')).toHaveAccessibleDescription(
    'Closed needs a reason. Say how it ended.',
  );
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

import { App } from './app';
import { RAIL } from './cast';
import { expect, test } from './fixtures';

test('an application without a company or a role gets a sentence for each', async ({ app }) => {
  await app.open('/applications/new');
  const [company, role] = [
    app.page.getByLabel('Company', { exact: true }),
    app.page.getByLabel('Role', { exact: true }),
  ];
  await company.fill('   ');
  await role.fill('   ');
  await app.page.getByRole('button', { name: 'Add application' }).click();
  await expect(company).toHaveAccessibleDescription('Write the company. Its name is enough.');
  await expect(role).toHaveAccessibleDescription('Write the role, as the posting calls it.');
  await expect(company).toBeFocused();
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
  await expect(page.getByLabel('Link to the posting')).toHaveAccessibleDescription(
    'Start the address with https://, or leave it empty.',
  );
  await expect(page.getByLabel('to', { exact: true })).toHaveAccessibleDescription(
    'Write the amount in figures, such as 58,000.',
  );
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

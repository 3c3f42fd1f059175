import { RAIL } from './cast';
import { expect, test } from './fixtures';
import { sittingOn } from './times';

const POSTING = `<h2>About us</h2><p>You will like it here.</p>
<h2>What you&rsquo;ll bring</h2><ul><li>Budget responsibility</li><li>Experience in SAP</li></ul>
<h3>Nice to have</h3><ul><li>Welsh</li></ul>`;

test('what a posting asks for is kept, and the hole in it is named wherever one prepares', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.planRound(application, [{ ...sittingOn(5, '10:00'), people: ['Ada Quill'] }]);
  await app.main.getByRole('link', { name: 'Paste it' }).click();
  await app.main.getByLabel('Job description', { exact: true }).fill(POSTING);
  await app.main.getByRole('button', { name: 'Propose lines' }).click();
  const heading = app.main.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Three lines ask for something.');
  await app.main.getByLabel('Words of line 2').fill('SAP, as a user');
  await app.main.getByRole('button', { name: 'Keep the ticked lines' }).click();
  await expect(heading).toHaveText('None of three covered. “Budget responsibility” and “SAP” are open.');

  await app.main.getByRole('link', { name: 'Change “SAP, as a user”' }).click();
  await app.main.getByLabel('Other evidence').fill('Four years of it at Marlow.');
  await app.main.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(heading).toHaveText('One of three covered. “Budget responsibility” is open.');

  await app.main.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').click();
  await expect(app.main.getByRole('link', { name: 'Find a story for “Budget responsibility”' })).toBeVisible();
  await app.main.getByRole('link', { name: /^Brief of/ }).click();
  await expect(app.main.getByText('Job description: one of three covered. “Budget responsibility” is open.')).toBeVisible();
  await app.main.getByRole('link', { name: 'What is missing' }).click();
  await expect(app.main.getByText('A story for “Budget responsibility”', { exact: true })).toBeVisible();
});

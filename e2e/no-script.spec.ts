import { RAIL } from './cast';
import { expect, test } from './fixtures';

test.use({ javaScriptEnabled: false });

test('the forms work before any script has loaded', async ({ page, owner }) => {
  await page.goto('/sign-up');
  await page.getByLabel('Your name').fill(owner.name);
  await page.getByLabel('Email').fill(owner.email);
  await page.getByLabel('Password').fill('short');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription('Use twelve characters or more. This has 5.');
  await expect(page.getByLabel('Your name')).toHaveValue(owner.name);
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is due.');

  await page.getByRole('link', { name: 'Add an application' }).click();
  await page.getByLabel('Company', { exact: true }).fill(RAIL.company);
  await page.getByLabel('Role', { exact: true }).fill(RAIL.role);
  await page.getByRole('button', { name: 'Add application' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(RAIL.company);
  await expect(page.getByRole('status').getByText('Fernhill Rail is in Applied.')).toBeVisible();

  await page.goto('/settings');
  await page.getByRole('button', { name: 'Sign out here' }).click();
  await page.getByLabel('Email').fill(owner.email);
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is due.');
});

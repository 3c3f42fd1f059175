import type { Page } from '@playwright/test';
import type { App } from './app';
import { expect, test } from './fixtures';

/** The address of the second round at Halden, of the sample. */
async function haldenRound(app: App): Promise<string> {
  await app.exploreSample();
  const open = app.main.getByRole('link', { name: /^Open, Halden/ });
  return (await open.getAttribute('href'))!;
}

const questionsFor = (page: Page, name: string) => page.getByRole('region', { name });

test('a question is chosen for somebody with the keyboard alone, and what was heard on it stands beside it', async ({ app }) => {
  const round = await haldenRound(app);
  await app.open(`${round}/questions`);
  const gregor = questionsFor(app.page, 'Gregor Valdez');
  const planned = gregor.getByRole('list').first().locator('> li > div > p.said');
  await expect(gregor.getByText(/^You asked Dana this on/)).toBeVisible();
  await expect(gregor.getByText('The second shift stops hearing about changes last.')).toBeVisible();

  await gregor.getByText('Another one for Gregor').focus();
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Enter');
  const third = 'What are the biggest challenges ahead of the company?';
  await expect(planned).toHaveText([/^What does success/, /^Which promise/, third]);
  await expect(gregor.getByText('Three is what one conversation holds.')).toBeVisible();
  await expect(gregor.getByRole('heading', { name: 'Gregor Valdez' })).toBeFocused();

  const earlier = gregor.getByRole('button', { name: `Ask earlier: ${third}` });
  await earlier.focus();
  await app.page.keyboard.press('Enter');
  await expect(planned).toHaveText([/^What does success/, third, /^Which promise/]);
  await app.reload();
  await expect(planned).toHaveText([/^What does success/, third, /^Which promise/]);
  await gregor.getByRole('button', { name: `Take out: ${third}` }).click();
  await expect(planned).toHaveText([/^What does success/, /^Which promise/]);

  const dana = questionsFor(app.page, 'Dana Whitcombe');
  await dana.getByText('Another one for Dana').click();
  await dana.getByLabel('Your own question for Dana').fill('What would make you sorry to lose me?');
  await dana.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dana.getByText('What would make you sorry to lose me?')).toBeVisible();
});

test.describe('practice', () => {
  test.use({ expectedNoise: /ERR_INTERNET_DISCONNECTED|Failed to fetch/ });

  test('an answer said aloud is timed while nobody looks, and survives a lost line', async ({ app }) => {
    await app.page.clock.install();
    await app.open('/practice?q=asked-why-us');
    await app.page.keyboard.press('Space');
    await expect(app.main.getByRole('button', { name: 'Finish' })).toBeVisible();
    await app.page.clock.fastForward('01:12');
    await expect(app.main.getByRole('timer')).toContainText(/1:1[2-9]/);
    await app.reload();
    await expect(app.main.getByRole('timer')).toContainText(/1:[1-5]\d/);
    await app.page.keyboard.press('Enter');
    await expect(app.main.getByRole('heading', { name: /^1 min .*How did it land\?$/ })).toBeVisible();

    await app.page.context().setOffline(true);
    await app.main.getByLabel('One thing to change').fill('Say the number first.');
    await app.main.getByRole('radio', { name: 'Got there' }).check();
    await expect(app.main.getByText('Kept on this device. It goes to the server when you are back online.')).toBeVisible();
    await app.page.context().setOffline(false);
    await expect(app.main.getByText('Kept on this device.')).toBeHidden();
    await app.main.getByRole('button', { name: 'That was the last' }).click();
    await expect(app.main.getByRole('heading', { name: 'Said aloud.' })).toBeVisible();

    await app.open('/practice?q=asked-why-us');
    await expect(app.main.getByText(/^Once aloud, 1 min .*: got there\.$/)).toBeVisible();
    await expect(app.main.getByRole('paragraph').filter({ hasText: 'Say the number first.' })).toBeVisible();
  });
});

test('the calm minute says when to breathe without any motion, and Escape leads back', async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.page.clock.install();
  await app.open('/questions');
  await app.open('/calm');
  const words = app.main.getByRole('status');
  await expect(words).toHaveText('Breathe in');
  await app.page.clock.runFor(4_500);
  await expect(words).toHaveText('Hold');
  await app.page.clock.runFor(56_000);
  await expect(words).toHaveText('That was a minute');
  await app.page.keyboard.press('Escape');
  await expect(app.page).toHaveURL(/\/questions$/);
});

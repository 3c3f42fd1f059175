import { expect, test } from './fixtures';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a story is written with a thumb, saves itself, and keeps the words that another tab replaces', async ({ app }) => {
  const { page, main } = app;
  await app.open('/stories/new?competency=process');
  await main.getByLabel('Title').fill('Forty-one days to nine');
  await main.getByLabel('Situation').fill('Referrals waited forty-one days on average.');
  await main.getByRole('button', { name: 'Keep the story' }).tap();
  await expect(main.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await expect(main.getByText('A draft. The task, action and result are missing.')).toBeVisible();
  const shows = (competency: RegExp, how: string) => main.getByRole('radiogroup', { name: competency }).getByLabel(how);
  await expect(shows(/^Process/, 'Strong')).toBeChecked();

  await main.getByLabel('Task').fill('Halve it by the autumn.');
  await main.getByLabel('Action').fill('I sat with the desk for three weeks.');
  await main.getByLabel('Result').fill('Nine days by July.');
  await main.getByRole('checkbox', { name: 'Nine days' }).tap();
  await shows(/^Influence/, 'Touches on').tap();
  await expect(main.getByText('Ready.')).toBeVisible();
  await expect(main.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();
  // What the server has is no longer kept on the device.
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('callback.story')))).toEqual([]);
  await app.reload();
  await expect(main.getByLabel('Result')).toHaveValue('Nine days by July.');
  await expect(main.getByRole('checkbox', { name: 'Nine days' })).toBeChecked();
  await expect(shows(/^Influence/, 'Touches on')).toBeChecked();

  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await tab.getByLabel('Result').fill('Ten days by July.');
  await tab.getByRole('button', { name: 'Save' }).click();
  await expect(tab.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();
  await main.getByLabel('Result').fill('Nine days by the summer.');
  await expect(app.alert('Another tab saved this story meanwhile.')).toBeVisible();
  await main.getByRole('button', { name: 'This one, and keep the other as an earlier wording' }).tap();
  await expect(app.alert('Another tab saved this story meanwhile.')).toHaveCount(0);
  await main.getByText('Earlier wordings').tap();
  await expect(main.getByRole('article')).toContainText('Ten days by July.');
  await main.getByRole('button', { name: 'Take this wording back' }).tap();
  await expect(main.getByLabel('Result')).toHaveValue('Ten days by July.');
});

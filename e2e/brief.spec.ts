import { RAIL } from './cast';
import { expect, test } from './fixtures';
import { A4, pagesOf } from './paper';
import { sittingAfter, sittingOn, sittingThatEnded } from './times';

test('the brief of tomorrow: how to get there, what Dana said to the one who was not there, and one page of paper', async ({ app }) => {
  const { page } = app;
  await app.exploreSample();
  await app.main.getByRole('link', { name: /^Open, Halden/ }).click();
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Halden Instruments');
  await expect(app.main).toContainText('Ask Mina for the name when you arrive, and the spelling.');
  const line = app.main.locator('blockquote').first();
  await expect(line).toHaveText(/^“When I spoke with Dana .+, I heard that the second shift hears about changes last\. .+ how Operations sees it\.”$/);
  await expect(line.locator('em')).toHaveText('the second shift hears about changes last.');

  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(pdf)).toEqual([expect.stringMatching(A4)]);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Gregor Valdez', 'Amara Diallo', 'Sam Petrosyan', 'From Finance', 'Dana Whitcombe'])
    await expect(app.main.getByText(name, { exact: true })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(app.main.getByRole('link', { name: 'Start the name drill' })).toBeHidden();
  const lines = page.locator('section').filter({ has: page.getByText('Names and phrases on the day') });
  expect((await lines.boundingBox())!.height).toBeGreaterThan(60);
});

test('where to go, whom to ask for and what somebody cares about are written down where they are read', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  const first = sittingOn(1, '10:00');
  await app.planRound(application, [
    { ...first, people: ['Bruno Salter'] },
    { ...sittingAfter(first), people: ['Chidi Okafor'] },
  ]);
  await app.main.getByRole('link', { name: /^Brief of/ }).first().click();
  await expect(app.main.getByRole('link', { name: 'Add the place' })).toBeVisible();
  await app.main.getByRole('link', { name: 'Add whom to ask for' }).click();
  await expect(app.main.getByLabel('Ask for', { exact: true })).toBeFocused();
  await app.main.getByLabel('Ask for', { exact: true }).fill('Mina, front desk');
  await app.main.getByLabel('Leave by').fill('08:20');
  await app.main.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(app.toast('Saved.')).toBeVisible();
  await expect(app.main.getByRole('definition').filter({ hasText: 'Mina, front desk' })).toBeVisible();
  await expect(app.main.getByRole('definition').filter({ hasText: '08:20' })).toBeVisible();

  await app.main.getByText('Add what they care about').first().click();
  await app.main.getByLabel('What Bruno cares about', { exact: true }).fill('Trains that leave on time.');
  await app.main.getByRole('button', { name: 'Save', exact: true }).click();
  await app.main.getByRole('link', { name: 'Bruno Salter', exact: true }).click();
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Bruno Salter');
  await expect(app.main.locator('summary')).toHaveText(/^Trains that leave on time\./);
});

test('a round that is over offers its debrief first, and a cancelled one says so', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.planRound(application, [{ ...sittingThatEnded({ hours: 3 }), people: ['Ada Quill'] }]);
  await app.main.getByRole('link', { name: /^Brief of/ }).click();
  await expect(app.main.getByRole('link', { name: 'Write the debrief' })).toBeVisible();
  await expect(app.main.getByRole('heading', { name: /^Who you met/ })).toBeVisible();
  await expect(app.main.getByRole('link', { name: 'Choose questions' })).toHaveCount(0);
  await app.main.getByRole('link', { name: 'Change the round' }).click();
  await app.page.getByRole('button', { name: 'Cancel this sitting' }).click();
  await expect(app.toast('Cancelled. Its unsent notes are put aside.')).toBeVisible();
  await app.main.getByRole('link', { name: 'Open its brief' }).click();
  await expect(app.main.getByText('This round is cancelled.')).toBeVisible();
  await expect(app.main.getByRole('link', { name: 'Write the debrief' })).toHaveCount(0);
});

import { ADA, BRUNO, RAIL } from './cast';
import { expect, test } from './fixtures';
import { pagesOf, A4 } from './paper';
import { Plan } from './plan';
import { sittingOn, sittingThatEnded } from './times';

test('a second round is planned from what the first one said, prepared, printed, logged, and the next brief knows it', async ({ app }) => {
  const { page, main } = app;
  const application = await app.addApplication(RAIL);
  const claim = async (value: string, name: string) => {
    await page.getByText('What did you say about pay, notice, your team?').click();
    await page.getByRole('button', { name: 'Notice' }).click();
    await page.getByLabel('What you said: Notice').fill(value);
    await page.getByLabel('Who heard it: Notice').selectOption(name);
  };
  const first = await app.openDebrief(application);
  await first.fill({ round: 'round', sitting: sittingThatEnded({ hours: 30 }), met: [ADA] });
  await claim('One month', 'Ada');
  await first.save();
  await expect(app.toast('Saved. One clock started.')).toBeVisible();

  await app.planRound(application, [{ ...sittingOn(1, '10:00'), people: ['Bruno Salter'] }]);
  await main.getByRole('link', { name: /^Brief of Round 2/ }).click();
  await expect(page).toHaveURL(/\/rounds\/[\w-]+$/);
  const brief = page.url();
  await expect(main.locator('blockquote')).toContainText('the timetable is drawn by hand every spring');
  await expect(main.getByRole('region', { name: 'Said here' })).toContainText('One month');

  await main.getByRole('link', { name: 'What is missing' }).click();
  const missing = main.getByRole('link', { name: /Two questions for Bruno/ });
  await missing.click();
  const bruno = main.getByRole('region', { name: 'Bruno Salter' });
  for (const words of ['What would you hand me first?', 'What did the last good week look like?']) {
    const more = bruno.getByText('Another one for Bruno');
    if (await more.isVisible()) await more.click();
    await bruno.getByLabel('Your own question for Bruno').fill(words);
    await bruno.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(bruno.getByRole('list').first()).toContainText(words);
  }
  await app.open(`${brief}/gaps`);
  await expect(missing).toHaveCount(0);

  await app.open(brief);
  await expect(main.getByText('What would you hand me first?')).toBeVisible();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual([expect.stringMatching(A4)]);
  await page.emulateMedia({ media: 'print' });
  await expect(main.getByText('Bruno Salter', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  // They moved it to today, and it is over.
  await main.getByRole('link', { name: 'Change the round' }).click();
  const plan = new Plan(page);
  await plan.fillTimes(plan.sitting(1), sittingThatEnded({ hours: 1 }));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(app.toast('Saved. Deadlines of unsent notes moved with it.')).toBeVisible();
  await app.open(brief);
  await main.getByRole('link', { name: 'Write the debrief' }).click();
  await page.getByLabel('What Bruno Salter said').fill(BRUNO.said!);
  await claim('Three months', 'Bruno');
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(app.toast(`${RAIL.company} has heard two notice periods.`)).toBeVisible();

  await app.planRound(application, [{ ...sittingOn(3, '10:00'), people: ['Chidi Okafor'] }]);
  await main.getByRole('link', { name: /^Brief of Round 3/ }).click();
  const said = main.getByRole('region', { name: 'Said here' });
  await expect(said).toContainText(/One month.*to Ada/);
  await expect(said).toContainText(/Three months.*to Bruno/);
  await expect(said).toContainText('They differ. Decide which one holds before you go in.');
  await expect(main.locator('blockquote')).toContainText('nobody has counted the spare wheels since May');
});

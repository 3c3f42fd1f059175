import { Debrief } from './debrief';
import { expect, test } from './fixtures';
import { sittingThatEnded } from './times';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('an interview is logged on a phone with a thumb', async ({ app }) => {
  const { page } = app;
  await app.open('/');
  await page
    .getByRole('navigation', { name: 'Main, at the bottom' })
    .getByRole('link', { name: 'Log an interview' })
    .tap();
  await page.getByLabel('Company', { exact: true }).fill('Fernhill Rail');
  await page.getByLabel('Role', { exact: true }).fill('Operations Lead');
  await new Debrief(page).fillTimes(sittingThatEnded({ hours: 1 }));
  const add = page.getByLabel('Add a person: name, title');
  for (const name of ['Ada Quill, Head of Rail', 'Bruno Salter']) {
    await add.fill(name);
    await page.getByRole('button', { name: 'Add', exact: true }).tap();
  }
  await page.getByLabel('What Ada Quill said').fill('The timetable is drawn by hand every spring.');
  await page.getByText('Sold you the role or the company').tap();
  await page.getByText('Within a week').tap();
  await expect(page.getByText('2 notes', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Save and start two clocks' }).tap();
  await expect(app.toast('Saved. Two clocks started.')).toBeVisible();

  await app.main.getByRole('link', { name: 'Write to Ada', exact: true }).tap();
  await expect(app.letterTo('Ada Quill')).toHaveValue(/drawn by hand/);
  await app.markAsSent('Ada Quill');
});

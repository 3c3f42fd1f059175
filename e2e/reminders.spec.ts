import { RAIL } from './cast';
import { expect, test } from './fixtures';
import { sittingThatEnded } from './times';

/** The loop looks every quarter of a minute. */
const RINGS_WITHIN = 40_000;

test('four hours before a note is due the bell rings on the open page, until it is put away', async ({ app }) => {
  test.setTimeout(RINGS_WITHIN + 45_000);
  const sitting = sittingThatEnded({ hours: 20, minutes: 30 });
  await app.logInterview({ ...RAIL, sitting, met: [{ name: 'Ada Quill' }] });
  await expect(app.page).toHaveTitle('(1) Today · Callback');
  await expect
    .poll(async () => (await (await app.page.request.get('/api/reminders')).json()).shown.length, {
      timeout: RINGS_WITHIN,
    })
    .toBe(1);

  // The page asks again as soon as somebody looks at it.
  await app.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(app.bell()).toHaveAccessibleName('Reminders, 1 new');
  await app.bell().click();
  const reminder = app.dialog.getByRole('link', { name: /^Four hours left to write to Ada at Fernhill Rail, due / });
  await expect(reminder).toBeVisible();
  await app.dialog.getByRole('button', { name: 'Put away' }).click();
  await expect(app.bell()).toHaveAccessibleName('Reminders');
  await app.reload();
  await expect(app.bell()).toHaveAccessibleName('Reminders');
  await expect(app.page).toHaveTitle('(1) Today · Callback');
});

test('a late note rings once, leads to its letter, and falls silent when it is sent', async ({ app }) => {
  test.setTimeout(RINGS_WITHIN + 45_000);
  await app.logInterview({ ...RAIL, sitting: sittingThatEnded({ hours: 26 }), met: [{ name: 'Ada Quill' }] });
  await expect(async () => {
    await app.reload();
    await expect(app.bell()).toHaveAccessibleName(/new$/, { timeout: 1_000 });
  }).toPass({ timeout: RINGS_WITHIN });
  await app.bell().click();
  const reminder = app.dialog.getByRole('link', { name: /Ada’s note was due .* A late note still lands\./ });
  await expect(reminder).toHaveCount(1);
  await reminder.click();
  await app.markAsSent('Ada Quill');
  await app.open('/');
  await expect(app.bell()).toHaveAccessibleName('Reminders');
  await expect(app.page).toHaveTitle('Today · Callback');
});

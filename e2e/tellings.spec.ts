import { ADA, BRUNO, RAIL } from './cast';
import { expect, test } from './fixtures';
import { sittingOn, sittingThatEnded } from './times';

const STORY = 'Forty-one days to nine';

test('a story told once is not told twice without being asked, and is said aloud before', async ({ app }) => {
  const { page, main } = app;
  const application = await app.addApplication(RAIL);
  const debrief = await app.openDebrief(application);
  await debrief.fill({ round: 'round', sitting: sittingThatEnded({ hours: 30 }), met: [ADA] });
  await page.getByText('Which stories did you tell?').click();
  await page.getByLabel('Add a story by its title', { exact: true }).fill(STORY);
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: `Who heard ${STORY}` }).getByRole('checkbox', { name: 'Ada' }).check();
  await page.getByRole('checkbox', { name: 'Landed' }).check();
  await page.getByText('Said otherwise than written').click();
  await page.getByLabel(`What you said otherwise in ${STORY}`).fill('Ten days, not nine');
  await debrief.save();
  await expect(app.toast('Saved. One clock started.')).toBeVisible();

  await app.planRound(application, [{ ...sittingOn(1, '10:00'), people: [`${ADA.name}`, 'Bruno Salter'] }]);
  await main.getByRole('link', { name: /^Brief of Round 2/ }).click();
  await expect(page).toHaveURL(/\/rounds\/[\w-]+$/);
  await app.open(`${page.url()}/stories`);
  const ada = main.getByRole('region', { name: ADA.name });
  await expect(ada.getByRole('group', { name: 'Ada has heard it' })).toContainText('Ada has heard this one. Choose another.');
  await ada.getByRole('radio', { name: STORY }).check();
  await ada.getByRole('button', { name: 'Plan it for Ada' }).click();
  const anyway = ada.getByRole('button', { name: 'Plan it anyway' });
  await expect(anyway).toBeFocused();
  await expect(ada.getByRole('link', { name: STORY })).toHaveCount(0);
  await anyway.press('Enter');
  await expect(ada.getByRole('link', { name: STORY, exact: true })).toBeVisible();
  const plan = page.url();
  const bruno = main.getByRole('region', { name: BRUNO.name });
  await expect(bruno.getByRole('group', { name: 'A colleague has heard it' })).toContainText('Ada has heard this one. They may compare.');

  await main.getByRole('link', { name: 'Who heard what' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(`“${STORY}” comes up twice at Fernhill.`);
  const row = main.getByRole('row', { name: STORY });
  await expect(row.getByRole('cell').nth(0)).toContainText(/Told .*landed.*Ten days, not nine.*Planned/);
  await expect(row.getByRole('cell').nth(1)).toHaveText('Not told');

  await app.open(plan);
  await ada.getByRole('link', { name: `Practise ${STORY}` }).click();
  await expect(main.getByText('Nothing of it is written yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Got there' }).check();
  await page.getByLabel('One thing to change').fill('Say nine earlier');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(main.getByText(/^Once aloud, \d seconds?: got there\.$/)).toBeVisible();
  await main.getByRole('link', { name: 'Back' }).click();
  await expect(ada.getByText('once aloud')).toBeVisible();
});

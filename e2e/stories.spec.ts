import { expect, test } from './fixtures';
import { A4, pagesOf } from './paper';

test('the bank names what no story shows, finds one for a question, and prints its cards on one page', async ({ app }) => {
  await app.exploreSample();
  await app.open('/stories');
  await expect(app.main).toContainText('Six ready and one draft, six of them told. A second round draws on five to eight.');
  const hole = app.main.getByRole('list', { name: 'What no story shows' }).getByRole('listitem').first();
  await expect(hole).toContainText('No story about a budget. Avonmead and Juniper both ask for it.');
  await expect(hole.getByRole('link', { name: 'Start one' })).toHaveAttribute('href', '/stories/new?competency=budget');

  const flu = app.main.getByRole('row', { name: /^The flu weekend/ });
  await expect(flu.getByRole('cell').first()).toHaveText('strong');
  await flu.getByRole('link').click();
  await expect(app.main.getByRole('region', { name: 'The flu weekend' })).toContainText('Every clinic opened on time.');

  await app.main.getByLabel('What did they ask?').fill('Tell me about a time you failed.');
  await app.page.keyboard.press('Enter');
  const answers = app.main.getByRole('region', { name: 'Stories for what they asked' });
  await expect(answers.getByRole('heading')).toHaveText('“The rollout we pulled back” fits best.');
  await expect(answers.getByRole('listitem').first()).toContainText('Strong on failing.');
  await expect(app.main.getByRole('region', { name: 'The rollout we pulled back' })).toBeVisible();

  await app.page.setViewportSize({ width: 320, height: 700 });
  await expect(app.main.getByText('Failing. Touches on pressure, leading and influence.').first()).toBeVisible();
  await answers.getByRole('link', { name: 'The rollout we pulled back' }).click();
  await expect(app.main.getByRole('region', { name: 'The rollout we pulled back' })).toBeVisible();
  await app.main.getByRole('link', { name: 'All stories' }).click();
  await app.main.getByRole('link', { name: 'Cards to print' }).click();

  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Six cards, one page.');
  const pages = pagesOf(await app.page.pdf({ preferCSSPageSize: true }));
  expect(pages).toEqual([expect.stringMatching(A4)]);
});

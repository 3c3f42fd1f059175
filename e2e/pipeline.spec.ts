import { RAIL } from './cast';
import { expect, test } from './fixtures';

test('every card has exactly one next step', async ({ app }) => {
  await app.exploreSample();
  await app.open('/pipeline');
  const cards = app.main.getByRole('article');
  await expect(cards).toHaveCount(14);
  for (const card of await cards.all()) {
    await expect(card.locator('[data-step]')).toHaveCount(1);
    await expect(card.locator('[data-step]')).toHaveText(/\w+/);
  }
  await expect(app.card('Avonmead Health').locator('[data-step]')).toContainText('Write three notes');
  await expect(app.card('Juniper Mutual').locator('[data-step]')).toContainText('Answer by');
  await expect(app.card('Larkhill Transport').locator('[data-step]')).toHaveText(/Reply overdue\s*2 days/);
});

test('the header counts what was sent, what was answered and who was met', async ({ app }) => {
  await app.exploreSample();
  await app.open('/pipeline');
  const figures = app.main.getByRole('term');
  await expect(figures).toHaveText([/^sent since /, 'replied', 'people met', /^offer, answer by /]);
});

test('filters combine, stand in the address, and the back button undoes them', async ({ app }) => {
  await app.exploreSample();
  await app.open('/pipeline');
  const filters = app.main.getByRole('navigation', { name: 'Filter' });
  const cards = app.main.getByRole('article');
  await filters.getByRole('link', { name: /^Notes due/ }).click();
  await expect(app.page).toHaveURL('/pipeline?due=1');
  await expect(cards).toHaveCount(3);
  for (const company of ['Kestrel Grid', 'Sable Peak Robotics', 'Avonmead Health'])
    await expect(app.card(company)).toBeVisible();
  await app.main.getByRole('button', { name: 'Source' }).click();
  await app.main.getByRole('group', { name: 'Source' }).getByRole('link', { name: 'Referral' }).click();
  await expect(app.page).toHaveURL('/pipeline?source=Referral&due=1');
  await expect(cards).toHaveCount(1);
  await expect(app.card('Avonmead Health')).toBeVisible();
  await filters.getByRole('link', { name: /^Reply overdue/ }).click();
  await expect(app.main.getByText('Nothing matches.')).toBeVisible();
  await app.page.goBack();
  await app.page.goBack();
  await expect(app.page).toHaveURL('/pipeline?due=1');
  await expect(cards).toHaveCount(3);
  await app.page.goBack();
  await filters.getByRole('link', { name: /^Quiet for 10 days/ }).click();
  const quiet = filters.getByRole('link', { name: /^Quiet/ });
  await expect(quiet).toHaveAttribute('aria-current', 'true');
  await expect(cards).toHaveCount(Number((await quiet.innerText()).match(/\d+$/)![0]));
  await quiet.click();
  await expect(app.page).toHaveURL('/pipeline');
  await expect(cards).toHaveCount(14);
});

test('the filter menu narrows the board and the table to the same applications, and says to what', async ({ app }) => {
  await app.exploreSample();
  await app.open('/pipeline');
  await app.main.getByRole('button', { name: 'Filter' }).click();
  const menu = app.main.getByRole('group', { name: 'Filter' });
  await menu.getByLabel('Interviewing').check();
  await menu.getByLabel('Offer').check();
  await menu.getByLabel('People met').selectOption('Three or more');
  await menu.getByRole('button', { name: 'Show' }).click();
  await expect(app.page).toHaveURL('/pipeline?stage=interviewing%2Coffer&met=3');
  await expect(menu).toBeHidden();
  const companies = await app.main.getByRole('article').getByRole('heading').allInnerTexts();
  expect(companies).toContain('Juniper Mutual');
  await app.main.getByRole('link', { name: 'Table' }).click();
  await expect(app.rows()).toHaveCount(companies.length);
  expect((await app.rows().getByRole('rowheader').allInnerTexts()).toSorted()).toEqual(companies.toSorted());
  await app.main.getByRole('link', { name: 'Offer, take away' }).click();
  await expect(app.row('Juniper Mutual')).toHaveCount(0);
  await app.main.getByRole('link', { name: 'Clear' }).click();
  await expect(app.page).toHaveURL('/pipeline?view=table');
  await expect(app.rows()).toHaveCount(14);
});

test('the table begins with what presses most, sorts by its heads and shows the columns one chooses', async ({ app }) => {
  await app.exploreSample();
  await app.open('/pipeline?view=table');
  const heads = app.main.getByRole('columnheader');
  await expect(app.rows().first()).toContainText(/Kestrel Grid.*Write to Priya/);
  await expect(app.rows().last()).toContainText('Closed');
  await expect(heads.filter({ hasText: 'Next step' })).toHaveAttribute('aria-sort', 'ascending');
  await app.main.getByRole('link', { name: 'Company', exact: true }).click();
  await expect(app.rows().first()).toContainText('Aldergate Museums');
  await app.main.getByRole('link', { name: 'Company', exact: true }).click();
  await expect(app.rows().first()).toContainText('Sundial Foods');
  await expect(heads.filter({ hasText: 'Company' })).toHaveAttribute('aria-sort', 'descending');
  await app.main.getByRole('button', { name: 'Columns' }).click();
  const menu = app.main.getByRole('group', { name: 'Columns' });
  for (const column of ['Role', 'Applied', 'Source', 'People']) await menu.getByLabel(column).uncheck();
  await menu.getByLabel('Last news').check();
  await menu.getByRole('button', { name: 'Show' }).click();
  const chosen = ['Company', 'Stage', 'Next step', 'When', 'In stage', 'Last news'];
  await expect(heads).toHaveText(chosen);
  await app.reload();
  await expect(heads).toHaveText(chosen);
  await expect(app.rows().first()).toContainText('Sundial Foods');
  await app.page.goBack();
  await expect(heads.filter({ hasText: 'Role' })).toBeVisible();
  await app.page.goBack();
  await expect(app.rows().first()).toContainText('Aldergate Museums');
});

test('a card is dragged to another stage and is there after a reload', async ({ app }) => {
  await app.addApplication(RAIL);
  await app.open('/pipeline');
  await app.card(RAIL.company).dragTo(app.column('Interviewing'));
  await expect(app.toast(/^Moved to Interviewing\.$/)).toBeVisible();
  await expect(app.column('Interviewing').getByRole('article')).toHaveCount(1);
  await expect(app.main.getByRole('article')).toHaveCount(1);
  await app.reload();
  await expect(app.column('Interviewing').getByRole('article')).toContainText(RAIL.company);
});

test('a card is moved by its menu and is there after a reload', async ({ app }) => {
  await app.addApplication(RAIL);
  await app.open('/pipeline');
  await app.moveCard(RAIL.company, 'Offer');
  await expect(app.toast(/^Moved to Offer\.$/)).toBeVisible();
  await app.reload();
  await expect(app.column('Offer').getByRole('article')).toContainText(RAIL.company);
});

test('a card is moved by keys, which say so, and keeps the focus', async ({ app }) => {
  await app.addApplication(RAIL);
  await app.open('/pipeline');
  await app.card(RAIL.company).getByRole('link').focus();
  await app.page.keyboard.press('Shift+ArrowRight');
  await expect(app.page.getByRole('status').filter({ hasText: 'Fernhill Rail moved to Screening.' })).toBeAttached();
  await expect(app.column('Screening').getByRole('article')).toHaveCount(1);
  await expect(app.toast(/^Moved to Screening\.$/)).toBeVisible();
  await expect(app.column('Screening').getByRole('link', { name: RAIL.company })).toBeFocused();
  await app.page.keyboard.press('Shift+ArrowLeft');
  await expect(app.toast(/^Moved to Applied\.$/)).toBeVisible();
  await app.reload();
  await expect(app.column('Applied').getByRole('article')).toContainText(RAIL.company);
});

test('a card goes on by keys before the server has answered', async ({ app }) => {
  await app.addApplication(RAIL);
  await app.open('/pipeline');
  await app.card(RAIL.company).getByRole('link').focus();
  await app.page.keyboard.press('Shift+ArrowRight');
  await app.page.keyboard.press('Shift+ArrowRight');
  await app.page.keyboard.press('Shift+ArrowRight');
  await expect(app.toast(/^Moved to Offer\.$/)).toBeVisible();
  await expect(app.card(RAIL.company)).toHaveCount(1);
  await expect(app.column('Offer').getByRole('link', { name: RAIL.company })).toBeFocused();
  await app.reload();
  await expect(app.column('Offer').getByRole('article')).toContainText(RAIL.company);
});

test('closing from the board asks for a reason, by menu and by drag', async ({ app }) => {
  await app.addApplication(RAIL);
  await app.addApplication({ company: 'Harrow Lane', role: 'Planner' });
  await app.open('/pipeline');
  await app.card(RAIL.company).dragTo(app.column('Closed'));
  await expect(app.dialog.getByRole('heading')).toHaveText('Move Fernhill Rail');
  await app.dialog.getByLabel('How did it end?').selectOption('Said no');
  await app.dialog.getByRole('button', { name: 'Close it' }).click();
  await expect(app.column('Closed').getByRole('article')).toContainText('Said no');

  await app.moveCard('Harrow Lane', 'Closed');
  await expect(app.dialog.getByLabel('How did it end?')).toHaveAccessibleDescription(
    'Closed needs a reason. Say how it ended.',
  );
  await app.page.keyboard.press('Escape');
  await expect(app.column('Applied').getByRole('article')).toContainText('Harrow Lane');
});

test('arrow keys walk over the cards, and a full stop opens the menu', async ({ app }) => {
  await app.exploreSample();
  await app.open('/pipeline');
  await app.column('Saved').getByRole('article').first().getByRole('link').focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(app.column('Saved').getByRole('article').nth(1).getByRole('link')).toBeFocused();
  await app.page.keyboard.press('ArrowRight');
  await expect(app.column('Applied').getByRole('article').nth(1).getByRole('link')).toBeFocused();
  await app.page.keyboard.press('.');
  await expect(app.dialog.getByRole('group', { name: 'Stage' })).toBeVisible();
});

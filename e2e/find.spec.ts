import { expect, test } from './fixtures';

test('what somebody said is found by keyboard alone, mistyped and without accents', async ({ app }) => {
  await app.exploreSample();
  await app.addApplication({ company: 'Ångström Werke', role: 'Planner' });
  await app.open('/');
  const { keyboard } = app.page;
  const field = app.dialog.getByRole('combobox', { name: 'Find, or do' });
  const options = app.dialog.getByRole('option');
  const current = app.dialog.getByRole('option', { selected: true });

  await keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(options.filter({ hasText: 'Write to Priya' })).toBeVisible();
  await keyboard.type('queeu');
  await expect(current).toContainText('His first clinic, and the queue out of the door.');
  await expect(current.locator('mark')).toHaveText('queue');
  await keyboard.press('ArrowDown');
  await expect(current).toContainText('Ruth Abelson');
  await keyboard.press('Enter');
  await expect(app.main.getByRole('heading', { level: 1, name: 'Ruth Abelson' })).toBeVisible();

  await keyboard.press('Control+k');
  await keyboard.type('angstrom');
  await expect(current).toContainText('Ångström Werke');
  await field.fill('zzzz');
  await expect(app.dialog.getByText('Nothing found.')).toBeVisible();
  await keyboard.press('Escape');
  await expect(app.dialog).toHaveCount(0);
});

test('an application is moved from the palette, and the move is taken back', async ({ app }) => {
  await app.exploreSample();
  await app.open('/pipeline');
  const { keyboard } = app.page;
  const current = app.dialog.getByRole('option', { selected: true });
  await keyboard.press('Control+k');
  await keyboard.type('move halden to offer');
  await expect(current).toHaveText('Move Halden Instruments to Offer');
  await keyboard.press('Enter');
  await expect(app.toast('Moved to Offer.')).toBeVisible();
  await expect(app.card('Halden Instruments')).toHaveAttribute('data-stage', 'offer');
  await app.undo();
  await expect(app.card('Halden Instruments')).toHaveAttribute('data-stage', 'interviewing');

  await keyboard.press('Control+k');
  await keyboard.type('move halden to closed');
  await expect(current).toHaveText('Move Halden Instruments to Closed');
  await keyboard.press('Enter');
  await expect(app.dialog.getByRole('heading', { name: 'Move Halden Instruments' })).toBeVisible();
});

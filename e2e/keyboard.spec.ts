import type { Locator, Page } from '@playwright/test';
import { RAIL } from './cast';
import { expect, test } from './fixtures';

const MOST_STOPS = 60;

/** Presses Tab until this has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

test('from signing up to a note that is sent by keyboard alone', async ({ visitor, owner }) => {
  const { page, main } = visitor;
  const { keyboard } = page;
  const type = async (label: string, words: string) => {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await keyboard.type(words);
  };

  await visitor.open('/sign-up');
  await type('Your name', owner.name);
  await type('Email', owner.email);
  await type('Password', owner.password);
  await keyboard.press('Enter');

  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Nothing is due.');
  await tabTo(page, skip);
  await keyboard.press('Enter');
  await tabTo(page, main.getByRole('link', { name: 'Log an interview' }));
  await keyboard.press('Enter');
  await expect(main.getByRole('heading', { name: 'How did it go?' })).toBeVisible();

  await type('Company', 'Fernhill Rail');
  await type('Role', 'Operations Lead');
  await type('Add a person: name, title', 'Ada Quill, Head of Rail');
  await keyboard.press('Enter');
  await type('What Ada Quill said', 'The timetable is drawn by hand every spring.');
  await tabTo(page, page.getByRole('checkbox', { name: 'Talked about next steps or timing' }));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('radio', { name: 'They didn’t say' }));
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Within a week' })).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Save and start one clock' }));
  await keyboard.press('Enter');

  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/^One note to write, Ada’s by /);
  await tabTo(page, main.getByRole('region', { name: 'Thank-you notes' }).getByRole('link', { name: 'Write to Ada' }));
  await keyboard.press('Enter');
  await tabTo(page, visitor.letterTo('Ada Quill'));
  await keyboard.press('Control+End');
  await keyboard.type(' Ashby');
  await tabTo(page, main.getByRole('button', { name: 'Mark as sent to Ada' }));
  await keyboard.press('Enter');
  await expect(visitor.toast('Sent to Ada')).toBeVisible();
  await expect(main.getByText('Kept word for word.')).toBeVisible();
});

test('single keys lead everywhere, and can be switched off', async ({ app }) => {
  const { keyboard } = app.page;
  await app.open('/');
  const at = (name: string) => expect(app.main.getByRole('heading', { level: 1, name })).toBeVisible();
  for (const [key, heading] of [
    ['p', 'Pipeline'],
    ['o', 'People'],
  ] as const) {
    await keyboard.press('g');
    await keyboard.press(key);
    await at(heading);
  }
  await keyboard.press('?');
  await app.dialog.getByRole('switch', { name: 'Single keys' }).click();
  await expect(app.toast('Saved.')).toBeVisible();
  await keyboard.press('Escape');
  await expect(app.dialog).toHaveCount(0);
  await keyboard.press('l');
  await keyboard.press('?');
  await expect(app.dialog).toHaveCount(0);
  await at('People');
  await keyboard.press('Control+k');
  await expect(app.dialog.getByRole('combobox', { name: 'Find, or do' })).toBeFocused();
  await keyboard.press('Escape');
  await app.open('/settings');
  await app.page.getByLabel('Single keys').selectOption('On');
  await expect(app.toast('Saved.')).toBeVisible();
  await app.reload();
  await keyboard.press('l');
  await at('How did it go?');
});

test('focus goes into a sheet, stays there and comes back', async ({ app }) => {
  await app.addApplication(RAIL);
  const move = app.main.getByRole('button', { name: 'Move', exact: true });
  await move.focus();
  await app.page.keyboard.press('Enter');
  await expect(app.dialog.locator(':focus')).toHaveCount(1);
  for (let stops = 0; stops < 8; stops += 1) {
    await app.page.keyboard.press('Tab');
    expect(
      await app.page.evaluate(
        () => document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
      ),
    ).toBe(true);
  }
  await app.page.keyboard.press('Escape');
  await expect(move).toBeFocused();
});

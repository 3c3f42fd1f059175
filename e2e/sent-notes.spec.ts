import { ADA, LETTER, RAIL } from './cast';
import { expect, test } from './fixtures';
import { dayFromToday, sittingThatEnded } from './times';

test('a note that is marked as sent says so, and can be taken back', async ({ app }) => {
  await app.meet(ADA);
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill(LETTER);
  await app.markAsSent('Ada Quill');
  await expect(app.toast(/^Sent to Ada, 2 h \d\d after you met\.$/)).toBeVisible();
  await app.undo();
  await expect(app.letterTo('Ada Quill')).toHaveValue(LETTER);
  await app.open('/');
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText(/^One note to write, Ada’s by /);
});

test('a sent note is kept word for word and cannot be edited', async ({ app }) => {
  await app.meet(ADA);
  await app.openNote('Ada Quill');
  const stale = await app.page.context().newPage();
  await stale.goto(app.page.url());
  await app.letterTo('Ada Quill').fill(LETTER);
  await app.markAsSent('Ada Quill');
  await app.reload();
  await expect(app.letterTo('Ada Quill')).toHaveCount(0);
  const kept = app.main.getByRole('region', { name: 'Note to Ada Quill' });
  expect(await kept.innerText()).toContain(LETTER);
  await expect(kept).toContainText('Kept word for word.');

  await stale.getByRole('textbox', { name: 'Note to Ada Quill' }).fill('Dear Ada, something else.');
  await expect(stale.getByRole('status').getByText(/This note is marked as sent/)).toBeVisible();
  await app.reload();
  expect(await kept.innerText()).toContain(LETTER);
  await app.open('/');
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Every note is sent.');
});

test('an empty letter cannot be marked as sent', async ({ app }) => {
  await app.meet(ADA);
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill('');
  await app.main.getByRole('button', { name: 'Mark as sent to Ada' }).click();
  await expect(app.main.getByText(/There is nothing in the note yet/).first()).toBeVisible();
});

test('a note is skipped with a reason and can be taken up again', async ({ app }) => {
  await app.meet(ADA);
  await app.openNote('Ada Quill');
  await app.main.getByRole('button', { name: 'Skip', exact: true }).click();
  await app.dialog.getByRole('button', { name: 'Skip this note' }).click();
  await expect(app.dialog.getByLabel('Why not')).toHaveAccessibleDescription(/Say in a word why no note will go/);
  await app.skipNote('Ada Quill', 'Thanked in person');
  await expect(app.main.getByText('No note is owed.')).toBeVisible();
  await app.main.getByRole('link').filter({ hasText: 'Thanked in person' }).click();
  await expect(app.main.getByText('No note goes: Thanked in person.')).toBeVisible();
  await app.main.getByRole('button', { name: 'Write it after all' }).click();
  await expect(app.toast('Back among the notes to write.')).toBeVisible();
  await expect(app.letterTo('Ada Quill')).toHaveValue(/^Dear Ada,/);
});

test('a handwritten card counts on the day it is posted', async ({ app }) => {
  await app.meet(ADA);
  await app.openNote('Ada Quill');
  await app.main.getByRole('button', { name: 'Handwritten card' }).click();
  const lines = app.main.getByRole('list', { name: 'Lines to copy by hand' });
  await expect(lines.getByRole('listitem').first()).toHaveText('Dear Ada,');
  await lines.getByRole('button').first().click();
  await expect(lines.getByRole('listitem').nth(1)).toHaveAttribute('aria-current', 'step');
  await expect(app.main.getByLabel('Posted on')).toHaveValue(dayFromToday(0));
  await app.main.getByRole('button', { name: 'I posted it' }).click();
  await expect(app.toast('Card to Ada posted.')).toBeVisible();
  await expect(app.main.getByText(/^Card posted .*, in time\.$/)).toBeVisible();
});

test('somebody who helped is owed a note too', async ({ app }) => {
  await app.addApplication(RAIL);
  await app.main.getByRole('button', { name: 'More', exact: true }).click();
  await app.dialog.getByRole('link', { name: 'Thank someone who helped' }).click();
  await expect(app.main.getByRole('heading', { name: 'Who helped with Fernhill Rail?' })).toBeVisible();
  await app.page.getByLabel('Name').fill('Mina Stroud');
  await app.page.getByLabel('What they did').fill('Moved the panel by a day so that I could come');
  await app.page.getByRole('button', { name: 'Start their clock' }).click();
  await expect(app.letterTo('Mina Stroud')).toHaveValue(/^Dear Mina,.*panel/s);
  await app.markAsSent('Mina Stroud');
});

test('a late note is shown without scolding and is still worth it', async ({ app }) => {
  const sitting = sittingThatEnded({ hours: 26 });
  await app.logInterview({ ...RAIL, sitting, met: [ADA] });
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText(/^Ada’s note is 2 h late\.$/);
  await app.openNote('Ada Quill');
  await expect(app.main.getByText('a late note still lands')).toBeVisible();
  await app.markAsSent('Ada Quill');
  await expect(app.main.getByText(/26 h \d\d after you met, late and still worth it\.$/)).toBeVisible();
});

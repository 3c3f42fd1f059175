import type { App } from './app';
import type { Met } from './debrief';
import { expect, test } from './fixtures';
import { dayFromToday, sittingThatEnded } from './times';

const RAIL = { company: 'Fernhill Rail', role: 'Operations Lead' };
const ADA: Met = { name: 'Ada Quill', title: 'Head of Rail', said: 'The timetable is drawn by hand every spring.' };
const BRUNO: Met = { name: 'Bruno Salter', said: 'Nobody has counted the spare wheels since May.' };
const LETTER = `Dear Ada,

Thank you for your time this morning & for the tea.

I look forward to hearing more.

Nell`;

const meet = (app: App, ...met: Met[]) => app.logInterview({ ...RAIL, sitting: sittingThatEnded({ hours: 2 }), met });
const check = (app: App, words: string) => app.main.getByRole('listitem').filter({ hasText: words });

test('everyone in a round is owed one note, drafted from what they said', async ({ app }) => {
  await meet(app, ADA, BRUNO);
  await app.openNote('Ada Quill');
  await expect(app.letterTo('Ada Quill')).toHaveValue(/^Dear Ada,.*timetable is drawn by hand every spring.*Nell$/s);
  await app.openNote('Bruno Salter');
  await expect(app.letterTo('Bruno Salter')).toHaveValue(/^Dear Bruno,.*counted the spare wheels since May.*Nell$/s);
  await expect(app.page.getByRole('complementary', { name: 'Notes by deadline' }).getByRole('link', { name: /Ada|Bruno/ })).toHaveCount(2);
});

test('the checks react while the letter is typed', async ({ app }) => {
  await meet(app, ADA);
  await app.openNote('Ada Quill');
  await expect(check(app, 'Passed: Mentions something only Ada said')).toBeVisible();
  const letter = app.letterTo('Ada Quill');
  await letter.fill('Dear Ada, it was absolutely amazing!!!');
  await expect(check(app, 'Look again: Nothing in it that only Ada said')).toBeVisible();
  await expect(check(app, 'Look again: Does not say you still want the job')).toBeVisible();
  await expect(check(app, 'Look again: Too short, 6 words')).toBeVisible();
  await expect(check(app, 'Look again: A little over the top')).toBeVisible();
  await letter.fill(LETTER);
  await expect(check(app, 'Passed: Says you still want the job')).toBeVisible();
  await expect(check(app, 'Passed: Warm without overdoing it')).toBeVisible();
});

test('one press puts a talking point into the letter', async ({ app }) => {
  await meet(app, ADA);
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill('Dear Ada,');
  await app.main.getByRole('button', { name: `Put into the note: ${ADA.said}` }).click();
  await expect(app.letterTo('Ada Quill')).toHaveValue(`Dear Ada, ${ADA.said}`);
  await expect(check(app, `Used: ${ADA.said}`)).toBeVisible();
});

test('a draft saves itself and is there after a reload and in another browser', async ({ app, owner, elsewhere }) => {
  await meet(app, ADA);
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill(LETTER);
  await expect(app.toast(/words, saved \d\d:\d\d/)).toBeVisible();
  await app.reload();
  await expect(app.letterTo('Ada Quill')).toHaveValue(LETTER);
  const other = await elsewhere();
  await other.signIn(owner);
  await other.open(app.page.url());
  await expect(other.letterTo('Ada Quill')).toHaveValue(LETTER);
});

test.describe('when the line is down', () => {
  test.use({ expectedNoise: /ERR_INTERNET_DISCONNECTED|Failed to fetch/ });

  test('a draft stays on the device and goes to the server once the line is back', async ({ app }) => {
    await meet(app, ADA);
    await app.openNote('Ada Quill');
    await app.page.context().setOffline(true);
    await app.letterTo('Ada Quill').fill(LETTER);
    await expect(app.toast(/Saved on this device/)).toBeVisible();
    await app.page.context().setOffline(false);
    await expect(app.toast(/words, saved \d\d:\d\d/)).toBeVisible();
    await app.reload();
    await expect(app.letterTo('Ada Quill')).toHaveValue(LETTER);
  });
});

test('a letter is copied with its subject', async ({ app }) => {
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await meet(app, ADA);
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill(LETTER);
  const subject = await app.main.getByLabel('Subject').inputValue();
  await app.main.getByRole('button', { name: 'Copy' }).click();
  await expect(app.main.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await app.page.evaluate(() => navigator.clipboard.readText())).toBe(`${subject}\n\n${LETTER}`);
});

test('the mail app gets the address, the subject and the letter', async ({ app }) => {
  await meet(app, ADA);
  await app.open('/people');
  await app.main.getByRole('link').filter({ hasText: 'Ada Quill' }).click();
  await app.main.getByRole('link', { name: 'Edit' }).click();
  await app.page.getByLabel('Email').fill('ada+rail@fernhill.example');
  await app.page.getByRole('button', { name: 'Save', exact: true }).click();
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill(LETTER);
  await app.main.getByLabel('Subject').fill('Thank you & the tea');
  const href = await app.main.getByRole('link', { name: 'Open in mail app' }).getAttribute('href');
  const [address, query = ''] = href!.split('?');
  expect(address).toBe('mailto:ada%2Brail@fernhill.example');
  const parts = query.split('&').map((part) => part.split('=').map(decodeURIComponent));
  // RFC 6068, section 5: line breaks in a body are %0D%0A.
  expect(parts).toEqual([['subject', 'Thank you & the tea'], ['body', LETTER.replaceAll('\n', '\r\n')]]);
});

test('a note that is marked as sent says so, and can be taken back', async ({ app }) => {
  await meet(app, ADA);
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
  await meet(app, ADA);
  await app.openNote('Ada Quill');
  const stale = await app.page.context().newPage();
  await stale.goto(app.page.url());
  await app.letterTo('Ada Quill').fill(LETTER);
  await app.markAsSent('Ada Quill');
  await app.reload();
  await expect(app.letterTo('Ada Quill')).toHaveCount(0);
  const kept = app.main.getByRole('region', { name: 'Note to Ada Quill' });
  expect(await kept.innerText()).toContain(LETTER.replaceAll('\n\n', '\n\n'));
  await expect(kept).toContainText('Kept word for word.');

  await stale.getByRole('textbox', { name: 'Note to Ada Quill' }).fill('Dear Ada, something else.');
  await expect(stale.getByRole('status').getByText(/This note is marked as sent/)).toBeVisible();
  await app.reload();
  expect(await kept.innerText()).toContain(LETTER);
  await app.open('/');
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Every note is sent.');
});

test('an empty letter cannot be marked as sent', async ({ app }) => {
  await meet(app, ADA);
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill('');
  await app.main.getByRole('button', { name: 'Mark as sent to Ada' }).click();
  await expect(app.main.getByText(/There is nothing in the note yet/).first()).toBeVisible();
});

test('a note is skipped with a reason and can be taken up again', async ({ app }) => {
  await meet(app, ADA);
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
  await meet(app, ADA);
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

test('a sentence that a colleague’s note has too is flagged', async ({ app }) => {
  await meet(app, ADA, BRUNO);
  const shared = 'I keep thinking about the depot at night and the people who run it.';
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill(`Dear Ada, ${shared}`);
  await expect(app.toast(/words, saved/)).toBeVisible();
  await app.openNote('Bruno Salter');
  await expect(check(app, 'Passed: Nothing repeated from a colleague’s note')).toBeVisible();
  await app.letterTo('Bruno Salter').fill(`Dear Bruno, ${shared}`);
  await expect(check(app, 'Look again: One sentence is also in Ada’s note')).toBeVisible();
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

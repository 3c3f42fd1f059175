import type { App } from './app';
import { ADA, BRUNO, LETTER } from './cast';
import { expect, test } from './fixtures';

const check = (app: App, words: string) => app.main.getByRole('listitem').filter({ hasText: words });

test('everyone in a round is owed one note, drafted from what they said', async ({ app }) => {
  await app.meet(ADA, BRUNO);
  await app.openNote('Ada Quill');
  await expect(app.letterTo('Ada Quill')).toHaveValue(/^Dear Ada,.*timetable is drawn by hand every spring.*Nell$/s);
  await app.openNote('Bruno Salter');
  await expect(app.letterTo('Bruno Salter')).toHaveValue(/^Dear Bruno,.*counted the spare wheels since May.*Nell$/s);
  await expect(
    app.page.getByRole('complementary', { name: 'Notes by deadline' }).getByRole('link', { name: /Ada|Bruno/ }),
  ).toHaveCount(2);
});

test('the checks react while the letter is typed', async ({ app }) => {
  await app.meet(ADA);
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
  await app.meet(ADA);
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill('Dear Ada,');
  await app.main.getByRole('button', { name: `Put into the note: ${ADA.said}` }).click();
  await expect(app.letterTo('Ada Quill')).toHaveValue(`Dear Ada, ${ADA.said}`);
  await expect(check(app, `Used: ${ADA.said}`)).toBeVisible();
});

test('a draft saves itself and is there after a reload and in another browser', async ({ app, owner, elsewhere }) => {
  await app.meet(ADA);
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
    await app.meet(ADA);
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
  await app.meet(ADA);
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill(LETTER);
  const subject = await app.main.getByLabel('Subject').inputValue();
  await app.main.getByRole('button', { name: 'Copy' }).click();
  await expect(app.main.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await app.page.evaluate(() => navigator.clipboard.readText())).toBe(`${subject}\n\n${LETTER}`);
});

test('the mail app gets the address, the subject and the letter', async ({ app }) => {
  await app.meet(ADA);
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
  expect(parts).toEqual([
    ['subject', 'Thank you & the tea'],
    ['body', LETTER.replaceAll('\n', '\r\n')],
  ]);
});

test('a sentence that a colleague’s note has too is flagged', async ({ app }) => {
  await app.meet(ADA, BRUNO);
  const shared = 'I keep thinking about the depot at night and the people who run it.';
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill(`Dear Ada, ${shared}`);
  await expect(app.toast(/words, saved/)).toBeVisible();
  await app.openNote('Bruno Salter');
  await expect(check(app, 'Passed: Nothing repeated from a colleague’s note')).toBeVisible();
  await app.letterTo('Bruno Salter').fill(`Dear Bruno, ${shared}`);
  const twin = check(app, 'Look again: One sentence is also in Ada’s note');
  await expect(twin).toBeVisible();
  await twin.getByRole('button', { name: 'Not now' }).click();
  await expect(twin).toHaveCount(0);
  await expect(app.letterTo('Bruno Salter')).toHaveValue(`Dear Bruno, ${shared}`);
});

import { LETTER, ADA, BRUNO } from './cast';
import { expect, test } from './fixtures';
import { mailServer, mailsTo } from './mails';
import { sittingThatEnded } from './times';

test.use({ baseURL: mailServer });

test('a note is sent from the composer, from the owner and back to them, and kept as it left', async ({ app, owner }) => {
  await app.meet(ADA);
  await app.openNote('Ada Quill');
  await app.letterTo('Ada Quill').fill(LETTER);
  await app.main.getByRole('button', { name: 'Send to Ada' }).click();
  await expect(app.main.getByLabel('Ada’s address')).toHaveAccessibleName('Ada’s address');
  await expect(app.alert(/That address is not finished\./)).toBeVisible();
  const address = `ada.${owner.email}`;
  await app.main.getByLabel('Ada’s address').fill(address);
  await app.page.keyboard.press('Control+Enter');
  await expect(app.toast('Sending to Ada. It leaves in six seconds.')).toBeVisible();
  await app.undo();
  await expect(app.letterTo('Ada Quill')).toHaveValue(LETTER);
  expect(await mailsTo(address)).toEqual([]);

  await app.main.getByRole('button', { name: 'Send to Ada' }).click();
  await expect(app.main.getByText(/^Sent at \d\d:\d\d, 2 h \d\d after you met\.$/)).toBeVisible({ timeout: 30_000 });
  const [mail, ...more] = await mailsTo(address);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ from: '"Nell Ashby" <callback@mail.example>', text: expect.stringContaining(LETTER) });
  expect(mail?.replyTo).toContain(owner.email);
  await expect(app.main.getByText(mail!.messageId)).toBeVisible();
  await expect(app.main.getByText('250 2.0.0 Ok: queued')).toBeVisible();

  await app.main.getByRole('button', { name: 'It came back' }).click();
  await app.dialog.getByLabel('What came with it').fill('mailbox full');
  await app.dialog.getByRole('button', { name: 'Write it again' }).click();
  await expect(app.alert(/It came back: mailbox full\. Their mailbox is full\./)).toBeVisible();
  await expect(app.letterTo('Ada Quill')).toHaveValue(LETTER);
});

test('a refusal is told where the note is, in the server’s own words, and the note stays owed', async ({ app }) => {
  await app.meet(BRUNO);
  await app.openNote('Bruno Salter');
  await app.main.getByLabel('Bruno’s address').fill('unknown@fernhill.example');
  await app.main.getByRole('button', { name: 'Send to Bruno' }).click();
  await expect(app.alert(/It did not leave: 550 5\.1\.1 No such user here\./)).toBeVisible({ timeout: 30_000 });
  await app.open('/');
  await expect(app.main.getByText(/It did not leave\. Nobody has that address there\./)).toBeVisible();
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText(/^One note to write, Bruno’s by /);
});

test('settings say what the mail server answered, and where reminders come is kept', async ({ app, owner }) => {
  await app.open('/settings');
  await app.main.getByRole('button', { name: 'Send a test' }).click();
  await expect(app.main.getByText(/The mail server took the test today at \d\d:\d\d: 250 2\.0\.0 Ok: queued\./)).toBeVisible({ timeout: 30_000 });
  expect(await mailsTo(owner.email)).toEqual([expect.objectContaining({ subject: 'A test from Callback' })]);
  const late = app.main.getByRole('checkbox', { name: 'Late, email' });
  await expect(late).toBeChecked();
  const saved = app.page.waitForResponse((response) => response.request().method() === 'POST');
  await late.uncheck();
  await saved;
  await app.reload();
  await expect(late).not.toBeChecked();
});

test('a reminder comes by mail with the hook and one tap to the letter, and one click stops its kind', async ({ app, owner, elsewhere }) => {
  // Whatever the hour of the test, no mail waits for the morning.
  await app.open('/settings');
  await app.main.getByLabel('Quiet from', { exact: true }).fill('00:00');
  await app.main.getByLabel('Quiet until', { exact: true }).fill('00:00');
  await app.main.getByLabel('Quiet until', { exact: true }).press('Enter');
  await expect(app.main.getByRole('img', { name: 'No quiet hours' })).toBeVisible();
  await app.logInterview({ company: 'Fernhill Rail', role: 'Operations Lead', sitting: sittingThatEnded({ hours: 21 }), met: [ADA] });
  await expect.poll(async () => (await mailsTo(owner.email)).length, { timeout: 30_000 }).toBe(1);
  const [mail] = await mailsTo(owner.email);
  expect(mail?.subject).toMatch(/^(2 h 5\d|3 h 00) left to write to Ada$/);
  expect(mail?.text).toContain(ADA.said);
  const letter = /Write to Ada: (\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
  await app.open(letter);
  await expect(app.letterTo('Ada Quill')).toBeVisible();
  await expect(app.main.getByRole('region').filter({ hasText: 'What reminds you' }).or(app.main.getByText('What reminds you')).first()).toBeVisible();

  const stranger = await elsewhere();
  const click = await stranger.page.request.post(mail!.unsubscribe, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(click.status()).toBe(200);
  await stranger.page.goto(mail!.unsubscribe);
  await expect(stranger.page.getByRole('heading', { name: 'Stop these mails?' })).toBeVisible();
  await app.open('/settings');
  await expect(app.main.getByRole('checkbox', { name: 'Four hours left, email' })).not.toBeChecked();
  await app.open('/reminders');
  await expect(app.main.getByRole('link', { name: /Four hours left.*Ada Quill.*by mail \d\d:\d\d/ })).toBeVisible();
});

test('a reminder can be put off', async ({ app }) => {
  await app.logInterview({ company: 'Fernhill Rail', role: 'Operations Lead', sitting: sittingThatEnded({ hours: 21 }), met: [ADA] });
  const rang = async () => ((await (await app.page.request.get('/api/reminders')).json()) as { shown: object[] }).shown.length;
  await expect.poll(rang, { timeout: 30_000 }).toBe(1);
  await app.reload();
  await expect(app.bell()).toHaveAccessibleName('Reminders, 1 new');
  await app.bell().click();
  await app.dialog.getByText('Later').click();
  await app.dialog.getByRole('button', { name: 'In an hour' }).click();
  await expect(app.toast(/^It rings again (tomorrow )?at \d\d:\d\d\.$/)).toBeVisible();
  await expect(app.bell()).toHaveAccessibleName('Reminders');
});

import { RAIL } from './cast';
import { expect, test } from './fixtures';
import { newOwner } from './owners';
import { dueWords, sittingThatEnded } from './times';

const NO_MATCH = 'That password does not match this email.';

test('somebody signs up, out and in again', async ({ visitor, owner }) => {
  await visitor.signUp(owner);
  await expect(visitor.main.getByRole('heading', { name: 'Nothing is due.' })).toBeVisible();
  await visitor.signOut();
  await visitor.signIn(owner);
  await expect(visitor.page).toHaveURL('/');
});

test('a wrong password says so at the field and keeps the email', async ({ app, owner }) => {
  await app.signOut();
  await app.tryToSignIn(owner.email, 'not the right one');
  const password = app.page.getByLabel('Password');
  await expect(password).toHaveAccessibleDescription(NO_MATCH);
  await expect(password).toBeFocused();
  await expect(password).toHaveValue('');
  await expect(app.page.getByLabel('Email')).toHaveValue(owner.email);
});

test('an account that does not exist gets the same answer', async ({ visitor }) => {
  await visitor.open('/sign-in');
  const { email } = newOwner();
  await visitor.tryToSignIn(email, 'not the right one');
  await expect(visitor.page.getByLabel('Password')).toHaveAccessibleDescription(NO_MATCH);
  await expect(visitor.page.getByLabel('Email')).toHaveValue(email);
});

test('a weak password is refused with a sentence, and name and email stay', async ({ visitor, owner }) => {
  const { page } = visitor;
  await visitor.open('/sign-up');
  for (const [password, sentence] of [
    ['short', 'Use twelve characters or more. This has 5.'],
    ['password1234', 'That password is easy to guess. Four words that do not belong together will do.'],
  ] as const) {
    await page.getByLabel('Your name').fill(owner.name);
    await page.getByLabel('Email').fill(owner.email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page.getByLabel('Password')).toHaveAccessibleDescription(sentence);
    await expect(page.getByLabel('Your name')).toHaveValue(owner.name);
    await expect(page.getByLabel('Email')).toHaveValue(owner.email);
  }
});

test('an address has one account', async ({ app, owner, elsewhere }) => {
  const other = await elsewhere();
  await other.open('/sign-up');
  await other.page.getByLabel('Your name').fill('Somebody Else');
  await other.page.getByLabel('Email').fill(owner.email.toUpperCase());
  await other.page.getByLabel('Password').fill(owner.password);
  await other.page.getByRole('button', { name: 'Create account' }).click();
  await expect(other.page.getByLabel('Email')).toHaveAccessibleDescription(/has an account on this server/);
  await app.open('/');
  await expect(app.main.getByRole('heading', { name: 'Nothing is due.' })).toBeVisible();
});

test('ten wrong passwords close the account for a while, even to the right one', async ({ app, owner }) => {
  await app.signOut();
  const locked = app.alert('Too many tries. Wait a quarter of an hour, then try again.');
  for (let tries = 1; tries <= 10; tries += 1) {
    const answered = app.page.waitForResponse((response) => response.request().method() === 'POST');
    await app.tryToSignIn(owner.email, `guess number ${tries}`);
    await answered;
    await expect(app.page.getByLabel('Password')).toHaveValue('');
  }
  await expect(locked).toHaveCount(0);
  await app.tryToSignIn(owner.email, owner.password);
  await expect(locked).toBeVisible();
  await expect(app.page.getByLabel('Email')).toHaveValue(owner.email);
});

const PHONE = {
  userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
};

test('a device that is signed out from the list is out at once', async ({ app, owner, elsewhere }) => {
  const phone = await elsewhere(PHONE);
  await phone.signIn(owner);
  await app.open('/settings');
  const devices = app.main.getByRole('listitem');
  await expect(devices.filter({ hasText: 'Chrome on Windows' })).toContainText('this one');
  await app.main.getByRole('button', { name: /^Sign out Safari on an iPhone/ }).click();
  await expect(app.toast('That device is signed out.')).toBeVisible();
  await expect(devices.filter({ hasText: 'Safari on an iPhone' })).toHaveCount(0);
  await phone.open('/notes');
  await expect(phone.page).toHaveURL('/sign-in?next=%2Fnotes');
  await app.reload();
  await expect(app.main.getByRole('heading', { name: 'Settings' })).toBeVisible();
});

test('a new password signs out every other device', async ({ app, owner, elsewhere }) => {
  const phone = await elsewhere(PHONE);
  await phone.signIn(owner);
  const password = 'green ladder, four violins';
  await app.open('/settings');
  await app.page.getByLabel('Password now').fill('not the right one');
  await app.page.getByLabel('New password').fill(password);
  await app.page.getByRole('button', { name: 'Change the password' }).click();
  await expect(app.page.getByLabel('Password now')).toHaveAccessibleDescription('That is not your password now.');

  await app.page.getByLabel('Password now').fill(owner.password);
  await app.page.getByLabel('New password').fill(password);
  await app.page.getByRole('button', { name: 'Change the password' }).click();
  await expect(app.toast('Password changed. Every other device is signed out.')).toBeVisible();
  await phone.open('/');
  await expect(phone.page).toHaveURL('/sign-in');
  await phone.tryToSignIn(owner.email, owner.password);
  await expect(phone.page.getByLabel('Password')).toHaveAccessibleDescription(NO_MATCH);
  await phone.signIn({ ...owner, password });
});

test('the name can be changed, and notes are signed with it', async ({ app }) => {
  await app.open('/settings');
  await app.page.getByRole('textbox', { name: 'Your name' }).fill('Eleanor Ashby');
  await app.page.getByRole('button', { name: 'Save: Your name' }).click();
  await expect(app.toast('Saved.')).toBeVisible();
  await expect(app.main.getByText('Notes are signed “Eleanor”.')).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Eleanor Ashby, account and settings' })).toBeVisible();
});

test('in another time zone a note is due at the same instant, told by that clock', async ({ app }) => {
  const sitting = sittingThatEnded({ minutes: 30 });
  await app.logInterview({ ...RAIL, sitting, met: [{ name: 'Ada Quill' }] });
  await expect(app.main.getByText(dueWords(sitting.endAt), { exact: true })).toBeVisible();
  await app.open('/settings');
  await app.page.getByLabel('Time zone').selectOption('Asia/Tokyo');
  await expect(app.toast('Saved.')).toBeVisible();
  await expect(app.page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo');
  await app.reload();
  await expect(app.page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo');
  await app.open('/');
  await expect(app.main.getByText(dueWords(sitting.endAt, 'Asia/Tokyo'), { exact: true })).toBeVisible();
});

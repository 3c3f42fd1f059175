import { ADA, BRUNO, CHIDI, RAIL } from './cast';
import { Debrief } from './debrief';
import { expect, test } from './fixtures';
import { newOwner } from './owners';
import { dateWords, dayAfter, dueWords, minutesBeforeEnd, sittingOn, sittingThatEnded } from './times';

const MET = [ADA, BRUNO, CHIDI];

test('an interview is logged from the primary action, and everyone met is owed a note within a day', async ({
  app,
}) => {
  const sitting = sittingThatEnded({ minutes: 30 }, 60);
  await app.open('/');
  await app.page.getByRole('banner').getByRole('link', { name: 'Log an interview' }).click();
  await expect(app.main.getByRole('heading', { name: 'How did it go?' })).toBeVisible();
  const debrief = new Debrief(app.page);
  await debrief.fill({
    ...RAIL,
    sitting,
    met: MET.map((person, index) => (index === 0 ? { ...person, until: minutesBeforeEnd(sitting, 40) } : person)),
    signs: ['Talked about next steps or timing', 'Sold you the role or the company'],
    heard: 'Within a week',
    heardWords: 'You will hear from us within the week.',
  });
  const receipt = app.page.getByRole('complementary', { name: 'What saving starts' });
  await expect(receipt.getByRole('heading')).toHaveText('Saving this starts three clocks');
  await expect(receipt.getByRole('listitem')).toHaveCount(3);
  await expect(receipt).toContainText(dateWords(dayAfter(sitting.date, 7)));
  await debrief.save();

  await expect(app.toast('Saved. Three clocks started.')).toBeVisible();
  await expect(app.page).toHaveURL('/');
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText(/^Three notes to write, Ada’s by /);
  const notes = app.main.getByRole('region', { name: 'Thank-you notes' });
  await expect(notes.getByText('The timetable is drawn by hand every spring.')).toBeVisible();
  await expect(notes.getByText(dueWords(sitting.endAt.subtract({ minutes: 40 })), { exact: true })).toBeVisible();
  await expect(notes.getByText(dueWords(sitting.endAt), { exact: true })).toHaveCount(2);
  await expect(app.page.getByRole('img', { name: '3 to write' })).toBeVisible();

  await app.open('/pipeline');
  const card = app.column('Interviewing').getByRole('article');
  await expect(card).toContainText('Fernhill Rail');
  await expect(card).toContainText('Write three notes');
  await card.getByRole('link').click();
  await expect(app.main.getByText('“You will hear from us within the week.”')).toBeVisible();
  await expect(app.main.getByRole('list').filter({ hasText: 'Talked about next steps' })).toContainText(
    'Sold you the role',
  );
});

test('a screening call moves an application to Screening', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.logInterview({
    application,
    round: 'Screening call',
    sitting: sittingThatEnded({ minutes: 5 }),
    met: [ADA],
  });
  await app.open('/pipeline');
  await expect(app.column('Screening').getByRole('article')).toContainText('Write to Ada');
});

test('what is typed into a debrief survives a reload', async ({ app }) => {
  const debrief = await app.openDebrief();
  const sitting = sittingOn(-1, '10:00');
  await debrief.fill({ ...RAIL, sitting, met: MET, signs: ['Introduced you to someone new'], heard: 'In a few days' });
  await app.reload();
  await expect(debrief.field('Company')).toHaveValue(RAIL.company);
  await expect(debrief.field('Started')).toHaveValue('10:00');
  await expect(debrief.field('Day')).toHaveValue(sitting.date);
  for (const { name, said } of MET) await expect(debrief.field(`What ${name} said`)).toHaveValue(said!);
  await expect(app.page.getByRole('checkbox', { name: 'Introduced you to someone new' })).toBeChecked();
  await expect(app.page.getByRole('radio', { name: 'In a few days' })).toBeChecked();
});

test.describe('when the line is down', () => {
  test.use({ expectedNoise: /ERR_INTERNET_DISCONNECTED|Failed to fetch/ });

  test('saving a debrief says so, keeps it, and works once the line is back', async ({ app }) => {
    const debrief = await app.openDebrief();
    await debrief.fill({ ...RAIL, sitting: sittingThatEnded({ hours: 2 }), met: MET });
    await app.page.context().setOffline(true);
    await debrief.save();
    await expect(app.alert('The server did not answer. What you typed is kept on this device.')).toBeVisible();
    await expect(debrief.field('What Ada Quill said')).toHaveValue(ADA.said!);
    await app.page.context().setOffline(false);
    await debrief.save();
    await expect(app.toast('Saved. Three clocks started.')).toBeVisible();
    await app.open('/pipeline');
    await expect(app.card(RAIL.company)).toHaveCount(1);
  });
});

test('an expired sign-in says so, and after signing in the words are there', async ({ app, owner }) => {
  const debrief = await app.openDebrief();
  await debrief.fill({ ...RAIL, sitting: sittingThatEnded({ hours: 2 }), met: MET });
  await app.page.context().clearCookies({ name: 'callback.session' });
  await debrief.save();
  await expect(app.alert('You were signed out. What you typed is kept on this device.')).toBeVisible();
  await app.page.getByRole('link', { name: 'Sign in and come back here' }).click();
  await app.tryToSignIn(owner.email, owner.password);
  await expect(debrief.field('What Bruno Salter said')).toHaveValue(BRUNO.said!);
  await debrief.save();
  await expect(app.toast('Saved. Three clocks started.')).toBeVisible();
});

test('what one owner left unfinished is not shown to the next one in the same browser', async ({ app }) => {
  const debrief = await app.openDebrief();
  await debrief.field('Company').fill(RAIL.company);
  await app.signOut();
  await app.signUp(newOwner());
  await app.openDebrief();
  await expect(debrief.field('Company')).toHaveValue('');
});

test('an end before its start gets a sentence, and nothing is lost or half-written', async ({ app }) => {
  const debrief = await app.openDebrief();
  const sitting = sittingOn(-1, '10:00');
  const sign = 'Introduced you to someone new';
  await debrief.fill({
    ...RAIL,
    round: 'Call about the offer',
    sitting,
    met: MET,
    signs: [sign],
    heard: 'Within a week',
  });
  await debrief.fillTimes({ ...sitting, start: '11:00', end: '10:00' });
  await debrief.save();
  await expect(
    app.main.getByText('The end, 10:00, is before the start, 11:00. Swap them, or correct one.').first(),
  ).toBeVisible();
  await expect(debrief.field('What Chidi Okafor said')).toHaveValue(CHIDI.said!);
  await expect(app.page.getByRole('combobox', { name: 'Round', exact: true })).toHaveValue('offer-call');
  await expect(app.page.getByRole('checkbox', { name: sign })).toBeChecked();
  await expect(app.page.getByRole('radio', { name: 'Within a week' })).toBeChecked();
  await expect(app.page.getByRole('checkbox', { name: /^Chidi Okafor/ })).toBeChecked();
  await debrief.fillTimes({ ...sitting, start: '10:00', end: '10:00' });
  await debrief.save();
  await expect(
    app.main.getByText('It starts and ends at 10:00. Give the time you said goodbye.').first(),
  ).toBeVisible();
  await app.open('/pipeline');
  await expect(app.main.getByText('No application yet.')).toBeVisible();
});

test('an interview that is still to come cannot be logged', async ({ app }) => {
  const debrief = await app.openDebrief();
  await debrief.fill({ ...RAIL, sitting: sittingOn(1, '10:00'), met: MET });
  await debrief.save();
  await expect(
    app.main.getByText(/That start is still to come. Plan the round now, and log it afterwards./).first(),
  ).toBeVisible();
});

test('somebody whose name was missed is owed a note as soon as the name is known', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  const debrief = await app.openDebrief(application);
  const sitting = sittingThatEnded({ hours: 1 });
  await debrief.fill({ sitting });
  await app.page.getByRole('button', { name: 'Someone whose name you missed' }).click();
  await debrief.field('What Name not known yet said').fill('Keeps the depot cat.');
  await debrief.save();
  await expect(app.toast('Saved. Nobody is owed a note.')).toBeVisible();
  await expect(app.main.getByText('No note is owed.')).toBeVisible();

  await app.open(`/applications/${application}`);
  await app.main.getByRole('link', { name: 'Name not known yet' }).first().click();
  await expect(app.main.getByRole('heading', { name: 'Who is it?' })).toBeVisible();
  await app.page.getByLabel('Name', { exact: true }).fill('Dora Whit');
  await app.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(app.main.getByRole('heading', { name: 'Dora Whit' })).toBeVisible();
  await app.open('/');
  const notes = app.main.getByRole('region', { name: 'Thank-you notes' });
  await expect(notes.getByText('Dora Whit')).toBeVisible();
  await expect(notes.getByText('Keeps the depot cat.')).toBeVisible();
  await expect(notes.getByText(dueWords(sitting.endAt), { exact: true })).toBeVisible();
});

test('somebody met before is a chip the next time, and is one person for ever', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.logInterview({ application, sitting: sittingThatEnded({ hours: 30 }), met: [ADA] });
  const debrief = await app.openDebrief(application);
  await debrief.fill({ sitting: sittingThatEnded({ hours: 1 }) });
  await app.page.getByRole('checkbox', { name: /^Ada Quill/ }).check();
  await debrief.field('What Ada Quill said').fill('The bridge closes when it rains.');
  await debrief.save();
  await expect(app.toast('Saved. One clock started.')).toBeVisible();
  await app.open('/people');
  await expect(app.main.getByRole('link').filter({ hasText: 'Ada Quill' })).toHaveCount(1);
  await app.open('/notes');
  await expect(app.noteRow('Ada Quill')).toHaveCount(2);
});

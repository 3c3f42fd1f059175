import { ADA, RAIL } from './cast';
import { expect, test } from './fixtures';
import { dateWords, dayFromToday, sittingOn } from './times';

const LETTER = 'Dear hiring team,\n\nI applied two weeks ago. Is there anything more I can send?\n\nNell';
const letterOf = (company: string) => ({ name: `Check-in with ${company}` });

test('silence becomes a letter, the letter a next look, and a new day of theirs another wait', async ({ app }) => {
  const { company } = RAIL;
  const id = await app.addApplication({ ...RAIL, on: dayFromToday(-14) });
  await app.followUp(company);
  await expect(app.main.getByText('They gave no date.')).toBeVisible();
  const letter = app.main.getByRole('textbox', letterOf(company));
  await expect(letter).toHaveValue(/^Dear hiring team,.*how things stand with the Operations Lead role.*Nell$/s);
  await expect(app.main.getByRole('listitem').filter({ hasText: 'Passed: Asks one question' })).toBeVisible();
  await letter.fill('Is there news? I have another offer.');
  await expect(app.main.getByRole('listitem').filter({ hasText: 'Look again: Mentions another offer' })).toBeVisible();
  await letter.fill(LETTER);
  await expect(app.toast(/words, saved \d\d:\d\d/)).toBeVisible();
  await app.reload();
  await expect(letter).toHaveValue(LETTER);

  // Sent by the keys, it is kept word for word and looked at again; the undo brings the letter back.
  await letter.press('Control+Enter');
  await expect(app.toast(/^Sent to the hiring team\. The next look is /)).toBeVisible();
  await expect(app.main.getByText('Kept word for word.')).toBeVisible();
  await expect(app.main.getByText(/^If this goes unanswered too, the next look is .* After that it counts as quiet\.$/)).toBeVisible();
  await app.undo();
  await expect(letter).toHaveValue(LETTER);

  await app.main.getByRole('button', { name: 'Mark as sent to the hiring team' }).click();
  await expect(app.main.getByText(/^Sent today at \d\d:\d\d\.$/)).toBeVisible();
  await app.open(`/applications/${id}`);
  await app.main.getByText('Operations Lead, checking in').click();
  await expect(app.main.getByText('I applied two weeks ago.')).toBeVisible();

  await app.open(`/applications/${id}/check-in`);
  await app.main.getByRole('button', { name: 'They need longer' }).click();
  await app.dialog.getByLabel('By', { exact: true }).fill(dayFromToday(9));
  await app.dialog.getByLabel('Their words').fill('after the board has met');
  await app.dialog.getByRole('button', { name: 'Keep it as their promise' }).click();
  await expect(app.main.getByText('“after the board has met”')).toBeVisible();
  await expect(app.main.getByRole('heading', { name: 'Not yet.' })).toBeVisible();
  await expect(app.main.getByText(`They have until ${dateWords(dayFromToday(9)).slice(0, 3)}`)).toBeVisible();
  await expect(letter).toHaveCount(0);
  await app.main.getByRole('link', { name: 'Write anyway' }).click();
  await expect(letter).toHaveValue(/“After the board has met\.”/);
});

test('it goes to whoever was met last, or to whom one chooses, and what was chosen stays', async ({ app }) => {
  const { company } = RAIL;
  await app.logInterview({ ...RAIL, sitting: sittingOn(-14, '10:00'), met: [ADA] });
  await app.followUp(company);
  const letter = app.main.getByRole('textbox', letterOf(company));
  await expect(letter).toHaveValue(/^Dear Ada,.*what you told me: the timetable is drawn by hand every spring\./s);
  const to = app.main.getByLabel('To', { exact: true });
  await to.selectOption('Hiring team');
  await expect(letter).toHaveValue(/^Dear hiring team,/);
  await letter.fill('');
  await app.main.getByRole('button', { name: 'Mark as sent to the hiring team' }).click();
  await expect(app.main.getByText('There is nothing in the letter yet. Write a line first.')).toBeVisible();
  await expect(to).toHaveValue('');
});

test('somebody who waits is asked again, and a no closes it until it is taken back', async ({ app }) => {
  const { company } = RAIL;
  await app.addApplication({ ...RAIL, on: dayFromToday(-14) });
  await app.followUp(company);
  await app.main.getByRole('button', { name: 'Nothing yet, and I will wait' }).click();
  await expect(app.toast(/^You will be asked again on /)).toBeVisible();
  await expect(app.main.getByText(/^You will be asked again on /)).toBeVisible();
  await app.followUp(company);
  await app.main.getByRole('button', { name: /^No Close it/ }).click();
  await expect(app.main.getByText('Fernhill Rail said no.')).toBeVisible();
  await expect(app.main.getByRole('link', { name: 'Thank someone' })).toBeVisible();
  await app.undo();
  await expect(app.main.getByRole('textbox', letterOf(company))).toBeVisible();
});

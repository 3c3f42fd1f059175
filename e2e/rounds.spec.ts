import { RAIL } from './cast';
import { expect, test } from './fixtures';
import { Plan } from './plan';
import { dueWords, sittingAfter, sittingOn, sittingThatEnded } from './times';

test('a round is planned with two sittings back to back, each with its own people', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  const first = sittingOn(1, '10:00');
  await app.planRound(application, [
    { ...first, people: ['Ada Quill'] },
    { ...sittingAfter(first), people: ['Bruno Salter', 'Chidi Okafor'] },
  ]);
  await expect(app.toast('Planned. You will be reminded the evening before.')).toBeVisible();
  const timeline = app.main.getByRole('region', { name: 'Timeline' });
  await expect(timeline).toContainText('10:00 to 11:15');
  for (const name of ['Ada Quill', 'Bruno Salter', 'Chidi Okafor'])
    await expect(timeline.getByRole('link', { name })).toBeVisible();
  await expect(app.main.getByText('Screening call tomorrow 10:00')).toBeVisible();
  await app.open('/notes');
  await expect(app.main.getByText('No note is owed.')).toBeVisible();
});

test('a sitting that overlaps another one of its round gets a sentence', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.open(`/rounds/new?application=${application}`);
  const plan = new Plan(app.page);
  await app.page.getByRole('radio', { name: 'Call about the offer' }).check();
  await plan.fill([sittingOn(1, '10:00'), sittingOn(1, '10:30')]);
  await app.page.getByRole('button', { name: 'Plan the round' }).click();
  await expect(
    app.page.getByText('This sitting overlaps another one of the round. Move one of them.').first(),
  ).toBeVisible();
  await expect(plan.sitting(2).getByLabel('Starts')).toHaveValue('10:30');
  await expect(app.page.getByRole('radio', { name: 'Call about the offer' })).toBeChecked();
});

test('rescheduling moves the deadlines of unsent notes, and a cancelled round owes none', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  const sitting = sittingThatEnded({ hours: 3 });
  await app.planRound(application, [{ ...sitting, people: ['Ada Quill'] }]);
  await app.open('/notes');
  await expect(app.noteRow('Ada Quill')).toContainText(dueWords(sitting.endAt));

  const moved = sittingThatEnded({ hours: 6 });
  await app.open(`/applications/${application}`);
  await app.main.getByRole('link', { name: /^Change Screening call/ }).click();
  const plan = new Plan(app.page);
  await expect(plan.sitting(1).getByLabel('Starts')).toHaveValue(sitting.start);
  await plan.fillTimes(plan.sitting(1), moved);
  await app.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(app.toast('Saved. Deadlines of unsent notes moved with it.')).toBeVisible();
  const round = `${app.page.url()}/edit`;
  await app.open('/notes');
  await expect(app.noteRow('Ada Quill')).toContainText(dueWords(moved.endAt));

  await app.open(round);
  await app.page.getByRole('button', { name: 'Cancel this sitting' }).click();
  await expect(app.toast('Cancelled. Its unsent notes are put aside.')).toBeVisible();
  await app.open('/notes');
  await expect(app.main.getByText('No note is owed.')).toBeVisible();

  await app.open(round);
  await app.page.getByRole('button', { name: 'It is on again' }).click();
  await expect(app.toast('Back on. Its notes are back too.')).toBeVisible();
  await app.open('/notes');
  await expect(app.noteRow('Ada Quill')).toContainText(dueWords(moved.endAt));
});

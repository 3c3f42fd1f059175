import { RAIL } from './cast';
import { expect, test } from './fixtures';
import { Plan } from './plan';
import { sittingOn } from './times';

test('a gap that is filled is gone from what is missing', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.open(`/rounds/new?application=${application}`);
  const plan = new Plan(app.page);
  const sitting = sittingOn(5, '10:00');
  await plan.sitting(1).getByLabel('Kind').selectOption('case study');
  // The usual length of the kind, until the owner gives an end.
  await plan.sitting(1).getByLabel('Starts').fill('10:00');
  await expect(plan.sitting(1).getByLabel('Ends')).toHaveValue('11:00');
  await plan.fillTimes(plan.sitting(1), sitting);
  await app.page.getByRole('button', { name: 'Plan the round' }).click();
  await app.open('/');
  await app.main.getByRole('link', { name: 'Eight things are missing.' }).click();

  const heading = app.main.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Eight things, and five days for them.');
  const gaps = app.page.url();
  await app.main.getByRole('link', { name: 'Write it down: What the case study is' }).click();
  await expect(heading).toHaveText('Nobody has explained the case study yet.');
  for (const [field, words] of Object.entries({
    'What it is': 'A timetable for one depot, ninety minutes.',
    'Judged on': 'How you get there.',
    'Judged by': 'Ada Quill',
    Bring: 'A pencil.',
  }))
    await app.main.getByLabel(field, { exact: true }).fill(words);
  await app.main.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(app.toast('Saved.')).toBeVisible();
  await app.open(gaps);
  await expect(heading).toHaveText('Seven things, and five days for them.');
  await expect(app.main.getByText('What the case study is')).toHaveCount(0);
  await expect(app.main.getByText('What the test is, and how it is judged')).toBeVisible();
});

test('names are drilled by keyboard, and the one that slipped comes first the next time', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.planRound(application, [{ ...sittingOn(1, '10:00'), people: ['Ada Quill', 'Bruno Salter'] }]);
  const drill = app.main.getByRole('link', { name: 'Name drill' });
  await app.open((await drill.getAttribute('href'))!);
  const heading = app.main.getByRole('heading', { level: 1 });
  const { keyboard } = app.page;
  const turn = async (name: string, key: string) => {
    await expect(app.main.getByRole('button', { name: /^Show the name/ })).toBeVisible();
    await keyboard.press('Space');
    await expect(heading).toHaveText(name);
    await keyboard.press(key);
  };
  await turn('Ada Quill', '2');
  await turn('Bruno Salter', '1');
  await turn('Bruno Salter', '2');
  await expect(heading).toHaveText('You knew one of two.');
  await expect(app.main.getByText('Bruno slipped.')).toBeVisible();

  await app.reload();
  await turn('Bruno Salter', 'ArrowRight');
  await turn('Ada Quill', 'ArrowRight');
  await expect(heading).toHaveText('You knew both.');
  await expect(app.main.getByRole('img', { name: '1 of 2 known' })).toHaveCount(1);
});

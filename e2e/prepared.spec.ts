import type { App } from './app';
import { RAIL } from './cast';
import { expect, test } from './fixtures';
import { pagesOf } from './paper';
import { dayFromToday, sittingOn } from './times';

async function addFinding(app: App, finding: { title: string; address?: string; kind: string; day?: string }): Promise<void> {
  await app.main.getByLabel('What you found').fill(finding.title);
  await app.main.getByLabel('Who says so').selectOption(finding.kind);
  await app.main.getByLabel('Address').fill(finding.address ?? '');
  if (finding.day) await app.main.getByLabel('Of which day').fill(finding.day);
  await app.main.getByRole('button', { name: 'Keep the finding' }).click();
}

const heading = (app: App) => app.main.getByRole('heading', { level: 1 });
const sheet = (app: App, name: string) => app.main.getByRole('region', { name });

test('research says how old it is, what it leaves out, and when it is all theirs', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.main.getByRole('link', { name: 'Research' }).click();
  await expect(heading(app)).toHaveText('Nothing is written down about Fernhill Rail yet.');
  await app.main.getByRole('link', { name: 'Add a finding: Challenges' }).click();
  await addFinding(app, { title: 'Doors are slow', address: 'javascript:alert(1)', kind: 'Their own press page', day: dayFromToday(-21) });
  await expect(app.main.getByLabel('Address')).toHaveAccessibleDescription(/Start the address with https/);
  await expect(app.main.getByLabel('What you found')).toHaveValue('Doors are slow');
  await app.main.getByLabel('Address').fill('https://fernhill.example/news');
  await app.main.getByRole('button', { name: 'Keep the finding' }).click();
  await expect(app.toast('The finding is kept.')).toBeVisible();
  const finding = app.main.getByRole('article').filter({ hasText: 'Doors are slow' });
  await expect(finding).toContainText('3 weeks');
  await expect(finding.getByRole('link', { name: 'fernhill.example/news' })).toHaveAttribute('rel', 'noopener noreferrer');

  await app.main.getByRole('link', { name: 'Add a finding', exact: true }).click();
  await addFinding(app, { title: 'A year of doors', kind: 'Their own press page', day: dayFromToday(-400) });
  await expect(heading(app)).toHaveText('Two findings, all from the company itself.');
  await app.main.getByRole('link', { name: 'Look again: A year of doors' }).click();
  await expect(app.main.getByLabel('Of which day')).toHaveValue(dayFromToday(0));
  await app.main.getByRole('button', { name: 'Remove the finding' }).click();
  await expect(heading(app)).toHaveText('One finding, one kind of source.');
  await app.undo();
  await expect(heading(app)).toHaveText('Two findings, all from the company itself.');

  await app.main.getByText('A question of your own').click();
  await app.main.getByLabel('What is left to find out').fill('Who pays for the doors');
  await app.main.getByRole('button', { name: 'Keep it' }).click();
  await app.main.getByRole('checkbox', { name: 'Who pays for the doors' }).click();
  await expect(app.main.getByRole('checkbox', { name: 'Who pays for the doors' })).toBeChecked();
  await app.open(`/applications/${application}`);
  await expect(app.main.getByRole('complementary')).toContainText('Research2 of 6');
});

test('somebody on the panel is not written to beforehand without being told', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.planRound(application, [{ ...sittingOn(1, '10:00'), people: ['Gregor Valdez'] }]);
  await app.open(`/applications/${application}/contacts?contact=new`);
  const words = 'Gregor is on tomorrow’s panel. Write after it.';
  const form = sheet(app, 'Who did you ask?');
  await expect(form.getByText(words)).toBeHidden();
  await form.getByRole('radio', { name: 'Gregor Valdez' }).check();
  await expect(form.getByText(words)).toBeVisible();
  await form.getByLabel('What you asked').fill('What the floor is like');
  await form.getByRole('button', { name: 'Keep the contact' }).click();
  await app.alert(words).getByRole('button', { name: 'Keep it anyway' }).click();
  await expect(heading(app)).toHaveText('You have asked Gregor Valdez.');
  await app.open(`/applications/${application}`);
  const guard = app.main.getByRole('note').filter({ hasText: 'You have been in touch with Gregor, who will interview you.' });
  await guard.getByRole('button', { name: /^Not now/ }).click();
  await expect(guard).toHaveCount(0);
});

test('the 90-day page is one page, however full, and the copy to leave keeps what you were told', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.main.getByRole('link', { name: 'The first 90 days' }).click();
  await app.main.getByRole('link', { name: 'Write the page' }).click();
  const long = (length: number) => 'Wide words, many of them. '.repeat(20).slice(0, length - 1) + 'M';
  for (const day of [30, 60, 90]) {
    const column = app.main.getByRole('region', { name: `Day ${day}` });
    await column.getByLabel(`By day ${day}`).fill(long(110));
    for (const place of [1, 2, 3, 4]) {
      const goal = column.getByRole('group').nth(place - 1);
      if ((await goal.getAttribute('open')) === null) await goal.getByText(`Goal ${place}`).click();
      await goal.getByLabel('Goal', { exact: true }).fill(long(70));
      await goal.getByLabel('How you would know').fill(long(90));
      await goal.getByLabel('Stands on').selectOption('They told me');
      await goal.getByLabel('Who said it').fill(`Ada, at length: ${long(60)}`);
    }
  }
  await app.main.getByLabel('What I would need').fill(long(400));
  await app.main.getByRole('button', { name: 'Keep the plan' }).click();
  await expect(app.toast('The plan is kept.')).toBeVisible();

  const pages = async () => pagesOf(await app.page.pdf({ preferCSSPageSize: true }));
  await expect(app.main.getByText('Ada, at length').first()).toBeVisible();
  expect(await pages()).toHaveLength(1);
  await app.main.getByRole('link', { name: 'To leave' }).click();
  await expect(app.main.getByText('Ada, at length')).toHaveCount(0);
  expect(await pages()).toHaveLength(1);

  await app.open(`/applications/${application}`);
  await app.main.getByText('They asked me to send something').click();
  await app.main.getByLabel('What they asked for').fill('The 90-day page');
  await app.main.getByLabel('By', { exact: false }).last().fill(dayFromToday(1));
  await app.main.getByRole('button', { name: 'Keep it' }).click();
  await expect(app.main.getByText('By tomorrow')).toBeVisible();
  await app.main.getByRole('checkbox', { name: 'The 90-day page' }).click();
  await expect(app.main.getByText(/^Sent /)).toBeVisible();
});

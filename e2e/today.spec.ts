import { RAIL } from './cast';
import { expect, test } from './fixtures';
import { sittingThatEnded } from './times';

test('the first screen teaches three things to begin with', async ({ app }) => {
  await app.open('/');
  const start = app.main.getByRole('region', { name: 'Start' });
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Nothing is due.');
  await expect(start.getByRole('heading')).toHaveText([
    'Had an interview in the last day?',
    'Waiting to hear from someone?',
    'Want to look around first?',
  ]);
  await start.getByRole('link', { name: 'Log an interview' }).click();
  await expect(app.main.getByRole('heading', { name: 'How did it go?' })).toBeVisible();
  await app.open('/');
  await start.getByRole('link', { name: 'Add an application' }).click();
  await expect(app.main.getByRole('heading', { name: 'Add an application' })).toBeVisible();
});

test('the sample shows an interesting day: what is due, what comes, who keeps one waiting', async ({ app }) => {
  await app.exploreSample();
  await expect(app.toast('This is a sample. One click removes it again.')).toBeVisible();
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText(
    /^Five notes to write, Priya’s by (tomorrow )?\d\d:\d\d\.$/,
  );
  await expect(
    app.main.getByRole('group', { name: /^The next 24 hours: 5 notes fall due, \d+ interviews?\.$/ }),
  ).toBeVisible();

  const notes = app.main.getByRole('region', { name: 'Thank-you notes' });
  const first = notes.getByRole('article');
  await expect(first).toContainText('Priya Nair');
  await expect(first.getByRole('timer')).toHaveText(/^1h0[0-5]$/);
  await expect(first.getByRole('link', { name: 'Write to Priya' })).toBeVisible();
  for (const name of ['Theo Lindgren', 'Marcus Oyelaran', 'Helen Sato', 'Beatriz Amaral'])
    await expect(notes.getByText(name)).toBeVisible();
  await expect(notes.getByRole('link').filter({ hasText: 'Jonah Feld' })).toContainText('sent ');

  const rounds = app.main.getByRole('region', { name: 'Next rounds' }).getByRole('article');
  await expect(rounds.first()).toContainText('Halden Instruments');
  await expect(rounds.first()).toContainText('One of five names missing.');
  const replies = app.main.getByRole('region', { name: 'Replies overdue' }).getByRole('article');
  await expect(replies.filter({ hasText: 'Larkhill Transport' })).toContainText('2 days past');
  await expect(replies.filter({ hasText: 'Cobalt Ferries' })).toContainText('4 days past');
  const strip = app.main.getByRole('navigation', { name: 'Pipeline by stage' });
  await expect(strip.getByRole('link')).toHaveText([
    /Saved\s*2/,
    /Applied\s*2/,
    /Screening\s*2/,
    /Interviewing\s*5/,
    /Offer\s*1/,
    /Closed\s*2/,
  ]);
});

test('one click removes the sample, and what is one’s own stays', async ({ app }) => {
  await app.exploreSample();
  await app.logInterview({
    ...RAIL,
    sitting: sittingThatEnded({ hours: 2 }),
    met: [{ name: 'Ada Quill', said: 'The timetable is drawn by hand.' }],
  });
  await app.main.getByRole('button', { name: 'Remove the sample' }).click();
  await expect(app.toast('The sample is gone. What is yours is here.')).toBeVisible();
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText(/^One note to write, Ada’s by /);
  await expect(app.main.getByText('Priya Nair')).toHaveCount(0);
  await app.open('/pipeline');
  await expect(app.main.getByRole('article')).toHaveCount(1);
  await app.open('/people');
  await expect(app.main.getByText('1 met.')).toBeVisible();
});

test('a round that has ended asks for its debrief', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  await app.planRound(application, [{ ...sittingThatEnded({ minutes: 10 }), people: ['Ada Quill'] }]);
  await app.open('/');
  const notes = app.main.getByRole('region', { name: 'Thank-you notes' });
  await expect(notes.getByText('screening call has ended.')).toBeVisible();
  await notes.getByRole('link', { name: 'Debrief' }).click();
  await app.page.getByLabel('What Ada Quill said').fill('The timetable is drawn by hand.');
  await app.page.getByRole('button', { name: 'Save and start one clock' }).click();
  await expect(app.toast('Saved. One clock started.')).toBeVisible();
  await expect(notes.getByText('has ended.')).toHaveCount(0);
  await expect(notes.getByText('The timetable is drawn by hand.')).toBeVisible();
});

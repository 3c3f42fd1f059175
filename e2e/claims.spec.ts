import { ADA, BRUNO, RAIL } from './cast';
import { expect, test } from './fixtures';
import { sittingThatEnded } from './times';

test('a second notice period shows beside the first, while it is typed and after, until it is settled', async ({ app }) => {
  const application = await app.addApplication(RAIL);
  const debrief = await app.openDebrief(application);
  const say = async (value: string, name: string) => {
    await app.page.getByText('What did you say about pay, notice, your team?').click();
    await app.page.getByRole('button', { name: 'Notice' }).click();
    await debrief.field('What you said: Notice').fill(value);
    await debrief.field('Who heard it: Notice').selectOption(name);
  };
  await debrief.fill({ sitting: sittingThatEnded({ hours: 30 }), met: [ADA] });
  await say('One month', 'Ada');
  await debrief.save();
  await expect(app.toast('Saved. One clock started.')).toBeVisible();

  await app.openDebrief(application);
  await debrief.fill({ sitting: sittingThatEnded({ hours: 1 }), met: [BRUNO] });
  await say('Three months', 'Bruno');
  const receipt = app.page.getByRole('complementary', { name: 'What saving starts' });
  await expect(receipt).toContainText('Fernhill Rail has heard two notice periods. “One month.” to Ada');
  await app.reload();
  await expect(debrief.field('What you said: Notice')).toHaveValue('Three months');
  await debrief.save();
  await expect(app.toast('Saved. One clock started. Fernhill Rail has heard two notice periods.')).toBeVisible();
  await app.page.getByRole('link', { name: 'See both' }).click();

  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Fernhill has heard two notice periods.');
  const sheets = app.main.getByRole('region', { name: 'Notice at Fernhill Rail' }).getByRole('article');
  await expect(sheets.nth(0)).toContainText(/One month.*Ada Quill/);
  await expect(sheets.nth(1)).toContainText(/Three months.*Bruno Salter/);
  await app.main.getByRole('button', { name: 'One month, put it in Bruno’s note' }).click();

  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Note to Bruno Salter');
  const correction = /One correction to what I told you about my notice: it is one month, not three months\./;
  await expect(app.page.getByRole('textbox', { name: 'Note to Bruno Salter' })).toHaveValue(correction);
  await app.open('/claims');
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('You have said one thing.');
  await expect(app.main.getByRole('article')).toHaveCount(0);
});

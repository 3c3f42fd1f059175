import type { App } from './app';
import { expect, test } from './fixtures';
import { dayFromToday } from './times';

type Terms = { pay: string; answerIn: number; parts: Record<string, Record<string, string>> };

/** Writes the terms of an offer down, part by part. */
async function writeOffer(app: App, id: string, { pay, answerIn, parts }: Terms): Promise<void> {
  const { page } = app;
  await app.open(`/applications/${id}/offer`);
  await page.getByLabel('Pay', { exact: true }).fill(pay);
  await page.getByLabel('Currency').selectOption('GBP');
  await page.getByLabel('Answer by').fill(dayFromToday(answerIn));
  for (const [part, fields] of Object.entries(parts))
    for (const [field, words] of Object.entries(fields)) await page.getByRole('group', { name: part }).getByLabel(field, { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Keep the offer' }).click();
}

test('two offers are written down, set side by side and answered, and the answer can be taken back', async ({ app }) => {
  const { main, page } = app;
  const said = 'As they put it';
  const juniper = await app.addApplication({ company: 'Juniper Mutual', role: 'Operations Manager' });
  await writeOffer(app, juniper, { pay: '61,500', answerIn: 4, parts: { 'On top': { [said]: 'A car', Worth: '5,400' }, Pension: { [said]: '6%' } } });
  await expect(app.toast('The offer is kept.')).toBeVisible();
  const larkhill = await app.addApplication({ company: 'Larkhill Transport', role: 'Programme Manager' });
  await writeOffer(app, larkhill, { pay: '58,000', answerIn: 9, parts: { 'On top': { [said]: 'Up to 10%', Worth: '7%' }, Pension: { [said]: '12%' }, 'Another part': { Worth: 'a lot' } } });

  // What is wrong is said beside its field, and everything typed is still there.
  const own = page.getByRole('group', { name: 'Another part' });
  await expect(own.getByText('Write figures, such as 5,400, or a share of the pay, such as 7%.')).toBeVisible();
  await expect(page.getByLabel('Pay', { exact: true })).toHaveValue('58,000');
  await own.getByRole('button', { name: 'Take this part out' }).click();
  await page.getByRole('button', { name: 'Keep the offer' }).click();
  await expect(app.toast('The offer is kept.')).toBeVisible();
  await main.getByRole('link', { name: 'See all of it' }).click();

  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/^Two offers, and Juniper wants the first answer, by /);
  const row = (label: string) => main.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) });
  await expect(row('All of it, first year').getByRole('cell')).toHaveText([/£70,590.*car and pension counted/, /£69,020.*bonus at 7% and pension counted/]);
  await expect(row('Pension').locator('strong')).toHaveText('12%');

  await main.getByText('Answer', { exact: true }).last().press('Enter');
  await main.getByRole('button', { name: 'Decline Larkhill' }).press('Enter');
  await expect(app.toast('Declined, and closed. Juniper still waits.')).toBeVisible();
  await expect(main.getByRole('region', { name: 'Earlier offers' })).toContainText('You declined');
  await expect(main.getByRole('columnheader')).toHaveText(['Part', /Juniper Mutual/]);
  await app.undo();
  await expect(main.getByRole('columnheader')).toHaveText(['Part', /Juniper Mutual/, /Larkhill Transport/]);
});

import { expect, test } from 'vitest';
import { draftOf, showingIn } from './story-values';

const TEXT = { situation: 'Forty-one days.', task: '', action: '', result: 'Nine days, £40,000.', reflection: '' };

function formOf(...fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test('what a story shows is one of three for each competency', () => {
  const form = formOf(['c.budget', 'strong'], ['c.process', 'touches'], ['c.pressure', ''], ['c.nonsense', 'strong']);
  expect(showingIn(TEXT, form)).toEqual({ strong: 'budget', touches: 'process', checked: '' });
});

test('ticks come as boxes and as one field, and go with their numbers', () => {
  const kept = '41 day\n9 day';
  expect(showingIn(TEXT, formOf(['checked', '9 day'], ['checked', '41 day'], ['checked', '7 cat'])).checked).toBe(kept);
  expect(showingIn(TEXT, formOf(['checked', '9 day\n41 day'])).checked).toBe(kept);
});

test('a line of a résumé is the result when it holds a number, else what was done', () => {
  const place = { occasion: 'Northgate', happened: '2021' };
  const cut = { words: 'Cut the costs of the referrals desk by £40,000', ...place };
  expect(draftOf(cut)).toMatchObject({ title: 'Cut the costs of the referrals desk', result: cut.words, action: '', touches: 'budget', ...place });
  expect(draftOf({ words: 'Pulled back a rollout and said why', ...place })).toMatchObject({ result: '', action: 'Pulled back a rollout and said why' });
});

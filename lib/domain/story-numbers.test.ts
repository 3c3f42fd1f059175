import { expect, test } from 'vitest';
import { numberKey, numbersIn } from './story-numbers';

test.each([
  ['Referrals waited forty-one days on average.', ['41 day']],
  ['Nine days by July. Nobody left, and two other regions copied it.', ['9 day', '2 region']],
  ['From 41 days to 9', ['41 day', '9']],
  ['We saved £40,000, or 12.5 % of it.', ['40000 £', '12.5 %']],
  ['two thousand three hundred and five calls', ['2305 call']],
  ['a budget of €1.2 million and 3k users', ['1200000 €', '3000 user']],
  ['One form was typed four times, by two more than before.', ['4 time', '2']],
  ['In 2019 we cut it, in March 2020 our team grew, and in 2021 when it held', []],
  ['nine working days, then ten business days', ['9 day', '10 day']],
  ['2000 calls in 2022', ['2000 call']],
  ['From 41 days to 9 after a month', ['41 day', '9']],
  ['In spring 2024, one of us stayed.', []],
  ['Someone often listened to phone calls', []],
  ['', []],
])('%j holds %j', (text, keys) => expect(numbersIn(text).map(numberKey)).toEqual(keys));

test('a number is shown as it was written', () => {
  expect(numbersIn('It took forty-one days and £40,000.').map(({ words }) => words)).toEqual(['forty-one days', '£40,000']);
});

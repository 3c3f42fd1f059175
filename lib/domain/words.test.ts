import { expect, test } from 'vitest';
import { capitalised, listWords, numberWord, plural } from './words';

test('counts are words up to ten', () => {
  expect([0, 1, 7, 10, 11, 40].map(numberWord)).toEqual(['zero', 'one', 'seven', 'ten', '11', '40']);
});

test('lists read as a sentence does', () => {
  expect(listWords([])).toBe('');
  expect(listWords(['Priya'])).toBe('Priya');
  expect(listWords(['Marcus', 'Helen'])).toBe('Marcus and Helen');
  expect(listWords(['Marcus', 'Helen', 'Beatriz'])).toBe('Marcus, Helen and Beatriz');
});

test('plural and capitals', () => {
  expect([0, 1, 2].map((n) => plural(n, 'note', 'notes'))).toEqual(['notes', 'note', 'notes']);
  expect(capitalised('łukasz')).toBe('Łukasz');
  expect(capitalised('𐐨𐐩')).toBe('𐐀𐐩');
  expect(capitalised('')).toBe('');
});

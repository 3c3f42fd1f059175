import { expect, test } from 'vitest';
import { capitalised, endWords, listWords, numberWord, plural } from './words';

test('counts are words up to ten', () => {
  expect([0, 1, 7, 10, 11, 40].map(numberWord)).toEqual(['zero', 'one', 'seven', 'ten', '11', '40']);
});

test('lists read as a sentence does', () => {
  expect(listWords([])).toBe('');
  expect(listWords(['Priya'])).toBe('Priya');
  expect(listWords(['Marcus', 'Helen'])).toBe('Marcus and Helen');
  expect(listWords(['Marcus', 'Helen', 'Beatriz'])).toBe('Marcus, Helen and Beatriz');
});

test('a list that ends although it goes on says so', () => {
  expect(endWords(400, 1600)).toBe('400 are shown. Narrow the list to see the other 1,200.');
  expect(endWords(500, 501)).toBe('500 are shown. Narrow the list to see the other one.');
  expect(endWords(400, 400)).toBe('');
});

test('plural and capitals', () => {
  expect([0, 1, 2].map((n) => plural(n, 'note', 'notes'))).toEqual(['notes', 'note', 'notes']);
  expect(capitalised('łukasz')).toBe('Łukasz');
  expect(capitalised('𐐨𐐩')).toBe('𐐀𐐩');
  expect(capitalised('')).toBe('');
});

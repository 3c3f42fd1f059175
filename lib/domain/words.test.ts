import { expect, test } from 'vitest';
import { capitalised, cutToRoom, endWords, listWords, numberWord, plural } from './words';

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

test('words are cut to the room there is, and no letter is broken', () => {
  expect(cutToRoom('Moved Avon to Applied.', 40, 22)).toBe('Moved Avon to Applied.');
  expect(cutToRoom('Moved Avon to Applied.', 27, 22)).toBe('Moved Avon…');
  expect(cutToRoom('Moved Avon to Applied.', 40, 13)).toBe('Moved Avon…');
  expect(cutToRoom('𐐀'.repeat(9), 40, 300)).toBe('𐐀𐐀…');
  for (const words of ['株式会社'.repeat(200), 'Ω '.repeat(300), '😀'.repeat(300), 'a "b" '.repeat(900)])
    expect(encodeURIComponent(cutToRoom(words, 2_400, 300)).length).toBeLessThanOrEqual(2_400);
  expect(cutToRoom('a'.repeat(900), 2_400, 300)).toHaveLength(300);
});

test('plural and capitals', () => {
  expect([0, 1, 2].map((n) => plural(n, 'note', 'notes'))).toEqual(['notes', 'note', 'notes']);
  expect(capitalised('łukasz')).toBe('Łukasz');
  expect(capitalised('𐐨𐐩')).toBe('𐐀𐐩');
  expect(capitalised('')).toBe('');
});

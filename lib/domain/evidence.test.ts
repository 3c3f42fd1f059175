import { expect, test } from 'vitest';
import { evidenceWords, shownQualities } from './evidence';

test.each([
  [[], 0, 'Four things are judged, and none has something to show yet.'],
  [['can-do'], 1, 'One of four has something to show.'],
  [['can-do', 'can-do', 'fits'], 2, '“You will grow” and “You hold under pressure” have nothing to show yet.'],
  [['can-do', 'fits', 'potential'], 3, '“You hold under pressure” has nothing to show yet.'],
  [['can-do', 'fits', 'potential', 'pressure', 'something else'], 4, 'All four have something to show.'],
])('%j', (qualities, count, words) => {
  const lines = qualities.map((quality) => ({ quality }));
  expect([shownQualities(lines), evidenceWords(lines)]).toEqual([count, words]);
});

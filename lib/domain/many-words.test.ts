import { expect, test } from 'vitest';
import { manyWords, movedAct, takenBackWords, whichWords, type ManyDone } from './many-words';

const six = ['Avon', 'Bede', 'Cole', 'Dale', 'Eden', 'Ford'];

test.each([
  [['Avon'], 'Avon'],
  [['Avon', 'Bede', 'Cole'], 'Avon, Bede and Cole'],
  [six, 'six applications'],
  [['Avon', 'Avon'], 'two applications'],
  [['Avon'.repeat(50)], 'Avon'.repeat(50)],
  [['Avon'.repeat(20), 'Bede'.repeat(20)], 'two applications'],
])('%j are %s', (companies, expected) => expect(whichWords(companies)).toBe(expected));

test.each<[readonly [string, string], ManyDone, string]>([
  [movedAct('applied', null), { done: ['Avon', 'Bede'], left: [] }, 'Moved Avon and Bede to Applied.'],
  [
    movedAct('closed', 'Never replied'),
    { done: six, left: [{ company: 'Gale', why: 'closed-already' }] },
    'Closed six applications as never replied. Gale was closed already.',
  ],
  [
    movedAct('applied', null),
    { done: [], left: [{ company: 'Avon', why: 'later-move' }, { company: 'Bede', why: 'later-move' }] },
    'Avon and Bede have a later move, so they stay.',
  ],
  [['Archived', ''], { done: [], left: six.map((company) => ({ company, why: 'open' })) }, 'Six applications are open, so they stay.'],
  [
    ['Archived', ''],
    { done: ['Avon'], left: [{ company: 'Bede', why: 'open' }, { company: 'Cole', why: 'archived-already' }] },
    'Archived Avon. Bede is open, so it stays. Cole was archived already.',
  ],
])('%j %j', (act, many, expected) => expect(manyWords(act, many)).toBe(expected));

test.each([
  [[], 'Taken back.'],
  [['Avon'], 'Taken back, but for Avon: you changed it since.'],
  [six, 'Taken back, but for six applications: you changed them since.'],
])('without %j', (kept, expected) => expect(takenBackWords(kept)).toBe(expected));

import { expect, test } from 'vitest';
import { openMaterials } from './materials';

const task = (words: string, dueOn: string | null, kind = 'material', doneAt: Date | null = null) => ({ words, kind, dueOn, doneAt });

test('what they asked for is open until it is sent, the earliest day first', () => {
  const tasks = [
    task('References', null),
    task('A question of one’s own', '2026-11-01', 'research'),
    task('90-day page', '2026-11-25'),
    task('Right to work', '2026-11-20'),
    task('Sent already', '2026-11-10', 'material', new Date(0)),
  ];
  expect(openMaterials(tasks).map(({ words }) => words)).toEqual(['Right to work', '90-day page', 'References']);
  expect(tasks.map(({ words }) => words)[0]).toBe('References');
});

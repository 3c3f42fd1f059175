import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf, moveProblem, stageAfterLogging, stageBeforeClosing, stageFromMoves, STAGES } from './pipeline';
import { ROUND_KINDS } from './rounds';

test('the bars of reception', () => expect(STAGES.map(barsOf)).toEqual([0, 1, 2, 3, 4, 0]));

test('the last move says where it stands', () => {
  expect(stageFromMoves([])).toBeNull();
  const backwards = [{ stage: 'applied', at: 20 }, { stage: 'saved', at: 10 }] as const;
  expect(stageFromMoves(backwards)).toEqual({ stage: 'applied', since: 20 });
  expect(stageFromMoves([{ stage: 'applied', at: 5 }, { stage: 'screening', at: 5 }])?.stage).toBe('screening');
  const numbered = [{ stage: 'screening', at: 5, seq: 2 }, { stage: 'applied', at: 5, seq: 1 }] as const;
  expect(stageFromMoves(numbered)?.stage).toBe('screening');
});

test('reopening returns to the stage before', () => {
  const moves = [{ stage: 'applied', at: 1 }, { stage: 'screening', at: 2 }, { stage: 'closed', at: 3 }] as const;
  expect(stageBeforeClosing(moves)).toBe('screening');
  expect(stageBeforeClosing([{ stage: 'closed', at: 3 }])).toBe('saved');
  expect(stageBeforeClosing([])).toBe('saved');
});

test.each([
  ['saved', 'screening', 'screening'],
  ['applied', 'screening', 'screening'],
  ['applied', 'round', 'interviewing'],
  ['screening', 'round', 'interviewing'],
  ['interviewing', 'screening', 'interviewing'],
  ['screening', 'offer-call', 'interviewing'],
  ['offer', 'round', 'offer'],
  ['closed', 'round', 'closed'],
] as const)('logging in %s a %s leads to %s', (stage, kind, after) => {
  expect(stageAfterLogging(stage, kind)).toBe(after);
});

test('automation never moves backwards', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STAGES), fc.constantFrom(...ROUND_KINDS), (stage, kind) => {
      expect(STAGES.indexOf(stageAfterLogging(stage, kind))).toBeGreaterThanOrEqual(STAGES.indexOf(stage));
    }),
  );
});

test('closed needs a reason, nothing else does', () => {
  expect(moveProblem('closed', null)).toBe('Closed needs a reason. Say how it ended.');
  expect(moveProblem('closed', 'withdrew')).toBeNull();
  expect(moveProblem('saved', null)).toBeNull();
});

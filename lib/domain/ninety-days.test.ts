import { expect, test } from 'vitest';
import { GOALS_A_DAY, planAdvice, planDensity, PLAN_ROOM, planWords, standsOnCounts, type PlanGoal } from './ninety-days';

const goal = (name: string, standsOn = '', source = ''): PlanGoal => ({ day: 30, goal: name, measure: '', standsOn, source });
const GOALS = [
  goal('Stand both handovers', 'said', 'Dana, 12 Nov: changes reach it last'),
  goal('Draw the change route', 'story', 'as in “Forty-one days to nine”'),
  goal('Ask every lead one question'),
  goal('One page, both shifts', 'research', 'Amara’s change rules, one page'),
  goal('Agree what on time means', 'said', '91% last quarter, Gregor'),
  goal('The route on all five lines', 'said', 'eleven now, Gregor'),
];

test('goals are counted by what they stand on; what stands on nothing is named', () => {
  expect(standsOnCounts(GOALS).map(({ label, count, names }) => [label, count, names])).toEqual([
    ['What they told you', 3, []],
    ['Research', 1, []],
    ['Your stories', 1, []],
    ['Nothing yet', 1, ['Ask every lead one question']],
  ]);
});

test('numbers of theirs are counted, days of the calendar and one’s own are not', () => {
  expect(planAdvice(GOALS)[1]).toBe('Two numbers are theirs. Say where you heard them.');
  expect(planAdvice(GOALS.slice(0, 5))[1]).toBe('One number is theirs. Say where you heard it.');
  expect(planAdvice([])).toEqual(['A plan is an opening, so leave it for them to correct.']);
});

test('the plan in a phrase', () => {
  expect(planWords([])).toBe('No goal in it yet.');
  expect(planWords(GOALS)).toBe('Six goals. Without a reason: “Ask every lead one question”.');
  expect(planWords(GOALS.slice(0, 2))).toBe('Two goals, each with its reason.');
  expect(planWords([1, 2, 3, 4].map((n) => goal(`Goal ${n}`)))).toBe('Four goals, four without a reason.');
});

test('a column is roomy, full with the longest texts, and packed when their letters are wide', () => {
  const column = (letter: string, length: number) => ({
    aim: letter.repeat(PLAN_ROOM.aim),
    goals: Array.from({ length }, () => ({
      ...goal(letter.repeat(PLAN_ROOM.goal), 'said', letter.repeat(PLAN_ROOM.source)),
      measure: letter.repeat(PLAN_ROOM.measure),
    })),
  });
  expect(planDensity([])).toBe('roomy');
  expect(planDensity([column('a', 1), column('a', 2)])).toBe('roomy');
  expect(planDensity([column('a', 1), column('a', GOALS_A_DAY)])).toBe('full');
  expect(planDensity([column('画', GOALS_A_DAY)])).toBe('packed');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areMustsCovered, coverageHeading, coverageLead, coverageLine, coverageOf, openWords, requirementName, type Requirement } from './coverage';

const READY = { id: 's1', title: 'Forty-one days to nine', situation: 'A', task: 'B', action: 'C', result: 'D' };
const DRAFT = { ...READY, id: 's2', title: 'Two managers', task: ' ', result: '' };

const requirement = (words: string, part: Partial<Requirement> = {}): Requirement => ({ id: words, words, weight: 'must', evidence: '', story: null, ...part });

test.each<[string, Partial<Requirement>, string, boolean]>([
  ['a story that is ready', { story: READY }, 'story', true],
  ['a story without a result', { story: DRAFT }, 'draft', false],
  ['other evidence', { evidence: 'A certificate of 2024' }, 'evidence', true],
  ['a draft and other evidence', { story: DRAFT, evidence: 'A certificate of 2024' }, 'evidence', true],
  ['a ready story and other evidence', { story: READY, evidence: 'A certificate of 2024' }, 'story', true],
  ['blank evidence', { evidence: ' \n' }, 'nothing', false],
  ['nothing', {}, 'nothing', false],
])('%s', (_, part, met, isCovered) => {
  const coverage = coverageOf([requirement('Budget', part)]);
  expect(coverage.lines[0]?.met).toBe(met);
  expect([coverage.covered, coverage.of]).toEqual([isCovered ? 1 : 0, 1]);
  expect(coverage.open.length).toBe(isCovered ? 0 : 1);
});

test('what is open is a must first, otherwise in its own order; the lines keep theirs', () => {
  const coverage = coverageOf([requirement('A', { weight: 'nice' }), requirement('B'), requirement('C', { story: READY }), requirement('D')]);
  expect(coverage.open.map(({ words }) => words)).toEqual(['B', 'D', 'A']);
  expect(coverage.lines.map(({ words }) => words)).toEqual(['A', 'B', 'C', 'D']);
});

test('what is covered and what is open is all there is', () => {
  const one = fc.record({
    id: fc.uuid(),
    words: fc.string(),
    weight: fc.constantFrom('must', 'nice'),
    evidence: fc.constantFrom('', ' ', 'A line'),
    story: fc.constantFrom(null, READY, DRAFT),
  });
  fc.assert(
    fc.property(fc.array(one), (all) => {
      const { covered, of, open } = coverageOf(all);
      expect(covered + open.length).toBe(of);
      expect(of).toBe(all.length);
    }),
  );
});

test('the skills they name have their stories once every must is covered', () => {
  const nice = requirement('SAP', { weight: 'nice' });
  expect(areMustsCovered(coverageOf([requirement('Budget', { story: READY }), nice]))).toBe(true);
  expect(areMustsCovered(coverageOf([requirement('Budget', { story: DRAFT }), nice]))).toBe(false);
  expect(areMustsCovered(coverageOf([nice]))).toBe(false);
  expect(areMustsCovered(coverageOf([]))).toBe(false);
});

const many = (count: number, part: Partial<Requirement> = {}) => Array.from({ length: count }, (_, at) => requirement(`Skill ${at}`, { ...part, id: `${at}` }));

test.each([
  [[], 'Nothing they ask for is written down yet.'],
  [many(1, { story: READY }), 'The one thing they ask for is covered.'],
  [many(8, { story: READY }), 'All eight covered.'],
  [[...many(3, { story: READY }), requirement('Budget'), requirement('SAP', { story: DRAFT })], 'Three of five covered. “Budget” and “SAP” are open.'],
  [[requirement('Budget'), ...many(4, { weight: 'nice' })], 'None of five covered. “Budget” is open.'],
  [[...many(2, { evidence: 'Yes' }), requirement('SAP', { weight: 'nice' })], 'Two of three covered. “SAP” is open.'],
  [many(12), 'None of 12 covered. 12 must-haves are open.'],
  [many(5, { weight: 'nice' }), 'None of five covered. Five that would be nice are open.'],
])('the finding: %#', (requirements, heading) => {
  expect(coverageHeading(coverageOf(requirements))).toBe(heading);
});

test('the line under it says what is next', () => {
  const lead = (...all: Requirement[]) => coverageLead(coverageOf(all));
  expect(lead(requirement('SAP', { story: DRAFT }))).toBe('“Two managers” is a draft. Its task and result are missing.');
  expect(lead(requirement('SAP', { story: { ...DRAFT, situation: '', action: '' } }))).toBe('“Two managers” is a draft. None of its parts is written yet.');
  expect(lead(requirement('SAP'), requirement('Excel', { story: DRAFT }))).toBe('Give each a story that is ready, or say what else meets it.');
  expect(lead(requirement('SAP'))).toBe('Give each a story that is ready, or say what else meets it.');
  expect(lead(requirement('SAP', { weight: 'nice' }))).toBe('What is left would be nice to have.');
  expect(lead(requirement('SAP', { story: READY }))).toBe('Each has a story that is ready, or other evidence.');
  expect(openWords(coverageOf([requirement('SAP'), requirement('Excel', { weight: 'nice' })]))).toBe('Open: “SAP”');
  expect(openWords(coverageOf(many(4)))).toBe('Four must-haves are open');
  expect(openWords(coverageOf(many(4, { weight: 'nice' })))).toBeNull();
  expect(coverageLine(coverageOf([requirement('SAP')]))).toBe('Job description: none of one covered. “SAP” is open.');
  expect(coverageLine(coverageOf([]))).toBeNull();
});

test.each([
  ['SAP', '“SAP”'],
  ['Budget responsibility, above £1m and in two currencies', '“Budget responsibility”'],
  ['You have led a team of five or more people', '“Led a team of five or more people”'],
  ['Experience in change with clinical staff', '“Change with clinical staff”'],
  ['ability to drive', '“Drive”'],
  ['Must have a “clean” licence (B)', '“A clean licence”'],
  ['Run multi-site programmes from the first plan to go-live and beyond', '“Run multi-site programmes from the first…”'],
  ['五年以上项目管理经验', '“五年以上项目管理经验”'],
  ['R, Python', '“R, Python”'],
])('%s is named %s', (words, name) => {
  expect(requirementName(words)).toBe(name);
});

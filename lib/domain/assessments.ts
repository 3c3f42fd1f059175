import type { Format } from './rounds';

/** The formats in which something is judged that has to be explained beforehand (P25). */
const ASSESSED: readonly Format[] = [
  'technical-test',
  'case-study',
  'work-sample',
  'presentation',
  'working-interview',
];

/** Whether there is something to be explained about this format: what it is, how and by whom it is judged. */
export function isAssessed(format: Format): boolean {
  return ASSESSED.includes(format);
}

/** What has to be known about a test before one can prepare for it (P25); empty ones are asked of the coordinator. */
export const ASSESSMENT_POINTS = [
  { id: 'what', label: 'What it is', open: 'what it is', asks: 'what the task is, and how long it takes' },
  { id: 'judgedOn', label: 'Judged on', open: 'what it is judged on', asks: 'what you look at when you judge it' },
  { id: 'judgedBy', label: 'Judged by', open: 'who judges it', asks: 'who will judge it' },
  { id: 'bring', label: 'Bring', open: 'what to bring', asks: 'what I should bring or have ready' },
] as const;
type AssessmentPoint = (typeof ASSESSMENT_POINTS)[number]['id'];
export type AssessmentWords = Record<AssessmentPoint, string>;

/** The points of an assessment that nobody has explained yet; all of them when nothing was written down. */
export function openPoints(assessment: AssessmentWords | null): (typeof ASSESSMENT_POINTS)[number][] {
  return ASSESSMENT_POINTS.filter(({ id }) => !assessment?.[id].trim());
}

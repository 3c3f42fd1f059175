import { capitalised, listWords, numberWord, plural } from './words';

/** The plan that is left on the table (P29): what would be done by when. */
export const PLAN_DAYS = [30, 60, 90] as const;
export type PlanDay = (typeof PLAN_DAYS)[number];

/** What a goal can stand on. Most weight has what they said themselves. */
export const STANDS_ON = [
  { id: 'said', label: 'What they told you', short: 'They told me' },
  { id: 'research', label: 'Research', short: 'Research' },
  { id: 'story', label: 'Your stories', short: 'A story of mine' },
  { id: '', label: 'Nothing yet', short: 'Nothing yet' },
] as const;

/** `source` says who said it, which finding, which story. */
export type PlanGoal = { day: number; goal: string; measure: string; standsOn: string; source: string };

/** More would not be read, and would not fit the one page. */
export const GOALS_A_DAY = 4;

/** The longest of each text that the page has room for, in characters. */
export const PLAN_ROOM = { aim: 110, goal: 70, measure: 90, source: 80, need: 400 } as const;

/** How many goals stand on what, in the order of their weight; of those that stand on nothing, which. */
export function standsOnCounts(goals: PlanGoal[]) {
  return STANDS_ON.map(({ id, label }) => {
    const those = goals.filter((goal) => goal.standsOn === id);
    return { id, label, count: those.length, names: id === '' ? those.map(({ goal }) => goal) : [] };
  });
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const DATE = new RegExp(`\\b\\d{1,2} ${MONTH}\\w*|\\b${MONTH}\\w* \\d{1,2}\\b`, 'g');
const FIGURE = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|forty|half|twice|double)\b/i;

/** How many goals carry a number that is theirs: days of the calendar are none. */
function theirNumbers(goals: PlanGoal[]): number {
  const theirs = goals.filter(({ standsOn }) => standsOn === 'said' || standsOn === 'research');
  return theirs.filter(({ source }) => FIGURE.test(source.replace(DATE, ''))).length;
}

/** What to keep in mind when the page is handed over. */
export function planAdvice(goals: PlanGoal[]): string[] {
  const lines = ['A plan is an opening, so leave it for them to correct.'];
  const numbers = theirNumbers(goals);
  if (numbers > 0)
    lines.push(`${capitalised(numberWord(numbers))} ${plural(numbers, 'number is', 'numbers are')} theirs. Say where you heard ${plural(numbers, 'it', 'them')}.`);
  return lines;
}

/** The plan in a phrase, for the application's page: 'Three goals, each with its reason.' */
export function planWords(goals: PlanGoal[]): string {
  if (goals.length === 0) return 'No goal in it yet.';
  const bare = goals.filter(({ standsOn }) => standsOn === '').map(({ goal }) => `“${goal}”`);
  const count = `${capitalised(numberWord(goals.length))} ${plural(goals.length, 'goal', 'goals')}`;
  if (bare.length === 0) return `${count}, each with its reason.`;
  return bare.length <= 3
    ? `${count}. Without a reason: ${listWords(bare)}.`
    : `${count}, ${numberWord(bare.length)} without a reason.`;
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const ROOMY_UP_TO = 650;
const FULL_UP_TO = 1150;

/** How much a text takes of a line, in narrow letters; those of Chinese, Japanese and Korean take two. */
const widthOf = (words: string) => words.length + (words.match(WIDE)?.length ?? 0);

/**
 * How full the longest column is, so that the print can be set smaller and stays on its one page. Tried in a browser
 * with the longest texts that the plan takes (PLAN_ROOM).
 */
export function planDensity(columns: { aim: string; goals: PlanGoal[] }[]): 'roomy' | 'full' | 'packed' {
  const widths = columns.map(({ aim, goals }) => widthOf([aim, ...goals.flatMap((each) => [each.goal, each.measure, each.source])].join('')));
  const longest = Math.max(0, ...widths);
  return longest <= ROOMY_UP_TO ? 'roomy' : longest <= FULL_UP_TO ? 'full' : 'packed';
}

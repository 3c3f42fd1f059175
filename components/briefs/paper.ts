import type { MeetingFacts } from './meet-list';

type OnPaper = {
  meetings: readonly MeetingFacts[];
  lines: readonly { before: string; remembered: string; after: string }[];
  told: readonly object[];
  planned: readonly object[];
  claims: readonly object[];
};

const USUAL = 0.75;
const SMALLEST = 0.5;
/** How tall a page of A4 is at the usual size, in pixels of the layout, with room for two lines to write on. */
const PAGE = 1300;

const rows = (words: string, width: number) => Math.ceil(words.length / width);
const sum = (heights: number[]) => heights.reduce((all, each) => all + each, 0);

function meetingHeight({ who, bring }: MeetingFacts): number {
  const head = who ? 24 + 18 * (2 + (who.pronunciation ? 1 : 0) + rows(who.title, 34)) : 44;
  const asks = who && !who.before ? sum(who.asks.map((words) => rows(words, 46) * 23 + 7)) : 0;
  const cares = who && !who.before ? rows(who.cares, 44) * 20 : 0;
  return Math.max(head, asks, cares) + 24 + (bring ? 18 : 0);
}

/**
 * How small a brief is set on paper so that it fits one page (1 is the size of the screen): a usual round has the usual
 * size, a crowded one less. Null when not even the smallest would do, and it takes more pages.
 */
export function paperScale({ meetings, lines, told, planned, claims }: OnPaper): number | null {
  const section = (heights: number[]) => (heights.length ? 53 + sum(heights) : 0);
  const height =
    200 +
    section(meetings.map(meetingHeight)) +
    section(lines.map((line) => rows(line.before + line.remembered + line.after, 95) * 24 + 17)) +
    section(Array.from({ length: Math.max(told.length, planned.length) }, () => 61)) +
    section(claims.map(() => 36));
  // Set smaller, a line holds more words as well, so the height shrinks with the square of the size.
  const scale = Math.floor(USUAL * Math.sqrt(Math.min(1, PAGE / height)) * 100) / 100;
  return scale < SMALLEST ? null : scale;
}

import type { MeetingFacts } from './meet-list';

type OnPaper = {
  meetings: readonly MeetingFacts[];
  lines: readonly { before: string; remembered: string; after: string }[];
  told: readonly object[];
  planned: readonly { against: readonly string[] }[];
  claims: readonly object[];
  /** how the job description stands, a line of its own */
  asked?: string | null;
};

/** A page of A4 within its margins, in pixels, less two ruled lines; and the sizes that are tried, the usual one first. */
const PAGE = { width: 718, height: 1020 };
const SCALES = [0.75, 0.72, 0.69, 0.66, 0.63, 0.6, 0.57, 0.54, 0.51, 0.48];

const sum = (heights: number[]) => heights.reduce((all, each) => all + each, 0);
/** @param each how wide a letter is, in pixels */
const rows = (words: string, width: number, each: number) => Math.ceil((words.length * each) / width);

/** How tall a line of the list is, where its three columns share what the time and the ring leave (meet.module.css). */
function meetingHeight({ who, bring }: MeetingFacts, width: number): number {
  const third = (width - 152) / 3.9;
  if (!who) return 68;
  const words = [who.pronunciation, who.title, who.standing].filter(Boolean);
  const head = rows(who.name ?? '', third, 9) * 22 + sum(words.map((each) => rows(each, third, 6.5) * 18));
  const asks = who.before ? 0 : sum(who.asks.map((each) => rows(each, third * 1.6, 7.8) * 23 + 7));
  const cares = who.before ? 0 : rows(who.cares, third * 1.3, 7) * 20;
  return Math.max(46, head, asks, cares) + 24 + (bring ? 18 : 0);
}

function heightOf({ meetings, lines, told, planned, claims, asked }: OnPaper, width: number): number {
  const section = (heights: number[]) => (heights.length ? 53 + sum(heights) : 0);
  const said = lines.map((line) => rows(line.before + line.remembered + line.after, width - 120, 7.6) * 24 + 17);
  return (
    240 +
    section(meetings.map((meeting) => meetingHeight(meeting, width))) +
    section(said) +
    section([Math.max(told.length * 61, sum(planned.map(({ against }) => 61 + against.length * 22)))].filter(Boolean)) +
    section(claims.map(() => 40)) +
    (asked ? rows(asked, width, 7) * 20 + 25 : 0)
  );
}

/**
 * How small a brief is set on paper so that it fits one page (1 is the size of the screen): a usual round has the usual
 * size, a crowded one less. Null when not even the smallest would do, and it takes more pages.
 */
export function paperScale(brief: OnPaper): number | null {
  return SCALES.find((scale) => heightOf(brief, PAGE.width / scale) <= PAGE.height / scale) ?? null;
}

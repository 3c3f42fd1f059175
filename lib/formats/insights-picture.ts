import type { Ending } from '@/lib/domain/insights';
import { START_X, STEP_X, type Line, type Strands } from '@/lib/domain/insights-strands';

type PictureRow = { label: string; value: string };

/** What goes into the picture. Whoever makes it leaves out names: everything here is drawn. */
export type PictureFacts = {
  title: string;
  lead: string;
  laid: Strands<Line & { label: string }>;
  funnel: { name: string; n: number }[];
  columns: { title: string; rows: PictureRow[] }[];
};

const PAPER = '#F3F4EF';
const [INK, INK_2, INK_3, HAIR] = ['#171B2B', '#4A5062', '#626878', '#DBDDD5'];
const COLOURS: Record<Ending, string> = { live: '#24368F', closed: '#C3C6BC', offer: '#2B6A4D' };
const [WIDTH, MARGIN, HEAD, ROW] = [1360, 40, 130, 32];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML does not know are left out: one of them and no program opens the file. */
const escaped = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

type TextLook = { size?: number; weight?: number; colour?: string; anchor?: 'start' | 'middle' | 'end' };

function text(x: number, y: number, words: string, { size = 13, weight = 400, colour = INK_2, anchor = 'start' }: TextLook = {}): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

function strands({ laid, funnel }: PictureFacts): string {
  const steps = funnel.map(({ name, n }, at) => text(STEP_X[at]!, 14, `${n} ${name}`, { anchor: 'middle', weight: 600, colour: INK }));
  const lines = laid.lines.map(
    ({ line, path, wide, end }) =>
      `<path d="${path}" fill="none" stroke="${COLOURS[line.ending]}" stroke-width="${wide.toFixed(1)}"/>` +
      (line.label ? text(end.x + 13, end.y + 4.5, line.label, { colour: line.ending === 'closed' ? INK_3 : INK }) : ''),
  );
  const sources = laid.sources.map(({ source, y }) => text(START_X - 14, y + 4.5, source, { anchor: 'end' }));
  return `<g transform="translate(${MARGIN} ${HEAD})">${[...steps, ...lines, ...sources].join('')}</g>`;
}

function column({ title, rows }: PictureFacts['columns'][number], x: number, y: number, width: number): string {
  const rule = (at: number) => `<path d="M${x} ${at}h${width}" stroke="${HAIR}"/>`;
  const drawn = rows.map(
    ({ label, value }, at) =>
      text(x, y + (at + 1) * ROW, label) +
      text(x + width, y + (at + 1) * ROW, value, { anchor: 'end', weight: 600, colour: INK }) +
      rule(y + (at + 1) * ROW + 10),
  );
  return text(x, y, title, { size: 15, weight: 600, colour: INK }) + rule(y + 10) + drawn.join('');
}

/** The figures of a job search as one SVG file that needs nothing else: no font, no style, no script. */
export function pictureOf(facts: PictureFacts): string {
  const foot = HEAD + facts.laid.height + 40;
  const height = foot + Math.max(0, ...facts.columns.map(({ rows }) => rows.length)) * ROW + 50;
  const gap = 48;
  const width = (WIDTH - 2 * MARGIN - gap * (facts.columns.length - 1)) / facts.columns.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" role="img">`,
    `<title>${escaped(`${facts.title} ${facts.lead}`)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>`,
    text(MARGIN, 62, facts.title, { size: 32, weight: 600, colour: INK }),
    text(MARGIN, 92, facts.lead, { size: 17 }),
    strands(facts),
    ...facts.columns.map((each, at) => column(each, MARGIN + at * (width + gap), foot, width)),
    '</svg>',
  ].join('');
}

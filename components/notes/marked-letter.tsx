import type { ReactNode } from 'react';

type Range = { start: number; end: number; shared: boolean };

/** The places of the passages in the letter, none overlapping another. */
function rangesOf(body: string, own: string[], shared: string[]): Range[] {
  const found = [...own.map((words) => ({ words, shared: false })), ...shared.map((words) => ({ words, shared: true }))]
    .map(({ words, shared: isShared }) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length, shared: isShared }))
    .filter((range) => range.start >= 0 && range.end > range.start)
    .sort((a, b) => a.start - b.start);
  return found.filter((range, index) => index === 0 || range.start >= found[index - 1]!.end);
}

/** The letter with what comes from the talking points underlined, and what a colleague's note says too in waves. */
export function MarkedLetter({ body, own, shared }: { body: string; own: string[]; shared: string[] }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end, shared: isShared } of rangesOf(body, own, shared)) {
    pieces.push(body.slice(at, start));
    const words = body.slice(start, end);
    pieces.push(isShared ? <s key={start}>{words}</s> : <mark key={start}>{words}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {body.slice(at)}
      {'\n'}
    </>
  );
}

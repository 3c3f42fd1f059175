import type { Piece } from '@/lib/domain/search-marks';

/** A text with what was looked for marked. */
export function Pieces({ of }: { of: Piece[] }) {
  return of.map(({ words, hit }, index) => (hit ? <mark key={index}>{words}</mark> : words));
}

import { MINUTE } from './heat';

/** Signs that it went well (P19): what to tick after a round, and how to read it later. Counted, never weighed. */
export const SIGNS = [
  { id: 'next-steps', label: 'Talked about next steps or timing', short: 'Talked about next steps' },
  { id: 'introduced', label: 'Introduced you to someone new', short: 'Introduced someone new' },
  { id: 'sold', label: 'Sold you the role or the company', short: 'Sold you the role' },
  { id: 'availability', label: 'Asked about availability or other offers', short: 'Asked about other offers' },
] as const;
export type Sign = (typeof SIGNS)[number]['id'];

const LONGER_FROM_MINUTES = 10;

/**
 * By how many minutes a sitting ran longer than planned (rule 8). In: both ends in epoch ms, null while unknown.
 * Out: whole minutes from ten on, else null.
 */
export function ranLongerMinutes({
  plannedEnd,
  actualEnd,
}: {
  plannedEnd: number | null;
  actualEnd: number | null;
}): number | null {
  if (plannedEnd === null || actualEnd === null) return null;
  const minutes = Math.floor((actualEnd - plannedEnd) / MINUTE);
  return minutes >= LONGER_FROM_MINUTES ? minutes : null;
}

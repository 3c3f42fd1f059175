const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;
/** About a day of trying. */
const MOST_ATTEMPTS = 30;

/**
 * How long to wait after a failure that may pass: doubling from half a minute to an hour, of which between half and all,
 * so that what failed together does not come back together.
 * @param attempts how many have failed, this one included
 * @param random from 0 up to 1
 * @param askedMs what the other side asked for, which is never undercut (up to a day)
 * @returns milliseconds, or null when it has been tried often enough
 */
export function waitBeforeRetry(attempts: number, random: number, askedMs = 0): number | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));
  return Math.round(Math.max(longest * (0.5 + random / 2), Math.min(askedMs, 24 * LONGEST_WAIT_MS)));
}

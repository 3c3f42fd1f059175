/** How long something took, in milliseconds, once for each time it was done. */
export type Timings = number[];

/** The value that a share of the timings does not exceed: 0.5 for the median. */
export function percentile(timings: Timings, share: number): number {
  const sorted = timings.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Does something so many times, so many at once. */
export async function timed(times: number, atOnce: number, work: () => Promise<unknown>): Promise<Timings> {
  const timings: Timings = [];
  let left = times;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      await work();
      timings.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return timings;
}

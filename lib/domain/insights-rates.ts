import { sumOf, type Tally } from './insights';

/** Sources named one by one; what came from further ones is counted together. */
const NAMED_SOURCES = 6;
export const OTHERS = 'others';
export const NO_SOURCE = 'no source given';

/** Of the applications from one source: how many there are, got a reply, had a second round, and are open without a word. */
export type SourceRate = { source: string; n: number; replied: number; roundTwo: number; quiet: number };

const byName = (a: string, b: string) => a.localeCompare(b, 'en-GB');

/**
 * The same tallies with at most so many sources: the six largest by name, the rest as `OTHERS`; a source that was not
 * given is `NO_SOURCE` and never among the named.
 */
export function withFewSources(tallies: readonly Tally[]): Tally[] {
  const sizes = new Map<string, number>();
  for (const { source, n } of tallies) if (source !== '') sizes.set(source, (sizes.get(source) ?? 0) + n);
  const largest = [...sizes].sort(([a, n], [b, m]) => m - n || byName(a, b)).map(([source]) => source);
  const named = new Set(largest.slice(0, NAMED_SOURCES));
  const nameOf = (source: string) => (source === '' ? NO_SOURCE : named.has(source) ? source : OTHERS);
  const merged = new Map<string, Tally>();
  for (const tally of tallies) {
    const source = nameOf(tally.source);
    const key = `${tally.reached} ${tally.ending} ${source}`;
    merged.set(key, { ...tally, source, n: tally.n + (merged.get(key)?.n ?? 0) });
  }
  return [...merged.values()];
}

const isNamed = ({ source }: SourceRate) => source !== OTHERS && source !== NO_SOURCE;

/** Who replies, best first: by share, then by size, then by name; what has no name of its own comes last. */
export function ratesOf(tallies: readonly Tally[]): SourceRate[] {
  const few = withFewSources(tallies);
  const rates = [...new Set(few.map(({ source }) => source))].map((source) => {
    const own = few.filter((tally) => tally.source === source);
    return {
      source,
      n: sumOf(own),
      replied: sumOf(own, ({ reached }) => reached >= 1),
      roundTwo: sumOf(own, ({ reached }) => reached >= 3),
      quiet: sumOf(own, ({ reached, ending }) => reached === 0 && ending === 'live'),
    };
  });
  return rates.sort(
    (a, b) =>
      Number(isNamed(b)) - Number(isNamed(a)) || b.replied / b.n - a.replied / a.n || b.n - a.n || byName(a.source, b.source),
  );
}

/** A finding is wrong at most once in ten times: the one-sided 90% quantile of the normal distribution. */
const Z = 1.2816;

/**
 * The lower end of Wilson's score interval: the share is above this nine times in ten. Unlike the share itself it does
 * not make much of two of two. (Wilson 1927, J. Am. Stat. Assoc. 22, 209.)
 */
export function wilsonLow(hits: number, n: number): number {
  if (n === 0) return 0;
  const [p, zz] = [hits / n, Z * Z];
  return Math.max(0, (p + zz / (2 * n) - Z * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n))) / (1 + zz / n));
}

/** Below four of a kind a share can be anything; the rest needs as many to be compared with. */
const LEAST_OF_A_SOURCE = 4;
/** With thousands of applications any difference is certain; one that is worth acting on is this large. */
const LEAST_DIFFERENCE = 0.15;

/** The named source that clearly replies more often than all the rest together, or null. */
export function sourceThatAnswers(rates: readonly SourceRate[]): SourceRate | null {
  const all = rates.reduce((sum, { n, replied }) => ({ n: sum.n + n, replied: sum.replied + replied }), { n: 0, replied: 0 });
  const clear = rates.filter((rate) => {
    const rest = { n: all.n - rate.n, replied: all.replied - rate.replied };
    if (!isNamed(rate) || rate.n < LEAST_OF_A_SOURCE || rest.n < LEAST_OF_A_SOURCE) return false;
    const share = rest.replied / rest.n;
    return rate.replied / rate.n - share >= LEAST_DIFFERENCE && wilsonLow(rate.replied, rate.n) > share;
  });
  return clear.sort((a, b) => wilsonLow(b.replied, b.n) - wilsonLow(a.replied, a.n))[0] ?? null;
}

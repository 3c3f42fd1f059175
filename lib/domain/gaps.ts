import { contentGaps } from './gap-content';
import type { Gap, GapFacts } from './gap-facts';
import { peopleGaps } from './gap-people';

/**
 * What is missing before a round (P30), the biggest gap first: by its weight, then the longer one, then by name, so that
 * the same facts always give the same order.
 */
export function gapsOf(facts: GapFacts): Gap[] {
  return [...peopleGaps(facts), ...contentGaps(facts)].sort(
    (a, b) => b.weight - a.weight || b.minutes - a.minutes || (a.id < b.id ? -1 : 1),
  );
}

/** Somebody met, or to be met, in a round of it; `startAt` in epoch milliseconds. */
export type MetForOffer = { kind: string; startAt: number; relation: string; person: { id: string; name: string | null; email: string } };

/**
 * Who made the offer, and so whom to write to: the person of the call about the offer, else the recruiter met last, else
 * whoever was met last. Null while nobody is known by name.
 */
export function offeredBy(met: readonly MetForOffer[], now: number): { id: string; name: string; email: string } | null {
  const named = met
    .toSorted((a, b) => a.startAt - b.startAt)
    .flatMap(({ person: { name, ...person }, ...each }) => (name ? [{ ...each, person: { ...person, name } }] : []));
  const before = named.filter(({ startAt }) => startAt <= now);
  const called = named.findLast(({ kind }) => kind === 'offer-call');
  const recruiter = before.findLast(({ relation }) => relation === 'recruiter');
  return (called ?? recruiter ?? before.at(-1))?.person ?? null;
}

import 'server-only';

/**
 * What nobody holds: never claimed, or its lease has run out. A lease can only be `leaseMs` long, so one that ends much
 * later was taken by a clock that has been set back since. Much, because `now` is read before the database is waited for:
 * another process may have claimed meanwhile.
 */
export const freeLease = (now: Date, leaseMs: number) => [
  { leaseUntil: null },
  { leaseUntil: { lte: now } },
  { leaseUntil: { gt: new Date(now.getTime() + 2 * leaseMs) } },
];

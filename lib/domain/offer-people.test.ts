import { expect, test } from 'vitest';
import { offeredBy, type MetForOffer } from './offer-people';

const met = (name: string | null, startAt: number, part: Partial<MetForOffer> = {}): MetForOffer => ({
  kind: 'round',
  startAt,
  relation: 'hiring-manager',
  person: { id: String(name), name, email: '' },
  ...part,
});
const recruiter = { relation: 'recruiter' };
const call = { kind: 'offer-call' };

test.each<[string, MetForOffer[], string | undefined]>([
  ['nobody', [], undefined],
  ['nobody by name', [met(null, 1)], undefined],
  ['whoever was met last', [met('Olive', 2), met('Colm', 1)], 'Olive'],
  ['the recruiter met last', [met('Nadia', 1, recruiter), met('Kofi', 2, recruiter), met('Olive', 3)], 'Kofi'],
  ['the person of the call, before it took place', [met('Nadia', 1, recruiter), met('Kofi', 9, call)], 'Kofi'],
  ['nobody that is still to be met otherwise', [met('Nadia', 1), met('Kofi', 9, recruiter)], 'Nadia'],
])('writes to %s', (_, people, name) => {
  expect(offeredBy(people, 5)?.name).toBe(name);
});

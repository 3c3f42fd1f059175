import 'server-only';
import type { Seat } from '@/lib/domain/outreach';
import { toInstant } from './instants';

/** Somebody's name, as lists of people to choose from show it. */
export const NAMED = { id: true, name: true, title: true } as const;

/** The people of an application's rounds, the coming ones too; cancelled sittings left out. */
export const PEOPLE_OF_ROUNDS = {
  orderBy: { createdAt: 'asc' },
  select: {
    interviews: {
      where: { cancelledAt: null },
      orderBy: { startAt: 'asc' },
      select: {
        startAt: true,
        endAt: true,
        encounters: { orderBy: { position: 'asc' }, select: { person: { select: NAMED } } },
      },
    },
  },
} as const;

/** The people known at a company, by name. */
export const COLLEAGUES = {
  where: { name: { not: null } },
  orderBy: { createdAt: 'asc' },
  take: 60,
  select: NAMED,
} as const;

type Named = { id: string; name: string | null; title: string };
type Sitting<P> = { startAt: Date; endAt: Date; encounters: { person: P }[] };

/** Who sits when in the rounds of an application. Cancelled sittings are left out by whoever read them. */
export function seatsOf(rounds: { interviews: Sitting<{ id: string }>[] }[]): Seat[] {
  return rounds.flatMap(({ interviews }) =>
    interviews.flatMap(({ startAt, endAt, encounters }) =>
      encounters.map(({ person }) => ({ personId: person.id, start: toInstant(startAt), end: toInstant(endAt) })),
    ),
  );
}

type Around = {
  company: { people: Named[] };
  rounds: { interviews: Sitting<Named>[] }[];
  outreach?: { person: Named }[];
};

/** Everybody with a name around an application, once each: of its rounds, then asked inside, then of its company. */
export function peopleAround({ company, rounds, outreach = [] }: Around) {
  const seated = rounds.flatMap(({ interviews }) =>
    interviews.flatMap(({ encounters }) => encounters.map(({ person }) => person)),
  );
  const everyone = new Map([...seated, ...outreach.map(({ person }) => person), ...company.people].map((person) => [person.id, person]));
  return [...everyone.values()].flatMap(({ name, ...person }) => (name ? [{ ...person, name }] : []));
}

import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import { REQUIREMENTS } from './requirements';

const EVERYONE = {
  id: true,
  name: true,
  title: true,
  pronunciation: true,
  email: true,
  phone: true,
  profileLink: true,
  cue: true,
  caresAbout: true,
  lastMetAt: true,
} as const;

/** A story as a brief names it: its parts stay where it is written. */
const PARTS = { situation: true, task: true, action: true, result: true, reflection: true } as const;
const STORY = { select: { id: true, title: true, facts: true, strong: true, ...PARTS } } as const;

const POINTS = { orderBy: { position: 'asc' }, select: { words: true } } as const;

/** Who sits in a round, with what was said there. */
const SEATS = {
  where: { cancelledAt: null },
  orderBy: { startAt: 'asc' },
  include: {
    assessment: true,
    encounters: {
      orderBy: { position: 'asc' },
      select: { id: true, relation: true, endAt: true, person: { select: EVERYONE }, talkingPoints: POINTS },
    },
  },
} as const;

/**
 * Everything that is prepared for a round, and what was said in the rounds before it: for its brief and for what is
 * still missing.
 * @returns null when the round is not the owner's. Cancelled sittings are left out of `interviews` and stand in
 *   `calledOff`; `rounds` of the application are all of them, this one too, by the time they were made. Days are plain
 *   text, instants are UTC.
 */
export async function findPreparation(owner: OwnerId, roundId: string) {
  const round = await prisma.round.findFirst({
    where: { id: roundId, ownerId: owner },
    include: {
      interviews: SEATS,
      ticks: true,
      asked: { orderBy: [{ rank: 'asc' }, { createdAt: 'asc' }], include: { question: true } },
      tellings: { orderBy: { createdAt: 'asc' }, include: { story: STORY } },
      practised: { orderBy: { at: 'asc' } },
      drills: { orderBy: { at: 'asc' }, include: { answers: true } },
    },
  });
  if (!round) return null;
  const application = await prisma.application.findUniqueOrThrow({
    where: { id: round.applicationId },
    select: {
      id: true,
      role: true,
      level: true,
      stage: true,
      jobDescription: true,
      sample: true,
      company: { select: { id: true, name: true, research: { orderBy: { foundOn: 'desc' } } } },
      claims: { orderBy: { saidAt: 'asc' } },
      outreach: { orderBy: { contactedOn: 'asc' } },
      tasks: { orderBy: { createdAt: 'asc' } },
      evidence: { orderBy: { createdAt: 'asc' } },
      requirements: REQUIREMENTS,
      plan: { include: { goals: { orderBy: [{ day: 'asc' }, { position: 'asc' }] } } },
      rounds: {
        orderBy: { createdAt: 'asc' },
        select: {
          id: true,
          kind: true,
          ordinal: true,
          loggedAt: true,
          fit: true,
          interviews: SEATS,
          asked: { include: { question: true } },
          tellings: { include: { story: STORY } },
        },
      },
    },
  });
  const calledOff = await prisma.interview.findMany({
    where: { roundId, ownerId: owner, cancelledAt: { not: null } },
    orderBy: { startAt: 'asc' },
    select: { id: true, startAt: true, endAt: true, zone: true },
  });
  return { ...round, application, calledOff };
}

export type Preparation = NonNullable<Awaited<ReturnType<typeof findPreparation>>>;

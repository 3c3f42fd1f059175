import 'server-only';
import type { AssessmentWords } from '@/lib/domain/assessments';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';
import { listComingInterviews } from './today';

/** Ticks a line of a checklist, or takes the tick back. Twice is once. */
export function tickItem(owner: OwnerId, roundId: string, item: string, ticked: boolean, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    if (!(await tx.round.count({ where: { id: roundId, ownerId: owner } }))) return 'not-found';
    const key = { roundId, item };
    if (ticked) await tx.preparationTick.upsert({ where: { roundId_item: key }, create: { ...key, at: now }, update: {} });
    else await tx.preparationTick.deleteMany({ where: key });
    return 'saved';
  });
}

/** Writes down what a test, a case or a presentation is, and how it is judged. */
export function saveAssessment(owner: OwnerId, interviewId: string, words: AssessmentWords) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    if (!(await tx.interview.count({ where: { id: interviewId, ownerId: owner } }))) return 'not-found';
    await tx.assessment.upsert({ where: { interviewId }, create: { interviewId, ...words }, update: words });
    return 'saved';
  });
}

/** Notes that the coordinator was asked about what is open, or that they were not after all. */
export function markAsked(owner: OwnerId, interviewId: string, askedAt: Date | null) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    if (!(await tx.interview.count({ where: { id: interviewId, ownerId: owner } }))) return 'not-found';
    await tx.assessment.upsert({ where: { interviewId }, create: { interviewId, askedAt }, update: { askedAt } });
    return 'saved';
  });
}

/**
 * @returns the person to ask about a round of this application: its coordinator, else its recruiter, else somebody of
 *   the company whose title says so. Somebody with an address comes first. Null when nobody is known.
 */
export async function findCoordinator(owner: OwnerId, applicationId: string) {
  const application = await prisma.application.findFirst({
    where: { id: applicationId, ownerId: owner },
    select: { companyId: true },
  });
  if (!application) return null;
  const asks = { relation: { in: ['coordinator', 'recruiter'] }, interview: { round: { applicationId } } };
  const titled = ['coordinat', 'recruit', 'talent'].map((word) => ({ title: { contains: word } }));
  const people = await prisma.person.findMany({
    where: { ownerId: owner, name: { not: null }, OR: [{ encounters: { some: asks } }, { companyId: application.companyId, OR: titled }] },
    orderBy: { createdAt: 'asc' },
    take: 12,
    select: { id: true, name: true, email: true, title: true, encounters: { where: asks, select: { relation: true } } },
  });
  const rank = (person: (typeof people)[number]) =>
    (person.email ? 0 : 4) + (/coordinat/i.test(person.title) || person.encounters.some(({ relation }) => relation === 'coordinator') ? 0 : 1);
  const [first] = people.sort((a, b) => rank(a) - rank(b));
  return first ? { id: first.id, name: first.name ?? '', email: first.email } : null;
}

/** @returns where the owner is from now on, one round aside: for a warning when a sitting is planned on top of it. */
export async function listBooked(owner: OwnerId, exceptRoundId: string | null, now: Date) {
  const coming = await listComingInterviews(owner, now, 60);
  return coming
    .filter(({ round }) => round.id !== exceptRoundId)
    .map(({ round, startAt, endAt }) => ({
      label: round.application.company.name,
      start: startAt.getTime(),
      end: endAt.getTime(),
    }));
}

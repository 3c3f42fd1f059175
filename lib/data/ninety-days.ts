import 'server-only';
import type { PlanGoal as Goal } from '@/lib/domain/ninety-days';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';
import { ownsApplication } from './ownership';

/**
 * The 90-day plan of an application (P29), with what was said in its rounds, its findings and the owner's stories for
 * its goals to stand on.
 * @returns null when the application is not the owner's; its plan is null until one was saved
 */
export async function findPlan(owner: OwnerId, applicationId: string) {
  return prisma.application.findFirst({
    where: { id: applicationId, ownerId: owner },
    select: {
      id: true,
      role: true,
      company: { select: { name: true, research: { orderBy: { foundOn: 'desc' }, take: 30, select: { title: true } } } },
      plan: { include: { goals: { orderBy: [{ day: 'asc' }, { position: 'asc' }] } } },
      rounds: {
        orderBy: { createdAt: 'asc' },
        select: {
          interviews: {
            where: { cancelledAt: null },
            orderBy: { startAt: 'asc' },
            select: {
              startAt: true,
              endAt: true,
              encounters: {
                select: {
                  person: { select: { name: true } },
                  talkingPoints: { orderBy: { position: 'asc' }, select: { words: true } },
                },
              },
            },
          },
        },
      },
      owner: { select: { stories: { orderBy: { createdAt: 'asc' }, take: 60, select: { title: true } } } },
    },
  });
}

export type PlanFields = { aim30: string; aim60: string; aim90: string; need: string; goals: Goal[] };

/** Saves a plan as a whole. @param version the one the form was drawn with, 0 when there was none */
export function savePlan(owner: OwnerId, applicationId: string, version: number, plan: PlanFields, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'stale' | 'not-found'> => {
    if (!(await ownsApplication(tx, owner, applicationId))) return 'not-found';
    const where = { applicationId };
    const standing = await tx.ninetyDayPlan.findUnique({ where, select: { version: true } });
    if ((standing?.version ?? 0) !== version) return 'stale';
    const { goals, ...fields } = plan;
    const data = { ...fields, version: version + 1, updatedAt: now };
    await tx.ninetyDayPlan.upsert({ where, create: { ...data, applicationId, ownerId: owner }, update: data });
    await tx.planGoal.deleteMany({ where });
    const rows = goals.map((goal, position) => ({ ...goal, position, applicationId }));
    await tx.planGoal.createMany({ data: rows });
    return 'saved';
  });
}

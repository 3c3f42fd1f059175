import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';

const RUNS = {
  orderBy: { at: 'desc' },
  take: 12,
  select: { id: true, at: true, seconds: true, answers: { select: { personId: true, knew: true } } },
} as const;

/**
 * @returns a round with everybody in it as cards show them, and how the names went before; null when it is not the
 *   owner's. Sittings that were cancelled are left out; the runs are the latest dozen, the newest first.
 */
export function findDrill(owner: OwnerId, roundId: string) {
  return prisma.round.findFirst({
    where: { id: roundId, ownerId: owner },
    select: {
      id: true,
      kind: true,
      ordinal: true,
      application: { select: { id: true, company: { select: { name: true } } } },
      drills: RUNS,
      interviews: {
        where: { cancelledAt: null },
        orderBy: { startAt: 'asc' },
        select: {
          startAt: true,
          endAt: true,
          encounters: {
            orderBy: { position: 'asc' },
            select: {
              relation: true,
              person: { select: { id: true, name: true, title: true, pronunciation: true, cue: true, caresAbout: true } },
            },
          },
        },
      },
    },
  });
}

export type DrillAnswers = { personId: string; knew: boolean }[];

/**
 * Keeps one pass through the names of a round. Saving it again under its id, which the page made, changes nothing: a
 * connection may break after the server took it.
 * @param run `at` is when it ended, which may lie before now when it was kept on the device meanwhile
 */
export function saveDrill(
  owner: OwnerId,
  roundId: string,
  run: { id: string; at: Date; seconds: number; answers: DrillAnswers },
): Promise<'saved' | 'not-found'> {
  return inTransaction(async (tx) => {
    const standing = await tx.drillRun.findUnique({ where: { id: run.id }, select: { ownerId: true, roundId: true } });
    if (standing?.ownerId === owner && standing.roundId === roundId) return 'saved';
    if (!(await tx.round.count({ where: { id: roundId, ownerId: owner } }))) return 'not-found';
    const ids = [...new Set(run.answers.map(({ personId }) => personId))];
    if ((await tx.person.count({ where: { ownerId: owner, id: { in: ids } } })) !== ids.length) return 'not-found';
    const { id, at, seconds } = run;
    const answers = ids.map((personId) => run.answers.find((each) => each.personId === personId)!);
    await tx.drillRun.create({
      data: { id: standing ? undefined : id, ownerId: owner, roundId, at, seconds, answers: { create: answers } },
    });
    return 'saved';
  });
}

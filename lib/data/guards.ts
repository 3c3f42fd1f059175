import 'server-only';
import type { Guard } from '@/lib/domain/guards';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';

/** Puts a guard away: for one subject, or for good (an empty subject). */
export async function dismissGuard(owner: OwnerId, guard: Guard, subject: string, now: Date): Promise<void> {
  const row = { ownerId: owner, guard, subject };
  await prisma.guardDismissal.upsert({
    where: { ownerId_guard_subject: row },
    create: { ...row, at: now },
    update: {},
  });
}

/** Switches a guard on again that was put away for good. */
export async function recallGuard(owner: OwnerId, guard: Guard): Promise<void> {
  await prisma.guardDismissal.deleteMany({ where: { ownerId: owner, guard, subject: '' } });
}

/** @returns what was put away: for good (an empty subject), and for these subjects. */
export function listDismissals(owner: OwnerId, subjects: string[]) {
  return prisma.guardDismissal.findMany({
    where: { ownerId: owner, subject: { in: ['', ...subjects] } },
    select: { guard: true, subject: true },
  });
}

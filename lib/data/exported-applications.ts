import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';

/** @returns what a table of one's own shows of these applications, in the order of the ids. */
export async function listForExport(owner: OwnerId, ids: readonly string[]) {
  const rows = await prisma.application.findMany({
    where: { ownerId: owner, id: { in: [...ids] } },
    select: {
      id: true,
      company: { select: { name: true } },
      role: true,
      stage: true,
      stageSince: true,
      closeReason: true,
      appliedAt: true,
      repliedAt: true,
      nextInterviewAt: true,
      source: true,
      sourceDetail: true,
      tags: true,
      place: true,
      workMode: true,
      payMin: true,
      payMax: true,
      payCurrency: true,
      payPeriod: true,
      link: true,
      notes: true,
    },
  });
  const places = new Map(ids.map((id, index) => [id, index]));
  return rows.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

export type ExportedApplication = Awaited<ReturnType<typeof listForExport>>[number];

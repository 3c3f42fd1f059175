import 'server-only';
import { foldName } from '@/lib/domain/names';
import type { OwnerId } from '@/lib/domain/owner';
import type { Stage } from '@/lib/domain/pipeline';
import { companyIdFor, dropEmptyCompany } from './companies';
import { inTransaction, prisma, type Tx } from './client';
import { refreshApplication } from './standing';

/** What a person may write about an application; money in minor units, days as YYYY-MM-DD. */
export type ApplicationFields = {
  company: string;
  role: string;
  source: string;
  sourceDetail: string;
  link: string;
  payMin: number | null;
  payMax: number | null;
  payCurrency: string;
  payPeriod: string;
  place: string;
  workMode: string;
  level: string;
  tags: string;
  resumeVersion: string;
  jobDescription: string;
  notes: string;
  closesOn: string | null;
};

/** @returns an application of which only the company and the role are known. */
export function emptyFields(company: string, role: string): ApplicationFields {
  return {
    company,
    role,
    source: '',
    sourceDetail: '',
    link: '',
    payMin: null,
    payMax: null,
    payCurrency: '',
    payPeriod: 'year',
    place: '',
    workMode: '',
    level: '',
    tags: '',
    resumeVersion: '',
    jobDescription: '',
    notes: '',
    closesOn: null,
  };
}

/**
 * Keeps a new application with its first move.
 * @param id made by the form, so that the same form sent twice makes one application
 */
export function addApplication(
  owner: OwnerId,
  id: string,
  fields: ApplicationFields,
  start: { stage: Stage; at: Date },
  now: Date,
): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const standing = await tx.application.findFirst({ where: { id, ownerId: owner }, select: { id: true } });
    return standing ?? (await insertApplication(tx, owner, { id, fields, start }, now));
  });
}

/** For transactions that make an application on the way (logging an interview). */
export async function insertApplication(
  tx: Tx,
  owner: OwnerId,
  application: { id: string; fields: ApplicationFields; start: { stage: Stage; at: Date } },
  now: Date,
): Promise<{ id: string }> {
  const { fields, start } = application;
  const { company, ...rest } = fields;
  const taken = await tx.application.findUnique({ where: { id: application.id }, select: { id: true } });
  const row = await tx.application.create({
    data: {
      ...rest,
      ...(taken ? {} : { id: application.id }),
      ownerId: owner,
      companyId: await companyIdFor(tx, owner, company),
      createdAt: now,
      updatedAt: now,
      stage: start.stage,
      stageSince: start.at,
      touchedAt: start.at,
      pressRank: 3,
      moves: { create: { stage: start.stage, at: start.at } },
    },
    select: { id: true },
  });
  await refreshApplication(tx, row.id, now);
  return row;
}

/**
 * @param version the one the form was opened with
 * @returns 'stale' when somebody (another tab) saved in between; nothing is written then
 */
export function editApplication(owner: OwnerId, id: string, version: number, fields: ApplicationFields, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'stale' | 'not-found'> => {
    const row = await tx.application.findFirst({
      where: { id, ownerId: owner },
      select: { version: true, companyId: true, sample: true },
    });
    if (!row) return 'not-found';
    if (row.version !== version) return 'stale';
    const { company, ...rest } = fields;
    const companyId = await companyIdFor(tx, owner, company, row.sample);
    await tx.application.update({
      where: { id },
      data: { ...rest, companyId, version: { increment: 1 }, updatedAt: now },
    });
    if (companyId !== row.companyId) await dropEmptyCompany(tx, row.companyId);
    // The same company, spelled anew.
    else await tx.company.update({ where: { id: companyId }, data: { name: company.trim() } });
    await refreshApplication(tx, id, now);
    return 'saved';
  });
}

/** @returns the application's own words for the edit form, or null. */
export function findApplicationForEdit(owner: OwnerId, id: string) {
  return prisma.application.findFirst({ where: { id, ownerId: owner }, include: { company: { select: { name: true } } } });
}

/** @returns what is needed to offer the application as a choice. */
export function findApplicationName(owner: OwnerId, id: string) {
  return prisma.application.findFirst({
    where: { id, ownerId: owner },
    select: { id: true, role: true, stage: true, company: { select: { id: true, name: true } } },
  });
}

/**
 * "Did I already apply?" (P3)
 * @returns applications of the same company, those whose role is alike first; at most five
 */
export async function findAlike(owner: OwnerId, company: string, role: string, besides: string) {
  if (!company.trim()) return [];
  const rows = await prisma.application.findMany({
    where: { ownerId: owner, id: { not: besides }, company: { ownerId: owner, nameKey: foldName(company) } },
    select: { id: true, role: true, stage: true, appliedAt: true, company: { select: { name: true } } },
    orderBy: { touchedAt: 'desc' },
    take: 20,
  });
  const wanted = foldName(role);
  const alike = (text: string) => wanted !== '' && (foldName(text).includes(wanted) || wanted.includes(foldName(text)));
  return rows.sort((a, b) => Number(alike(b.role)) - Number(alike(a.role))).slice(0, 5);
}

/** @returns the open applications for choosing the one that was talked about: the last touched first, saved ones last. */
export async function listOpenApplications(owner: OwnerId, now: Date, take: number) {
  const rows = await prisma.application.findMany({
    where: { ownerId: owner, stage: { not: 'closed' } },
    orderBy: { touchedAt: 'desc' },
    take,
    select: { id: true, role: true, stage: true, touchedAt: true, company: { select: { name: true } } },
  });
  const rank = (row: (typeof rows)[number]) => (row.stage === 'saved' ? 2 : row.touchedAt > now ? 1 : 0);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

/** @returns whether the sample job search is there. */
export async function hasSample(owner: OwnerId): Promise<boolean> {
  return (await prisma.application.findFirst({ where: { ownerId: owner, sample: true }, select: { id: true } })) !== null;
}

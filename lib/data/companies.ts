import 'server-only';
import { foldName } from '@/lib/domain/names';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma, type Tx } from './client';

/** @returns the id of the owner's company of that name, made if there is none. Case and accents do not make two. */
export async function companyIdFor(tx: Tx, owner: OwnerId, name: string, sample = false): Promise<string> {
  const nameKey = foldName(name);
  const where = { ownerId_nameKey_sample: { ownerId: owner, nameKey, sample } };
  const found = await tx.company.findUnique({ where, select: { id: true } });
  if (found) return found.id;
  return (await tx.company.create({ data: { ownerId: owner, name: name.trim(), nameKey, sample }, select: { id: true } })).id;
}

/** @returns the ids of the owner's companies of these names, in their order; those that are not there are made. */
export async function companyIdsFor(tx: Tx, owner: OwnerId, names: readonly string[], sample: boolean): Promise<string[]> {
  const of = { ownerId: owner, sample };
  const wanted = new Map(names.map((name) => [foldName(name), name.trim()]));
  const select = { id: true, nameKey: true } as const;
  const found = await tx.company.findMany({ where: { ...of, nameKey: { in: [...wanted.keys()] } }, select });
  const missing = [...wanted].filter(([nameKey]) => !found.some((each) => each.nameKey === nameKey));
  const data = missing.map(([nameKey, name]) => ({ ...of, nameKey, name }));
  const made = data.length ? await tx.company.createManyAndReturn({ data, select }) : [];
  const ids = new Map([...found, ...made].map(({ id, nameKey }) => [nameKey, id]));
  return names.map((name) => ids.get(foldName(name))!);
}

/** @returns the names of the owner's companies, for completing while typing. */
export async function listCompanyNames(owner: OwnerId): Promise<string[]> {
  const rows = await prisma.company.findMany({
    where: { ownerId: owner },
    select: { name: true },
    orderBy: { name: 'asc' },
    take: 300,
  });
  return [...new Set(rows.map((row) => row.name))];
}

/** A company that nothing hangs on any more is not kept. */
export async function dropEmptyCompany(tx: Tx, companyId: string): Promise<void> {
  await tx.company.deleteMany({ where: { id: companyId, applications: { none: {} }, people: { none: {} } } });
}

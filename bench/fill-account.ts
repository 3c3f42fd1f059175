import { prisma } from '@/lib/data/client';
import { databaseFile } from '@/lib/data/database-file';
import { jobSearch } from './job-search';
import { writeRows } from './job-rows';

/**
 * Fills an account with a made-up job search that ends now. Filling it again adds another one.
 * @param seed the same seed fills the account of the same address in the same way
 */
export async function fillAccount(ownerId: string, applications: number, now: Date, seed: string): Promise<void> {
  const owner = await prisma.user.findUniqueOrThrow({
    where: { id: ownerId },
    select: {
      id: true,
      email: true,
      name: true,
      timeZone: true,
      guessAfterApplying: true,
      guessAfterRound: true,
      companies: { where: { sample: false }, select: { id: true, nameKey: true } },
      _count: { select: { applications: true } },
    },
  });
  const { companies, _count, email, ...rest } = owner;
  const known = new Map(companies.map(({ id, nameKey }) => [nameKey, id]));
  const search = { owner: rest, applications, now, seed: `${seed} ${email} ${_count.applications}`, known };
  writeRows(databaseFile(), jobSearch(search));
}

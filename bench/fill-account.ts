import { prisma } from '@/lib/data/client';
import { databaseFile } from '@/lib/data/database-file';
import { addBank } from './bank-rows';
import { jobSearch } from './job-search';
import { writeRows } from './job-rows';
import { addLetters } from './letter-rows';

/**
 * Fills an account with a made-up job search that ends now. Filling it again adds another one.
 * @param search the same seed fills the account of the same address in the same way; with a bank of stories
 *   and five notes per application it takes longer
 */
export async function fillAccount(
  ownerId: string,
  search: { applications: number; now: Date; seed: string; days?: number; withBank?: boolean },
): Promise<void> {
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
  const seed = `${search.seed} ${email} ${_count.applications}`;
  const rows = jobSearch({ ...search, owner: rest, seed, known });
  if (search.withBank) {
    addBank(rows, { ownerId, now: search.now, seed });
    addLetters(rows, { ownerId, now: search.now, seed });
  }
  writeRows(databaseFile(), rows);
}

import { prisma } from '@/lib/data/client';
import { databaseFile } from '@/lib/data/database-file';
import { openDatabase } from '@/lib/data/sqlite/open-database';
import { DAY } from './calendar';
import { EVERY_PAGE } from './page-sql';
import type { Page, Subjects } from './pages';
import { timed, type Timings } from './timing';

const WARM_UP = 20;
const TIMES = 100;

/** Times the statements of a page as they are, without anything around them: prepared once, all rows read. */
export async function timeSql(page: Page, subjects: Subjects, email: string): Promise<Timings> {
  const session = await prisma.session.findFirstOrThrow({
    where: { owner: { email } },
    select: { id: true, ownerId: true },
  });
  const now = Date.now();
  const text = (at: number) => new Date(at).toISOString().replace('Z', '+00:00');
  const parameters = {
    owner: session.ownerId,
    session: session.id,
    now: text(now),
    soon: text(now + DAY),
    midnight: text(now - (now % DAY)),
    quiet: text(now - 10 * DAY),
    ...subjects,
  };
  const database = openDatabase(databaseFile());
  try {
    const statements = [...EVERY_PAGE, ...page.sql].map((sql) => database.prepare(sql).raw());
    const readAll = async () => statements.forEach((statement) => statement.all(parameters));
    await timed(WARM_UP, 1, readAll);
    return await timed(TIMES, 1, readAll);
  } finally {
    database.close();
  }
}

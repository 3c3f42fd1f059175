import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hash } from '@node-rs/argon2';
import { createAccount } from '@/lib/data/accounts';
import { closeDatabase, prisma } from '@/lib/data/client';
import { databaseFile } from '@/lib/data/database-file';
import { migrate } from '@/lib/data/migrations';
import { DAY } from './calendar';
import { fillAccount } from './fill-account';
import { EMPTY_PAGE, PAGES, type Page, type Subjects } from './pages';
import { timeSql } from './raw-sql';
import { measureSearch } from './search';
import { startServer, type Server } from './server';
import { timed, type Timings } from './timing';
import { Visitor } from './visitor';
import { weigh, type Weight } from './weight';

const OTHERS = 20;
const APPLICATIONS_OF_OTHERS = 100;
/** A small search is a young one: enough of it is open for its pages to hold as much as those of a large one. */
const YOUNG_DAYS = 60;
const WARM_UP = 40;
const AT_ONCE = 10;
/** Pages take turns, so that what else the machine does falls on all: 60 requests one by one, 200 ten at once. */
const TURNS = 5;
const ONE_BY_ONE = 12;
const TEN_AT_ONCE = 40;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const EMAIL = 'measured@callback.example';
const PASSWORD = 'four words that measure';

export type PageFigures = { name: string; one: Timings; ten: Timings; sql: Timings; weight: Weight };

/** What one size of a job search came to. The first of the pages reads nothing; search is what is found as it is typed. */
export type Trial = {
  applications: number;
  notes: number;
  bootMs: number;
  memoryMb: number;
  pages: PageFigures[];
  search: Timings;
};

/** Measures every page for an owner with so many applications, in a data folder that is gone afterwards. */
export async function runTrial(applications: number, tell: (words: string) => void): Promise<Trial> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'callback-bench-'));
  const stops: (() => Promise<void>)[] = [async () => fs.rmSync(dataDir, { recursive: true, force: true })];
  const cleanUp = async () => {
    for (const stop of stops.splice(0)) await stop();
  };
  const interrupted = () => void cleanUp().finally(() => process.exit(130));
  for (const signal of SIGNALS) process.once(signal, interrupted);
  try {
    process.env.DATA_DIR = dataDir;
    delete process.env.DATABASE_URL;
    tell(`${applications} applications: filling`);
    const subjects = await fill(applications);
    stops.unshift(closeDatabase);
    tell(`${applications} applications: starting`);
    const server = await startServer(dataDir);
    stops.unshift(server.stop);
    const { pages, search } = await measurePages(server, subjects, tell);
    const { bootMs } = server;
    const notes = await prisma.thankYouNote.count({ where: { owner: { email: EMAIL } } });
    return { applications, notes, bootMs, memoryMb: server.memoryMb(), pages, search };
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupted);
    await cleanUp();
  }
}

/** @returns the note that is due first, the application of the one that is due last, and the round that comes next */
async function fill(applications: number): Promise<Subjects> {
  migrate(databaseFile());
  const now = new Date();
  const passwordHash = await hash(PASSWORD);
  for (let n = 0; n <= OTHERS; n += 1) {
    const email = n === OTHERS ? EMAIL : `other${n}@callback.example`;
    const made = await createAccount({ name: 'Nell Ashby', email, passwordHash, timeZone: 'Europe/London' });
    if (made === 'taken') throw new Error('The data folder is not empty.');
    const isMeasured = n === OTHERS;
    const count = isMeasured ? applications : APPLICATIONS_OF_OTHERS;
    const days = count < 1_000 ? YOUNG_DAYS : undefined;
    await fillAccount(made.id, { applications: count, now, seed: '1', days, withBank: isMeasured });
  }
  const soon = new Date(now.getTime() + DAY);
  const owed = await prisma.thankYouNote.findMany({
    where: { owner: { email: EMAIL }, sentAt: null, skippedAt: null, dueAt: { lte: soon } },
    orderBy: { dueAt: 'asc' },
    select: { id: true, applicationId: true },
  });
  const next = await prisma.interview.findFirstOrThrow({
    where: { owner: { email: EMAIL }, cancelledAt: null, startAt: { gt: now } },
    orderBy: { startAt: 'asc' },
    select: { roundId: true },
  });
  return { note: owed[0]!.id, application: owed.at(-1)!.applicationId, round: next.roundId };
}

async function measurePages(server: Server, subjects: Subjects, tell: (words: string) => void) {
  const visitor = new Visitor(server.base);
  try {
    await visitor.signIn(EMAIL, PASSWORD);
    const all = [EMPTY_PAGE, ...PAGES];
    const open = (page: Page) => () => visitor.open(page.path(subjects));
    tell('warming up');
    for (const page of all) await timed(WARM_UP, 4, open(page));
    const figures: PageFigures[] = [];
    for (const page of all) {
      const sql = await timeSql(page, subjects, EMAIL);
      figures.push({ name: page.name, one: [], ten: [], sql, weight: await weigh(visitor, page.path(subjects)) });
    }
    for (let turn = 1; turn <= TURNS; turn += 1) {
      tell(`measuring, turn ${turn} of ${TURNS}`);
      for (const [index, page] of all.entries()) {
        figures[index]!.one.push(...(await timed(ONE_BY_ONE, 1, open(page))));
        figures[index]!.ten.push(...(await timed(TEN_AT_ONCE, AT_ONCE, open(page))));
      }
    }
    tell('finding');
    return { pages: figures, search: await measureSearch(visitor) };
  } finally {
    visitor.leave();
  }
}

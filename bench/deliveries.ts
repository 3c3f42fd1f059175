import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hash } from '@node-rs/argon2';
import { createAccount } from '@/lib/data/accounts';
import { closeDatabase, prisma } from '@/lib/data/client';
import { databaseFile } from '@/lib/data/database-file';
import type { Prisma } from '@/lib/data/generated/prisma/client';
import { migrate } from '@/lib/data/migrations';
import { backupIfDue } from '@/lib/jobs/backup-loop';
import { fillAccount } from './fill-account';
import { noRows, writeRows } from './job-rows';
import { openMailSink, type MailSink } from './mail-sink';
import { Random } from './random';
import { startServer } from './server';
import { percentile, timed } from './timing';
import { Visitor } from './visitor';

const WAITING = 100_000;
const DUE = 1_000;
const APPLICATIONS = 2_000;
const EMAIL = 'measured@callback.example';
const PASSWORD = 'four words that measure';
const PATIENCE_MS = 180_000;
const A_YEAR_MS = 365 * 86_400_000;

/** What a thousand reminders in one minute came to, with a hundred thousand more waiting. */
export type DeliveryFigures = {
  /** from the first look of one server to the last mail taken by the mail server */
  oneLoopMs: number;
  /** the same for two servers on one database, and what came more than once */
  twoLoopsMs: number;
  twice: number;
  memoryMb: number;
  /** Today, in milliseconds: with nothing waiting, with everything waiting, and while it is being delivered */
  page: { without: number; waiting: number; delivering: number };
};

/** Measures the loop and the pages beside it, in a data folder that is gone afterwards. */
export async function runDeliveries(tell: (words: string) => void): Promise<DeliveryFigures> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'callback-bench-'));
  process.env.DATA_DIR = dataDir;
  delete process.env.DATABASE_URL;
  const sink = await openMailSink();
  try {
    tell('reminders: filling');
    await fill();
    const without = await todayWith(dataDir, {});
    await addWaiting();
    const waiting = await todayWith(dataDir, {});
    // The daily backup would run beside the first look.
    await backupIfDue(databaseFile(), new Date());
    await addDue(1);
    tell('reminders: one loop');
    const one = await deliver(dataDir, sink, 1);
    await addDue(2);
    tell('reminders: two loops');
    sink.forget();
    const two = await deliver(dataDir, sink, 2);
    const page = { without, waiting, delivering: one.pageMs };
    return { oneLoopMs: one.ms, twoLoopsMs: two.ms, twice: one.twice + two.twice, memoryMb: one.memoryMb, page };
  } finally {
    await sink.close();
    await closeDatabase();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function fill(): Promise<void> {
  migrate(databaseFile());
  const passwordHash = await hash(PASSWORD);
  const account = { name: 'Nell Ashby', passwordHash, timeZone: 'Europe/London' };
  const made = await createAccount({ ...account, email: EMAIL });
  if (made === 'taken') throw new Error('The data folder is not empty.');
  await fillAccount(made.id, { applications: APPLICATIONS, now: new Date(), seed: '1' });
  // Whoever delivers by night is told nothing by night: these have no quiet hours.
  for (let n = 0; n < DUE; n += 1) await createAccount({ ...account, email: `owner${n}@callback.example` });
  await prisma.user.updateMany({ data: { quietStart: '00:00', quietEnd: '00:00' } });
}

const others = () => prisma.user.findMany({ where: { email: { not: EMAIL } }, select: { id: true }, orderBy: { id: 'asc' } });

/** Reminders of the year to come, a hundred for each owner. */
async function addWaiting(): Promise<void> {
  const random = new Random('waiting');
  const now = Date.now();
  const owners = await others();
  const reminders = Array.from({ length: WAITING }, (_, n): Prisma.ReminderCreateManyInput => {
    const at = new Date(now + 3_600_000 + random.whole(0, A_YEAR_MS - 3_600_000));
    return { id: random.id(now), ownerId: owners[n % owners.length]!.id, kind: 'due', cause: `waiting ${n}`, dueAt: at, ringAt: at };
  });
  writeRows(databaseFile(), { ...noRows(), reminders });
}

/** One reminder for each owner, all due by now. */
async function addDue(round: number): Promise<void> {
  const random = new Random(`due ${round}`);
  const at = new Date();
  const reminders = (await others()).map(({ id: ownerId }, n): Prisma.ReminderCreateManyInput => {
    return { id: random.id(at.getTime()), ownerId, kind: 'due', cause: `due ${round} ${n}`, dueAt: at, ringAt: at };
  });
  writeRows(databaseFile(), { ...noRows(), reminders });
  await closeDatabase();
}

/** @returns the median of Today, one by one, on a server with these settings */
async function todayWith(dataDir: string, settings: Record<string, string>): Promise<number> {
  const server = await startServer(dataDir, settings);
  try {
    return await today(server.base, 60);
  } finally {
    await server.stop();
  }
}

async function today(base: string, times: number): Promise<number> {
  const visitor = new Visitor(base);
  try {
    await visitor.signIn(EMAIL, PASSWORD);
    const open = () => visitor.open('/');
    await timed(20, 1, open);
    return percentile(await timed(times, 1, open), 0.5);
  } finally {
    visitor.leave();
  }
}

/** Starts so many servers with their loops on, and waits until the mail server has everything. */
async function deliver(dataDir: string, sink: MailSink, loops: number) {
  const settings = { JOBS: 'on', SMTP_URL: sink.url, MAIL_FROM: 'callback@callback.example' };
  const started = performance.now();
  const servers = await Promise.all(Array.from({ length: loops }, () => startServer(dataDir, settings)));
  try {
    const visitor = new Visitor(servers[0]!.base);
    await visitor.signIn(EMAIL, PASSWORD);
    let memoryMb = 0;
    const pages: number[] = [];
    while (sink.counts.size < DUE && performance.now() - started < PATIENCE_MS) {
      const [timing = 0] = await timed(1, 1, () => visitor.open('/'));
      if (sink.counts.size > 0) pages.push(timing);
      memoryMb = Math.max(memoryMb, servers[0]!.memoryMb());
      await pause(250);
    }
    visitor.leave();
    if (sink.counts.size < DUE) throw new Error(`Only ${sink.counts.size} of ${DUE} mails came.`);
    // What would come twice comes within the next looks.
    await pause(5_000);
    const { first, last } = sink.span();
    const twice = [...sink.counts.values()].filter((count) => count > 1).length;
    return { ms: last - first, twice, memoryMb, pageMs: percentile(pages, 0.5) };
  } finally {
    for (const server of servers) await server.stop();
  }
}

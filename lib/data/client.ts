import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseFile } from './database-file';
import { Prisma, PrismaClient } from './generated/prisma/client';
import { SqliteAdapterFactory } from './sqlite/adapter';
import { PATIENCE_MS } from './sqlite/patience';

/** What a unit of work speaks to; nothing else it asks is part of it. */
export type Tx = Prisma.TransactionClient;

// Next bundles this module more than once; two connections in one process would wait for each other.
const shared = globalThis as typeof globalThis & { callbackDatabase?: PrismaClient };

/** The one client of this process. It opens the database at its first query. */
export const prisma: PrismaClient = (shared.callbackDatabase ??= new PrismaClient({
  adapter: new SqliteAdapterFactory(databaseFile),
}));

const LIMITS = { maxWait: PATIENCE_MS + 5_000, timeout: 15_000 };
const MOST_ATTEMPTS = 4;
const working = new AsyncLocalStorage<true>();

/**
 * Runs a unit of work that happens as a whole or not at all. It holds the write lock from its first line, so what it
 * reads stays true until it ends; it may run more than once, so it must have no effect outside the database.
 * @throws what the work throws, after everything was undone; an Error when one unit of work is started inside another.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  if (working.getStore()) throw new Error('A transaction is already open here: hand its tx on instead.');
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma.$transaction((tx) => working.run(true, () => work(tx)), LIMITS);
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isConflict(error)) throw error;
      await pause(Math.random() * 20 * attempt);
    }
  }
}

/** Closes the database; the next query opens the one that the environment names by then. */
export async function closeDatabase(): Promise<void> {
  await prisma.$disconnect();
}

/**
 * The work met another process and was undone: P2034 a write in conflict, P1008 a lock that was not to be had in time.
 * Beginning and committing tell the same in the words of the adapter.
 */
function isConflict(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) return ['P2034', 'P1008'].includes(error.code);
  return error instanceof DriverAdapterError && ['TransactionWriteConflict', 'SocketTimeout'].includes(error.cause.kind);
}

import 'server-only';
import { inTransaction, prisma } from './client';

/** @returns how many tries this key has left behind in the window that runs now. */
export async function peekAttempts(key: string, now: Date): Promise<number> {
  const row = await prisma.attemptCount.findUnique({ where: { key } });
  return row && row.resetAt > now ? row.count : 0;
}

/**
 * Counts one try.
 * @param windowMs how long a window lasts once it has begun
 * @returns the count in the running window, this try included
 */
export function countAttempt(key: string, now: Date, windowMs: number): Promise<number> {
  return inTransaction(async (tx) => {
    const row = await tx.attemptCount.findUnique({ where: { key } });
    const running = row && row.resetAt > now;
    const count = running ? row.count + 1 : 1;
    const resetAt = running ? row.resetAt : new Date(now.getTime() + windowMs);
    await tx.attemptCount.upsert({ where: { key }, create: { key, count, resetAt }, update: { count, resetAt } });
    if (!running) await tx.attemptCount.deleteMany({ where: { resetAt: { lte: now } } });
    return count;
  });
}

export async function clearAttempts(key: string): Promise<void> {
  await prisma.attemptCount.deleteMany({ where: { key } });
}

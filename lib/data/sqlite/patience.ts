import { setTimeout as pause } from 'node:timers/promises';
import { isBusy } from './errors';

/** How long a write waits for another process before anybody hears of it. */
export const PATIENCE_MS = 10_000;

/**
 * Tries again while another process holds the lock, without stopping the rest of this one. The pauses grow and are
 * random, so that two processes do not keep meeting.
 * @throws the last error, when it was not about the lock or patience is at its end.
 */
export async function whileBusy<T>(attempt: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  for (let longest = 2; ; longest = Math.min(longest * 2, 32)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
      await pause(Math.random() * longest);
    }
  }
}

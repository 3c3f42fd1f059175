import 'server-only';
import { toInstant } from '@/lib/data/instants';
import { dateWords, momentWords } from '@/lib/domain/day-words';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';

type Row = { id: string; device: string; createdAt: Date; lastSeenAt: Date };

type Viewer = { sessionId: string; account: { timeZone: string; hour12: boolean } };

/** The signed-in browsers in words; the one that asks first. @param pushed the sessions that push comes to */
export function deviceRows(rows: Row[], pushed: { sessionId: string }[], { sessionId, account }: Viewer) {
  const now = Temporal.Now.instant();
  const today = plainDateIn(now, account.timeZone);
  return rows
    .map((row) => ({
      id: row.id,
      device: row.device,
      isPhone: /phone|iPad|tablet/i.test(row.device),
      isHere: row.id === sessionId,
      hasPush: pushed.some((device) => device.sessionId === row.id),
      words: `signed in ${dateWords(plainDateIn(toInstant(row.createdAt), account.timeZone), today)}, last seen ${momentWords(toInstant(row.lastSeenAt), now, account.timeZone, account.hour12)}`,
    }))
    .sort((a, b) => Number(b.isHere) - Number(a.isHere));
}

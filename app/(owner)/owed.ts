import { cache } from 'react';
import { requireSession } from '@/lib/auth/session';
import { listOwedDeadlines } from '@/lib/data/reminders';
import { heatOf } from '@/lib/domain/heat';
import { Temporal } from '@/lib/domain/temporal';

/** The deadlines of the notes owed now, once per request: for the bar, the title and the dot. */
export const owedDeadlines = cache(async () => {
  const { owner } = await requireSession();
  return listOwedDeadlines(owner, Temporal.Now.instant());
});

/** The heat of the nearest deadline, which the dot of the mark takes; null when nothing is due. */
export function heatOfNearest([nearest]: Date[], now: Date) {
  return nearest ? heatOf(nearest.getTime() - now.getTime()) : null;
}

import 'server-only';
import { cellText, type CellField, type Pay } from '@/lib/domain/cells';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction } from './client';
import { refreshApplication } from './standing';

/** What one cell of the table is to hold. */
export type CellChange = { field: Exclude<CellField, 'pay'>; value: string } | ({ field: 'pay' } & Pay);

/**
 * Changes one detail of an application.
 * @param was what the cell held when it was opened (`cellText`)
 * @returns 'stale' when somebody (another tab) changed it in between; nothing is written then
 */
export function editCell(owner: OwnerId, id: string, change: CellChange, was: string, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'stale' | 'not-found'> => {
    const row = await tx.application.findFirst({
      where: { id, ownerId: owner },
      select: { role: true, source: true, tags: true, place: true, payMin: true, payMax: true, payCurrency: true, payPeriod: true },
    });
    if (!row) return 'not-found';
    if (cellText(change.field, row) !== was) return 'stale';
    const { field, ...pay } = change;
    const data = 'value' in change ? { [field]: change.value } : pay;
    await tx.application.update({ where: { id }, data: { ...data, version: { increment: 1 }, updatedAt: now } });
    await refreshApplication(tx, id, now);
    return 'saved';
  });
}

import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction } from './client';

/** The head of a brief. `place` is that of the first sitting; `leaveBy` a wall time "HH:mm" in its zone, or ''. */
export type LogisticsFields = {
  place: string;
  whereDetail: string;
  leaveBy: string;
  leaveDetail: string;
  askFor: string;
  askForDetail: string;
  bring: string;
  bringDetail: string;
};

/**
 * Writes down how to get to a round, whom to ask for and what to bring. A new place goes to every sitting that had the
 * old one; calendars that were told the old one are told.
 * @param prepVersion the one the form was opened with
 */
export function saveLogistics(owner: OwnerId, roundId: string, prepVersion: number, fields: LogisticsFields) {
  return inTransaction(async (tx): Promise<'saved' | 'stale' | 'not-found'> => {
    const round = await tx.round.findFirst({
      where: { id: roundId, ownerId: owner },
      select: {
        prepVersion: true,
        interviews: { where: { cancelledAt: null }, orderBy: { startAt: 'asc' }, select: { place: true } },
      },
    });
    if (!round) return 'not-found';
    if (round.prepVersion !== prepVersion) return 'stale';
    const { place, ...rest } = fields;
    const before = round.interviews[0]?.place;
    const moves = before !== undefined && before !== place;
    if (moves) await tx.interview.updateMany({ where: { roundId, place: before }, data: { place } });
    await tx.round.update({
      where: { id: roundId },
      data: { ...rest, prepVersion: { increment: 1 }, version: moves ? { increment: 1 } : undefined },
    });
    return 'saved';
  });
}

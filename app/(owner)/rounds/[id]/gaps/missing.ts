import 'server-only';
import { findPreparation } from '@/lib/data/preparation';
import { gapsOf } from '@/lib/domain/gaps';
import type { OwnerId } from '@/lib/domain/owner';
import type { Temporal } from '@/lib/domain/temporal';
import { capitalised, numberWord, plural } from '@/lib/domain/words';
import { gapFactsOf } from './facts';

/** 'Three things are missing.' before a round, or null. One read: what the owner has beside it changes no count. */
export async function countMissing(owner: OwnerId, roundId: string, today: Temporal.PlainDate): Promise<string | null> {
  const round = await findPreparation(owner, roundId);
  if (!round) return null;
  const practised = round.practised.map(({ questionId }) => questionId);
  const { length } = gapsOf(gapFactsOf(round, { stories: [], practised }, { today, coordinator: null }));
  return length === 0 ? null : `${capitalised(numberWord(length))} ${plural(length, 'thing is', 'things are')} missing.`;
}

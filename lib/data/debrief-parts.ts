import 'server-only';
import type { FitFields } from '@/lib/domain/fit';
import type { OwnerId } from '@/lib/domain/owner';
import type { Direction } from '@/lib/domain/question-words';
import { knowsAsked, writeAsked, type AskedFields } from './asked';
import { writeClaims, type ClaimFields } from './claims';
import { prisma, type Tx } from './client';
import type { Heard } from './encounters';
import { knowsStories, writeTellings, type ToldFields } from './tellings';

type SaidFields = Pick<ClaimFields, 'label' | 'value' | 'raisedBy'>;
type AskedOf = { direction: Direction; asked: boolean; answer: string } & ({ questionId: string } | { words: string });

/** The folded parts of a debrief. Whom each is about is the key of somebody met; null is nobody in particular. */
export type DebriefParts = {
  told: ToldFields[];
  asked: (AskedOf & { who: string | null })[];
  claims: (SaidFields & { to: string | null })[];
  fit: FitFields;
};

/** @returns whether every id among these is one of the owner's; asked before anything is written. */
export async function knowsParts(tx: Tx, owner: OwnerId, { told, asked }: DebriefParts): Promise<boolean> {
  const rows = asked.map(({ who: _who, ...row }): AskedFields => ({ ...row, personId: null }));
  return (await knowsStories(tx, owner, told)) && knowsAsked(tx, owner, rows);
}

type At = { applicationId: string; roundId: string; heard: Heard; saidAt: Date; now: Date };

/** Keeps the folded parts of a debrief, once its people are written; saving it again replaces what it said. */
export async function writeParts(
  tx: Tx,
  owner: OwnerId,
  { applicationId, roundId, heard, saidAt, now }: At,
  { told, asked, claims, fit }: DebriefParts,
): Promise<void> {
  const personOf = (key: string | null) => (key === null ? null : (heard.get(key)?.personId ?? null));
  const tellings = told.map(({ to, ...story }) => ({ ...story, to: to.flatMap((key) => personOf(key) ?? []) }));
  await writeTellings(tx, owner, roundId, tellings, { toldAt: saidAt, now });
  const rows = asked.map(({ who, ...row }): AskedFields => ({ ...row, personId: personOf(who) }));
  await writeAsked(tx, owner, roundId, rows, now);
  const said = claims.map(({ to, ...claim }) => ({
    ...claim,
    personId: personOf(to),
    saidAt: (to !== null && heard.get(to)?.until) || saidAt,
  }));
  await writeClaims(tx, owner, { applicationId, roundId }, said, now);
  await tx.round.update({ where: { id: roundId }, data: fit });
}

/** @returns what the folded parts of a round's debrief hold; null when the round is not the owner's. */
export function findDebriefParts(owner: OwnerId, roundId: string) {
  return prisma.round.findFirst({
    where: { id: roundId, ownerId: owner },
    select: {
      fit: true,
      fitWords: true,
      redFlags: true,
      onboarding: true,
      theirAnswers: true,
      asked: {
        orderBy: [{ rank: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
        include: { question: { select: { direction: true, words: true } } },
      },
      tellings: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { story: { select: { title: true } } } },
      claims: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    },
  });
}

import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { Stage } from '@/lib/domain/pipeline';
import type { RoundKind } from '@/lib/domain/rounds';
import { PARTS, type Nearness, type Part } from '@/lib/domain/search-parts';
import { searchWords } from '@/lib/domain/search-words';
import { prisma } from './client';
import { nearTo, type Near } from './search-index';
import { rowsOfKind, type SearchKind } from './search-kinds';

/** Something that was found, with where it belongs. */
export type Found = {
  kind: SearchKind;
  ref: string;
  nearness: Nearness;
  title: string;
  /** the texts it is found by, empty ones left out */
  texts: string[];
  company: string | null;
  application: { id: string; role: string; stage: Stage } | null;
  person: { id: string; name: string } | null;
  round: { id: string; kind: RoundKind; ordinal: number } | null;
  at: Date | null;
  fact: string;
};

export type FoundPart = { part: Part; found: Found[]; hasMore: boolean };

type Row = {
  id: bigint;
  kind: SearchKind;
  ref: string;
  title: string | null;
  fields: string;
  applicationId: string | null;
  company: string | null;
  role: string | null;
  stage: Stage | null;
  personId: string | null;
  personName: string | null;
  roundId: string | null;
  roundKind: RoundKind | null;
  roundOrdinal: bigint | null;
  at: string | Date | null;
  fact: string;
};

/**
 * Finds anything the owner wrote, whatever its case and accents, and with one slip of the hand in a word.
 * @param typed as it stands in the field
 * @param show how many of each part, after how many, and which parts; all of them when none is named
 * @returns the parts in their own order, with the words to mark: those typed, and those taken to be meant
 */
export async function find(owner: OwnerId, typed: string, show: { take: number; skip?: number; part?: Part }): Promise<{ words: string[]; parts: FoundPart[] }> {
  const { take, skip = 0, part } = show;
  const asked = searchWords(typed);
  if (!asked.length) return { words: [], parts: [] };
  const { near, words } = await nearTo(owner, asked, part ? [part] : PARTS, skip + take + 1);
  const shown = PARTS.map((each) => ({ part: each, near: near.filter((one) => one.part === each).slice(skip) }));
  const rows = await rowsOf(owner, shown.flatMap((each) => each.near.slice(0, take)));
  return {
    words,
    parts: shown.map((each) => ({
      part: each.part,
      found: each.near.slice(0, take).flatMap(({ id, nearness }) => {
        const row = rows.get(id);
        return row ? [foundOf(row, nearness)] : [];
      }),
      hasMore: each.near.length > take,
    })),
  };
}

async function rowsOf(owner: OwnerId, near: Near[]): Promise<Map<number, Row>> {
  const ids = JSON.stringify(near.map(({ id }) => id));
  const kinds = await prisma.$queryRaw<{ kind: SearchKind }[]>`SELECT DISTINCT s."kind" FROM json_each(${ids}) AS j
    CROSS JOIN "SearchRow" AS s ON s."id" = j."value"`;
  const rows = await Promise.all(kinds.map(({ kind }) => prisma.$queryRawUnsafe<Row[]>(rowsOfKind(kind), ids, owner)));
  return new Map(rows.flat().map((row) => [Number(row.id), row]));
}

function foundOf(row: Row, nearness: Nearness): Found {
  const { applicationId, personId, roundId } = row;
  return {
    kind: row.kind,
    ref: row.ref,
    nearness,
    title: row.title ?? '',
    texts: (JSON.parse(row.fields) as string[]).filter(Boolean),
    company: row.company,
    application: applicationId && row.stage ? { id: applicationId, role: row.role ?? '', stage: row.stage } : null,
    person: personId && row.personName ? { id: personId, name: row.personName } : null,
    round: roundId && row.roundKind ? { id: roundId, kind: row.roundKind, ordinal: Number(row.roundOrdinal) } : null,
    at: row.at ? new Date(row.at) : null,
    fact: row.fact,
  };
}

import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { Nearness, Part } from '@/lib/domain/search-parts';
import { oneSlipAway } from '@/lib/domain/search-typos';
import { isUnspaced } from '@/lib/domain/search-words';
import { Prisma } from './generated/prisma/client';
import { prisma } from './client';
import { SEARCH_KINDS, type SearchKind } from './search-kinds';

/** A row by its number, the youngest having the highest, and how near it came. */
export type Near = { part: Part; id: number; nearness: Nearness };

const IN_TITLE = Prisma.raw('"SearchTitle"');
const WORDS_OF = { letters: Prisma.raw('"SearchLetterWord"'), texts: Prisma.raw('"SearchTextWord"') };
/** Letters are most of what somebody writes. Kept apart, they do not slow the rest down. */
const textsOf = (part: Part) => Prisma.raw(part === 'written' ? '"SearchLetter"' : '"SearchText"');

const allOf = (terms: string[]) => terms.join(' AND ');
const anyOf = (terms: string[]) => `(${terms.join(' OR ')})`;
const quoted = (word: string) => `"${word}"`;
const FULL_WIDTH = 0xfee0;
/** A company in Japan may have its Latin letters in full width, which the index keeps. */
const writings = (word: string) =>
  /^[a-z0-9]+$/.test(word) ? [word, word.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) + FULL_WIDTH))] : [word];
const exactly = (word: string) => anyOf(writings(word).map(quoted));
const beginning = (word: string) => anyOf(writings(word).map((each) => `${quoted(each)}*`));
/** Stands in the index of every row, and no word looked for begins like it: nobody else's rows are even looked at. */
const scope = (owner: OwnerId, part: Part | '' = '') => quoted(`␟${owner.replaceAll('-', '')}${part}`);

/** @returns for the index: rows of the owner with every one of these words, or their beginnings */
export function matching(owner: OwnerId, words: readonly string[], part: Part | '' = ''): string {
  return allOf([scope(owner, part), ...words.map(beginning)]);
}

/** What is near, by and by: each step asks for all parts that are not full yet in one statement. */
class Gathering {
  readonly #owner: OwnerId;
  readonly #most: number;
  readonly #found: Map<Part, Map<number, Near>>;

  constructor(owner: OwnerId, parts: readonly Part[], most: number) {
    this.#owner = owner;
    this.#most = most;
    this.#found = new Map(parts.map((part) => [part, new Map()]));
  }

  get count(): number {
    return [...this.#found.values()].reduce((sum, { size }) => sum + size, 0);
  }

  get all(): Near[] {
    return [...this.#found.values()].flatMap((found) => [...found.values()]);
  }

  async step(nearness: Nearness, terms: string[]): Promise<void> {
    const inTitles = nearness === 'title-word' || nearness === 'title-beginning';
    const open = [...this.#found].filter(([, found]) => found.size < this.#most).map(([part]) => part);
    if (!open.length) return;
    const each = open.map((part) => {
      const table = inTitles ? IN_TITLE : textsOf(part);
      const match = allOf([scope(this.#owner, part), ...terms]);
      return Prisma.sql`SELECT ${part} AS "part", "id" FROM (SELECT rowid AS "id" FROM ${table} WHERE ${table} MATCH ${match}
        ORDER BY rowid DESC LIMIT ${this.#most})`;
    });
    this.#keep(nearness, await prisma.$queryRaw(Prisma.join(each, ' UNION ALL ')));
  }

  /** Scripts without spaces: a word can begin in the middle of what the index took for one. Only such rows are read. */
  async stepWithin(words: readonly string[]): Promise<void> {
    for (const [kind, { part }] of Object.entries(SEARCH_KINDS) as [SearchKind, { part: Part }][]) {
      if ((this.#found.get(part)?.size ?? this.#most) >= this.#most) continue;
      const has = words.map((word) => Prisma.sql`v."title" || ' ' || v."body" LIKE ${`%${word}%`}`);
      const rows = prisma.$queryRaw<{ part: Part; id: bigint }[]>`SELECT ${part} AS "part", s."id" FROM "SearchRow" AS s
        JOIN ${Prisma.raw(`"Search_${kind}"`)} AS v ON v."ref" = s."ref"
        WHERE s."ownerId" = ${this.#owner} AND s."unspaced" = 1 AND s."kind" = ${kind} AND ${Prisma.join(has, ' AND ')}
        ORDER BY s."id" DESC LIMIT ${this.#most}`;
      this.#keep('word', await rows);
    }
  }

  #keep(nearness: Nearness, rows: { part: Part; id: bigint | number }[]): void {
    for (const row of rows) {
      const [found, id] = [this.#found.get(row.part)!, Number(row.id)];
      if (found.size < this.#most && !found.has(id)) found.set(id, { part: row.part, id, nearness });
    }
  }
}

const FEW = 3;

/**
 * What is near to these words, the nearest first and then the youngest; words that hardly occur are taken for mistyped.
 * @param words folded, at least one
 * @param most of each part
 * @returns with the words that were looked for in the end
 */
export async function nearTo(owner: OwnerId, words: readonly string[], parts: readonly Part[], most: number) {
  const gathering = new Gathering(owner, parts, most);
  await gathering.step('title-word', words.map(exactly));
  await gathering.step('title-beginning', words.map(beginning));
  await gathering.step('word', words.map(exactly));
  await gathering.step('beginning', words.map(beginning));
  if (words.some(isUnspaced)) await gathering.stepWithin(words);
  if (gathering.count >= FEW) return { near: gathering.all, words: [...words] };
  const meant = await Promise.all(words.map(async (word) => [word, ...((await isRare(owner, word)) ? await mistypedFor(word) : [])]));
  if (meant.some(({ length }) => length > 1)) await gathering.step('slip', meant.map((each) => anyOf(each.map(beginning))));
  return { near: gathering.all, words: meant.flat() };
}

async function isRare(owner: OwnerId, word: string): Promise<boolean> {
  const match = matching(owner, [word]);
  const rows = await prisma.$queryRaw<unknown[]>`SELECT 1 FROM (SELECT rowid FROM "SearchText" WHERE "SearchText" MATCH ${match} LIMIT ${FEW})
    UNION ALL SELECT 1 FROM (SELECT rowid FROM "SearchLetter" WHERE "SearchLetter" MATCH ${match} LIMIT ${FEW})`;
  return rows.length < FEW;
}

/** @returns the words of the index, or their beginnings, that are one slip of the hand away */
async function mistypedFor(word: string): Promise<string[]> {
  const candidates = oneSlipAway(word);
  if (!candidates.length) return [];
  const known = await Promise.all([WORDS_OF.texts, WORDS_OF.letters].map((words) => firstAfter(words, candidates)));
  return candidates.filter((candidate) => known.some((words) => words.some((each) => each.startsWith(candidate))));
}

/**
 * Walks through the words of an index: from the first candidate to the first word at or behind it, from there to the next
 * candidate behind that word, and so on. Most candidates lie in a gap that one look skips.
 * @returns the words seen; whatever begins with a candidate is among them, once
 */
async function firstAfter(words: Prisma.Sql, candidates: string[]): Promise<string[]> {
  const wordFrom = (start: Prisma.Sql) => Prisma.sql`(SELECT "term" FROM ${words} WHERE "term" >= ${start} LIMIT 1)`;
  // They stand in order, so the first one behind a word is the next: MIN would read all of them for each word.
  const sorted = [...candidates].sort();
  const next = Prisma.sql`(SELECT "value" FROM "candidate" WHERE "value" > "seen"."word" LIMIT 1)`;
  const rows = await prisma.$queryRaw<{ word: string }[]>`SELECT "word" FROM (
    WITH RECURSIVE "candidate" AS MATERIALIZED (SELECT "value" FROM json_each(${JSON.stringify(sorted)})),
    "seen"("word") AS (
      SELECT ${wordFrom(Prisma.sql`${sorted[0]}`)}
      UNION ALL
      SELECT ${wordFrom(next)} FROM "seen" WHERE "word" < ${sorted.at(-1)})
    SELECT "word" FROM "seen") WHERE "word" IS NOT NULL`;
  return rows.map((row) => row.word);
}

import 'server-only';
import type { Answer, FoundGroup } from '@/components/find/found-line';
import type { OwnerSession } from '@/lib/auth/session';
import { listOwedNames } from '@/lib/data/owed-notes';
import { find, type Found, type FoundPart } from '@/lib/data/search';
import { commandsFor, commandSubject, isCommandsOnly, type Command } from '@/lib/domain/commands';
import { inShownOrder, PART_LABELS, PARTS, type Part } from '@/lib/domain/search-parts';
import { searchWords } from '@/lib/domain/search-words';
import { capitalised, numberWord } from '@/lib/domain/words';
import { foundLine } from './lines';

const IN_PALETTE = 5;
const ON_PAGE = 8;
const OF_ONE_PART = 30;
const LONGEST = 200;

const addressOf = (typed: string, part: Part, page = 1) =>
  `/find?${new URLSearchParams({ q: typed, part, ...(page > 1 && { page: String(page) }) }).toString()}`;

/** @returns one value of the address, shortened to what anybody types */
export function typedOf(value: string | string[] | undefined): string {
  return (typeof value === 'string' ? value : '').slice(0, LONGEST);
}

function groupsOf(session: OwnerSession, typed: string, words: string[], parts: FoundPart[], page = 1): FoundGroup[] {
  const clock = { now: new Date(), zone: session.account.timeZone, hour12: session.account.hour12 };
  return inShownOrder(parts).map(({ part, found, hasMore }) => ({
    part,
    label: PART_LABELS[part],
    lines: found.map((each) => foundLine(each, words, clock)),
    more: hasMore ? addressOf(typed, part, page) : null,
  }));
}

/** 'Three found', 'More than 25 found' */
function countOf(parts: FoundPart[]): string {
  const count = parts.reduce((sum, { found }) => sum + found.length, 0);
  if (count === 0) return 'Nothing found';
  return parts.some(({ hasMore }) => hasMore) ? `More than ${count} found` : `${capitalised(numberWord(count))} found`;
}

const everythingFor = (typed: string): Command => ({
  id: 'all',
  label: `Everything found for “${typed.trim()}”`,
  icon: 'arrow-right',
  href: `/find?q=${encodeURIComponent(typed)}`,
});

/** What the palette shows: what was found, and what can be done. */
export async function readAnswer(session: OwnerSession, typed: string): Promise<Answer> {
  const { owner } = session;
  const [{ words, parts }, owed] = await Promise.all([
    isCommandsOnly(typed) ? { words: [], parts: [] } : find(owner, typed, { take: IN_PALETTE }),
    listOwedNames(owner, new Date()),
  ]);
  const subject = commandSubject(typed);
  const isAboutAnother = isCommandsOnly(typed) || subject !== searchWords(typed).join(' ');
  const named = isAboutAnother ? (await find(owner, subject, { take: 3, part: 'companies' })).parts : parts;
  const foundIn = (list: FoundPart[], part: Part): Found[] => list.find((each) => each.part === part)?.found ?? [];
  const people = [...foundIn(parts, 'people'), ...foundIn(parts, 'said')].flatMap(({ person }) => person?.id ?? []);
  const all = parts.flatMap(({ found }) => found);
  const companies = foundIn(named, 'companies');
  const applications = (companies.length || isAboutAnother ? companies : all.filter(({ application }) => application).slice(0, 1)).flatMap(({ application, company }) =>
    application && company ? [{ id: application.id, company, stage: application.stage }] : [],
  );
  const commands = commandsFor(typed, { owed, people, applications });
  return {
    groups: groupsOf(session, typed, words, parts),
    commands: parts.some(({ hasMore }) => hasMore) ? [...commands, everythingFor(typed)] : commands,
    count: typed.trim() ? countOf(parts) : '',
  };
}

/** A page of everything found: some of each part, or one part from page to page. */
export async function readFound(session: OwnerSession, typed: string, asked: { part?: string; page: number }) {
  const part = PARTS.find((each) => each === asked.part);
  const take = part ? OF_ONE_PART : ON_PAGE;
  const { words, parts } = await find(session.owner, typed, { take, skip: part ? (asked.page - 1) * take : 0, part });
  const found = parts.reduce((sum, each) => sum + each.found.length, 0);
  const groups = groupsOf(session, typed, words, parts, part ? asked.page + 1 : 1);
  const finding = found === 0 ? `Nothing is found for “${typed.trim()}”.` : `${countOf(parts)} for “${typed.trim()}”.`;
  return { groups, heading: typed.trim() ? finding : 'What are you looking for?', part, isEmpty: found === 0 && typed.trim() !== '' };
}

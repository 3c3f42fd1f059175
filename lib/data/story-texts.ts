import 'server-only';
import { checkedKeys } from '@/lib/domain/checked-numbers';
import type { OwnerId } from '@/lib/domain/owner';
import { storyKey } from '@/lib/domain/stories';
import type { StoryText } from '@/lib/domain/story-parts';
import { freeTitle } from '@/lib/domain/story-titles';
import { isSameWording, keepsWording } from '@/lib/domain/wordings';
import { inTransaction, prisma, type Tx } from './client';
import { dropSurplusWordings, keepWording } from './wordings';

/** A story as its form holds it; the lists as they are kept. */
export type StoryFields = StoryText & {
  title: string;
  occasion: string;
  happened: string;
  facts: string;
  strong: string;
  touches: string;
  checked: string;
  strength: number;
};

/** A title is one story: the id of the one that has it. */
export type Taken = { outcome: 'taken'; storyId: string };

async function titleTaken(tx: Tx, owner: OwnerId, titleKey: string, own?: string): Promise<Taken | null> {
  const where = { ownerId_titleKey: { ownerId: owner, titleKey } };
  const known = await tx.story.findUnique({ where, select: { id: true } });
  return known && known.id !== own ? { outcome: 'taken', storyId: known.id } : null;
}

/**
 * Keeps a new story; however little is written, it is a draft.
 * @param id made by the form: sent again, because the answer was lost, it is that story, with the words it has by now
 */
export function addStory(owner: OwnerId, id: string, fields: StoryFields, now: Date) {
  return inTransaction(async (tx): Promise<{ outcome: 'saved'; storyId: string } | Taken> => {
    const before = await readStory(tx, owner, id);
    if (before) {
      const answer = await overwrite(tx, owner, before, fields, now, true);
      return answer.outcome === 'taken' ? answer : { outcome: 'saved', storyId: id };
    }
    const titleKey = storyKey(fields.title);
    const taken = await titleTaken(tx, owner, titleKey);
    if (taken) return taken;
    const data = { ...fields, titleKey, ownerId: owner, createdAt: now, wordedAt: now };
    const isFree = (await tx.story.count({ where: { id } })) === 0;
    const { id: storyId } = await tx.story.create({ data: isFree ? { ...data, id } : data, select: { id: true } });
    return { outcome: 'saved', storyId };
  });
}

function readStory(tx: Tx, owner: OwnerId, id: string) {
  return tx.story.findFirst({
    where: { id, ownerId: owner },
    include: { tellings: { where: { toldAt: { not: null } }, orderBy: { toldAt: 'desc' }, take: 1, select: { toldAt: true } } },
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof readStory>>>;
type Saved = { outcome: 'saved'; version: number } | { outcome: 'stale'; version: number } | { outcome: 'not-found' } | Taken;

/**
 * Saves a story over the version that its form was drawn with. The words before are kept as an earlier wording when
 * somebody was told them, when another sitting of writing begins, and when they were another tab's. What stands there
 * already is saved, whatever the version: its answer was lost.
 * @param at `isOver`: the words of another tab are to be replaced, knowingly
 */
export function saveStory(owner: OwnerId, at: { id: string; version: number; isOver?: boolean }, fields: StoryFields, now: Date) {
  return inTransaction(async (tx): Promise<Saved> => {
    const before = await readStory(tx, owner, at.id);
    if (!before) return { outcome: 'not-found' };
    if (stands(before, fields)) return { outcome: 'saved', version: before.version };
    if (before.version !== at.version) return { outcome: 'stale', version: before.version };
    return overwrite(tx, owner, before, fields, now, at.isOver);
  });
}

const stands = (row: StoryFields, fields: StoryFields) => (Object.keys(fields) as (keyof StoryFields)[]).every((key) => row[key] === fields[key]);

/** Writes a story over what stands there. One of the sample that is rewritten is the owner's own from then on. */
async function overwrite(tx: Tx, owner: OwnerId, before: Row, fields: StoryFields, now: Date, isOver = false): Promise<Extract<Saved, { outcome: 'saved' }> | Taken> {
  const { id } = before;
  if (stands(before, fields)) return { outcome: 'saved', version: before.version };
  const titleKey = storyKey(fields.title);
  const taken = await titleTaken(tx, owner, titleKey, id);
  if (taken) return taken;
  const isSame = isSameWording(before, fields);
  const wordedAt = (before.wordedAt ?? before.createdAt).getTime();
  const toldAt = before.tellings[0]?.toldAt?.getTime() ?? null;
  if ((isOver && !isSame) || keepsWording({ ...before, wordedAt, toldAt }, fields, now.getTime())) {
    await keepWording(tx, owner, id, now);
    await dropSurplusWordings(tx, id);
  }
  const version = before.version + 1;
  await tx.story.update({ where: { id }, data: { ...fields, titleKey, version, ...(isSame ? {} : { wordedAt: now, sample: false }) } });
  return { outcome: 'saved', version };
}

const PARTS = { title: true, situation: true, task: true, action: true, result: true, reflection: true } as const;

/** Words as a story again: the ones it has now are kept first, so that taking those back undoes it. */
export function takeWordingBack(owner: OwnerId, wordingId: string, now: Date) {
  return inTransaction(async (tx): Promise<{ outcome: 'taken-back'; storyId: string; version: number } | 'not-found'> => {
    const wording = await tx.wording.findFirst({
      where: { id: wordingId, ownerId: owner },
      select: { storyId: true, ...PARTS, story: { select: { checked: true } } },
    });
    if (!wording) return 'not-found';
    const { storyId, title: _title, story, ...parts } = wording;
    const checked = checkedKeys(parts, story.checked).join('\n');
    await keepWording(tx, owner, storyId, now);
    // The title stays: another story may have the old one by now.
    const data = { ...parts, checked, wordedAt: now, sample: false, version: { increment: 1 } };
    const { version } = await tx.story.update({ where: { id: storyId }, data, select: { version: true } });
    await dropSurplusWordings(tx, storyId);
    return { outcome: 'taken-back', storyId, version };
  });
}

/**
 * Adds drafts, each under a title of its own. A line that one of the owner's stories was begun with is not begun again.
 * @returns the drafts that were added, and how many of the lines were here already
 */
export function addDrafts(owner: OwnerId, drafts: StoryFields[], now: Date) {
  return inTransaction(async (tx) => {
    const known = await tx.story.findMany({ where: { ownerId: owner }, select: { titleKey: true, action: true, result: true } });
    const taken = new Set(known.map(({ titleKey }) => titleKey));
    const begun = new Set(known.flatMap(({ action, result }) => [action, result]));
    const added: { id: string; title: string }[] = [];
    for (const draft of drafts) {
      const line = draft.result || draft.action;
      if (begun.has(line)) continue;
      begun.add(line);
      const title = freeTitle(draft.title, taken);
      const titleKey = storyKey(title);
      taken.add(titleKey);
      const data = { ...draft, title, titleKey, ownerId: owner, createdAt: now, wordedAt: now };
      added.push(await tx.story.create({ data, select: { id: true, title: true } }));
    }
    return { added, hereAlready: drafts.length - added.length };
  });
}

const ROUND = { select: { id: true, kind: true, ordinal: true, application: { select: { company: { select: { name: true } } } } } } as const;

/** @returns a story with everybody who was told it, in order, and its earlier wordings, the latest first */
export function findStoryText(owner: OwnerId, id: string) {
  return prisma.story.findFirst({
    where: { id, ownerId: owner },
    include: {
      tellings: {
        where: { toldAt: { not: null } },
        orderBy: [{ toldAt: 'asc' }, { id: 'asc' }],
        include: { person: { select: { id: true, name: true } }, round: ROUND, wording: { select: PARTS } },
      },
      wordings: { orderBy: [{ at: 'desc' }, { id: 'desc' }] },
    },
  });
}

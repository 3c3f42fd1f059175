import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { requirementKey } from '@/lib/domain/requirement-lines';
import { missingParts } from '@/lib/domain/story-parts';
import { inTransaction, prisma, type Tx } from './client';
import { ownsApplication } from './ownership';

const IN_ORDER: { position?: 'asc'; id?: 'asc' }[] = [{ position: 'asc' }, { id: 'asc' }];
const FOUR_PARTS = { id: true, title: true, situation: true, task: true, action: true, result: true } as const;

/** The requirements of an application with the story that is to meet each, as the rule of coverage asks for them. */
export const REQUIREMENTS = {
  orderBy: IN_ORDER,
  select: { id: true, words: true, weight: true, competency: true, evidence: true, story: { select: FOUR_PARTS } } as const,
};

/** More lines than this are no longer a list of what they ask. */
export const MOST_REQUIREMENTS = 100;

/** @returns an application with what its job description asks for (P34); null when it is not the owner's. */
export function findRequirements(owner: OwnerId, applicationId: string) {
  return prisma.application.findFirst({
    where: { id: applicationId, ownerId: owner },
    select: { id: true, version: true, jobDescription: true, company: { select: { name: true } }, requirements: REQUIREMENTS },
  });
}

/**
 * @returns every story of the owner's by its title, for choosing one; `isReady` by rule 9. The texts of stories that are
 *   ready are not read.
 */
export async function listStoryChoices(owner: OwnerId) {
  const drafts = { OR: (['situation', 'task', 'action', 'result'] as const).map((part) => ({ [part]: '' })) };
  const [stories, unfinished] = await Promise.all([
    prisma.story.findMany({
      where: { ownerId: owner },
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
      select: { id: true, title: true, facts: true, strong: true, touches: true },
    }),
    prisma.story.findMany({ where: { ownerId: owner, ...drafts }, select: FOUR_PARTS }),
  ]);
  const open = new Set(unfinished.filter((story) => missingParts({ ...story, reflection: '' }).length > 0).map(({ id }) => id));
  return stories.map((story) => ({ ...story, isReady: !open.has(story.id) }));
}

/**
 * Keeps the words of a posting with its application.
 * @param version the one that the form was drawn with
 * @returns 'stale' when the application was saved in between with another text; nothing is written then
 */
export function saveJobDescription(owner: OwnerId, applicationId: string, version: number, jobDescription: string, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'stale' | 'not-found'> => {
    const where = { id: applicationId, ownerId: owner };
    const row = await tx.application.findFirst({ where, select: { version: true, jobDescription: true } });
    if (!row) return 'not-found';
    if (row.jobDescription === jobDescription) return 'saved';
    if (row.version !== version) return 'stale';
    const data = { jobDescription, version: { increment: 1 }, updatedAt: now };
    await tx.application.update({ where: { id: applicationId }, data });
    return 'saved';
  });
}

export type RequirementLine = { words: string; weight: string; competency: string };
type Kept = { outcome: 'kept'; count: number } | { outcome: 'too-many' | 'not-found' };

/** Keeps lines after those that are there. A line that is there already stays as it is, so sending twice keeps it once. */
export function keepRequirements(owner: OwnerId, applicationId: string, lines: RequirementLine[], now: Date) {
  return inTransaction(async (tx): Promise<Kept> => {
    if (!(await ownsApplication(tx, owner, applicationId))) return { outcome: 'not-found' };
    const standing = await listStanding(tx, applicationId);
    const known = new Set(standing.map(({ words }) => requirementKey(words)));
    const fresh = [...new Map(lines.map((line) => [requirementKey(line.words), line]))].filter(([key]) => !known.has(key));
    if (standing.length + fresh.length > MOST_REQUIREMENTS) return { outcome: 'too-many' };
    const from = (standing.at(-1)?.position ?? -1) + 1;
    const data = fresh.map(([, line], at) => ({ ...line, position: from + at, applicationId, ownerId: owner, createdAt: now }));
    await tx.requirement.createMany({ data });
    return { outcome: 'kept', count: fresh.length };
  });
}

function listStanding(tx: Tx, applicationId: string) {
  return tx.requirement.findMany({ where: { applicationId }, orderBy: IN_ORDER, select: { id: true, words: true, position: true } });
}

export type RequirementFields = RequirementLine & { storyId: string | null; evidence: string };

/**
 * Changes a requirement as a whole.
 * @param seen how the form found it: when it stands otherwise by now, nothing is written
 */
export function changeRequirement(owner: OwnerId, id: string, seen: RequirementFields, fields: RequirementFields) {
  return inTransaction(async (tx): Promise<'saved' | 'stale' | 'not-found'> => {
    const row = await tx.requirement.findFirst({ where: { id, ownerId: owner } });
    if (!row || !(await ownsStory(tx, owner, fields.storyId))) return 'not-found';
    const { words, weight, competency, storyId, evidence } = row;
    const standing: RequirementFields = { words, weight, competency, storyId, evidence };
    if (isSame(standing, fields)) return 'saved';
    if (!isSame(standing, seen)) return 'stale';
    await tx.requirement.update({ where: { id }, data: fields });
    return 'saved';
  });
}

const isSame = (a: RequirementFields, b: RequirementFields) =>
  a.words === b.words && a.weight === b.weight && a.competency === b.competency && a.storyId === b.storyId && a.evidence === b.evidence;

async function ownsStory(tx: Tx, owner: OwnerId, storyId: string | null): Promise<boolean> {
  return storyId === null || (await tx.story.count({ where: { id: storyId, ownerId: owner } })) === 1;
}

/** Lets a story meet a requirement that none meets yet. @returns 'stale' when another has it by now */
export function meetRequirement(owner: OwnerId, id: string, storyId: string) {
  return inTransaction(async (tx): Promise<'saved' | 'stale' | 'not-found'> => {
    const row = await tx.requirement.findFirst({ where: { id, ownerId: owner }, select: { storyId: true } });
    if (!row || !(await ownsStory(tx, owner, storyId))) return 'not-found';
    if (row.storyId !== null) return row.storyId === storyId ? 'saved' : 'stale';
    await tx.requirement.update({ where: { id }, data: { storyId } });
    return 'saved';
  });
}

/** Moves a requirement one place up or down among those of its application; past the end it stays. */
export function moveRequirement(owner: OwnerId, id: string, to: 'up' | 'down') {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    const row = await tx.requirement.findFirst({ where: { id, ownerId: owner }, select: { applicationId: true } });
    if (!row) return 'not-found';
    const standing = await listStanding(tx, row.applicationId);
    const from = standing.findIndex((each) => each.id === id);
    const target = Math.max(0, Math.min(standing.length - 1, from + (to === 'up' ? -1 : 1)));
    const ordered = standing.toSpliced(from, 1).toSpliced(target, 0, standing[from]!);
    for (const [position, each] of ordered.entries())
      if (each.position !== position) await tx.requirement.update({ where: { id: each.id }, data: { position } });
    return 'saved';
  });
}

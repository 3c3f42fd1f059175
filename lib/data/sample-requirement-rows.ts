import type { SampleRequirement } from '@/lib/domain/sample-story';
import type { Prisma } from './generated/prisma/client';
import type { SampleStories } from './sample-story-rows';

/** What a sample application asks for, in the order of its posting, and what meets it. */
export function requirementRows(
  { owner, ids }: SampleStories,
  { applicationId, createdAt }: { applicationId: string; createdAt: Date },
  requirements: readonly SampleRequirement[],
): Prisma.RequirementCreateManyInput[] {
  return requirements.map(({ words, weight, competency, story, evidence = '' }, position) => {
    const storyId = (story && ids.get(story)) ?? null;
    return { ownerId: owner, applicationId, position, words, weight, competency, storyId, evidence, createdAt };
  });
}

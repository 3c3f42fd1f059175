import type { Competency } from './competencies';
import type { Rating } from './practice';
import type { SamplePerson } from './sample-person';
import type { StoryText } from './story-parts';
import type { Instant } from './temporal';

/** A story of the sample; the same object is the same story. */
export type SampleStory = StoryText & {
  title: string;
  cues: string;
  occasion: string;
  happened: string;
  strong: readonly Competency[];
  touches: readonly Competency[];
  /** by the key of the number */
  checked: readonly string[];
  strength: number;
  writtenDaysAgo: number;
  /** how it was told until it was written anew */
  earlier?: { text: Partial<StoryText>; untilDaysAgo: number };
};

/** Told to somebody in a round, or planned for them there. */
export type SampleTelling = { story: SampleStory; person: SamplePerson } & (
  | { told: false }
  | { told: true; landed?: 'well' | 'flat'; said?: string; asEarlier?: true }
);

/** A story said aloud while preparing a round. */
export type SampleStoryRun = { story: SampleStory; seconds: number; rating: Rating; change: string; at: Instant };

/** A line of a job description, with the story or the other evidence that meets it; neither for a hole. */
export type SampleRequirement = {
  words: string;
  weight: 'must' | 'nice';
  competency: Competency | '';
  story?: SampleStory;
  evidence?: string;
};

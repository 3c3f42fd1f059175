import { z } from 'zod';
import { MOST_SECONDS, RATINGS, type Rating } from '@/lib/domain/practice';
import { checkbox, id, line } from './fields';

const ratings = RATINGS.map((rating) => rating.id) as [Rating, ...Rating[]];

export const storyRun = z.object({
  id,
  storyId: id,
  roundId: z.preprocess((value) => value || null, id.nullable()),
  seconds: z.coerce.number().int().min(0).max(MOST_SECONDS),
  rating: z.enum(ratings, { error: 'Say how it landed. One of the three is enough.' }),
  change: line('the one thing to change', 300),
  withFriend: checkbox,
});

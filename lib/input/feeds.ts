import { z } from 'zod';
import { checkbox } from './fields';

/** What the private calendar carries: a box that is not ticked does not come with the form. */
export const feedParts = z.object({
  interviews: checkbox,
  deadlines: checkbox,
  checkIns: checkbox,
  offers: checkbox,
  details: checkbox,
});

import { z } from 'zod';
import { checkbox, id, optionalDay, requiredLine } from './fields';

const task = { id, applicationId: id, dueOn: optionalDay };

export const newTask = z.discriminatedUnion('kind', [
  z.object({ ...task, kind: z.literal('research'), words: requiredLine('the question', 'Say in a line what is left to find out.', 200) }),
  z.object({ ...task, kind: z.literal('material'), words: requiredLine('what they asked for', 'Say in a line what they asked for.', 200) }),
]);

export const markedTask = z.object({ id, done: checkbox });

import { z } from 'zod';
import { tidyAddress } from '@/lib/domain/saved-views';
import { checkbox, id, line, requiredLine } from './fields';

const name = requiredLine('the name', 'Give it a name, such as “Monday look”.', 60);

export const savedView = z.object({
  name,
  address: z.string().max(4000, 'This view is too long to save. Take some of its parts off.').transform(tidyAddress),
  /** the name that was asked about: only that one is replaced */
  replaces: line('the name', 60),
});
export const renamedView = z.object({ id, name });
export const pinnedView = z.object({ id, pinned: checkbox });

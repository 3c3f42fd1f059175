import { z } from 'zod';
import { applicationFields } from './applications';
import { id } from './fields';

const { role, source, tags, place, payMin, payMax, payCurrency, payPeriod } = applicationFields.shape;
const was = z.string().max(1000).default('');
const common = { id, was };

/** One detail of an application, changed in the table; held to the same rules as in its form. */
export const editedCell = z
  .discriminatedUnion('field', [
    z.object({ ...common, field: z.literal('role'), value: role }),
    z.object({ ...common, field: z.literal('source'), value: source }),
    z.object({ ...common, field: z.literal('tags'), value: tags }),
    z.object({ ...common, field: z.literal('place'), value: place }),
    z.object({ ...common, field: z.literal('pay'), payMin, payMax, payCurrency, payPeriod }),
  ])
  .refine((cell) => cell.field !== 'pay' || cell.payMin === null || cell.payMax === null || cell.payMin <= cell.payMax, {
    path: ['payMax'],
    message: 'The upper end is below the lower one. Swap them.',
  });

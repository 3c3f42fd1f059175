import { z } from 'zod';
import { GOALS_A_DAY, PLAN_ROOM, STANDS_ON } from '@/lib/domain/ninety-days';
import { id, line } from './fields';

export const planAt = z.object({ id, version: z.coerce.number().int() });

const goal = z
  .object({
    goal: line('the goal', PLAN_ROOM.goal),
    measure: line('how you would know', PLAN_ROOM.measure),
    standsOn: z.enum(STANDS_ON.map((each) => each.id) as [string, ...string[]]).catch(''),
    source: line('the source', PLAN_ROOM.source),
  })
  .refine(({ goal: words, measure, source }) => words !== '' || (measure === '' && source === ''), {
    path: ['goal'],
    message: 'Say what the goal is, or empty the other fields of it.',
  });

const places = Array.from({ length: GOALS_A_DAY }, (_, place) => [String(place), goal.optional()] as const);
const column = z.object(Object.fromEntries(places)).default({});
const aim = line('the aim', PLAN_ROOM.aim);

export const plan = z.object({
  aim30: aim,
  aim60: aim,
  aim90: aim,
  need: line('what you would need', PLAN_ROOM.need),
  goals: z.object({ 30: column, 60: column, 90: column }).default({ 30: {}, 60: {}, 90: {} }),
});

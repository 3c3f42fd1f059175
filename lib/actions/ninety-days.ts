'use server';
import { redirect } from 'next/navigation';
import { savePlan } from '@/lib/data/ninety-days';
import { PLAN_DAYS } from '@/lib/domain/ninety-days';
import { nested } from '@/lib/input/nested';
import { plan, planAt } from '@/lib/input/ninety-days';
import { say } from './flash';
import { invalid, NOT_FOUND, ownerAction, problemsOf, refused } from './owner-action';

const STALE = 'Another tab saved this plan meanwhile. Copy what you need from here, then reload the page.';

export const savePlanAction = ownerAction(planAt, async ({ owner }, { id, version }, form) => {
  const parsed = plan.safeParse(nested(form));
  if (!parsed.success) return invalid(problemsOf(parsed.error), form);
  const { goals: columns, ...fields } = parsed.data;
  const goals = PLAN_DAYS.flatMap((day) =>
    Object.values(columns[day]).flatMap((goal) => (goal?.goal ? [{ ...goal, day }] : [])),
  );
  const outcome = await savePlan(owner, id, version, { ...fields, goals }, new Date());
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'stale') return refused(STALE, form);
  await say('The plan is kept.');
  redirect(`/applications/${id}/ninety-days`);
});

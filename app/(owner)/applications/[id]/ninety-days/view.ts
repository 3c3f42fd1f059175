import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import type { findPlan } from '@/lib/data/ninety-days';
import { longDateWords } from '@/lib/domain/day-words';
import { PLAN_DAYS, planAdvice, standsOnCounts, type PlanDay } from '@/lib/domain/ninety-days';
import { plainDateIn } from '@/lib/domain/time';

type Row = NonNullable<Awaited<ReturnType<typeof findPlan>>>;
type Plan = NonNullable<Row['plan']>;

const aimOf = (plan: Plan | null, day: PlanDay) => plan?.[`aim${day}`] ?? '';

/** The day the page is handed over: that of the next sitting, else today. '25 November 2026'. */
function dateOf({ rounds }: Row, zone: string, now: Date): string {
  const coming = rounds.flatMap(({ interviews }) => interviews.map(({ startAt }) => startAt)).filter((startAt) => startAt > now);
  const next = coming.sort((a, b) => a.getTime() - b.getTime())[0] ?? now;
  const date = plainDateIn(toInstant(next), zone);
  return `${longDateWords(date).replace(/^\w+ /, '')} ${date.year}`;
}

/** Turns a plan into its page; a plan that is not written yet has columns without goals. */
export function planView(row: Row, { account }: OwnerSession, now: Date) {
  const { plan } = row;
  const goals = plan?.goals ?? [];
  return {
    plan: {
      by: account.name,
      company: row.company.name,
      role: row.role,
      date: dateOf(row, account.timeZone, now),
      columns: PLAN_DAYS.map((day) => ({ day, aim: aimOf(plan, day), goals: goals.filter((goal) => goal.day === day) })),
      need: plan?.need ?? '',
    },
    standsOn: standsOnCounts(goals),
    advice: planAdvice(goals),
  };
}

/** What a goal can stand on, as the form offers it: what they said, with who said it, then findings, then stories. */
export function planSources({ rounds, company, owner }: Row): string[] {
  const said = rounds.flatMap(({ interviews }) =>
    interviews.flatMap(({ encounters }) =>
      encounters.flatMap(({ person, talkingPoints }) => talkingPoints.map(({ words }) => (person.name ? `${person.name}: ${words}` : words))),
    ),
  );
  return [...new Set([...said, ...company.research.map(({ title }) => title), ...owner.stories.map(({ title }) => title)])];
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ApplicationCrumb, PartHead } from '@/components/applications/part-page';
import { PlanRail } from '@/components/plans/plan-rail';
import { PlanSheet } from '@/components/plans/plan-sheet';
import styles from '@/components/plans/plans.module.css';
import { ButtonLink } from '@/components/ui/button';
import { requireSession } from '@/lib/auth/session';
import { findPlan } from '@/lib/data/ninety-days';
import { planView } from './view';

export const metadata: Metadata = { title: 'The first 90 days' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> };

export default async function PlanPage({ params, searchParams }: Props) {
  const [{ id }, { copy }] = await Promise.all([params, searchParams]);
  const session = await requireSession();
  const row = await findPlan(session.owner, id);
  if (!row) notFound();
  const here = `/applications/${id}/ninety-days`;
  const { plan, ...rail } = planView(row, session, new Date());
  const chosen = copy === 'leave' ? 'leave' : 'keep';
  if (!row.plan)
    return (
      <main id="main" className="wrap" data-own-job>
        <ApplicationCrumb id={id} company={plan.company} />
        <PartHead
          title="The first 90 days are not written yet."
          lead="One page of what you would do by day 30, 60 and 90, and what each of it stands on. You leave it with them."
          act={
            <ButtonLink look="primary" href={`${here}/edit`}>
              Write the page
            </ButtonLink>
          }
        />
      </main>
    );
  return (
    <main id="main" className="wrap" data-own-job>
      <div className={styles.crumb}>
        <ApplicationCrumb id={id} company={plan.company} />
      </div>
      <div className={styles.desk}>
        <PlanSheet plan={plan} copy={chosen} />
        <PlanRail here={here} copy={chosen} {...rail} />
      </div>
    </main>
  );
}

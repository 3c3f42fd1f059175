import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ApplicationCrumb, PartHead } from '@/components/applications/part-page';
import { PlanForm } from '@/components/plans/plan-form';
import { requireSession } from '@/lib/auth/session';
import { findPlan } from '@/lib/data/ninety-days';
import { planSources, planView } from '../view';

export const metadata: Metadata = { title: 'Write the first 90 days' };

export default async function EditPlanPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const row = await findPlan(session.owner, id);
  if (!row) notFound();
  const { plan } = planView(row, session, new Date());
  return (
    <main id="main" className="wrap" data-own-job>
      <ApplicationCrumb id={id} company={plan.company} />
      <PartHead title="What would you do in the first 90 days?" lead="Few goals, each with how you would know. What stands on their own words is hard to argue with." />
      <PlanForm id={id} version={row.plan?.version ?? 0} columns={plan.columns} need={plan.need} sources={planSources(row)} />
    </main>
  );
}

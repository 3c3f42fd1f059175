import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import styles from '@/components/applications/form-page.module.css';
import { CancelSittings, RemoveRound } from '@/components/rounds/cancel-sittings';
import { PlanForm } from '@/components/rounds/plan-form';
import { requireSession } from '@/lib/auth/session';
import { listBooked } from '@/lib/data/formats';
import { listColleagues } from '@/lib/data/people';
import { findRound } from '@/lib/data/rounds';
import { readPlan } from './plan';

export const metadata: Metadata = { title: 'Change a round' };

export default async function EditRoundPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const round = await findRound(session.owner, id);
  if (!round) notFound();
  const [people, booked] = await Promise.all([
    listColleagues(session.owner, round.application.companyId),
    listBooked(session.owner, id, new Date()),
  ]);
  const plan = readPlan(round, session);
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <h1 className="h1">
        {plan.title} at {round.application.company.name}
      </h1>
      <p className="lead">
        What you change here moves the deadlines of unsent notes with it.{' '}
        <Link className="link" href={`/rounds/${id}`} prefetch={false}>
          Open its brief
        </Link>
      </p>
      <PlanForm
        key={round.version}
        id={id}
        applicationId={round.application.id}
        version={round.version}
        ordinal={round.ordinal}
        people={people.map((person) => ({ id: person.id, name: person.name ?? '', title: person.title }))}
        booked={booked}
        zones={Intl.supportedValuesOf('timeZone')}
        initial={plan.state}
      />
      <CancelSittings sittings={plan.sittings} />
      <RemoveRound id={id} applicationId={round.application.id} title={plan.title} />
    </main>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import styles from '@/components/applications/form-page.module.css';
import { PlanForm } from '@/components/rounds/plan-form';
import { clockLater } from '@/components/rounds/state';
import { requireSession } from '@/lib/auth/session';
import { findApplicationName } from '@/lib/data/applications';
import { listColleagues } from '@/lib/data/people';
import { listBooked } from '@/lib/data/formats';
import { countRounds } from '@/lib/data/rounds';
import { defaultMinutes } from '@/lib/domain/rounds';
import { Temporal } from '@/lib/domain/temporal';
import { addWorkingDays } from '@/lib/domain/working-days';

export const metadata: Metadata = { title: 'Plan a round' };

export default async function NewRoundPage({ searchParams }: { searchParams: Promise<{ application?: string }> }) {
  const { application: id = '' } = await searchParams;
  const { owner, account } = await requireSession();
  const application = await findApplicationName(owner, String(id));
  if (!application) notFound();
  const [people, rounds, booked] = await Promise.all([
    listColleagues(owner, application.company.id),
    countRounds(owner, application.id),
    listBooked(owner, null, new Date()),
  ]);
  const ordinal = rounds + 1;
  const isFirst = rounds === 0 && ['saved', 'applied'].includes(application.stage);
  const day = addWorkingDays(Temporal.Now.plainDateISO(account.timeZone), 1).toString();
  const start = '10:00';
  const format = isFirst ? 'phone' : 'video';
  const end = clockLater(start, defaultMinutes(format, isFirst ? 0 : ordinal));
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <h1 className="h1">Plan a round at {application.company.name}</h1>
      <p className="lead">You will be reminded the evening before, and again when it has ended.</p>
      <PlanForm
        id=""
        applicationId={application.id}
        version={null}
        ordinal={ordinal}
        people={people.map((person) => ({ id: person.id, name: person.name ?? '', title: person.title }))}
        booked={booked}
        zones={Intl.supportedValuesOf('timeZone')}
        initial={{
          newId: randomUUID(),
          kind: isFirst ? 'screening' : 'round',
          remark: '',
          sittings: [{ id: randomUUID(), date: day, start, end, zone: account.timeZone, format, place: '', link: '', people: [] }],
        }}
      />
    </main>
  );
}

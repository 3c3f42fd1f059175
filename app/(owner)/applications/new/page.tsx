import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ApplicationForm } from '@/components/applications/application-form';
import styles from '@/components/applications/form-page.module.css';
import { requireSession } from '@/lib/auth/session';
import { listCompanyNames } from '@/lib/data/companies';
import { Temporal } from '@/lib/domain/temporal';

export const metadata: Metadata = { title: 'Add an application' };

export default async function NewApplicationPage({ searchParams }: { searchParams: Promise<{ stage?: string }> }) {
  const { owner, account } = await requireSession();
  const { stage } = await searchParams;
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <h1 className="h1">Add an application</h1>
      <p className="lead">Company and role are enough. The rest can wait.</p>
      <ApplicationForm
        id={randomUUID()}
        version={null}
        values={{}}
        companies={await listCompanyNames(owner)}
        today={Temporal.Now.plainDateISO(account.timeZone).toString()}
        stage={stage === 'saved' ? 'saved' : 'applied'}
      />
    </main>
  );
}

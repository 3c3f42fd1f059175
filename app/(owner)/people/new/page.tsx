import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import styles from '@/components/applications/form-page.module.css';
import { PersonForm } from '@/components/people/person-form';
import { requireSession } from '@/lib/auth/session';
import { listCompanyNames } from '@/lib/data/companies';

export const metadata: Metadata = { title: 'Add a person' };

export default async function NewPersonPage() {
  const { owner } = await requireSession();
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <h1 className="h1">Add a person</h1>
      <p className="lead">Somebody you are about to meet, or who can help. The name is enough.</p>
      <PersonForm id={randomUUID()} isNew values={{}} cardReceived={false} companies={await listCompanyNames(owner)} />
    </main>
  );
}

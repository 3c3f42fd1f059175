import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HelperForm } from '@/components/notes/helper-form';
import styles from '@/components/applications/form-page.module.css';
import { requireSession } from '@/lib/auth/session';
import { findApplicationName } from '@/lib/data/applications';
import { listColleagues } from '@/lib/data/people';
import { Temporal } from '@/lib/domain/temporal';

export const metadata: Metadata = { title: 'Thank someone who helped' };

export default async function NewNotePage({ searchParams }: { searchParams: Promise<{ application?: string }> }) {
  const { application: id = '' } = await searchParams;
  const { owner, account } = await requireSession();
  const application = await findApplicationName(owner, String(id));
  if (!application) notFound();
  const people = await listColleagues(owner, application.company.id);
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <h1 className="h1">Who helped with {application.company.name}?</h1>
      <p className="lead">The coordinator who found the room, the friend who put in a word. Their note is due a day later too.</p>
      <HelperForm
        id={randomUUID()}
        applicationId={application.id}
        people={people.map((person) => ({ id: person.id, name: person.name ?? '', title: person.title }))}
        today={Temporal.Now.plainDateISO(account.timeZone).toString()}
      />
    </main>
  );
}

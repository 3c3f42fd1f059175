import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import styles from '@/components/applications/form-page.module.css';
import { PersonForm } from '@/components/people/person-form';
import { requireSession } from '@/lib/auth/session';
import { listCompanyNames } from '@/lib/data/companies';
import { findPerson } from '@/lib/data/people';

export const metadata: Metadata = { title: 'Edit person' };

export default async function EditPersonPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { owner } = await requireSession();
  const person = await findPerson(owner, id);
  if (!person) notFound();
  const { title, pronunciation, email, phone, profileLink, howMet, cue } = person;
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <h1 className="h1">{person.name ? `Edit ${person.name}` : 'Who is it?'}</h1>
      {!person.name && <p className="lead">Look at the company’s site or their profiles, or ask the coordinator. Their note starts from the name.</p>}
      <PersonForm
        id={id}
        isNew={false}
        values={{ name: person.name ?? '', company: person.company?.name ?? '', title, pronunciation, email, phone, profileLink, howMet, cue }}
        cardReceived={person.cardReceived}
        companies={await listCompanyNames(owner)}
      />
    </main>
  );
}

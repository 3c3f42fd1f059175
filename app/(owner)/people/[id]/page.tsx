import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { PersonEvent } from '@/components/people/person-event';
import { PersonFacts, PersonHead } from '@/components/people/person-head';
import styles from '@/components/people/people.module.css';
import crumb from '@/components/applications/application.module.css';
import { Icon } from '@/components/ui/icon';
import { requireSession } from '@/lib/auth/session';
import { findPerson } from '@/lib/data/people';
import { personView } from './view';

type Props = { params: Promise<{ id: string }> };

const read = cache(async (id: string) => {
  const session = await requireSession();
  return { session, row: await findPerson(session.owner, id) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { row } = await read((await params).id);
  return { title: row?.name ?? 'Not here' };
}

export default async function PersonPage({ params }: Props) {
  const { session, row } = await read((await params).id);
  if (!row) notFound();
  const now = new Date();
  const person = personView(row, session, now);
  return (
    <main id="main" className="wrap" data-own-job>
      <nav className={crumb.crumb} aria-label="Breadcrumb">
        <Link href="/people" prefetch={false}>
          <Icon name="arrow-left" />
          People
        </Link>
      </nav>
      <PersonHead person={person} now={now.getTime()} />
      <PersonFacts person={person} />
      <section className={styles.timeline} aria-label="Conversations">
        {person.events.map((event) => (
          <PersonEvent key={event.id} event={event} />
        ))}
        {person.events.length === 0 && (
          <p className="empty">
            <b>Not met yet.</b>
            When you log an interview with them, what they said stands here.
          </p>
        )}
      </section>
    </main>
  );
}

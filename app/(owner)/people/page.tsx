import type { Metadata } from 'next';
import Link from 'next/link';
import { PersonRow } from '@/components/people/person-row';
import styles from '@/components/people/people.module.css';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { requireSession } from '@/lib/auth/session';
import { readPeople } from './list';

export const metadata: Metadata = { title: 'People' };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  const session = await requireSession();
  const now = new Date();
  const page = Math.max(1, Math.min(1000, Math.trunc(Number((await searchParams).page)) || 1));
  const people = await readPeople(session, now, page);
  return (
    <main id="main" className="wrap">
      <header className={styles.head}>
        <div>
          <h1 className="h1">People</h1>
          <p className="dim">{people.sentence}</p>
        </div>
        <ButtonLink look="quiet" href="/questions">
          Questions
        </ButtonLink>
        <ButtonLink href="/people/new">
          <Icon name="user-plus" />
          Add a person
        </ButtonLink>
      </header>
      {people.rows.length > 0 ? (
        <>
          <div className={styles.headRow} aria-hidden="true">
            <span>Who</span>
            <span>What they said</span>
            <span>Last met</span>
            <span>Note</span>
          </div>
          {people.rows.map((person) => (
            <PersonRow key={person.id} person={person} now={now.getTime()} />
          ))}
        </>
      ) : (
        <p className="empty">
          <b>Nobody yet.</b>
          Everyone you name when you log an interview is kept here, with what they said.
        </p>
      )}
      <p className={styles.pages}>
        {page > 1 && (
          <Link className="link" href={`/people?page=${page - 1}`} prefetch={false}>
            Met later
          </Link>
        )}
        {people.hasMore && (
          <Link className="link" href={`/people?page=${page + 1}`} prefetch={false}>
            Met earlier
          </Link>
        )}
      </p>
    </main>
  );
}

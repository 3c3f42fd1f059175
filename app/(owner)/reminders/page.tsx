import type { Metadata } from 'next';
import Link from 'next/link';
import { DeliveryList } from '@/components/reminders/delivery-list';
import styles from '@/components/reminders/delivery-list.module.css';
import { requireSession } from '@/lib/auth/session';
import { readDeliveries } from './view';

export const metadata: Metadata = { title: 'What was and will be sent' };

export default async function RemindersPage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  const session = await requireSession();
  const page = Math.max(1, Math.min(500, Math.trunc(Number((await searchParams).page)) || 1));
  const { coming, past, letters, hasMore } = await readDeliveries(session, new Date(), page);
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <header className={styles.head}>
        <h1 className="h1">What was and will be sent</h1>
        <p className="dim">
          Where each kind comes is chosen in{' '}
          <Link className="link" href="/settings#reminders" prefetch={false}>
            settings
          </Link>
          .
        </p>
      </header>
      {page === 1 && (
        <>
          <DeliveryList title="To come" rows={coming} empty="Nothing is to come." hint="Plan or log an interview, and what will remind you is listed here." />
          {letters.length > 0 && <DeliveryList title="Letters" rows={letters} empty="" hint="" />}
        </>
      )}
      <DeliveryList title="Delivered" rows={past} empty="Nothing rang yet." hint="What rings is kept here, with what the mail server said." />
      <p className={styles.pages}>
        {page > 1 && (
          <Link className="link" href={`/reminders?page=${page - 1}`} prefetch={false}>
            Newer
          </Link>
        )}
        {hasMore && (
          <Link className="link" href={`/reminders?page=${page + 1}`} prefetch={false}>
            Older
          </Link>
        )}
      </p>
    </main>
  );
}

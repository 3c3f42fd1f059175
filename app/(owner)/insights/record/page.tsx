import type { Metadata } from 'next';
import Link from 'next/link';
import { RecordPeriod } from '@/components/insights/record-period';
import { RecordSheet } from '@/components/insights/record-sheet';
import styles from '@/components/insights/record.module.css';
import { Icon } from '@/components/ui/icon';
import { requireSession } from '@/lib/auth/session';
import { readRecord } from './view';

export const metadata: Metadata = { title: 'Record of search activity' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RecordPage({ searchParams }: Props) {
  const [session, params] = [await requireSession(), await searchParams];
  const { period, sheet } = await readRecord(session, params, new Date());
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <nav className={styles.crumb} aria-label="Breadcrumb">
        <Link href="/insights" prefetch={false}>
          <Icon name="arrow-left" />
          Insights
        </Link>
      </nav>
      <RecordPeriod {...period} />
      <RecordSheet {...sheet} />
    </main>
  );
}

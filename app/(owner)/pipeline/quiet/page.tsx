import type { Metadata } from 'next';
import Link from 'next/link';
import styles from '@/components/pipeline/part-page.module.css';
import { QuietForm } from '@/components/quiet/quiet-form';
import { Icon } from '@/components/ui/icon';
import { requireSession } from '@/lib/auth/session';
import { readQuiet } from './view';

export const metadata: Metadata = { title: 'Gone quiet' };

type Props = { searchParams: Promise<{ only?: string | string[] }> };

export default async function QuietPage({ searchParams }: Props) {
  const session = await requireSession();
  const only = [(await searchParams).only ?? []].flat().flatMap((ids) => ids.split(',')).filter(Boolean);
  const { finding, isChosen, rows, more, usual, oneByOne } = await readQuiet(session, only, new Date());
  return (
    <main id="main" className="wrap" data-own-job>
      <nav className={styles.crumb} aria-label="Breadcrumb">
        <Link href="/pipeline" prefetch={false}>
          <Icon name="arrow-left" />
          Pipeline
        </Link>
      </nav>
      <h1 className="h1">{finding}</h1>
      <p className={styles.lead}>{usual.join(' ')}</p>
      {rows.length > 0 ? (
        <QuietForm rows={rows} more={more} oneByOne={oneByOne} />
      ) : (
        <p className="empty">
          <b>{isChosen ? 'They have answered, or are closed.' : 'Everybody you wait for is within the usual time.'}</b>
          {isChosen ? '' : 'Who named a day of their own is not counted here: that is a reply overdue. '}
          <Link className="link" href={isChosen ? '/pipeline/quiet' : '/pipeline?overdue=1'} prefetch={false}>
            {isChosen ? 'See who has gone quiet' : 'See the replies overdue'}
          </Link>
        </p>
      )}
    </main>
  );
}

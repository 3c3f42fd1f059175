import type { Metadata } from 'next';
import Link from 'next/link';
import { ViewList } from '@/components/pipeline/view-list';
import { Icon } from '@/components/ui/icon';
import styles from '@/components/pipeline/part-page.module.css';
import { requireSession } from '@/lib/auth/session';
import { listViews } from '@/lib/data/saved-views';

export const metadata: Metadata = { title: 'Saved views' };

export default async function ViewsPage() {
  const { owner } = await requireSession();
  const views = await listViews(owner);
  return (
    <main id="main" className="wrap">
      <nav className={styles.crumb} aria-label="Breadcrumb">
        <Link href="/pipeline" prefetch={false}>
          <Icon name="arrow-left" />
          Pipeline
        </Link>
      </nav>
      <h1 className="h1">Saved views</h1>
      <p className={styles.lead}>Those that are pinned stand as tabs above the pipeline, the others in its Views menu.</p>
      {views.length > 0 ? (
        <ViewList views={views.map(({ address, ...view }) => ({ ...view, href: `/pipeline?${address}` }))} />
      ) : (
        <p className="empty">
          <b>No view is saved.</b>
          Narrow the pipeline, then choose Save this view above it.
        </p>
      )}
    </main>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Board } from '@/components/pipeline/board';
import { Figures } from '@/components/pipeline/figures';
import { FilterBar } from '@/components/pipeline/filter-bar';
import { Table } from '@/components/pipeline/table';
import { TableHands } from '@/components/pipeline/table-hands';
import { QuietLine } from '@/components/quiet/quiet-line';
import { ViewsBar } from '@/components/pipeline/views-bar';
import styles from '@/components/pipeline/board.module.css';
import { requireSession } from '@/lib/auth/session';
import { viewOf, type Params } from '@/lib/domain/pipeline-view';
import { isFromForm, pathOf } from './addresses';
import { readPipeline } from './view';

export const metadata: Metadata = { title: 'Pipeline' };

export default async function PipelinePage({ searchParams }: { searchParams: Promise<Params> }) {
  const session = await requireSession();
  const params = await searchParams;
  const view = viewOf(params);
  if (isFromForm(params)) redirect(pathOf(view));
  const now = new Date();
  const { total, isNarrowed, figures, bar, board, table, today, views, quiet, sources } = await readPipeline(session, view, params, now);
  return (
    <main id="main" className="wrap">
      <div className={styles.head}>
        <h1 className="h1">Pipeline</h1>
        <Figures figures={figures} />
      </div>
      <ViewsBar views={views} />
      <FilterBar bar={bar} />
      <QuietLine finding={quiet} />
      {total === 0 && (
        <p className="empty">
          <b>{isNarrowed ? 'Nothing matches.' : 'No application yet.'}</b>
          {isNarrowed ? 'Take a filter away to see more. ' : 'Company and role are enough to begin. '}
          <Link className="link" href={isNarrowed ? bar.cleared : '/applications/new'} prefetch={false}>
            {isNarrowed ? 'Show all' : 'Add an application'}
          </Link>
        </p>
      )}
      {total > 0 && board && <Board columns={board.columns} today={today} now={now.getTime()} />}
      {total > 0 && table && (
        <TableHands today={today} sources={sources} archived={view.filter.archived}>
          <Table {...table} now={now.getTime()} />
        </TableHands>
      )}
    </main>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { BoardHands } from '@/components/pipeline/board-hands';
import { Column } from '@/components/pipeline/column';
import { Figures } from '@/components/pipeline/figures';
import { FilterBar } from '@/components/pipeline/filter-bar';
import styles from '@/components/pipeline/board.module.css';
import { requireSession } from '@/lib/auth/session';
import { STAGES } from '@/lib/domain/pipeline';
import { readBoard, type BoardParams } from './board';

export const metadata: Metadata = { title: 'Pipeline' };

export default async function PipelinePage({ searchParams }: { searchParams: Promise<BoardParams> }) {
  const session = await requireSession();
  const now = new Date();
  const board = await readBoard(session, await searchParams, now);
  return (
    <main id="main" className="wrap">
      <div className={styles.head}>
        <h1 className="h1">Pipeline</h1>
        <Figures figures={board.figures} />
      </div>
      <FilterBar filters={board.filters} sources={board.sources} source={board.source} filter={board.filter} />
      {board.total === 0 ? (
        <p className="empty">
          <b>{board.isNarrowed ? 'Nothing matches.' : 'No application yet.'}</b>
          {board.isNarrowed ? 'Choose All to see the whole pipeline. ' : 'Company and role are enough to begin. '}
          <Link className="link" href={board.isNarrowed ? '/pipeline' : '/applications/new'} prefetch={false}>
            {board.isNarrowed ? 'Show all' : 'Add an application'}
          </Link>
        </p>
      ) : (
        <BoardHands today={board.today}>
          <div className={styles.board}>
            {STAGES.map((stage) => (
              <Column key={stage} stage={stage} count={board.counts.get(stage) ?? 0} cards={board.columns.get(stage) ?? []} more={board.more.get(stage) ?? null} now={now.getTime()} />
            ))}
          </div>
        </BoardHands>
      )}
      <p className={styles.keys}>
        <span>Arrow keys move between cards.</span>
        <span>Shift and an arrow moves the card.</span>
        <span>A full stop opens its menu.</span>
      </p>
    </main>
  );
}

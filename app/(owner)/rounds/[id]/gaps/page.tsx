import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GapRow, GapsHead, LeftOutRow, ReadyRow } from '@/components/gaps/gap-rows';
import { PlanFigure } from '@/components/gaps/plan-figure';
import styles from '@/components/gaps/gaps.module.css';
import { requireSession } from '@/lib/auth/session';
import { readGaps } from './view';

export const metadata: Metadata = { title: 'What is missing' };

export default async function GapsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const view = await readGaps(session, id, new Date());
  if (!view) notFound();
  return (
    <main id="main" className="wrap" data-own-job>
      <GapsHead when={view.when} heading={view.heading} lead={view.lead} href={`/rounds/${id}`} />
      {view.picture && <PlanFigure picture={view.picture} sentence={view.sentence} />}
      <div className={styles.grid}>
        {view.gaps.length > 0 && (
          <section aria-labelledby="h-gaps">
            <div className="hd">
              <h2 id="h-gaps">Biggest gap first</h2>
              <span>{view.total} in all</span>
            </div>
            <ol>
              {view.gaps.map((gap, index) => (
                <GapRow key={gap.id} gap={gap} isFirst={index === 0} />
              ))}
            </ol>
          </section>
        )}
        <aside aria-label="Left out and ready">
          {view.leftOut.length > 0 && (
            <section aria-labelledby="h-out">
              <div className="hd">
                <h2 id="h-out">Left out</h2>
                <span>no room before it</span>
              </div>
              <ol>
                {view.leftOut.map((gap) => (
                  <LeftOutRow key={gap.id} gap={gap} />
                ))}
              </ol>
            </section>
          )}
          {view.ready.length > 0 && (
            <section aria-labelledby="h-ready">
              <div className="hd">
                <h2 id="h-ready">Ready</h2>
              </div>
              <ul>
                {view.ready.map((words) => (
                  <ReadyRow key={words} words={words} />
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </main>
  );
}

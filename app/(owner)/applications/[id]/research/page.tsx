import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ApplicationCrumb, PartGrid, PartHead } from '@/components/applications/part-page';
import { FindingList } from '@/components/research/finding-list';
import { FindingSheet } from '@/components/research/finding-sheet';
import { Lanes } from '@/components/research/lanes';
import { NotCovered } from '@/components/research/not-covered';
import styles from '@/components/research/research.module.css';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { requireSession } from '@/lib/auth/session';
import { findResearch } from '@/lib/data/research';
import { openCard } from './open-card';
import { researchView } from './view';

export const metadata: Metadata = { title: 'Research' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> };

export default async function ResearchPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const session = await requireSession();
  const row = await findResearch(session.owner, id);
  if (!row) notFound();
  const view = researchView(row, session, new Date(), String(asked.topic));
  const { here } = view;
  const card = openCard(view, asked);
  const add = (
    <ButtonLink href={`${here}?card=new`}>
      <Icon name="plus" stroke={2} />
      Add a finding
    </ButtonLink>
  );
  return (
    <main id="main" className="wrap" data-own-job={card ? true : undefined}>
      <ApplicationCrumb id={id} company={view.company} />
      <PartHead title={view.heading} lead={view.lead} act={card ? undefined : add} />
      <PartGrid
        side={
          <>
            {view.all.length > 0 && (
              <section>
                <div className="hd">
                  <h2>How old, and from where</h2>
                </div>
                <Lanes lanes={view.lanes} words={`${view.heading} ${view.lead}`} rows={view.all} />
              </section>
            )}
            <NotCovered id={id} here={here} newId={randomUUID()} topics={view.missing} tasks={view.tasks} />
            {view.advice && (
              <section>
                <div className="hd">
                  <h2>Keep in mind</h2>
                </div>
                <p className={styles.mind}>{view.advice}</p>
              </section>
            )}
          </>
        }
      >
        {card && <FindingSheet {...card} applicationId={id} people={view.people} today={view.today} back={here} />}
        <FindingList here={here} chips={view.chips} chosen={view.chosen} findings={view.findings} />
      </PartGrid>
    </main>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ApplicationHead, Steps } from '@/components/applications/application-head';
import { ApplicationMenu } from '@/components/applications/application-menu';
import { Facts } from '@/components/applications/facts';
import { Timeline } from '@/components/applications/timeline';
import { ApplicationSide } from '@/components/applications/side';
import styles from '@/components/applications/application.module.css';
import { GuardLine } from '@/components/guards/guard-line';
import { requireSession } from '@/lib/auth/session';
import { findApplicationPage } from '@/lib/data/application-page';
import { listDismissals } from '@/lib/data/guards';
import { roundOfPeople } from './people';
import { applicationView } from './view';

type Props = { params: Promise<{ id: string }> };

const read = cache(async (id: string) => {
  const session = await requireSession();
  return { session, row: await findApplicationPage(session.owner, id) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { row } = await read((await params).id);
  return { title: row?.company.name ?? 'Not here' };
}

export default async function ApplicationPage({ params }: Props) {
  const { id } = await params;
  const { session, row } = await read(id);
  if (!row) notFound();
  const now = new Date();
  const subjects = [id, ...row.rounds.flatMap((round) => [round.id, ...round.tellings.map((telling) => telling.id)])];
  const view = applicationView(row, session, await listDismissals(session.owner, subjects), now);
  const { company, stage, today } = view;
  return (
    <main id="main" className="wrap" data-own-job>
      <ApplicationHead id={id} company={company} role={view.role} stage={stage} menu={<ApplicationMenu id={id} company={company} stage={stage} today={today} />} />
      <Steps id={id} steps={view.steps} closing={view.closing} />
      <Facts {...view} />
      {view.guards.map((line) => (
        <GuardLine key={line.guard + line.subject} line={line} />
      ))}
      <div className={styles.grid}>
        <Timeline id={id} rounds={view.rounds} checkIns={view.checkIns} now={now.getTime()} isSaved={stage === 'saved'} trend={view.trend} />
        <ApplicationSide
          {...view}
          people={roundOfPeople(view.rounds)}
          replyId={randomUUID()}
          taskId={randomUUID()}
          now={now.getTime()}
          isOpen={stage !== 'closed' && stage !== 'saved'}
          jobDescription={row.jobDescription}
          notes={row.notes}
          tags={row.tags}
          resumeVersion={row.resumeVersion}
        />
      </div>
    </main>
  );
}

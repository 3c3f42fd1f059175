import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PlannedStories } from '@/components/stories/planned-stories';
import styles from '@/components/stories/stories.module.css';
import { requireSession } from '@/lib/auth/session';
import { findPreparation } from '@/lib/data/preparation';
import { listStories, listTold } from '@/lib/data/stories';
import { titleOf } from '../../../today';
import { plannedView } from './view';

export const metadata: Metadata = { title: 'Stories planned' };

const OFFERED = 60;

export default async function StoriesPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { owner } = await requireSession();
  const round = await findPreparation(owner, id);
  if (!round) notFound();
  const [stories, told] = await Promise.all([listStories(owner, OFFERED), listTold(owner, round.application.id)]);
  const known = stories.map(({ title }) => title);
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <h1 className="h1">
        A story for each at {round.application.company.name}, {titleOf(round).toLowerCase()}
      </h1>
      <p className="lead">
        By title, with a line of facts. The debrief asks which of them you told.{' '}
        <Link className="link" href={`/rounds/${id}`} prefetch={false}>
          Back to the brief
        </Link>
      </p>
      {plannedView(round, told).map((facts) => (
        <PlannedStories key={facts.personId ?? 'nobody'} roundId={id} facts={facts} known={known} />
      ))}
    </main>
  );
}

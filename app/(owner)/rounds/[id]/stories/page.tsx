import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PlanStory } from '@/components/stories/plan-story';
import { PlannedStories } from '@/components/stories/planned-stories';
import { StoryChoices } from '@/components/stories/story-choices';
import styles from '@/components/stories/planned.module.css';
import { requireSession } from '@/lib/auth/session';
import { findPreparation } from '@/lib/data/preparation';
import { listHeardAt, listStoriesToPlan } from '@/lib/data/stories';
import { listHeard } from '@/lib/data/tellings';
import { firstNameOf } from '@/lib/domain/names';
import { titleOf } from '../../../today';
import { choicesFor, chosenFor, peopleOf, planFinding, plannedView } from './view';

export const metadata: Metadata = { title: 'Stories planned' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ for?: string }> };

export default async function StoriesPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { owner } = await requireSession();
  const round = await findPreparation(owner, id);
  if (!round) notFound();
  const { company } = round.application;
  const personIds = peopleOf(round).flatMap(({ personId }) => personId ?? []);
  const chosen = chosenFor(round, (await searchParams)?.for);
  const planned = round.tellings.map(({ storyId }) => storyId);
  const [stories, heard, heardAt] = await Promise.all([
    listStoriesToPlan(owner, chosen === undefined ? planned : undefined),
    listHeard(owner, { companyId: company.id, personIds, roundId: id }),
    chosen === undefined ? null : listHeardAt(owner),
  ]);
  const people = plannedView(round, { stories, heard });
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <h1 className="h1">
        {planFinding(round, people)}
      </h1>
      <p className="lead">
        {company.name}, {titleOf(round).toLowerCase()}. What you plan stands in the brief, and the debrief asks which of them you told.
      </p>
      <nav className={styles.ways} aria-label="Around these stories">
        <Link href={`/rounds/${id}`} prefetch={false}>
          Back to the brief
        </Link>
        <Link href={`/stories/cards?round=${id}`} prefetch={false}>
          Print the cards
        </Link>
        <Link href={`/stories/told?company=${company.id}`} prefetch={false}>
          Who heard what
        </Link>
        <Link href="/stories" prefetch={false}>
          All stories
        </Link>
      </nav>
      {people.map((facts) => (
        <PlannedStories key={facts.personId ?? 'nobody'} roundId={id} facts={facts} isOpen={facts.personId === chosen}>
          <PlanStory roundId={id} personId={facts.personId} name={facts.personId ? firstNameOf(facts.name) : 'whoever asks'} hasBank={stories.length > 0}>
            <StoryChoices groups={heardAt && facts.personId === chosen ? choicesFor(round, facts, { stories, heard, heardAt }) : []} />
          </PlanStory>
        </PlannedStories>
      ))}
    </main>
  );
}

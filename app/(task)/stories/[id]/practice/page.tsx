import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TaskBar } from '@/components/debriefs/task-bar';
import { StoryAside } from '@/components/practice/story-aside';
import { StoryAsWritten } from '@/components/practice/story-as-written';
import { StoryRun } from '@/components/practice/story-run';
import { requireSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { listOwedDeadlines } from '@/lib/data/reminders';
import { heatOf } from '@/lib/domain/heat';
import { readStoryToSay } from './view';

export const metadata: Metadata = { title: 'Say a story aloud' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ round?: string | string[] }> };

export default async function StoryPracticePage({ params, searchParams }: Props) {
  const [{ id }, { round }, session, now] = [await params, await searchParams, await requireSession(), new Date()];
  const roundId = typeof round === 'string' ? round : null;
  const [found, [due]] = await Promise.all([readStoryToSay(session, id, roundId, now), listOwedDeadlines(session.owner, toInstant(now))]);
  if (!found) notFound();
  const { note, aside, text, ...story } = found;
  const close = roundId ? `/rounds/${roundId}/stories` : `/stories/${id}`;
  return (
    <>
      <TaskBar close={close} heat={due ? heatOf(due.getTime() - now.getTime()) : null} note={note} />
      <main id="main" className="wrap">
        <StoryRun
          key={id}
          {...story}
          storyId={id}
          roundId={roundId ?? ''}
          place={`practice.story.${session.owner}.${id}`}
          outbox={`practised.stories.${session.owner}`}
          close={close}
          written={<StoryAsWritten parts={text} />}
        >
          <StoryAside {...aside} />
        </StoryRun>
      </main>
    </>
  );
}

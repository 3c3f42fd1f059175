import Link from 'next/link';
import type { ReactNode } from 'react';
import { Ring } from '@/components/people/ring';
import { ActionButton } from '@/components/ui/action-button';
import { unplanStoryAction } from '@/lib/actions/tellings';
import { Remark, type Against } from './story-choices';
import styles from './planned.module.css';

type PlannedStory = {
  id: string;
  storyId: string;
  title: string;
  facts: string;
  isTold: boolean;
  aloud: string;
  draft: string | null;
  repeat: Against | null;
};

export type PlannedFacts = {
  /** null: for nobody in particular */
  personId: string | null;
  name: string;
  title: string;
  stories: PlannedStory[];
};

type Props = { roundId: string; facts: PlannedFacts; isOpen: boolean; children: ReactNode };

/** The stories planned for somebody, the least practised first, and what speaks against one. @param children to plan another */
export function PlannedStories({ roundId, facts, isOpen, children }: Props) {
  const { personId, name, title, stories } = facts;
  const ref = personId ?? 'nobody';
  return (
    <section id={`for-${ref}`} className={styles.person} aria-label={name}>
      <header>
        {personId && <Ring name={name} size={40} />}
        <h2>
          {name} <small>{title}</small>
        </h2>
        {!isOpen && (
          <Link className="link" href={`/rounds/${roundId}/stories?for=${ref}#for-${ref}`} prefetch={false} scroll={false}>
            {stories.length ? 'Plan another' : 'Plan a story'}
            <span className="vh"> for {personId ? name : 'whoever asks'}</span>
          </Link>
        )}
      </header>
      {stories.length > 0 && (
        <ul>
          {stories.map((story) => (
            <Planned key={story.id} story={story} roundId={roundId} />
          ))}
        </ul>
      )}
      {isOpen && children}
    </section>
  );
}

function Planned({ story, roundId }: { story: PlannedStory; roundId: string }) {
  return (
    <li>
      <div>
        <Link href={`/stories/${story.storyId}`} prefetch={false}>
          <b>{story.title}</b>
        </Link>
        {story.facts && <small>{story.facts}</small>}
        {story.draft && <small>{story.draft}</small>}
        {story.repeat && <Remark against={story.repeat} />}
      </div>
      {story.isTold ? (
        <small>Told</small>
      ) : (
        <div className={styles.acts}>
          <small>{story.aloud}</small>
          <Link className="link" href={`/stories/${story.storyId}/practice?round=${roundId}`} prefetch={false}>
            Practise<span className="vh"> {story.title}</span>
          </Link>
          <ActionButton action={unplanStoryAction} fields={{ id: story.id }} look="quiet" size="little" aria-label={`Leave out ${story.title}`}>
            Leave out
          </ActionButton>
        </div>
      )}
    </li>
  );
}

import { Ring } from '@/components/people/ring';
import { ActionButton } from '@/components/ui/action-button';
import { unplanStoryAction } from '@/lib/actions/stories';
import { PlanStory } from './plan-story';
import styles from './stories.module.css';

export type PlannedFacts = {
  /** null: for nobody in particular */
  personId: string | null;
  name: string;
  title: string;
  stories: { id: string; title: string; facts: string; isTold: boolean; repeat: string | null }[];
};

/** The stories planned for somebody, what speaks against one, and a line to plan another. */
export function PlannedStories({ roundId, facts, known }: { roundId: string; facts: PlannedFacts; known: string[] }) {
  const { personId, name, title, stories } = facts;
  return (
    <section className={styles.person} aria-label={name}>
      <header>
        {personId && <Ring name={name} size={40} />}
        <h2>
          {name} <small>{title}</small>
        </h2>
      </header>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <div>
              <b>{story.title}</b>
              {story.facts && <small>{story.facts}</small>}
              {story.repeat && <p>{story.repeat}</p>}
            </div>
            {story.isTold ? (
              <small>Told</small>
            ) : (
              <ActionButton action={unplanStoryAction} fields={{ id: story.id }} look="quiet" size="little" aria-label={`Leave out ${story.title}`}>
                Leave out
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
      <PlanStory roundId={roundId} personId={personId} name={name} known={known} />
    </section>
  );
}

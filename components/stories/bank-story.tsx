import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './bank-story.module.css';

export type BankStoryFacts = {
  id: string;
  title: string;
  shows: string;
  parts: { id: string; label: string; words: string }[];
  aloud: string;
  /** what a draft lacks */
  draft: string | null;
  number: string;
  told: { id: string; names: string; where: string; day: string }[];
  hasEarlier: boolean;
};

/** One story, as it is told, and who has heard it. On a phone it takes the screen once it is chosen. */
export function BankStory({ story, isChosen, back }: { story: BankStoryFacts; isChosen: boolean; back: string }) {
  const { id, told } = story;
  return (
    <section className={`sheet ${styles.sheet}`} aria-labelledby="story-title" data-chosen={isChosen || undefined}>
      <Link className={styles.back} href={back} prefetch={false} scroll={false}>
        <Icon name="arrow-left" />
        All stories
      </Link>
      <header>
        <h2 className="h2" id="story-title">
          {story.title}
        </h2>
        <div className={styles.acts}>
          <ButtonLink look="quiet" href={`/stories/${id}`}>
            {story.draft ? 'Finish it' : 'Edit'}
          </ButtonLink>
          <ButtonLink look="quiet" href={`/stories/${id}/practice`}>
            Practise
          </ButtonLink>
        </div>
        <p>{story.shows}</p>
      </header>
      <dl>
        {story.parts.map((part) => (
          <div key={part.id} className={styles.part} data-part={part.id}>
            <dt>{part.label}</dt>
            {part.words ? <dd className={styles.words}>{part.words}</dd> : <dd className={styles.missing}>Not written yet</dd>}
          </div>
        ))}
      </dl>
      <p className={styles.length}>
        {story.aloud && <span>{story.aloud}</span>}
        <span>{story.draft ?? story.number}</span>
      </p>
      {told.length > 0 && (
        <div className={styles.told}>
          <h3>Told to</h3>
          <ul>
            {told.map((round) => (
              <li key={round.id}>
                <b>{round.names}</b>
                <Link href={`/rounds/${round.id}`} prefetch={false}>
                  {round.where}
                </Link>
                <span>{round.day}</span>
              </li>
            ))}
          </ul>
          {story.hasEarlier && (
            <Link className="link" href="/stories/told" prefetch={false}>
              And to others before
            </Link>
          )}
        </div>
      )}
    </section>
  );
}

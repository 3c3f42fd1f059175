import Link from 'next/link';
import { ActionButton } from '@/components/ui/action-button';
import { Icon } from '@/components/ui/icon';
import { ScrollTo } from '@/components/ui/scroll-to';
import { meetRequirementAction, moveRequirementAction } from '@/lib/actions/requirements';
import { removePieceAction } from '@/lib/actions/pieces';
import { RequirementForm, type RequirementFormProps } from './requirement-form';
import styles from './requirements.module.css';

export type RequirementFacts = {
  id: string;
  words: string;
  weight: string;
  speaksOf: string | null;
  met: 'story' | 'evidence' | 'draft' | 'nothing';
  story: { id: string; title: string } | null;
  /** what a draft lacks, in a sentence */
  lacks: string | null;
  evidence: string;
  /** a story that would do, where none is chosen */
  proposed: { id: string; title: string; isReady: boolean } | null;
  href: string;
  /** it was the one being changed, so the page goes on here */
  isLeft: boolean;
};

/** One thing they ask for, and what meets it; hatched where nothing does. */
export function RequirementRow({ facts, findHref }: { facts: RequirementFacts; findHref: string }) {
  const { id, words, weight, speaksOf, met, href, isLeft } = facts;
  return (
    <li id={`r-${id}`} className={styles.row}>
      <Mark met={met} />
      <div tabIndex={-1}>
        <b>{words}</b>
        <MetBy facts={facts} findHref={findHref} />
      </div>
      <p className={styles.weight}>
        {weight}
        {speaksOf && <small>{speaksOf}</small>}
      </p>
      <Link className="link" href={href} prefetch={false} scroll={false} aria-label={`Change “${words}”`}>
        Change
      </Link>
      {isLeft && <ScrollTo id={`r-${id}`} />}
    </li>
  );
}

/** Solid where it is met, a ring for a draft, hatched for a hole. The words beside it say the same. */
export function Mark({ met }: { met: RequirementFacts['met'] }) {
  return <i className={`${styles.mark} ${styles[met]}`} aria-hidden="true" />;
}

function MetBy({ facts, findHref }: { facts: RequirementFacts; findHref: string }) {
  const { id, words, met, story, lacks, evidence, proposed } = facts;
  return (
    <>
      {story && (
        <p>
          <Link href={`/stories/${story.id}`} prefetch={false}>
            {story.title}
          </Link>
          {lacks && <span className={styles.lacks}>{lacks}</span>}
        </p>
      )}
      {evidence && <p className={styles.evidence}>{evidence}</p>}
      {met === 'nothing' && (
        <div className={styles.hole}>
          <span>
            Nothing meets it yet.
            {proposed && ` “${proposed.title}”${proposed.isReady ? '' : ', a draft,'} may fit.`}
          </span>
          {proposed && (
            <ActionButton action={meetRequirementAction} fields={{ id, storyId: proposed.id }} size="little" aria-label={`Use “${proposed.title}” for “${words}”`}>
              Use it
            </ActionButton>
          )}
          <Link className="link" href={findHref} prefetch={false} aria-label={`Find a story for “${words}”`}>
            Find a story
          </Link>
        </div>
      )}
    </>
  );
}

/** The row that is being changed: everything about it, its place among the others, and the way to remove it. */
export function OpenRequirement({ words, ...form }: RequirementFormProps & { words: string }) {
  const { id } = form;
  return (
    <li id={`r-${id}`} className={styles.open}>
      <section className={`sheet ${styles.sheet}`} aria-labelledby={`h-${id}`}>
        <h2 id={`h-${id}`} tabIndex={-1}>
          {words}
        </h2>
        <RequirementForm key={id} {...form} />
        <div className={styles.order}>
          <ActionButton action={moveRequirementAction} fields={{ id, to: 'up' }} look="quiet" size="little">
            <Icon name="chevron-up" />
            Move up
          </ActionButton>
          <ActionButton action={moveRequirementAction} fields={{ id, to: 'down' }} look="quiet" size="little">
            <Icon name="chevron-down" />
            Move down
          </ActionButton>
          <ActionButton action={removePieceAction} fields={{ id, kind: 'requirement' }} look="quiet" size="little">
            Remove
          </ActionButton>
        </div>
      </section>
      <ScrollTo id={`r-${id}`} />
    </li>
  );
}

import Link from 'next/link';
import { ButtonLink, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './gaps.module.css';

type Action = { href: string; label: string; isMail: boolean };
export type GapFactsShown = {
  id: string;
  words: string;
  why: string;
  minutes: string;
  number: number;
  start: string | null;
  action: Action;
  also: Action | null;
};

/** Which round it is, what the finding is, and how the time stands. */
export function GapsHead({ when, heading, lead, href }: { when: string; heading: string; lead: string; href: string }) {
  return (
    <div className={styles.head}>
      <p>
        <Link href={href} prefetch={false}>
          {when}
        </Link>
      </p>
      <h1 className="display">{heading}</h1>
      <p className="lead">{lead}</p>
    </div>
  );
}

/** One gap: what it is, what hangs on it, how long it takes and when, and the one tap to where it is filled. */
export function GapRow({ gap, isFirst }: { gap: GapFactsShown; isFirst: boolean }) {
  return (
    <li className={styles.row}>
      <i aria-hidden="true">{gap.number}</i>
      <div>
        <b>{gap.words}</b>
        <p>
          {gap.why}
          {gap.also && (
            <>
              {' '}
              <Link className="link" href={gap.also.href} prefetch={false} aria-label={`${gap.also.label}: ${gap.words}`}>
                {gap.also.label}
              </Link>
            </>
          )}
        </p>
      </div>
      <span className={styles.minutes}>
        {gap.minutes}
        {gap.start && <small>{gap.start}</small>}
      </span>
      <span className={isFirst ? undefined : styles.quiet}>
        <GapButton action={gap.action} about={gap.words} look={isFirst ? 'primary' : 'quiet'} />
      </span>
    </li>
  );
}

function GapButton({ action, about, look }: { action: Action; about: string; look: 'primary' | 'quiet' }) {
  const label = `${action.label}: ${about}`;
  return action.isMail ? (
    <a className={buttonClass(look)} href={action.href} aria-label={label}>
      {action.label}
    </a>
  ) : (
    <ButtonLink look={look} href={action.href} aria-label={label} data-row>
      {action.label}
    </ButtonLink>
  );
}

/** A gap for which there is no room: still one tap away. */
export function LeftOutRow({ gap }: { gap: GapFactsShown }) {
  return (
    <li className={`${styles.row} ${styles.out}`}>
      <i aria-hidden="true">{gap.number}</i>
      <div>
        <b>
          <Link href={gap.also?.href ?? gap.action.href} prefetch={false}>
            {gap.words}
          </Link>
        </b>
        <p>{gap.why}</p>
      </div>
      <span className={styles.minutes}>{gap.minutes}</span>
    </li>
  );
}

export function ReadyRow({ words }: { words: string }) {
  return (
    <li className={`${styles.row} ${styles.ready}`}>
      <i aria-hidden="true">
        <Icon name="check" stroke={2.2} />
      </i>
      <b>{words}</b>
    </li>
  );
}

import Link from 'next/link';
import { Icon, type IconName } from '@/components/ui/icon';
import styles from './research.module.css';

export type FindingFacts = {
  id: string;
  title: string;
  body: string;
  age: string;
  day: string;
  foundOn: string;
  isOld: boolean;
  kind: { id: string; label: string };
  source: string;
  address: string;
  forName: string | null;
};

const ICONS: Record<string, IconName> = { person: 'user', 'trade-press': 'newspaper', news: 'newspaper', filing: 'file-text', company: 'megaphone' };

type Chip = { id: string; label: string; count: number; href: string };

/** Findings, the newest first: how old each is comes before what it says. */
export function FindingList({ here, chips, chosen, findings }: { here: string; chips: Chip[]; chosen: string; findings: FindingFacts[] }) {
  return (
    <section aria-label="Findings">
      {chips.length > 0 && (
        <div className={styles.bar}>
          <nav className={styles.chips} aria-label="Filter">
            {chips.map((chip) => (
              <Link key={chip.id} href={chip.href} prefetch={false} aria-current={chip.id === chosen ? 'true' : undefined}>
                {chip.label} <b>{chip.count}</b>
              </Link>
            ))}
          </nav>
          <span>
            <Icon name="arrow-down-up" />
            Newest first
          </span>
        </div>
      )}
      {findings.map((finding) => (
        <Finding key={finding.id} finding={finding} edit={`${here}?card=${finding.id}`} />
      ))}
    </section>
  );
}

function Finding({ finding, edit }: { finding: FindingFacts; edit: string }) {
  const { title, isOld, kind, source, address } = finding;
  return (
    <article className={isOld ? `${styles.finding} ${styles.old}` : styles.finding}>
      <p className={styles.age}>
        {finding.age}
        <small>
          <time dateTime={finding.foundOn}>{finding.day}</time>
        </small>
      </p>
      <div>
        <h3>
          <Link href={edit} prefetch={false}>
            {title}
          </Link>
        </h3>
        {finding.body && <p>{finding.body}</p>}
        <p className={styles.source}>
          <Icon name={ICONS[kind.id] ?? 'file-text'} size={14} />
          <b>{kind.label}</b>
          {address ? (
            <a href={address} rel="noopener noreferrer" target="_blank">
              {source || address.replace(/^https?:\/\//i, '')}
            </a>
          ) : (
            source
          )}
        </p>
      </div>
      <p className={styles.use}>
        {isOld ? (
          <Link className="link" href={`${edit}&again=yes`} prefetch={false} aria-label={`Look again: ${title}`}>
            Look again
          </Link>
        ) : finding.forName ? (
          `for ${finding.forName}`
        ) : (
          'not used'
        )}
      </p>
    </article>
  );
}

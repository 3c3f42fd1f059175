import type { Metadata } from 'next';
import Link from 'next/link';
import { BankAnswers } from '@/components/stories/bank-answers';
import { BankHoles } from '@/components/stories/bank-holes';
import { BankMatrix } from '@/components/stories/bank-matrix';
import { BankSearch } from '@/components/stories/bank-search';
import { BankStory } from '@/components/stories/bank-story';
import { EmptyBank } from '@/components/stories/empty-bank';
import styles from '@/components/stories/bank.module.css';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { requireSession } from '@/lib/auth/session';
import { readBank } from './view';

export const metadata: Metadata = { title: 'Stories' };

type Props = { searchParams: Promise<Record<'story' | 'asked' | 'page', string | string[] | undefined>> };

export default async function StoriesPage({ searchParams }: Props) {
  const session = await requireSession();
  const bank = await readBank(session, await searchParams, new Date());
  if (!bank) return <EmptyBank />;
  return (
    <main id="main" className={`wrap ${styles.page}`} data-chosen={bank.isChosen || undefined}>
      <header className={styles.head}>
        <div>
          <h1 className="h1">Stories</h1>
          <p className="dim">{bank.lead}</p>
        </div>
        <BankSearch asked={bank.asked} />
        <ButtonLink href="/stories/new">
          <Icon name="plus" stroke={2} />
          New story
        </ButtonLink>
      </header>
      {bank.answers && <BankAnswers {...bank.answers} />}
      <div className={styles.grid}>
        <section className={styles.bank} aria-label="Stories and what they show">
          <BankMatrix {...bank.matrix} />
          {(bank.pages.before || bank.pages.after) && (
            <p className={styles.pages}>
              {bank.pages.before && (
                <Link className="link" href={bank.pages.before} prefetch={false}>
                  The stories before
                </Link>
              )}
              {bank.pages.after && (
                <Link className="link" href={bank.pages.after} prefetch={false}>
                  More stories
                </Link>
              )}
            </p>
          )}
          <BankHoles {...bank.holes} />
          <nav className={styles.also} aria-label="More about your stories">
            <Link className="link" href="/stories/told" prefetch={false}>
              Who has heard which
            </Link>
            <Link className="link" href="/stories/cards" prefetch={false}>
              Cards to print
            </Link>
            <Link className="link" href="/stories/resume" prefetch={false}>
              Drafts from your résumé
            </Link>
          </nav>
        </section>
        {bank.story && <BankStory story={bank.story} isChosen={bank.isChosen} back={bank.back} />}
      </div>
    </main>
  );
}

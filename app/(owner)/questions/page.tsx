import type { Metadata } from 'next';
import Link from 'next/link';
import styles from '@/components/questions/bank.module.css';
import { BankForm } from '@/components/questions/bank-form';
import { BankRow } from '@/components/questions/bank-row';
import segmented from '@/components/ui/segmented.module.css';
import { requireSession } from '@/lib/auth/session';
import { listQuestionsWithHistory } from '@/lib/data/questions';
import { bankView } from './view';

export const metadata: Metadata = { title: 'Questions' };

export default async function QuestionsPage({ searchParams }: { searchParams: Promise<{ they?: string | string[] }> }) {
  const session = await requireSession();
  const direction = (await searchParams).they === undefined ? 'mine' : 'theirs';
  const { groups, retired } = bankView(await listQuestionsWithHistory(session.owner), direction, session, new Date());
  const isMine = direction === 'mine';
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <header className={styles.head}>
        <div>
          <h1 className="h1">Questions</h1>
          <p className="lead">{isMine ? 'What to ask, by whom it suits, with what asking it shows.' : 'What they ask, by what they are after. Two minutes aloud are a good answer.'}</p>
        </div>
        <nav className={segmented.seg} aria-label="Who asks">
          <Link href="/questions" aria-current={isMine ? 'page' : undefined} prefetch={false}>
            You ask
          </Link>
          <Link href="/questions?they=1" aria-current={isMine ? undefined : 'page'} prefetch={false}>
            They ask
          </Link>
        </nav>
      </header>
      <section className={styles.add} aria-label="A question of your own">
        <BankForm key={direction} direction={direction} />
      </section>
      {!isMine && (
        <p>
          <Link className="link" href="/practice" prefetch={false}>
            Practise some of these
          </Link>
        </p>
      )}
      {groups.map(({ id, title, questions }) => (
        <section key={id} className={styles.group} aria-labelledby={`group-${id}`}>
          <div className="hd">
            <h2 id={`group-${id}`} tabIndex={-1}>
              {title}
            </h2>
          </div>
          <ul>
            {questions.map((question) => (
              <BankRow key={question.ref} question={question} />
            ))}
          </ul>
        </section>
      ))}
      {retired.length > 0 && (
        <details className={styles.retired}>
          <summary>Not offered any more: {retired.length}</summary>
          <ul>
            {retired.map((question) => (
              <BankRow key={question.ref} question={question} />
            ))}
          </ul>
        </details>
      )}
    </main>
  );
}

import { ButtonLink } from '@/components/ui/button';
import styles from './bank.module.css';

/** What a story is for, and two ways to the first one. */
export function EmptyBank() {
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <header className={styles.head}>
        <div>
          <h1 className="h1">No story is written down yet.</h1>
          <p className="lead">
            A story answers “Tell me about a time…”: where it was, what you were to do, what you did and what came of it. Second rounds ask
            for a problem under pressure, for leading others, for a failure and for the skills they name. Five to eight stories are enough.
          </p>
        </div>
      </header>
      <div className={styles.first}>
        <ButtonLink look="primary" size="large" href="/stories/new">
          Write the first one
        </ButtonLink>
        <ButtonLink look="quiet" size="large" href="/stories/resume">
          From a line of your résumé
        </ButtonLink>
      </div>
    </main>
  );
}

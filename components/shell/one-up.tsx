import type { ReactNode } from 'react';
import styles from './one-up.module.css';

/** A page that has one thing to say and a way on. */
export function OneUp({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <h1 className="h1">{title}</h1>
      <p className="lead">{words}</p>
      <div className={styles.acts}>{children}</div>
    </main>
  );
}

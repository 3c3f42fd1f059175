import type { ReactNode } from 'react';
import styles from './insights.module.css';

/** One chart with its name, what one mark of it is, and what follows from it when something does. */
export function Panel({ title, remark, take = null, children }: { title: string; remark: string; take?: string | null; children: ReactNode }) {
  return (
    <section>
      <div className="hd">
        <h2>{title}</h2>
        <span>{remark}</span>
      </div>
      {children}
      {take && <p className={styles.take}>{take}</p>}
    </section>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import crumb from './application.module.css';
import styles from './part-page.module.css';

/** Leads back to the application that a page is a part of. */
export function ApplicationCrumb({ id, company }: { id: string; company: string }) {
  return (
    <nav className={crumb.crumb} aria-label="Breadcrumb">
      <Link href={`/applications/${id}`} prefetch={false}>
        <Icon name="arrow-left" />
        {company}
      </Link>
    </nav>
  );
}

/** The head of a part: what there is to find out about it, a line under it, and its one act. */
export function PartHead({ title, lead, act }: { title: string; lead: string; act?: ReactNode }) {
  return (
    <header className={styles.head}>
      <div>
        <h1 className="h1">{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      {act}
    </header>
  );
}

/** Two columns: the thing itself, and what goes with it. */
export function PartGrid({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className={styles.grid}>
      <div>{children}</div>
      <aside className={styles.side}>{side}</aside>
    </div>
  );
}

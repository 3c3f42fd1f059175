import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Heat } from '@/lib/domain/heat';
import styles from './dated-row.module.css';

type Props = {
  date: string;
  under: string;
  heat?: Heat | null;
  title: string;
  children?: ReactNode;
  action: { href: string; label: string; about: string };
};

/** Something with a day: the day, what it is, and the one thing to do about it. */
export function DatedRow({ date, under, heat, title, children, action }: Props) {
  return (
    <article className={styles.row}>
      <div className={styles.date} data-heat={heat ?? undefined}>
        <b>{date}</b>
        <span>{under}</span>
      </div>
      <div>
        <h3>{title}</h3>
        {children}
      </div>
      <Link className={`link ${styles.act}`} href={action.href} prefetch={false} aria-label={`${action.label}, ${action.about}`} data-row>
        {action.label}
      </Link>
    </article>
  );
}

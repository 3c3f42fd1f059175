import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { PrintButton } from '@/components/plans/print-button';
import styles from './record.module.css';

export type RecordPeriodFacts = { from: string; to: string; choices: { label: string; href: string; current: boolean }[] };

/** The days that a record covers. It works before any script has loaded. */
export function RecordPeriod({ from, to, choices }: RecordPeriodFacts) {
  return (
    <div className={styles.desk}>
      <nav aria-label="Period">
        {choices.map(({ label, href, current }) => (
          <Link key={label} className="link" href={href} prefetch={false} aria-current={current || undefined}>
            {label}
          </Link>
        ))}
      </nav>
      <form action="/insights/record">
        <label>
          From
          <input type="date" name="from" defaultValue={from} key={from} required />
        </label>
        <label>
          To
          <input type="date" name="to" defaultValue={to} key={to} required />
        </label>
        <Button type="submit">Show these days</Button>
      </form>
      <PrintButton />
    </div>
  );
}

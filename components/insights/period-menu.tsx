import Link from 'next/link';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './period-menu.module.css';

export type PeriodFacts = {
  label: string;
  choices: { label: string; href: string; current: boolean }[];
  from: string;
  to: string;
  rejections: { label: string; href: string; hidden: boolean };
};

/** Which applications count. It works before any script has loaded; the address remembers it. */
export function PeriodMenu({ label, choices, from, to, rejections }: PeriodFacts) {
  return (
    // With another address it is another menu, and closed.
    <details className={styles.menu} key={`${label} ${rejections.href}`}>
      <summary className={buttonClass('quiet')}>
        {label}
        <Icon name="chevron-down" />
      </summary>
      <div className={styles.sheet}>
        <ul>
          {choices.map((choice) => (
            <li key={choice.href}>
              <Link href={choice.href} prefetch={false} aria-current={choice.current || undefined}>
                {choice.label}
                {choice.current && <Icon name="check" />}
              </Link>
            </li>
          ))}
        </ul>
        <form action="/insights" className={styles.own}>
          <label>
            From
            <input type="date" name="from" defaultValue={from} />
          </label>
          <label>
            To
            <input type="date" name="to" defaultValue={to} />
          </label>
          {rejections.hidden && <input type="hidden" name="rejections" value="hidden" />}
          <Button type="submit">Show these days</Button>
        </form>
        <Link className={styles.last} href={rejections.href} prefetch={false}>
          {rejections.label}
        </Link>
      </div>
    </details>
  );
}

'use client';
import Link from 'next/link';
import { useActionState } from 'react';
import { IconButton, Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { dismissRemindersAction, snoozeReminderAction } from '@/lib/actions/reminders';
import { IDLE } from '@/lib/actions/state';
import styles from './bell.module.css';

type Shown = { id: string; words: string; href: string; canWait: boolean };
type Props = { shown: Shown[]; snoozes: { id: string; label: string }[] };

/** What rang and was not put away yet. Opens and closes without script of ours: it is a popover of the browser. */
export function Bell({ shown, snoozes }: Props) {
  const [, dismiss, dismissing] = useActionState(dismissRemindersAction, IDLE);
  const [, snooze, snoozing] = useActionState(snoozeReminderAction, IDLE);
  const busy = dismissing || snoozing;
  const count = shown.length;
  return (
    <>
      <button
        type="button"
        className={styles.bell}
        popoverTarget="reminders"
        aria-label={count ? `Reminders, ${count} new` : 'Reminders'}
        title="Reminders"
      >
        <Icon name="bell" size={18} />
        {count > 0 && <span className={styles.n}>{count}</span>}
      </button>
      <div id="reminders" popover="auto" className={styles.list} role="dialog" aria-label="Reminders">
        <div className={styles.head}>
          <h2>Reminders</h2>
          {count > 1 && (
            <form action={dismiss}>
              <input type="hidden" name="ids" value={shown.map((each) => each.id).join(',')} />
              <Button type="submit" look="quiet" size="little" disabled={busy}>
                Put all away
              </Button>
            </form>
          )}
        </div>
        {count === 0 ? (
          <p className={styles.none}>
            <b>Nothing rang.</b>
            When an interview ends, and when a note has four hours left, it says so here.
          </p>
        ) : (
          <ul>
            {shown.map((each) => (
              <li key={each.id}>
                <Link href={each.href} prefetch={false}>
                  {each.words}
                </Link>
                <form action={dismiss}>
                  <input type="hidden" name="ids" value={each.id} />
                  <IconButton type="submit" label="Put away" disabled={busy}>
                    <Icon name="x" />
                  </IconButton>
                </form>
                {each.canWait && (
                  <details className={styles.later}>
                    <summary>Later</summary>
                    <form action={snooze}>
                      <input type="hidden" name="id" value={each.id} />
                      {snoozes.map(({ id, label }) => (
                        <Button key={id} type="submit" name="until" value={id} size="little" disabled={busy}>
                          {label}
                        </Button>
                      ))}
                    </form>
                  </details>
                )}
              </li>
            ))}
          </ul>
        )}
        <p className={styles.foot}>
          <Link className="link" href="/reminders" prefetch={false}>
            What was and will be sent
          </Link>
        </p>
      </div>
    </>
  );
}

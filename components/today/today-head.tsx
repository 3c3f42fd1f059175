import { longDateWords } from '@/lib/domain/day-words';
import type { Temporal } from '@/lib/domain/temporal';
import type { Headline } from '@/lib/domain/today';
import styles from './today.module.css';

/** The day, and the one sentence that matters. */
export function TodayHead({ today, headline, hint }: { today: Temporal.PlainDate; headline: Headline; hint: string }) {
  return (
    <div className={styles.head}>
      <p className={styles.when}>{longDateWords(today)}</p>
      <h1 className="display" data-heat={headline.heat ?? undefined}>
        {headline.before}
        {headline.mark && <b>{headline.mark}</b>}
        {headline.after}
      </h1>
      <p className={styles.hint}>{hint}</p>
    </div>
  );
}

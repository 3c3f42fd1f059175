import { useState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Choices } from '@/components/ui/choices';
import { Problem } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { lengthWords, RATINGS } from '@/lib/domain/practice';
import styles from './practice.module.css';

type Props = {
  run: { seconds: number; rating: string; change: string; friend: boolean; write: (words: string) => void };
  nextLabel: string;
  close: string;
  onRate: (rating: string) => void;
  onNext: () => void;
  onAgain: () => void;
  onStop: () => void;
};

/** How an answer landed, and the one thing to change. The rating is kept when it is chosen, the words when one goes on. */
export function RateAnswer({ run, nextLabel, close, onRate, onNext, onAgain, onStop }: Props) {
  const [isAsked, setAsked] = useState(false);
  const needed = isAsked && !run.rating;
  const next = () => (run.rating ? onNext() : setAsked(true));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <div className={styles.part}>
        <h2>
          {run.friend ? '' : `${lengthWords(run.seconds)}. `}
          {run.friend ? 'How did it land, says whoever listened?' : 'How did it land?'}
        </h2>
        <Choices legend="How it landed" quiet name="rating" options={RATINGS} value={run.rating} onChange={onRate} />
        <div role="alert">{needed && <Problem words="Say how it landed first. One of the three is enough." />}</div>
      </div>
      <div className={styles.part}>
        <h2>
          <label htmlFor="change">One thing to change</label>
        </h2>
        <span className={styles.quick}>
          <Icon name="pen-line" size={18} />
          <input id="change" maxLength={300} autoComplete="off" value={run.change} onChange={(event) => run.write(event.target.value)} />
        </span>
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="primary" size="large">
          {nextLabel}
        </Button>
        <Button look="secondary" size="large" onClick={onAgain}>
          This one again
        </Button>
        <ButtonLink look="quiet" size="large" href={close} onClick={onStop}>
          Stop here
        </ButtonLink>
      </div>
    </form>
  );
}

'use client';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Stage } from './session';
import styles from './practice.module.css';

type Props = { stage: Stage; canPause: boolean; onStart: () => void; onFinish: () => void; onToggle: () => void; onAgain: () => void };

/** What can be done while something is said aloud. */
export function TimerButtons({ stage, canPause, onStart, onFinish, onToggle, onAgain }: Props) {
  return (
    <>
      <noscript>
        <p className={styles.hint}>The clock needs JavaScript. Take a watch, and say it aloud all the same.</p>
      </noscript>
      <div className={styles.buttons}>
        {stage === 'ready' ? (
          <Button key="start" look="primary" size="large" onClick={onStart}>
            Start
          </Button>
        ) : (
          <>
            <Button key="finish" look="primary" size="large" onClick={onFinish}>
              Finish
            </Button>
            {canPause && (
              <Button key="toggle" look="secondary" size="large" onClick={onToggle}>
                {stage === 'running' && <Icon name="pause" />}
                {stage === 'running' ? 'Pause' : 'Go on'}
              </Button>
            )}
            <Button key="again" look="quiet" size="large" onClick={onAgain}>
              Again
            </Button>
          </>
        )}
      </div>
      <p className={styles.hint}>
        <kbd>Space</kbd> starts and pauses, <kbd>Enter</kbd> finishes.
      </p>
    </>
  );
}

/** Space starts and pauses, Enter finishes, unless the focus is on something that takes the key itself. */
export function useTimerKeys(stage: Stage, acts: { toggle: () => void; finish: () => void }): void {
  const keys = useRef({ ...acts, stage });
  useEffect(() => {
    keys.current = { ...acts, stage };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { stage: at, toggle, finish } = keys.current;
      const isElsewhere = event.target instanceof Element && event.target.closest('button, a, input, textarea, summary, label');
      if (isElsewhere || event.repeat || event.ctrlKey || event.metaKey || event.altKey || at === 'rating' || at === 'done') return;
      if (event.key !== ' ' && (event.key !== 'Enter' || at === 'ready')) return;
      event.preventDefault();
      if (event.key === ' ') toggle();
      else finish();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

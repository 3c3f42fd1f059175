'use client';
import { useRef, type ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { logPracticeAction } from '@/lib/actions/practice';
import { clockOfSeconds } from '@/lib/domain/practice';
import { useOutbox } from './outbox';
import { RateAnswer } from './rate-answer';
import { usePractice } from './session';
import { TimerButtons, useTimerKeys } from './timer-buttons';
import { TimerDial } from './timer-dial';
import { WITH } from './with';
import styles from './practice.module.css';

type Question = { ref: string; words: string; forWhom: string; aloud: ReactNode };
type Props = { place: string; outbox: string; roundId: string; close: string; questions: Question[] };

/** Questions one after the other, each said aloud against the clock and rated. */
export function PracticeRun({ place, outbox, roundId, close, questions }: Props) {
  const run = usePractice(place, questions.length);
  const { keep, status } = useOutbox(outbox, logPracticeAction);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = questions[run.at]!;
  const isTimed = run.stage === 'ready' || run.stage === 'running' || run.stage === 'paused';

  const act = (step: () => void) => {
    step();
    // The button pressed may be another one now: the keys of the page go on from the question.
    heading.current?.focus({ preventScroll: true });
  };
  const toggle = () => act(run.stage === 'running' ? run.pause : run.start);
  const save = (part: { rating?: string; change?: string } = {}) => {
    const { id, seconds, rating, change, friend } = { ...run, ...part };
    if (rating) keep({ id, question: question.ref, roundId, seconds: String(seconds), rating, change, withFriend: String(friend) });
  };

  useTimerKeys(run.stage, { toggle, finish: () => act(run.finish) });

  if (run.stage === 'done')
    return (
      <div className={styles.done}>
        <h1 className="h1" ref={heading} tabIndex={-1}>{questions.length === 1 ? 'Said aloud.' : `All ${questions.length} said aloud.`}</h1>
        <p className="lead">What you would change is beside each question the next time.</p>
        <div className={styles.acts}>
          <ButtonLink look="primary" size="large" href={close} onClick={run.forget}>
            Back
          </ButtonLink>
          <Button look="quiet" size="large" onClick={run.restart}>
            From the beginning
          </Button>
        </div>
        <p role="status" className="small dim">
          {status}
        </p>
      </div>
    );

  return (
    <div className={styles.practice} data-friend={run.friend || undefined}>
      <div>
        <div className={styles.meta}>
          <Segmented label="With" options={WITH} value={run.friend ? 'friend' : 'alone'} onChange={(id) => run.withFriend(id === 'friend')} />
          <span>
            Question {run.at + 1} of {questions.length}
            {question.forWhom && `, for ${question.forWhom}`}
          </span>
        </div>
        <h1 className={styles.question} ref={heading} tabIndex={-1}>“{question.words}”</h1>
        {isTimed && !run.friend && <TimerDial seconds={run.seconds} />}
        {isTimed && run.friend && <p className={styles.friend}>Give this to whoever listens. They read it out, you answer, and they say how it landed.</p>}
        {isTimed && <TimerButtons stage={run.stage} canPause={!run.friend} onStart={() => act(run.start)} onFinish={() => act(run.finish)} onToggle={toggle} onAgain={() => act(run.again)} />}
        {run.stage === 'rating' && (
          <RateAnswer
            key={run.id}
            run={run}
            nextLabel={run.at + 1 === questions.length ? 'That was the last' : 'Next question'}
            close={close}
            onRate={(rating) => {
              run.rate(rating);
              save({ rating });
            }}
            onNext={() => {
              save();
              act(run.next);
            }}
            onAgain={() => {
              save();
              act(run.again);
            }}
            onStop={() => {
              save();
              run.forget();
            }}
          />
        )}
        <p role="status" className="small dim">
          {status || (run.stage === 'paused' ? `Paused at ${clockOfSeconds(run.seconds)}.` : '')}
        </p>
      </div>
      {!run.friend && <aside>{question.aloud}</aside>}
    </div>
  );
}

'use client';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { logPracticeAction } from '@/lib/actions/practice';
import { RateAnswer } from './rate-answer';
import { TimerButtons } from './timer-buttons';
import { TimerDial } from './timer-dial';
import { useRun } from './use-run';
import { WITH } from './with';
import styles from './practice.module.css';

type Question = { ref: string; words: string; forWhom: string; aloud: ReactNode };
type Props = { place: string; outbox: string; roundId: string; close: string; questions: Question[] };

/** Questions one after the other, each said aloud against the clock and rated. */
export function PracticeRun({ place, outbox, roundId, close, questions }: Props) {
  const fields = (index: number) => ({ question: questions[index]!.ref, roundId });
  const { run, heading, isTimed, status, timing, rating } = useRun({ place, outbox, count: questions.length }, logPracticeAction, fields);
  const question = questions[run.at]!;

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
        {isTimed && <TimerButtons {...timing} />}
        {run.stage === 'rating' && (
          <RateAnswer
            key={run.id}
            run={run}
            nextLabel={run.at + 1 === questions.length ? 'That was the last' : 'Next question'}
            close={close}
            {...rating}
          />
        )}
        <p role="status" className="small dim">
          {status}
        </p>
      </div>
      {!run.friend && <aside>{question.aloud}</aside>}
    </div>
  );
}

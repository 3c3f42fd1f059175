'use client';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { logStoryRunAction } from '@/lib/actions/story-runs';
import { lengthWords } from '@/lib/domain/practice';
import { RateAnswer } from './rate-answer';
import { StoryTargets, type Target } from './story-targets';
import { TimerButtons } from './timer-buttons';
import { TimerDial } from './timer-dial';
import { useRun } from './use-run';
import { WITH } from './with';
import styles from './practice.module.css';
import own from './story.module.css';

type Props = {
  place: string;
  outbox: string;
  storyId: string;
  roundId: string;
  close: string;
  title: string;
  forWhom: string;
  missing: string;
  target: number;
  parts: Target[];
  next: { href: string; title: string; why: string } | null;
  /** the story as it is written */
  written: ReactNode;
  children: ReactNode;
};

/** A story said aloud against its own length, part by part, and rated. @param children what stands beside it */
export function StoryRun({ place, outbox, storyId, roundId, close, title, forWhom, missing, target, parts, next, written, children }: Props) {
  const { run, heading, act, isTimed, status, timing, rating } = useRun({ place, outbox, count: 1 }, logStoryRunAction, () => ({ storyId, roundId }));

  return (
    <div className={styles.practice}>
      <div>
        <div className={styles.meta}>
          <Segmented label="With" options={WITH} value={run.friend ? 'friend' : 'alone'} onChange={(id) => run.withFriend(id === 'friend')} />
          <span>{[`About ${lengthWords(target)}`, forWhom].filter(Boolean).join(', ')}</span>
        </div>
        <h1 className={own.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {missing && run.stage !== 'done' && <p className={own.missing}>{missing}</p>}
        {isTimed && (
          <>
            {run.friend ? (
              <p className={styles.friend}>Give this to whoever listens. You tell it, they follow what is written, and they say how it landed.</p>
            ) : (
              <div className={own.timed}>
                <TimerDial seconds={run.seconds} target={target} />
                <StoryTargets parts={parts} seconds={run.seconds} />
              </div>
            )}
            <TimerButtons {...timing} />
            <details className={own.as} open={run.friend || undefined}>
              <summary>As you wrote it</summary>
              {written}
            </details>
          </>
        )}
        {run.stage === 'rating' && (
          <RateAnswer
            key={run.id}
            run={run}
            nextLabel="Keep it"
            close={close}
            {...rating}
          />
        )}
        {run.stage === 'done' && (
          <div className={own.kept}>
            <p className="lead">Said aloud. What you would change stands beside it the next time.</p>
            {next && (
              <p>
                <b>Next: {next.title}.</b> The least practised of what is planned: {next.why}.
              </p>
            )}
            <div className={styles.buttons}>
              <ButtonLink look="primary" size="large" href={next?.href ?? close}>
                {next ? 'Say that one' : 'Back'}
              </ButtonLink>
              <Button look="secondary" size="large" onClick={() => act(run.restart)}>
                This one again
              </Button>
              {next && (
                <ButtonLink look="quiet" size="large" href={close}>
                  Stop here
                </ButtonLink>
              )}
            </div>
          </div>
        )}
        <p role="status" className="small dim">
          {status}
        </p>
      </div>
      <aside>{children}</aside>
    </div>
  );
}

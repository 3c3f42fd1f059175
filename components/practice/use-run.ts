'use client';
import { useRef } from 'react';
import { clockOfSeconds } from '@/lib/domain/practice';
import { useOutbox } from './outbox';
import { usePractice } from './session';
import { useTimerKeys } from './timer-buttons';

type Log = Parameters<typeof useOutbox>[1];

/**
 * Something said aloud against the clock, rated, and kept.
 * @param at.place where it rests in this browser; `outbox` where runs wait that the server could not take
 * @param log takes one run to the server
 * @param fields what a run says beside its time and its rating, by which of them it is
 */
export function useRun(at: { place: string; outbox: string; count: number }, log: Log, fields: (index: number) => Record<string, string>) {
  const run = usePractice(at.place, at.count);
  const { keep, status } = useOutbox(at.outbox, log);
  const heading = useRef<HTMLHeadingElement>(null);

  const act = (step: () => void) => {
    step();
    // The button pressed may be another one now: the keys of the page go on from the heading.
    heading.current?.focus({ preventScroll: true });
  };
  const toggle = () => act(run.stage === 'running' ? run.pause : run.start);
  const save = (part: { rating?: string } = {}) => {
    const { id, seconds, rating, change, friend } = { ...run, ...part };
    if (rating) keep({ id, ...fields(run.at), seconds: String(seconds), rating, change, withFriend: String(friend) });
  };
  useTimerKeys(run.stage, { toggle, finish: () => act(run.finish) });

  return {
    run,
    heading,
    act,
    isTimed: run.stage === 'ready' || run.stage === 'running' || run.stage === 'paused',
    status: status || (run.stage === 'paused' ? `Paused at ${clockOfSeconds(run.seconds)}.` : ''),
    timing: { stage: run.stage, canPause: !run.friend, onStart: () => act(run.start), onFinish: () => act(run.finish), onToggle: toggle, onAgain: () => act(run.again) },
    rating: {
      onRate: (rating: string) => {
        run.rate(rating);
        save({ rating });
      },
      onNext: () => {
        save();
        act(run.next);
      },
      onAgain: () => {
        save();
        act(run.again);
      },
      onStop: () => {
        save();
        run.forget();
      },
    },
  };
}

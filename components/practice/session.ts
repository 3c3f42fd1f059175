'use client';
import { useEffect, useState } from 'react';
import { useKept } from '@/components/forms/use-kept';
import { paused, secondsOn, type Timer } from '@/lib/domain/practice';

export type Stage = 'ready' | 'running' | 'paused' | 'rating' | 'done';
type State = { at: number; stage: Stage; timer: Timer; id: string; rating: string; change: string; seconds: number; friend: boolean };

const START: State = { at: 0, stage: 'ready', timer: { kept: 0, since: null }, id: '', rating: '', change: '', seconds: 0, friend: false };

/**
 * Where somebody is in a practice: which question, and its timer. It rests in this browser, so that a locked phone or a
 * reload lose nothing; the timer tells by the clock and goes on meanwhile.
 */
export function usePractice(place: string, count: number) {
  const { value: state, change: set, forget } = useKept(place, START);
  const now = useNow(state.stage === 'running');
  const stop = () => paused(state.timer, Date.now());
  const ready = (at: number): State => ({ ...START, at, friend: state.friend });

  return {
    ...state,
    at: Math.min(state.at, count - 1),
    seconds: state.stage === 'rating' ? state.seconds : secondsOn(state.timer, Math.max(now, state.timer.since ?? 0)),
    start: () => set({ ...state, stage: 'running', timer: { ...state.timer, since: Date.now() } }),
    pause: () => set({ ...state, stage: 'paused', timer: stop() }),
    finish: () => set({ ...state, stage: 'rating', id: crypto.randomUUID(), timer: stop(), seconds: secondsOn(state.timer, Date.now()) }),
    again: () => set(ready(state.at)),
    next: () => {
      set(state.at + 1 < count ? ready(state.at + 1) : { ...ready(state.at), stage: 'done' });
      // What is done begins anew the next time.
      if (state.at + 1 >= count) forget();
    },
    restart: () => set(ready(0)),
    rate: (rating: string) => set({ ...state, rating }),
    write: (words: string) => set({ ...state, change: words }),
    withFriend: (friend: boolean) => set({ ...state, friend }),
    forget,
  };
}

/** The time of day while something runs, four times a second and at once when the page is looked at again. */
function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!isRunning) return;
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, 250);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isRunning]);
  return now;
}

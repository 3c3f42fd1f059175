'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { IDLE, type ActionState } from '@/lib/actions/state';

type Run = Record<string, string> & { id: string };
type Log = (previous: ActionState, form: FormData) => Promise<ActionState>;

const KEPT = 'Kept on this device. It goes to the server when you are back online.';

function waiting(key: string): Run[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as Run[];
  } catch {
    return [];
  }
}

function put(key: string, runs: Run[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(runs));
  } catch {
    // A browser without storage still has the server.
  }
}

/**
 * Hands runs to the server, and keeps in this browser what it could not take: they go when the line is back. A run has
 * its id from here, so that sending it again is not a second one.
 * @param log takes one run to the server
 * @returns how to keep a run, and what there is to say about it
 */
export function useOutbox(key: string, log: Log) {
  const [status, setStatus] = useState('');
  const sending = useRef<Promise<void>>(Promise.resolve());

  const send = useCallback(async () => {
    for (const run of waiting(key)) {
      const form = new FormData();
      for (const [name, value] of Object.entries(run)) form.set(name, value);
      const answer = await log(IDLE, form).catch(() => null);
      if (!answer || answer.outcome === 'signed-out') return setStatus(answer?.message ?? KEPT);
      // What was changed meanwhile goes next time.
      const sent = JSON.stringify(run);
      put(key, waiting(key).filter((each) => JSON.stringify(each) !== sent));
      setStatus(answer.outcome === 'done' ? '' : (answer.message ?? ''));
    }
  }, [key, log]);

  const flush = useCallback(() => (sending.current = sending.current.then(send)), [send]);

  useEffect(() => {
    void flush();
    const again = () => void flush();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [flush]);

  const keep = useCallback(
    (run: Run) => {
      put(key, [...waiting(key).filter(({ id }) => id !== run.id), run]);
      void flush();
    },
    [key, flush],
  );

  return { keep, status };
}

'use client';
import { useCallback, useEffect, useState } from 'react';
import { saveDrillAction } from '@/lib/actions/drills';
import { IDLE } from '@/lib/actions/state';

/** A run that is on its way to the server. `endedAt` in epoch ms of this device's clock. */
export type KeptRun = { runId: string; seconds: number; endedAt: number; answers: { personId: string; knew: boolean }[] };

function readKept(key: string): KeptRun[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as KeptRun[]) : [];
  } catch {
    return [];
  }
}

function keep(key: string, runs: KeptRun[]): void {
  try {
    if (runs.length) localStorage.setItem(key, JSON.stringify(runs));
    else localStorage.removeItem(key);
  } catch {
    // A browser without storage still has the server.
  }
}

function formOf(roundId: string, run: KeptRun): FormData {
  const form = new FormData();
  form.set('id', roundId);
  form.set('runId', run.runId);
  form.set('seconds', String(run.seconds));
  form.set('ago', String(Math.max(0, Math.round((Date.now() - run.endedAt) / 1000))));
  for (const [index, { personId, knew }] of run.answers.entries()) {
    form.set(`a.${index}.id`, personId);
    form.set(`a.${index}.knew`, knew ? 'yes' : 'no');
  }
  return form;
}

/**
 * Hands runs to the server and keeps each on this device until it is there: a run goes under its own id, so that one
 * that is handed in twice is kept once.
 * @returns how to hand one in, and what there is to say about those that are not there yet
 */
export function useKeptRuns(roundId: string) {
  const key = `callback.drill.${roundId}`;
  const [status, setStatus] = useState('');

  const send = useCallback(async () => {
    for (const run of readKept(key)) {
      const answer = await saveDrillAction(IDLE, formOf(roundId, run)).catch(() => null);
      // What the server will never take would stand in the way of the next one.
      if (answer?.outcome === 'done' || answer?.outcome === 'invalid') keep(key, readKept(key).filter((each) => each.runId !== run.runId));
      else return setStatus(answer?.message ?? 'Kept on this device. It goes to the server when you are back online.');
    }
    setStatus('');
  }, [key, roundId]);

  useEffect(() => {
    const again = () => void send();
    if (readKept(key).length) again();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [key, send]);

  const handIn = useCallback(
    (run: KeptRun) => {
      keep(key, [...readKept(key), run]);
      void send();
    },
    [key, send],
  );
  return { handIn, status };
}

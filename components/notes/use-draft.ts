'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { saveDraftAction } from '@/lib/actions/notes';
import { IDLE } from '@/lib/actions/state';

export type Draft = { subject: string; body: string; channel: string };

const PAUSE = 700;
const keyOf = (id: string) => `callback.note.${id}`;

function remembered(id: string, version: number): Draft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as (Draft & { version: number }) | null;
    return kept && kept.version === version ? kept : null;
  } catch {
    return null;
  }
}

/**
 * A letter that saves itself: on this device with every key, on the server after a pause. What the server could not
 * take (offline, signed out, a newer text in another tab) stays here and says so.
 */
export function useDraft(id: string, initial: Draft & { version: number }) {
  const [draft, setDraft] = useState<Draft>(initial);
  const [status, setStatus] = useState('');
  const version = useRef(initial.version);
  const newest = useRef(draft);
  const dirty = useRef(false);
  const saving = useRef<Promise<void> | null>(null);

  const save = useCallback(async () => {
    if (saving.current) await saving.current;
    if (!dirty.current) return;
    dirty.current = false;
    const form = new FormData();
    form.set('id', id);
    form.set('version', String(version.current));
    for (const [name, value] of Object.entries(newest.current)) form.set(name, value);
    saving.current = (async () => {
      const answer = await saveDraftAction(IDLE, form).catch(() => null);
      if (answer?.outcome === 'done') {
        version.current = Number(answer.values?.version);
        if (!dirty.current) localStorage.removeItem(keyOf(id));
        setStatus(`saved ${new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`);
      } else {
        dirty.current = true;
        setStatus(answer?.message ?? 'Saved on this device. It goes to the server when you are back online.');
      }
    })();
    await saving.current;
    saving.current = null;
  }, [id]);

  useEffect(() => {
    const kept = remembered(id, initial.version);
    if (!kept) return;
    newest.current = kept;
    dirty.current = true;
    setDraft({ subject: kept.subject, body: kept.body, channel: kept.channel });
    setStatus('Taken from this device, where you left it.');
  }, [id, initial.version]);

  useEffect(() => {
    if (!dirty.current) return;
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, save]);

  useEffect(() => {
    const again = () => void save();
    addEventListener('online', again);
    return () => {
      removeEventListener('online', again);
      void save();
    };
  }, [save]);

  const change = useCallback(
    (part: Partial<Draft>) => {
      newest.current = { ...newest.current, ...part };
      dirty.current = true;
      try {
        localStorage.setItem(keyOf(id), JSON.stringify({ ...newest.current, version: version.current }));
      } catch {
        // A browser without storage still has the server.
      }
      setDraft(newest.current);
    },
    [id],
  );

  /** The letter goes: nothing more to keep here. */
  const forget = useCallback(() => {
    dirty.current = false;
    localStorage.removeItem(keyOf(id));
  }, [id]);

  return { draft, change, status, save, forget };
}

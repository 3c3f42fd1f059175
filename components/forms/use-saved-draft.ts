'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { IDLE, type ActionState } from '@/lib/actions/state';

type Fields = Record<string, string>;
type Save = (previous: ActionState, form: FormData) => Promise<ActionState>;

const PAUSE = 700;

/** What is kept under this key, as far as it is a text of this version with the same fields. */
function remembered<D extends Fields>(key: string, version: number, like: D): D | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as (Fields & { version: unknown }) | null;
    if (kept?.version !== version) return null;
    return Object.fromEntries(Object.keys(like).map((name) => [name, kept[name] ?? ''])) as D;
  } catch {
    return null;
  }
}

/**
 * A letter that saves itself: on this device with every key, on the server after a pause. What the server could not
 * take (offline, signed out, a newer text in another tab) stays here and says so.
 * @param at the id that it is saved under, the key that it rests under in this browser, and the version it builds on
 */
export function useSavedDraft<D extends Fields>(at: { id: string; key: string; version: number }, initial: D, saveAction: Save) {
  const { id, key } = at;
  const [draft, setDraft] = useState<D>(initial);
  const [status, setStatus] = useState('');
  const version = useRef(at.version);
  const first = useRef(initial);
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
      const answer = await saveAction(IDLE, form).catch(() => null);
      if (answer?.outcome === 'done') {
        version.current = Number(answer.values?.version);
        if (!dirty.current) localStorage.removeItem(key);
        setStatus(`saved ${new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`);
      } else {
        dirty.current = true;
        setStatus(answer?.message ?? 'Saved on this device. It goes to the server when you are back online.');
      }
    })();
    await saving.current;
    saving.current = null;
  }, [id, key, saveAction]);

  useEffect(() => {
    const kept = remembered(key, at.version, first.current);
    if (!kept) return;
    newest.current = kept;
    dirty.current = true;
    setDraft(kept);
    setStatus('Taken from this device, where you left it.');
  }, [key, at.version]);

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
    (part: Partial<D>) => {
      newest.current = { ...newest.current, ...part };
      dirty.current = true;
      try {
        localStorage.setItem(key, JSON.stringify({ ...newest.current, version: version.current }));
      } catch {
        // A browser without storage still has the server.
      }
      setDraft(newest.current);
    },
    [key],
  );

  /** The letter goes: nothing more to keep here. */
  const forget = useCallback(() => {
    dirty.current = false;
    localStorage.removeItem(key);
  }, [key]);

  /** What is here is saved over a newer version, knowingly. */
  const saveOver = useCallback(
    async (newest: number) => {
      version.current = newest;
      dirty.current = true;
      await save();
    },
    [save],
  );

  return { draft, change, status, save, saveOver, forget };
}

'use client';
import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * State that rests in this browser under a key: it survives a reload, a lost connection and an expired sign-in. Starts
 * from what the server gave, and takes up what was kept once the page is alive.
 * @returns the value, how to change it, how to forget what was kept, and whether the value was taken from this device
 */
export function useKept<T extends object>(key: string, initial: T) {
  const [value, setValue] = useState(initial);
  const first = useRef(initial);
  const [isRestored, setRestored] = useState(false);

  useEffect(() => {
    try {
      const kept = localStorage.getItem(key);
      if (!kept) return;
      // What an earlier version of the form kept lacks the fields that came since.
      setValue({ ...first.current, ...(JSON.parse(kept) as Partial<T>) });
      setRestored(true);
    } catch {
      // Nothing kept, or a browser without storage: the server's values stand.
    }
  }, [key]);

  const change = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // Without storage the form still works.
      }
    },
    [key],
  );

  const forget = useCallback(() => {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  }, [key]);

  const startOver = useCallback(() => {
    forget();
    setValue(initial);
    setRestored(false);
  }, [forget, initial]);

  return { value, change, forget, isRestored, startOver };
}

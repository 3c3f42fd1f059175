'use client';
import { useCallback, useEffect, useState } from 'react';

/**
 * State that rests in this browser under a key: it survives a reload, a lost connection and an expired sign-in. Starts
 * from what the server gave, and takes up what was kept once the page is alive.
 */
export function useKept<T>(key: string, initial: T): [T, (next: T) => void, () => void] {
  const [value, setValue] = useState(initial);

  useEffect(() => {
    try {
      const kept = localStorage.getItem(key);
      if (kept) setValue(JSON.parse(kept) as T);
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
  return [value, change, forget];
}

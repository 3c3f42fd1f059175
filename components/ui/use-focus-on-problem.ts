'use client';
import { useEffect, useRef } from 'react';

/** After an answer with problems, focus goes to the first field that needs mending. */
export function useFocusOnProblem(state: { outcome: string; at?: number }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.outcome === 'invalid') form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [state]);
  return form;
}

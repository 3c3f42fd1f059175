'use client';
import { useActionState, useEffect, useRef, type ReactNode } from 'react';
import { IDLE, type ActionState } from '@/lib/actions/state';

type Props = {
  action: (previous: ActionState, form: FormData) => Promise<ActionState>;
  fields: Record<string, string>;
  className?: string;
  label?: string;
  children: ReactNode;
};

/**
 * A form that is one button. It keeps the focus while it is busy, and when it goes away with what it did, the heading of
 * its section takes it.
 */
export function OneTap({ action, fields, className, label, children }: Props) {
  const [state, act, busy] = useActionState(action, IDLE);
  const heading = useRef<HTMLElement | null>(null);
  useEffect(() => () => (document.activeElement === document.body ? heading.current?.focus() : undefined), []);
  return (
    <form action={act}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={className}
        aria-label={label}
        title={label}
        aria-busy={busy || undefined}
        onClick={(event) => (heading.current = event.currentTarget.closest('section')?.querySelector<HTMLElement>('[tabindex="-1"]') ?? null)}
      >
        {children}
      </button>
      {state.outcome === 'refused' && (
        <p role="alert" className="small">
          {state.message}
        </p>
      )}
    </form>
  );
}

'use client';
import { useActionState, type ComponentProps } from 'react';
import { Button } from './button';

type State = { outcome: string; message?: string };
type Props<S extends State> = Omit<ComponentProps<typeof Button>, 'action'> & {
  action: (previous: S, form: FormData) => Promise<S>;
  /** hidden fields of the form */
  fields?: Record<string, string>;
};

/** A button that is a form of its own; says so when what it asked for was refused. */
export function ActionButton<S extends State>({ action, fields = {}, ...rest }: Props<S>) {
  const [state, act, busy] = useActionState(action, { outcome: 'idle' } as Awaited<S>);
  return (
    <form action={act}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button {...rest} type="submit" disabled={busy} aria-busy={busy} />
      {state.outcome === 'refused' && <p role="alert">{state.message}</p>}
    </form>
  );
}

'use client';
import Link from 'next/link';
import { useActionState, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormNotice, TextField } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { signUpAction } from '@/lib/actions/accounts';
import { IDLE } from '@/lib/actions/state';
import styles from './gate.module.css';

export function SignUpForm({ isFirst }: { isFirst: boolean }) {
  const [state, act, busy] = useActionState(signUpAction, IDLE);
  const [zone, setZone] = useState('');
  const form = useFocusOnProblem(state);
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  const problems = state.problems ?? {};
  return (
    <>
      <h1 className="h1">Make it yours</h1>
      <p className="dim">{isFirst ? 'The first account on this server.' : 'Your own account. Nobody else here sees what is in it.'}</p>
      <form ref={form} action={act} key={state.at}>
        <FormNotice words={state.outcome === 'refused' ? state.message : undefined} />
        <TextField
          label="Your name"
          name="name"
          autoComplete="name"
          required
          defaultValue={state.values?.name}
          hint="Notes are signed with your first name."
          problem={problems.name}
        />
        <TextField
          label="Email"
          name="email"
          type="email"
          placeholder="you@example.org"
          autoComplete="username"
          required
          defaultValue={state.values?.email}
          problem={problems.email}
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="new-password"
          required
          hint="Twelve characters or more. Spaces are fine."
          problem={problems.password}
        />
        <input type="hidden" name="timeZone" value={zone} />
        <Button type="submit" look="primary" size="large" aria-busy={busy} disabled={busy}>
          Create account
        </Button>
      </form>
      <p className={styles.alt}>
        Already have one?{' '}
        <Link className="link" href="/sign-in" prefetch={false}>
          Sign in
        </Link>
      </p>
    </>
  );
}

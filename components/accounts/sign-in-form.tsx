'use client';
import Link from 'next/link';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FormNotice, TextField } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { signInAction } from '@/lib/actions/accounts';
import { IDLE } from '@/lib/actions/state';
import styles from './gate.module.css';

export function SignInForm({ next }: { next: string }) {
  const [state, act, busy] = useActionState(signInAction, IDLE);
  const form = useFocusOnProblem(state);
  return (
    <>
      <h1 className="h1">Sign in</h1>
      <p className="dim">to your notes, your people and your pipeline.</p>
      <form ref={form} action={act} key={state.at}>
        <FormNotice words={state.outcome === 'refused' ? state.message : undefined} />
        <input type="hidden" name="next" value={next} />
        <TextField label="Email" name="email" type="email" autoComplete="username" required defaultValue={state.values?.email} />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          problem={state.problems?.password}
        />
        <Button type="submit" look="primary" size="large" aria-busy={busy} disabled={busy}>
          Sign in
        </Button>
      </form>
      <p className={styles.alt}>
        New on this server?{' '}
        <Link className="link" href="/sign-up" prefetch={false}>
          Create an account
        </Link>
      </p>
    </>
  );
}

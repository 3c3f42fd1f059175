'use client';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FormNotice, TextField } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { changePasswordAction } from '@/lib/actions/accounts';
import { IDLE } from '@/lib/actions/state';
import styles from './settings.module.css';

/** A new password ends every other session. */
export function PasswordForm({ email }: { email: string }) {
  const [state, act, busy] = useActionState(changePasswordAction, IDLE);
  const form = useFocusOnProblem(state);
  return (
    <div className={styles.row}>
      <div>
        <b>Password</b>
        <p>A new one signs out every other device.</p>
      </div>
      <form ref={form} action={act} key={state.at} className={styles.stacked}>
        <FormNotice words={state.outcome === 'refused' ? state.message : undefined} />
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <div>
          <TextField label="Password now" name="current" type="password" autoComplete="current-password" problem={state.problems?.current} required />
        </div>
        <div>
          <TextField
            label="New password"
            name="password"
            type="password"
            autoComplete="new-password"
            hint="Twelve characters or more. Spaces are fine."
            problem={state.problems?.password}
            required
          />
        </div>
        <Button type="submit" disabled={busy} aria-busy={busy}>
          Change the password
        </Button>
      </form>
    </div>
  );
}

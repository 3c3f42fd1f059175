'use client';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FormNotice } from '@/components/ui/field';
import { stopMailsAction } from '@/lib/actions/unsubscribe';
import { IDLE } from '@/lib/actions/state';
import { listWords } from '@/lib/domain/words';

/** Stops mails of these kinds for whoever holds the address, signed in or not. */
export function StopMails({ token, kinds }: { token: string; kinds: string[] }) {
  const [state, stop, busy] = useActionState(stopMailsAction, IDLE);
  const named = listWords(kinds.map((kind) => `“${kind}”`));
  if (state.outcome === 'done') {
    return (
      <>
        <h1 className="h1">Stopped.</h1>
        <p className="dim">No more mails of {named}. In the app these reminders still come; settings bring the mails back.</p>
      </>
    );
  }
  return (
    <>
      <h1 className="h1">Stop these mails?</h1>
      <p className="dim">Reminders of {named} no longer come by mail. In the app they still do.</p>
      <form action={stop}>
        <FormNotice words={state.message} />
        <input type="hidden" name="token" value={token} />
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          Stop them
        </Button>
      </form>
    </>
  );
}

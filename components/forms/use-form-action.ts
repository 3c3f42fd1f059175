'use client';
import { startTransition, useActionState, type FormEvent } from 'react';
import { IDLE, type ActionState } from '@/lib/actions/state';

type Action = (previous: ActionState, form: FormData) => Promise<ActionState>;
const NO_ANSWER = 'The server did not answer. What you typed is kept on this device. Press again when you are back online.';

/**
 * A form action that survives a lost connection: it says so, and everything typed stays.
 * @param onLeave called when the server took it and sends the browser on; what was kept here may go then
 */
export function useFormAction(action: Action, onLeave?: () => void) {
  return useActionState(async (previous: ActionState, form: FormData): Promise<ActionState> => {
    try {
      return await action(previous, form);
    } catch (error) {
      // A redirect is the good answer.
      if (String((error as { digest?: string }).digest).startsWith('NEXT_REDIRECT')) {
        onLeave?.();
        throw error;
      }
      return { outcome: 'refused', message: NO_ANSWER, at: Date.now() };
    }
  }, IDLE);
}

/**
 * The same for a form that also works before script has loaded: the browser sends it then, and once script is there it
 * survives a lost connection.
 * @returns the answer, what the form takes, and whether it is under way
 */
export function useFormEitherWay(action: Action, onLeave?: () => void) {
  const [sent, send] = useActionState(action, IDLE);
  const [answer, act, busy] = useFormAction(action, onLeave);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    // A button with an address of its own is the browser's.
    if (submitter?.hasAttribute('formaction')) return;
    event.preventDefault();
    const form = new FormData(event.currentTarget, submitter);
    startTransition(() => act(form));
  };
  return [answer.outcome === 'idle' ? sent : answer, { action: send, onSubmit }, busy] as const;
}

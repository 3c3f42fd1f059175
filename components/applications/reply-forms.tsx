'use client';
import { useActionState, useRef, useState } from 'react';
import { keepTyped } from '@/components/forms/keep-typed';
import { Button } from '@/components/ui/button';
import { Choices } from '@/components/ui/choices';
import { FormNotice, TextField } from '@/components/ui/field';
import { Sheet, type SheetHandle } from '@/components/ui/sheet-dialog';
import { logReplyAction, stateReplyAction } from '@/lib/actions/applications';
import { IDLE, type ActionState } from '@/lib/actions/state';
import { STATED_CHOICES } from '@/lib/domain/stated-choices';

type Action = (previous: ActionState, form: FormData) => Promise<ActionState>;

/** Runs an action, and says when it is done. */
function useDoneAction(action: Action, onDone: () => void) {
  return useActionState(async (previous: ActionState, form: FormData) => {
    const answer = await action(previous, form);
    if (answer.outcome === 'done') onDone();
    return answer;
  }, IDLE);
}

type Props = { id: string; onDone: () => void };

/** They were heard from: the day, and their words. @param props.replyId made by the page, so that it is logged once */
export function HeardForm({ id, replyId, today, onDone }: Props & { replyId: string; today: string }) {
  const [state, act, busy] = useDoneAction(logReplyAction, onDone);
  return (
    <form action={act}>
      <FormNotice words={state.outcome === 'refused' ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="replyId" value={replyId} />
      <TextField label="When" id="reply-on" name="on" type="date" max={today} defaultValue={state.values?.on ?? today} problem={state.problems?.on} />
      <TextField label="Their words" id="reply-words" name="words" note="optional" defaultValue={state.values?.words} problem={state.problems?.words} autoComplete="off" />
      <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
        Log the reply
      </Button>
    </form>
  );
}

/** They named a day, in their words. */
export function StatedForm({ id, onDone }: Props) {
  const [state, act, busy] = useDoneAction(stateReplyAction, onDone);
  const [choice, setChoice] = useState('date');
  return (
    <form action={act} onReset={keepTyped}>
      <FormNotice words={state.outcome === 'refused' ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <Choices legend="You would hear" name="choice" options={STATED_CHOICES.filter((each) => each.id !== 'not-said')} value={choice} onChange={setChoice} />
      {choice === 'date' && <TextField label="By" id="stated-by" name="by" type="date" defaultValue={state.values?.by} problem={state.problems?.by} />}
      <TextField label="Their words" id="stated-words" name="words" note="optional" defaultValue={state.values?.words} autoComplete="off" />
      <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
        Keep it as their promise
      </Button>
    </form>
  );
}

/** They were heard from, or they named a day. */
export function ReplyForms({ id, replyId, today }: { id: string; replyId: string; today: string }) {
  const heard = useRef<SheetHandle>(null);
  const stated = useRef<SheetHandle>(null);
  return (
    <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', paddingTop: 12 }}>
      <Button size="little" onClick={() => heard.current?.open()}>
        They replied
      </Button>
      <Button look="quiet" size="little" onClick={() => stated.current?.open()}>
        They named a day
      </Button>
      <Sheet ref={heard} title="They replied">
        <HeardForm id={id} replyId={replyId} today={today} onDone={() => heard.current?.close()} />
      </Sheet>
      <Sheet ref={stated} title="When did they say you would hear?">
        <StatedForm id={id} onDone={() => stated.current?.close()} />
      </Sheet>
    </div>
  );
}

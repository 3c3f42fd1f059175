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

/** Runs an action and closes its sheet when it is done. */
function useSheetAction(action: Action) {
  const sheet = useRef<SheetHandle>(null);
  const [state, act, busy] = useActionState(async (previous: ActionState, form: FormData) => {
    const answer = await action(previous, form);
    if (answer.outcome === 'done') sheet.current?.close();
    return answer;
  }, IDLE);
  return { sheet, state, act, busy };
}

/** They were heard from, or they named a day. */
export function ReplyForms({ id, replyId, today }: { id: string; replyId: string; today: string }) {
  const { sheet: heardSheet, ...heard } = useSheetAction(logReplyAction);
  const { sheet: statedSheet, ...stated } = useSheetAction(stateReplyAction);
  const [choice, setChoice] = useState('date');
  return (
    <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', paddingTop: 12 }}>
      <Button size="little" onClick={() => heardSheet.current?.open()}>
        They replied
      </Button>
      <Button look="quiet" size="little" onClick={() => statedSheet.current?.open()}>
        They named a day
      </Button>
      <Sheet ref={heardSheet} title="They replied">
        <form action={heard.act}>
          <FormNotice words={heard.state.outcome === 'refused' ? heard.state.message : undefined} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="replyId" value={replyId} />
          <TextField label="When" id="reply-on" name="on" type="date" max={today} defaultValue={heard.state.values?.on ?? today} problem={heard.state.problems?.on} />
          <TextField label="Their words" id="reply-words" name="words" note="optional" defaultValue={heard.state.values?.words} problem={heard.state.problems?.words} autoComplete="off" />
          <Button type="submit" look="primary" disabled={heard.busy} aria-busy={heard.busy}>
            Log the reply
          </Button>
        </form>
      </Sheet>
      <Sheet ref={statedSheet} title="When did they say you would hear?">
        <form action={stated.act} onReset={keepTyped}>
          <FormNotice words={stated.state.outcome === 'refused' ? stated.state.message : undefined} />
          <input type="hidden" name="id" value={id} />
          <Choices legend="You would hear" name="choice" options={STATED_CHOICES.filter((each) => each.id !== 'not-said')} value={choice} onChange={setChoice} />
          {choice === 'date' && <TextField label="By" id="stated-by" name="by" type="date" defaultValue={stated.state.values?.by} problem={stated.state.problems?.by} />}
          <TextField label="Their words" id="stated-words" name="words" note="optional" defaultValue={stated.state.values?.words} autoComplete="off" />
          <Button type="submit" look="primary" disabled={stated.busy} aria-busy={stated.busy}>
            Keep it as their promise
          </Button>
        </form>
      </Sheet>
    </div>
  );
}

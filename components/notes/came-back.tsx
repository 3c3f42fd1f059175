'use client';
import { useActionState, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { FormNotice, TextField } from '@/components/ui/field';
import { Sheet, type SheetHandle } from '@/components/ui/sheet-dialog';
import { IDLE, type ActionState } from '@/lib/actions/state';
import { firstNameOf } from '@/lib/domain/names';

type Props = {
  id: string;
  name: string | null;
  action: (previous: ActionState, form: FormData) => Promise<ActionState>;
};

/** A letter that had left came back: the mailbox it answers to is the owner's, so they are the one who knows. */
export function CameBack({ id, name, action }: Props) {
  const sheet = useRef<SheetHandle>(null);
  const [state, record, busy] = useActionState(action, IDLE);
  return (
    <>
      <Button look="quiet" onClick={() => sheet.current?.open()}>
        It came back
      </Button>
      <Sheet ref={sheet} title={`The letter to ${name ? firstNameOf(name) : 'the hiring team'} came back?`}>
        <form action={record}>
          <FormNotice words={state.outcome === 'refused' ? state.message : undefined} />
          <input type="hidden" name="id" value={id} />
          <TextField
            label="What came with it"
            name="words"
            placeholder="Address unknown, mailbox full, ..."
            hint="May be left empty. The letter is to write again, with its clock where it was."
            defaultValue={state.values?.words}
            problem={state.problems?.words}
            autoComplete="off"
          />
          <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
            Write it again
          </Button>
        </form>
      </Sheet>
    </>
  );
}

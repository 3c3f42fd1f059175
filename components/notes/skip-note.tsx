'use client';
import { useActionState, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Sheet, type SheetHandle } from '@/components/ui/sheet-dialog';
import { skipNoteAction } from '@/lib/actions/notes';
import { IDLE } from '@/lib/actions/state';
import { firstNameOf } from '@/lib/domain/names';

/** No note will go, and why. */
export function SkipNote({ id, name }: { id: string; name: string }) {
  const sheet = useRef<SheetHandle>(null);
  const [state, skip, busy] = useActionState(skipNoteAction, IDLE);
  return (
    <>
      <Button look="quiet" onClick={() => sheet.current?.open()}>
        Skip
      </Button>
      <Sheet ref={sheet} title={`No note to ${firstNameOf(name)}?`}>
        <form action={skip}>
          <input type="hidden" name="id" value={id} />
          <TextField
            label="Why not"
            name="reason"
            placeholder="Thanked in person, no address, ..."
            defaultValue={state.values?.reason}
            problem={state.problems?.reason}
            autoComplete="off"
          />
          <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
            Skip this note
          </Button>
        </form>
      </Sheet>
    </>
  );
}

'use client';
import { useActionState, useRef, useState } from 'react';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { Sheet, type SheetHandle } from '@/components/ui/sheet-dialog';
import { editMoveAction, removeMoveAction } from '@/lib/actions/moves';
import { IDLE } from '@/lib/actions/state';
import { CLOSE_REASON_LABELS, CLOSE_REASONS, STAGE_LABELS, type CloseReason, type Stage } from '@/lib/domain/pipeline';
import styles from './application.module.css';

export type MoveFacts = { id: string; stage: Stage; reason: CloseReason | null; day: string; date: string };

/** Every move is a row with its date, and every date can be edited (P2). */
export function MovesList({ id, moves, today }: { id: string; moves: MoveFacts[]; today: string }) {
  const [chosen, choose] = useState<MoveFacts | null>(null);
  const sheet = useRef<SheetHandle>(null);
  return (
    <>
      <ol className={styles.moves}>
        {moves.map((move) => (
          <li key={move.id}>
            <span>
              {STAGE_LABELS[move.stage]}
              <small>
                {move.date}
                {move.reason && `, ${CLOSE_REASON_LABELS[move.reason].toLowerCase()}`}
              </small>
            </span>
            <Button
              look="quiet"
              size="little"
              aria-label={`Change the date of ${STAGE_LABELS[move.stage]}`}
              onClick={() => {
                choose(move);
                sheet.current?.open();
              }}
            >
              Change
            </Button>
          </li>
        ))}
      </ol>
      <Sheet ref={sheet} title={chosen ? STAGE_LABELS[chosen.stage] : 'Move'}>
        {chosen && <MoveForm key={chosen.id} id={id} move={chosen} today={today} isOnly={moves.length === 1} onDone={() => sheet.current?.close()} />}
      </Sheet>
    </>
  );
}

function MoveForm({ id, move, today, isOnly, onDone }: { id: string; move: MoveFacts; today: string; isOnly: boolean; onDone: () => void }) {
  const [state, act, busy] = useActionState(async (previous: typeof IDLE, form: FormData) => {
    const answer = await editMoveAction(previous, form);
    if (answer.outcome === 'done') onDone();
    return answer;
  }, IDLE);
  return (
    <>
      <form action={act}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="moveId" value={move.id} />
        <TextField label="When" name="on" type="date" max={today} defaultValue={state.values?.on ?? move.day} problem={state.problems?.on ?? state.message} />
        {move.stage === 'closed' && (
          <SelectField label="How did it end?" name="reason" defaultValue={move.reason ?? ''}>
            {CLOSE_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {CLOSE_REASON_LABELS[reason]}
              </option>
            ))}
          </SelectField>
        )}
        <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
          Save
        </Button>
      </form>
      {!isOnly && (
        <div style={{ marginTop: 12 }}>
          <ActionButton action={removeMoveAction} fields={{ id, moveId: move.id }} look="quiet">
            Take this move back
          </ActionButton>
        </div>
      )}
    </>
  );
}

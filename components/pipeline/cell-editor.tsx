'use client';
import { startTransition, useEffect, useRef, useState, type CSSProperties, type FocusEvent, type KeyboardEvent } from 'react';
import { useFormAction } from '@/components/forms/use-form-action';
import { Problem } from '@/components/ui/field';
import { editCellAction } from '@/lib/actions/cells';
import type { CellField } from '@/lib/domain/cells';
import { PayFields } from './pay-fields';
import styles from './cell-editor.module.css';

export type OpenCell = {
  key: string;
  id: string;
  field: CellField;
  company: string;
  /** what the cell held when it was opened */
  was: string;
  /** within the table */
  place: { left: number; top: number; width: number; height: number };
};

type Props = {
  cell: OpenCell;
  sources: string[];
  onClose: (key: string) => void;
  /** by: -1 and 1 go on to the cell beside it */
  onLeave: (id: string, field: CellField, by: -1 | 0 | 1) => void;
};

const LABELS: Record<CellField, string> = { role: 'Role', source: 'Source', tags: 'Tags', place: 'Place', pay: 'Pay' };
const MOST: Partial<Record<CellField, number>> = { source: 100, tags: 300 };

/** What stands in each of the fields, the empty ones too: an amount moved from one to the other is a change. */
function typed(form: HTMLFormElement | null): string[] {
  const fields = [...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-shown]') ?? [])];
  return fields.map(({ value }) => value.trim());
}

/**
 * One cell as a field, over the cell. What is kept shows at once; when the server does not take it, the field is there
 * again with the words and what was typed.
 */
export function CellEditor({ cell, sources, onClose, onLeave }: Props) {
  const { key, id, field, company, was, place } = cell;
  const form = useRef<HTMLFormElement>(null);
  const [answer, act] = useFormAction(editCellAction);
  const [kept, keepAs] = useState<{ words: string; at: number | undefined } | null>(null);
  const isUnderWay = kept !== null && kept.at === answer.at;
  const problem = answer.outcome === 'idle' || isUnderWay ? undefined : (Object.values(answer.problems ?? {})[0] ?? answer.message);

  const before = useRef<string[]>([]);
  // Leaving the field takes the focus away, which must not keep what was left, nor keep it twice.
  const isOver = useRef(false);

  useEffect(() => {
    before.current = typed(form.current);
    const first = form.current?.querySelector<HTMLInputElement>('input:not([type=hidden])');
    first?.focus();
    first?.select();
  }, []);
  useEffect(() => {
    if (answer.outcome === 'done') return onClose(key);
    isOver.current = false;
    if (answer.outcome === 'idle') return;
    const [named = ''] = Object.keys(answer.problems ?? {});
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-shown]') ?? [])];
    (fields.find(({ name }) => name === named) ?? fields[0])?.focus();
  }, [answer, key, onClose]);

  function keep(by: -1 | 0 | 1 | null) {
    if (!form.current || isOver.current) return;
    const now = typed(form.current);
    if (now.every((value, index) => value === before.current[index])) return leave(by);
    isOver.current = true;
    const sent = new FormData(form.current);
    keepAs({ words: now.filter(Boolean).join(' '), at: answer.at });
    if (by !== null) onLeave(id, field, by);
    startTransition(() => act(sent));
  }

  function leave(by: -1 | 0 | 1 | null) {
    isOver.current = true;
    onClose(key);
    if (by !== null) onLeave(id, field, by);
  }

  function press(event: KeyboardEvent<HTMLFormElement>) {
    event.stopPropagation();
    const isText = (event.target as Element).matches('input');
    const leavesForm = field !== 'pay' && event.key === 'Tab';
    if (event.key === 'Escape') leave(0);
    else if (event.key === 'Enter' && isText) keep(0);
    else if (leavesForm) keep(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }

  function blur({ relatedTarget, currentTarget }: FocusEvent<HTMLFormElement>) {
    if (!currentTarget.contains(relatedTarget) && document.hasFocus() && !problem) keep(null);
  }

  const at = { '--left': `${place.left}px`, '--top': `${place.top}px`, '--width': `${place.width}px`, '--height': `${place.height}px` } as CSSProperties;
  return (
    <form
      ref={form}
      className={styles.editor}
      style={at}
      data-pay={field === 'pay' || undefined}
      data-kept={isUnderWay || undefined}
      aria-label={`${LABELS[field]} of ${company}`}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={press}
      onBlur={blur}
      onSubmit={(event) => {
        event.preventDefault();
        keep(0);
      }}
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="field" value={field} />
      <input type="hidden" name="was" value={was} />
      {isUnderWay && <span className={styles.kept}>{kept.words}</span>}
      <div hidden={isUnderWay}>
        {field === 'pay' ? (
          <PayFields was={was} />
        ) : (
          <input
            data-shown
            name="value"
            defaultValue={was}
            maxLength={MOST[field] ?? 200}
            aria-label={`${LABELS[field]} of ${company}`}
            aria-invalid={problem ? true : undefined}
            list={field === 'source' ? 'cell-sources' : undefined}
            autoComplete="off"
          />
        )}
        <div role="alert">{problem && <Problem words={problem} />}</div>
      </div>
      {field === 'source' && (
        <datalist id="cell-sources">
          {sources.map((source) => (
            <option key={source}>{source}</option>
          ))}
        </datalist>
      )}
    </form>
  );
}

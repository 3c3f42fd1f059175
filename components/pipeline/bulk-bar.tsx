'use client';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useFormEitherWay } from '@/components/forms/use-form-action';
import { Button, IconButton } from '@/components/ui/button';
import { Problem, SelectField, TextField } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';
import { changeManyAction } from '@/lib/actions/many';
import { whichWords } from '@/lib/domain/many-words';
import { CLOSE_REASON_LABELS, CLOSE_REASONS, STAGE_LABELS, STAGES } from '@/lib/domain/pipeline';
import { capitalised } from '@/lib/domain/words';
import { StageBars } from './stage-bars';
import styles from './bulk-bar.module.css';

type Props = { chosen: string[]; today: string; archived: boolean; onClear: () => void };

/** 'Brightmoor and Ostrander', with the names in bold; before any script has loaded nobody knows which. */
function Which({ companies }: { companies: string[] }) {
  if (companies.length === 0) return 'With what is';
  const words = capitalised(whichWords(companies));
  return words.split(/( and |, )/).map((part, index) => (index % 2 ? part : <b key={index}>{part}</b>));
}

/**
 * What can be done with the chosen rows: one form, to which their boxes belong. Before any script has loaded it stands
 * there as soon as a box is ticked.
 */
export function BulkBar({ chosen, today, archived, onClear }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, props, busy] = useFormEitherWay(changeManyAction);
  const { problems = {}, message } = state;
  useEffect(() => {
    if (state.outcome !== 'done') return;
    for (const open of form.current?.querySelectorAll<HTMLElement>(':popover-open') ?? []) open.hidePopover();
    form.current?.reset();
    onClear();
  }, [state, onClear]);

  /** Enter presses the button beside the field, not the first one of the form. */
  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    form.current?.requestSubmit(form.current.querySelector<HTMLButtonElement>('[value=tag]'));
  }

  return (
    <form {...props} ref={form} id="chosen" className={styles.bar} aria-label="With the chosen" data-said={message ? '' : undefined}>
      {/* Enter in a box would press the first button: this one does nothing. */}
      <button type="submit" disabled hidden />
      <p role="status">
        <Which companies={chosen} /> chosen
      </p>
      <span className={styles.said} role="alert">
        {message && <Problem words={message} />}
      </span>
      <Popover id="many-move" label="Move" icon="signal">
        <div className={styles.panel}>
          <fieldset className={styles.stages}>
            <legend>Where to</legend>
            {STAGES.filter((stage) => stage !== 'closed').map((stage) => (
              <label key={stage}>
                <input type="radio" name="stage" value={stage} />
                <StageBars stage={stage} />
                {STAGE_LABELS[stage]}
              </label>
            ))}
          </fieldset>
          <TextField id="many-moved-on" label="When" name="movedOn" type="date" max={today} hint="Leave it empty for now." problem={problems.movedOn} />
          <Button type="submit" name="act" value="move" disabled={busy}>
            Move them
          </Button>
        </div>
      </Popover>
      <Popover id="many-tag" label="Tag" icon="tag">
        <div className={styles.panel}>
          <TextField id="many-tags" label="Tag" name="tags" maxLength={100} autoComplete="off" hint="Several with commas between." onKeyDown={press} />
          <div className={styles.pair}>
            <Button type="submit" name="act" value="tag" disabled={busy}>
              Add
            </Button>
            <Button type="submit" look="quiet" name="act" value="untag" disabled={busy}>
              Take off
            </Button>
          </div>
        </div>
      </Popover>
      <Button type="submit" look="quiet" name="act" value="follow-up" disabled={busy}>
        <Icon name="reply" />
        Follow up
      </Button>
      <Button type="submit" look="quiet" formAction="/pipeline/export" formMethod="post">
        <Icon name="file-down" />
        Export
      </Button>
      <Popover id="many-close" label="Close" icon="archive">
        <div className={styles.panel}>
          <SelectField id="many-reason" label="How did they end?" name="reason" defaultValue="" problem={problems.reason}>
            <option value="">Choose a reason</option>
            {CLOSE_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {CLOSE_REASON_LABELS[reason]}
              </option>
            ))}
          </SelectField>
          <TextField id="many-closed-on" label="When" name="closedOn" type="date" max={today} hint="Leave it empty for now." problem={problems.closedOn} />
          <Button type="submit" name="act" value="close" disabled={busy}>
            Close them
          </Button>
          <hr />
          <Button type="submit" look="quiet" name="act" value={archived ? 'unarchive' : 'archive'} disabled={busy}>
            {archived ? 'Take them out of the archive' : 'Archive those that are closed'}
          </Button>
        </div>
      </Popover>
      <IconButton label="Choose none" type="reset" onClick={onClear}>
        <Icon name="x" size={18} />
      </IconButton>
    </form>
  );
}

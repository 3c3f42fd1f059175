'use client';
import { useActionState, useRef, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { FormNotice, TextField } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { saveLogisticsAction } from '@/lib/actions/logistics';
import { IDLE } from '@/lib/actions/state';
import styles from './logistics.module.css';

type Fields = {
  id: string;
  version: number;
  place: string;
  whereDetail: string;
  leaveBy: string;
  leaveDetail: string;
  askFor: string;
  askForDetail: string;
  bring: string;
  bringDetail: string;
};

const isPhone = (words: string) => /^\+?[\d\s()/-]{6,}$/.test(words.trim());

/** Where, when to leave, whom to ask for, what to bring; what is empty invites, and all of it is edited here. */
export function Logistics({ fields, link, leaveBy, isOver }: { fields: Fields; link: string; leaveBy: string; isOver: boolean }) {
  const { version, askForDetail: reach } = fields;
  const details = useRef<HTMLDetailsElement>(null);
  const open = (name: string) => {
    details.current!.open = true;
    document.getElementById(`f-${name}`)?.focus();
  };
  const cell = (label: string, name: string, main: ReactNode, sub: ReactNode, invite: string) => (
    <div>
      <dt>{label}</dt>
      {main && <dd>{main}</dd>}
      {sub && <dd className={styles.sub}>{sub}</dd>}
      {!main && !sub && (
        <dd className={styles.invite}>
          {isOver ? (
            'Not noted'
          ) : (
            <a href={`#f-${name}`} onClick={() => open(name)}>
              {invite}
            </a>
          )}
        </dd>
      )}
    </div>
  );
  const call = link && (
    <a className={styles.call} href={link} rel="noreferrer noopener" target="_blank">
      {fields.place ? 'Join here' : link.replace(/^https?:\/\//, '')}
    </a>
  );
  const found = (fields.whereDetail || (fields.place && call)) && (
    <>
      {fields.whereDetail && <span>{fields.whereDetail}</span>}
      {fields.place && call}
    </>
  );
  return (
    <>
      <dl className={styles.cells}>
        {cell('Where', 'place', fields.place || call, found, 'Add the place')}
        {cell('Leave by', 'leaveBy', leaveBy && <span className="num">{leaveBy}</span>, fields.leaveDetail, 'Add when to leave')}
        {cell('Ask for', 'askFor', fields.askFor, isPhone(reach) ? <a href={`tel:${reach.replace(/[^+\d]/g, '')}`}>{reach}</a> : reach, 'Add whom to ask for')}
        {cell('Bring', 'bring', fields.bring, fields.bringDetail, 'Add what to bring')}
      </dl>
      <details ref={details} key={version} className={styles.edit}>
        <summary>Change how you get there and what you bring</summary>
        <LogisticsForm fields={fields} />
      </details>
    </>
  );
}

function LogisticsForm({ fields }: { fields: Fields }) {
  const [state, act, busy] = useActionState(saveLogisticsAction, IDLE);
  const form = useFocusOnProblem(state);
  const values: Record<string, string | number> = { ...fields, ...state.values };
  const field = (name: keyof Fields) => ({ name, defaultValue: values[name], problem: state.problems?.[name], autoComplete: 'off' });
  return (
    <form ref={form} action={act} key={state.at} className={styles.form}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={fields.id} />
      <input type="hidden" name="version" value={fields.version} />
      <TextField label="Place" {...field('place')} />
      <TextField label="How to find it" placeholder="The blue door by the bridge" {...field('whereDetail')} />
      <TextField label="Leave by" type="time" {...field('leaveBy')} />
      <TextField label="The way there" placeholder="08:41 train, there at 08:53" {...field('leaveDetail')} />
      <TextField label="Ask for" placeholder="Mina, front desk" {...field('askFor')} />
      <TextField label="How to reach them" placeholder="A number to call when you are late" {...field('askForDetail')} />
      <TextField label="Bring" {...field('bring')} />
      <TextField label="And" {...field('bringDetail')} />
      <div>
        <Button type="submit" disabled={busy} aria-busy={busy}>
          Save
        </Button>
      </div>
    </form>
  );
}

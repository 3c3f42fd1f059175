import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icon';
import styles from './field.module.css';

type Common = { label: ReactNode; note?: ReactNode; hint?: ReactNode; problem?: string };

function Frame({ id, label, note, hint, problem, children }: Common & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        <span>{label}</span>
        {note && <small>{note}</small>}
      </label>
      {children}
      {hint && !problem && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {problem && <Problem id={`${id}-problem`} words={problem} />}
    </div>
  );
}

/** What is wrong and how to mend it, in ink. */
export function Problem({ id, words }: { id?: string; words: string }) {
  return (
    <span id={id} className={styles.problem}>
      <Icon name="circle-alert" stroke={2} />
      {words}
    </span>
  );
}

function described(id: string, hint: ReactNode, problem?: string) {
  return { 'aria-invalid': problem ? true : undefined, 'aria-describedby': problem ? `${id}-problem` : hint ? `${id}-hint` : undefined };
}

/** A labelled input; the id is the name unless one is given. */
export function TextField({ label, note, hint, problem, id, ...rest }: ComponentProps<'input'> & Common) {
  const key = id ?? `f-${rest.name}`;
  return (
    <Frame id={key} label={label} note={note} hint={hint} problem={problem}>
      <input {...rest} id={key} className={styles.control} {...described(key, hint, problem)} />
    </Frame>
  );
}

export function TextArea({ label, note, hint, problem, id, ...rest }: ComponentProps<'textarea'> & Common) {
  const key = id ?? `f-${rest.name}`;
  return (
    <Frame id={key} label={label} note={note} hint={hint} problem={problem}>
      <textarea {...rest} id={key} className={styles.control} {...described(key, hint, problem)} />
    </Frame>
  );
}

export function SelectField({ label, note, hint, problem, id, children, ...rest }: ComponentProps<'select'> & Common) {
  const key = id ?? `f-${rest.name}`;
  return (
    <Frame id={key} label={label} note={note} hint={hint} problem={problem}>
      <select {...rest} id={key} className={styles.control} {...described(key, hint, problem)}>
        {children}
      </select>
    </Frame>
  );
}

export function CheckField({ label, ...rest }: ComponentProps<'input'> & { label: ReactNode }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}

/** A sentence for a whole form, announced when it appears. */
export function FormNotice({ words }: { words?: string }) {
  return (
    <div role="alert" className={styles.alert}>
      {words && (
        <p className={styles.notice}>
          <Icon name="circle-alert" size={18} stroke={2} />
          <span>{words}</span>
        </p>
      )}
    </div>
  );
}

import type { Ref } from 'react';
import { MarkedLetter } from './marked-letter';
import styles from './composer.module.css';

type Props = {
  label: string;
  body: string;
  own: string[];
  shared: string[];
  problem?: string;
  className?: string;
  onChange: (typed: string) => void;
  ref?: Ref<HTMLTextAreaElement>;
};

/** A letter to write, with passages underlined behind what is typed. */
export function LetterField({ label, body, own, shared, problem, className = '', onChange, ref }: Props) {
  return (
    <div className={`letter ${styles.letter} ${className}`}>
      <div className={styles.back} aria-hidden="true">
        <MarkedLetter body={body} own={own} shared={shared} />
      </div>
      <textarea
        ref={ref}
        className="letter"
        name="body"
        aria-label={label}
        aria-describedby="note-checks"
        aria-invalid={problem ? true : undefined}
        value={body}
        spellCheck
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

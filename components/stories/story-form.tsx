'use client';
import { useState, type FormEvent, type ReactNode, type Ref } from 'react';
import { Choices } from '@/components/ui/choices';
import { lengthWords } from '@/lib/domain/practice';
import { secondsAloud } from '@/lib/domain/speaking-time';
import { spokenWords } from '@/lib/domain/story-parts';
import { STRENGTHS } from '@/lib/domain/story-strength';
import { Pace } from './pace';
import { Shows } from './shows';
import { textOfDraft, type StoryDraft } from './story-draft';
import { StorySheet } from './story-sheet';
import styles from './story-editor.module.css';

const STRENGTH = [{ id: '0', label: 'Not judged' }, ...STRENGTHS.map(({ value, label }) => ({ id: String(value), label }))];

type Props = {
  ref?: Ref<HTMLFormElement>;
  /** how the form is sent, by the browser itself and by script */
  send: { action: (form: FormData) => void; onSubmit: (event: FormEvent<HTMLFormElement>) => void };
  hidden: Record<string, string>;
  draft: StoryDraft;
  onChange: (part: StoryDraft) => void;
  problems?: Record<string, string>;
  takenBy?: string;
  pace: number;
  /** what stands above the sheet */
  notice?: ReactNode;
  status: string;
  button: ReactNode;
  told?: ReactNode;
  practice?: ReactNode;
};

/** A story to write: the sheet, and beside it what the story shows, how good it is, and the pace it is told at. */
export function StoryForm(props: Props) {
  const { ref, send, hidden, draft, onChange, problems, takenBy, notice, status, button, told, practice } = props;
  const [pace, setPace] = useState(props.pace);
  const words = spokenWords(textOfDraft(draft));
  const seconds = secondsAloud(words, pace);
  return (
    <form
      ref={ref}
      {...send}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        {notice}
        <StorySheet draft={draft} onChange={onChange} problems={problems} takenBy={takenBy} told={told}>
          <span className="small dimmer num">{seconds > 0 ? `${lengthWords(seconds)} aloud` : 'Nothing to say aloud yet'}</span>
          <span className="small dimmer num" role="status">
            {status}
          </span>
          {practice}
          {button}
        </StorySheet>
      </div>
      <div className={styles.side}>
        <Shows draft={draft} onChange={onChange} />
        <section aria-labelledby="story-strength">
          <div className="hd">
            <h2 id="story-strength">How strong is it</h2>
          </div>
          <div className={styles.strength}>
            <Choices legend="How strong is it, by your own judgement" quiet name="strength" options={STRENGTH} value={draft.strength ?? '0'} onChange={(strength) => onChange({ strength })} />
          </div>
        </section>
        <Pace words={words} pace={pace} onPace={setPace} />
      </div>
    </form>
  );
}

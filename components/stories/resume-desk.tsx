'use client';
import Link from 'next/link';
import { useEffect, useState, type ChangeEvent } from 'react';
import { useFormEitherWay } from '@/components/forms/use-form-action';
import { useKept } from '@/components/forms/use-kept';
import { Button, ButtonLink } from '@/components/ui/button';
import { CheckField, FormNotice, TextArea } from '@/components/ui/field';
import { ScrollTo } from '@/components/ui/scroll-to';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { addDraftsAction, proposeDraftsAction } from '@/lib/actions/story-texts';
import { capitalised, numberWord, plural } from '@/lib/domain/words';
import styles from './resume.module.css';

const MOST_BYTES = 200_000;

type Line = { words: string; occasion: string; happened: string };

/** A résumé, pasted or read from a file in this browser, and the lines of it that a story can begin with. */
export function ResumeDesk() {
  const [state, send, busy] = useFormEitherWay(proposeDraftsAction);
  const form = useFocusOnProblem(state);
  const { value, change, forget } = useKept('callback.resume', { text: state.values?.text ?? '' });
  const [fileProblem, setFileProblem] = useState('');
  const lines = state.outcome === 'done' ? (JSON.parse(state.values?.lines ?? '[]') as Line[]) : [];

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    if (!file) return;
    const text = file.size > MOST_BYTES ? null : await file.text();
    if (text === null) setFileProblem('This file is larger than 200 KB, which no résumé’s text is. Paste its lines instead.');
    else if (text.includes('\0') || text.startsWith('%PDF')) setFileProblem('This is not a text file. Open it, and copy its text here.');
    else {
      setFileProblem('');
      change({ text });
    }
  }

  return (
    <>
      <form ref={form} {...send} className={styles.form}>
        <FormNotice words={state.outcome === 'refused' || state.outcome === 'signed-out' ? state.message : undefined} />
        <TextArea label="Your résumé" note="as text, or as JSON Resume" name="text" rows={lines.length ? 4 : 12} value={value.text} onChange={(event) => change({ text: event.target.value })} problem={fileProblem || state.problems?.text} hint="Only the lines you tick are kept, each as a story. The rest of it is not." />
        <div className={styles.acts}>
          <Button type="submit" look={lines.length ? 'secondary' : 'primary'} disabled={busy} aria-busy={busy}>
            Find the lines
          </Button>
          <label className={styles.file}>
            <input type="file" accept=".json,.txt,.md,.html,application/json,text/*" onChange={(event) => void read(event)} />
            <span>Choose a file</span>
          </label>
        </div>
      </form>
      {lines.length > 0 && <FoundLines key={state.at} lines={lines} leftOut={Number(state.values?.leftOut ?? 0)} onBegun={forget} />}
    </>
  );
}

/** The lines that were found, to tick, and then the drafts that they became. */
function FoundLines({ lines, leftOut, onBegun }: { lines: Line[]; leftOut: number; onBegun: () => void }) {
  const [state, send, busy] = useFormEitherWay(addDraftsAction);
  useEffect(() => {
    if (state.outcome === 'done') onBegun();
  }, [state, onBegun]);
  if (state.outcome === 'done') return <Begun values={state.values ?? {}} />;
  return (
    <section id="resume-found" aria-labelledby="resume-lines">
      <ScrollTo id="resume-found" />
      <h2 id="resume-lines" className="h2" tabIndex={-1}>
        {capitalised(numberWord(lines.length))} {plural(lines.length, 'line', 'lines')} to begin with.
      </h2>
      <p className="small dim">
        Tick those that a story stands behind.
        {leftOut > 0 && ` ${leftOut} more ${plural(leftOut, 'is', 'are')} left out: paste them by themselves.`}
      </p>
      <form {...send}>
        <ul className={styles.lines}>
          {lines.map(({ words, occasion, happened }, place) => (
            <li key={words}>
              <input type="hidden" name={`l.${place}.words`} value={words} />
              <input type="hidden" name={`l.${place}.occasion`} value={occasion} />
              <input type="hidden" name={`l.${place}.happened`} value={happened} />
              <CheckField
                name={`l.${place}.on`}
                label={
                  <>
                    <span className={styles.words}>{words}</span>
                    {(occasion || happened) && <small>{[occasion, happened].filter(Boolean).join(', ')}</small>}
                  </>
                }
              />
            </li>
          ))}
        </ul>
        <FormNotice words={state.outcome === 'refused' || state.outcome === 'signed-out' ? state.message : undefined} />
        <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
          Begin a draft for each
        </Button>
      </form>
    </section>
  );
}

function Begun({ values }: { values: Record<string, string> }) {
  const added = JSON.parse(values.added ?? '[]') as { id: string; title: string }[];
  const here = Number(values.hereAlready ?? 0);
  const count = added.length;
  return (
    <section id="resume-done" aria-labelledby="resume-begun" className={styles.begun}>
      <ScrollTo id="resume-done" />
      <h2 id="resume-begun" className="h2" tabIndex={-1}>
        {count ? `${capitalised(numberWord(count))} ${plural(count, 'draft', 'drafts')} begun.` : 'No draft is new.'}
      </h2>
      <p className="dim">
        {here > 0 && `${capitalised(numberWord(here))} ${plural(here, 'line was', 'lines were')} here already. `}
        {count > 0 && `${plural(count, 'It', 'Each')} holds its line, and waits for the parts around it.`}
      </p>
      <ul>
        {added.map(({ id, title }) => (
          <li key={id}>
            <Link className="link" href={`/stories/${id}`} prefetch={false}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
      <ButtonLink href="/stories" look="secondary">
        All stories
      </ButtonLink>
    </section>
  );
}

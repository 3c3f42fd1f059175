'use client';
import Link from 'next/link';
import type { KeyboardEvent, ReactNode } from 'react';
import { Problem } from '@/components/ui/field';
import { draftWords } from '@/lib/domain/draft-words';
import { STORY_PARTS } from '@/lib/domain/story-parts';
import { NumberTicks } from './number-ticks';
import { textOfDraft, type StoryDraft } from './story-draft';
import styles from './story-editor.module.css';

const LINES = [
  { name: 'occasion', label: 'Where', placeholder: 'Such as: Referrals backlog', max: 200 },
  { name: 'happened', label: 'When', placeholder: 'Such as: Spring 2024', max: 200 },
  { name: 'facts', label: 'Cue words', placeholder: 'Such as: 41 days to 9, five people', max: 2000 },
] as const;

type Props = {
  draft: StoryDraft;
  onChange: (part: StoryDraft) => void;
  problems?: Record<string, string>;
  /** the story that has this title already */
  takenBy?: string;
  /** the foot: how long it takes aloud, and the button */
  children: ReactNode;
  /** who was told it */
  told?: ReactNode;
};

/** One line, shown whole however narrow the screen. */
const onOneLine = (event: KeyboardEvent) => event.key === 'Enter' && !event.ctrlKey && !event.metaKey && event.preventDefault();

/** The story on its sheet: its title, where and when it was, and its parts in the order in which it is told. */
export function StorySheet({ draft, onChange, problems = {}, takenBy, children, told }: Props) {
  const field = (name: string) => ({
    id: `story-${name}`,
    name,
    value: draft[name] ?? '',
    'aria-invalid': problems[name] ? true : undefined,
    'aria-describedby': problems[name] ? `story-${name}-problem` : undefined,
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  const problem = (name: string) => problems[name] && <Problem id={`story-${name}-problem`} words={problems[name]} />;
  const text = textOfDraft(draft);
  return (
    <section className={`sheet ${styles.sheet}`} aria-label="The story">
      <header className={styles.head}>
        <label className="vh" htmlFor="story-title">
          Title
        </label>
        <input {...field('title')} className={styles.title} placeholder="A title you know it by" autoComplete="off" maxLength={200} />
        {problem('title')}
        {takenBy && (
          <Link className="link" href={`/stories/${takenBy}`} prefetch={false}>
            Open that story
          </Link>
        )}
        <p className="small dimmer">{draftWords(text)}</p>
      </header>
      {LINES.map(({ name, label, placeholder, max }) => (
        <div key={name} className={styles.line}>
          <label htmlFor={`story-${name}`}>{label}</label>
          <div>
            <textarea {...field(name)} rows={1} placeholder={placeholder} maxLength={max} onKeyDown={onOneLine} />
            {problem(name)}
          </div>
        </div>
      ))}
      {STORY_PARTS.map(({ id, label, ask }) => (
        <div key={id} className={styles.part} data-part={id}>
          <label htmlFor={`story-${id}`}>{label}</label>
          <div>
            <textarea {...field(id)} placeholder={ask} rows={2} spellCheck />
            {problem(id)}
            {id === 'result' && <NumberTicks text={text} checked={draft.checked ?? ''} onChange={(checked) => onChange({ checked })} />}
          </div>
        </div>
      ))}
      <footer className={styles.foot}>{children}</footer>
      {told}
    </section>
  );
}

'use client';
import { useState } from 'react';
import { Problem } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { firstNameOf } from '@/lib/domain/names';
import { LANDINGS, storyKey } from '@/lib/domain/stories';
import { listWords } from '@/lib/domain/words';
import { Folded } from './folded';
import { QuickAdd } from './quick-add';
import type { ToldState } from './state';
import type { Whom } from './whom';
import styles from './debrief.module.css';
import folded from './folded.module.css';

/** A story that can be chosen; a planned one knows whom it was meant for. */
export type StoryOffered = { id: string; title: string; isPlanned: boolean; to: string[] };

type Props = { told: ToldState[]; stories: StoryOffered[]; whom: Whom[]; problems: Record<string, string>; onChange: (told: ToldState[]) => void };

/** Which stories were told, to whom, and how they landed. */
export function StoriesTold({ told, stories, whom, problems, onChange }: Props) {
  const chosen = (id: string) => told.find((each) => each.storyId === id);
  const fresh = told.filter((each) => !stories.some(({ id }) => id === each.storyId));
  const planned = stories.filter((story) => story.isPlanned).map(({ title }) => title);
  const titleOf = (each: ToldState) => stories.find(({ id }) => id === each.storyId)?.title ?? each.title;
  const inside = told.length ? listWords(told.map(titleOf)) : planned.length ? `Planned: ${listWords(planned)}` : '';

  const toggle = ({ id, title, to }: StoryOffered) =>
    onChange(chosen(id) ? told.filter((each) => each.storyId !== id) : [...told, { key: id, storyId: id, title, facts: '', to, landed: '' }]);
  const add = (title: string) => {
    const known = stories.find((story) => storyKey(story.title) === storyKey(title));
    if (known) return chosen(known.id) ? undefined : toggle(known);
    onChange([...told, { key: crypto.randomUUID(), storyId: '', title, facts: '', to: [], landed: '' }]);
  };

  return (
    <Folded question="Which stories did you tell?" inside={inside} isFilled={told.length > 0} hasProblem={Object.keys(problems).some((name) => name.startsWith('t.'))}>
      <div className={styles.chips} role="group" aria-label="Stories">
        {stories.map((story) => {
          const to = chosen(story.id)?.to ?? [];
          return (
            <label key={story.id} className={`${styles.chip} ${folded.story}`}>
              <input type="checkbox" checked={Boolean(chosen(story.id))} onChange={() => toggle(story)} />
              <span>
                {story.title} <small>{to.length ? `to ${namesOf(to, whom)}` : story.isPlanned && 'planned'}</small>
              </span>
            </label>
          );
        })}
        {fresh.map((each) => (
          <label key={each.key} className={`${styles.chip} ${folded.story}`}>
            <input type="checkbox" checked onChange={() => onChange(told.filter((one) => one !== each))} />
            <span>
              {each.title} <small>{each.to.length ? `to ${namesOf(each.to, whom)}` : 'new'}</small>
            </span>
          </label>
        ))}
      </div>
      {told.map((each, index) => (
        <Story key={each.key} story={each} title={titleOf(each)} index={index} whom={whom} problem={problems[`t.${index}.title`] ?? problems[`t.${index}.facts`] ?? problems[`t.${index}.said`]} onChange={(part) => onChange(told.map((one) => (one === each ? { ...one, ...part } : one)))} />
      ))}
      <QuickAdd label="Add a story by its title" placeholder="Another one, by its title" max={200} onAdd={add} />
    </Folded>
  );
}

const namesOf = (keys: readonly string[], whom: readonly Whom[]) => listWords(whom.filter(({ key }) => keys.includes(key)).map(({ name }) => firstNameOf(name)));

type StoryProps = { story: ToldState; title: string; index: number; whom: Whom[]; problem?: string; onChange: (part: Partial<ToldState>) => void };

function Story({ story, title, index, whom, problem, onChange }: StoryProps) {
  const name = (field: string) => `t.${index}.${field}`;
  // Taking the last letter away does not fold it under the fingers.
  const [wasSaid] = useState(Boolean(story.said));
  return (
    <div className={folded.row}>
      <input type="hidden" name={name('on')} value="1" />
      <input type="hidden" name={name('storyId')} value={story.storyId} />
      <input type="hidden" name={name('title')} value={story.title} />
      <b>{title}</b>
      {whom.length > 0 && (
        <div className={folded.whom} role="group" aria-label={`Who heard ${title}`}>
          <span>to</span>
          {whom.map((person, at) => (
            <label key={person.key}>
              <input
                type="checkbox"
                name={name(`to.${at}`)}
                value={person.key}
                checked={story.to.includes(person.key)}
                onChange={(event) => onChange({ to: event.target.checked ? [...story.to, person.key] : story.to.filter((key) => key !== person.key) })}
              />
              {firstNameOf(person.name)}
            </label>
          ))}
        </div>
      )}
      <div className={folded.whom} role="group" aria-label={`How ${title} landed`}>
        {LANDINGS.map((landing) => (
          <label key={landing.id}>
            <input type="checkbox" name={name('landed')} value={landing.id} checked={story.landed === landing.id} onChange={(event) => onChange({ landed: event.target.checked ? landing.id : '' })} />
            {landing.label}
          </label>
        ))}
      </div>
      <details className={folded.other} open={wasSaid}>
        <summary>
          <Icon name="plus" size={14} />
          Said otherwise than written
        </summary>
        <input className={styles.said} name={name('said')} aria-label={`What you said otherwise in ${title}`} placeholder="A number, say: ten days instead of nine" maxLength={300} value={story.said ?? ''} onChange={(event) => onChange({ said: event.target.value })} />
      </details>
      {!story.storyId && (
        <input className={styles.said} name={name('facts')} aria-label={`What happened in ${title}`} placeholder="What happened, in a line" maxLength={2000} value={story.facts} onChange={(event) => onChange({ facts: event.target.value })} />
      )}
      {problem && <Problem words={problem} />}
    </div>
  );
}

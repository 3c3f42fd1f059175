'use client';
import { useActionState } from 'react';
import styles from '@/components/applications/form-page.module.css';
import { Button, ButtonLink } from '@/components/ui/button';
import { FormNotice, SelectField, TextArea, TextField } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { addCardAction, editCardAction } from '@/lib/actions/research';
import { IDLE } from '@/lib/actions/state';
import { SOURCE_KINDS, TOPICS } from '@/lib/domain/research';

export type FindingValues = Record<'topic' | 'title' | 'body' | 'sourceKind' | 'source' | 'address' | 'foundOn' | 'personId', string>;

type Props = {
  id: string;
  applicationId: string;
  /** of the finding that is changed; null for a new one */
  version: number | null;
  values: FindingValues;
  people: { id: string; name: string }[];
  today: string;
  back: string;
};

/** A finding: what it says, where it comes from and of which day it is. */
export function FindingForm({ id, applicationId, version, values: stored, people, today, back }: Props) {
  const [state, act, busy] = useActionState(version === null ? addCardAction : editCardAction, IDLE);
  const form = useFocusOnProblem(state);
  const values = { ...stored, ...state.values };
  const field = (name: keyof FindingValues) => ({ name, defaultValue: values[name], problem: state.problems?.[name] });
  return (
    <form ref={form} action={act} className={styles.form} key={state.at}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="applicationId" value={applicationId} />
      {version !== null && <input type="hidden" name="version" value={version} />}
      <TextField label="What you found" placeholder="On time fell to 91%" autoComplete="off" {...field('title')} />
      <TextArea label="What it means" note="optional" rows={3} {...field('body')} />
      <div className={styles.two}>
        <SelectField label="What it is about" {...field('topic')}>
          {TOPICS.map((topic) => (
            <option key={topic.id} value={topic.id}>
              {topic.label}
            </option>
          ))}
        </SelectField>
        <SelectField label="Who says so" {...field('sourceKind')}>
          {SOURCE_KINDS.map((kind) => (
            <option key={kind.id} value={kind.id}>
              {kind.label}
            </option>
          ))}
        </SelectField>
        <TextField label="Where exactly" note="optional" placeholder="Measurement Weekly, p. 9" autoComplete="off" {...field('source')} />
        <TextField label="Address" note="optional" inputMode="url" placeholder="https://" autoComplete="off" {...field('address')} />
        <TextField label="Of which day" type="date" max={today} hint="The day it was published, or you heard it." {...field('foundOn')} />
        <SelectField label="For whom" {...field('personId')} hint="Somebody you will ask about it.">
          <option value="">Nobody yet</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={styles.foot}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          Keep the finding
        </Button>
        <ButtonLink look="quiet" size="large" href={back}>
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}

'use client';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FormNotice, SelectField, TextField } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import styles from '@/components/applications/form-page.module.css';
import { oweNoteAction } from '@/lib/actions/notes';
import { IDLE } from '@/lib/actions/state';

type Props = { id: string; applicationId: string; people: { id: string; name: string; title: string }[]; today: string };

/** Owes a note to somebody who was not in a round. */
export function HelperForm({ id, applicationId, people, today }: Props) {
  const [state, act, busy] = useActionState(oweNoteAction, IDLE);
  const form = useFocusOnProblem(state);
  const { problems = {}, values = {} } = state;
  return (
    <form ref={form} action={act} className={styles.form} key={state.at}>
      <FormNotice words={state.outcome === 'refused' || state.outcome === 'signed-out' ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="applicationId" value={applicationId} />
      {people.length > 0 && (
        <SelectField label="Who" name="personId" defaultValue={values.personId ?? ''}>
          <option value="">Someone new</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
              {person.title && `, ${person.title}`}
            </option>
          ))}
        </SelectField>
      )}
      <div className={styles.two}>
        <TextField label="Name" name="name" note="if new" defaultValue={values.name} problem={problems.name} autoComplete="off" />
        <TextField label="Title" name="title" note="optional" defaultValue={values.title} problem={problems.title} autoComplete="off" />
      </div>
      <TextField
        label="What they did"
        name="helped"
        placeholder="Moved the panel by a day so that I could come"
        defaultValue={values.helped}
        problem={problems.helped}
        hint="A phrase is enough. The note is built from it."
        autoComplete="off"
      />
      <div className={styles.two}>
        <TextField label="When" name="on" type="date" max={today} defaultValue={values.on ?? today} problem={problems.on} />
      </div>
      <div className={styles.foot}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          Start their clock
        </Button>
      </div>
    </form>
  );
}

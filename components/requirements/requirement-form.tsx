'use client';
import { useActionState } from 'react';
import { keepTyped } from '@/components/forms/keep-typed';
import { Button, ButtonLink } from '@/components/ui/button';
import { FormNotice, SelectField, TextArea } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { changeRequirementAction } from '@/lib/actions/requirements';
import { IDLE } from '@/lib/actions/state';
import form from '@/components/applications/form-page.module.css';

type Choice = { id: string; label: string };
type Fields = Record<'words' | 'weight' | 'competency' | 'storyId' | 'evidence', string>;
export type RequirementFormProps = {
  id: string;
  applicationId: string;
  fields: Fields;
  /** the story that would do, when none is chosen */
  proposed: string | null;
  ready: Choice[];
  drafts: Choice[];
  competencies: Choice[];
  back: string;
};

/** A requirement: its words, how much it is wanted, and what meets it. */
export function RequirementForm({ id, applicationId, fields, proposed, ready, drafts, competencies, back }: RequirementFormProps) {
  const [state, act, busy] = useActionState(changeRequirementAction, IDLE);
  const ref = useFocusOnProblem(state);
  const values = { ...fields, ...state.values };
  const field = (name: keyof Fields) => ({ name, id: `${name}-${id}`, defaultValue: values[name], problem: state.problems?.[name] });
  return (
    <form ref={ref} action={act} onReset={keepTyped} className={form.form}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="applicationId" value={applicationId} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={`seen.${name}`} value={value} />
      ))}
      <TextArea label="What they ask for" rows={2} {...field('words')} />
      <div className={form.two}>
        <SelectField label="How much they want it" {...field('weight')}>
          <option value="must">Must have</option>
          <option value="nice">Nice to have</option>
        </SelectField>
        <SelectField label="What it speaks of" {...field('competency')}>
          <option value="">Nothing in particular</option>
          {competencies.map(({ id: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      </div>
      <SelectField label="Story that meets it" hint={proposed ? `${proposed} may fit.` : 'A story counts once its four parts are written.'} {...field('storyId')}>
        <option value="">No story</option>
        <Group label="Ready" stories={ready} />
        <Group label="Drafts" stories={drafts} />
      </SelectField>
      <TextArea label="Other evidence" note="if no story does" rows={2} hint="A certificate, a piece of work, somebody who would say so." {...field('evidence')} />
      <div className={form.foot}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          Save
        </Button>
        <ButtonLink look="quiet" size="large" href={back}>
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}

function Group({ label, stories }: { label: string; stories: Choice[] }) {
  if (stories.length === 0) return null;
  return (
    <optgroup label={label}>
      {stories.map((story) => (
        <option key={story.id} value={story.id}>
          {story.label}
        </option>
      ))}
    </optgroup>
  );
}

'use client';
import { useState } from 'react';
import form from '@/components/applications/form-page.module.css';
import { useFormEitherWay } from '@/components/forms/use-form-action';
import { Button, ButtonLink } from '@/components/ui/button';
import { FormNotice, Problem, SelectField, TextArea, TextField } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { saveOfferAction } from '@/lib/actions/offers';
import { CURRENCIES, PAY_PERIODS } from '@/lib/domain/applications';
import { MOST_PARTS, PART_KINDS } from '@/lib/domain/offers';
import { PartFields } from './part-fields';
import styles from './offer-form.module.css';

/** The usual kinds come first, each in its place; what has a name of its own comes after them. */
const USUAL = PART_KINDS.filter(({ id }) => id !== 'other');

/** The places of the parts that are there, by the names of their fields. */
function placesIn(values: Record<string, string>): number[] {
  const places = Object.keys(values).flatMap((name) => /^parts\.(\d+)\./.exec(name)?.[1] ?? []);
  return [...new Set([...USUAL.keys(), ...places.map(Number)])].sort((a, b) => a - b);
}

/** The terms of an offer, part by part, and the day to answer by. */
export function OfferForm({ id, version, values: stored }: { id: string; version: number; values: Record<string, string> }) {
  const [state, props, busy] = useFormEitherWay(saveOfferAction);
  const ref = useFocusOnProblem(state);
  const [added, setAdded] = useState(0);
  const [removed, setRemoved] = useState<number[]>([]);
  const values = state.values ?? stored;
  const problems = state.problems ?? {};
  const there = placesIn(stored);
  // One more is there from the start: it can be filled in before script has loaded.
  const places = [...new Set([...there, ...placesIn(values), ...Array.from({ length: added + 1 }, (_, index) => (there.at(-1) ?? 0) + 1 + index)])];
  const shown = places.filter((place) => !removed.includes(place));
  return (
    <form ref={ref} {...props} className={form.form} key={state.at}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <div className={form.three}>
        <TextField label="Pay" name="pay" inputMode="decimal" placeholder="61,500" defaultValue={values.pay} problem={problems.pay} autoComplete="off" />
        <SelectField label="Currency" name="currency" defaultValue={values.currency}>
          <option value="">Not said</option>
          {CURRENCIES.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </SelectField>
        <SelectField label="For" name="period" defaultValue={values.period || 'year'}>
          {PAY_PERIODS.map((period) => (
            <option key={period.id} value={period.id}>
              {period.label}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={form.two}>
        <TextField label="Answer by" name="answerBy" type="date" defaultValue={values.answerBy} problem={problems.answerBy} />
      </div>
      {shown.map((place) => (
        <PartFields
          key={place}
          at={`parts.${place}`}
          kind={USUAL[place]?.id ?? null}
          values={values}
          problems={problems}
          onRemove={USUAL[place] ? undefined : () => setRemoved([...removed, place])}
        />
      ))}
      {problems.parts && <Problem words={problems.parts} />}
      {shown.length < MOST_PARTS && (
        <div>
          <Button look="quiet" onClick={() => setAdded(added + 1)}>
            <Icon name="plus" />
            Add a part
          </Button>
        </div>
      )}
      <TextArea label="Notes" name="notes" rows={4} defaultValue={values.notes} problem={problems.notes} />
      <p className={styles.rule}>
        What has a worth is added up for the first year: pay of an hour as 40 hours a week, of a day as 260 days. A pension of “6%” counts as it stands.
      </p>
      <div className={form.foot}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          Keep the offer
        </Button>
        <ButtonLink look="quiet" size="large" href={`/applications/${id}`}>
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}

'use client';
import Link from 'next/link';
import { useActionState, useEffect, useState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Choices } from '@/components/ui/choices';
import { FormNotice, SelectField, TextArea, TextField } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { addApplicationAction, editApplicationAction, findAlikeAction } from '@/lib/actions/applications';
import { IDLE } from '@/lib/actions/state';
import { CURRENCIES, LEVELS, PAY_PERIODS, USUAL_SOURCES, WORK_MODES } from '@/lib/domain/applications';
import { STAGE_LABELS, type Stage } from '@/lib/domain/pipeline';
import { STATED_CHOICES } from '@/lib/domain/stated-choices';
import styles from './form-page.module.css';

type ApplicationValues = Record<string, string>;
type Props = {
  id: string;
  /** null for a new application */
  version: number | null;
  values: ApplicationValues;
  companies: string[];
  today: string;
  stage?: 'saved' | 'applied';
};

/** Company and role are enough; everything else is there when it is wanted. */
export function ApplicationForm({ id, version, values: stored, companies, today, stage = 'applied' }: Props) {
  const isNew = version === null;
  const [state, act, busy] = useActionState(isNew ? addApplicationAction : editApplicationAction, IDLE);
  const form = useFocusOnProblem(state);
  const values = { ...stored, ...state.values };
  const problems = state.problems ?? {};
  const [at, setAt] = useState(stage as string);
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', problem: problems[name], autoComplete: 'off' });
  return (
    <form ref={form} action={act} className={styles.form} key={state.at}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      {!isNew && <input type="hidden" name="version" value={version} />}
      <CompanyAndRole values={values} problems={problems} companies={companies} besides={id} />
      {isNew && (
        <>
          <Choices
            legend="Where does it stand?"
            name="stage"
            options={[
              { id: 'applied', label: 'I applied' },
              { id: 'saved', label: 'Saved for later' },
            ]}
            value={at}
            onChange={setAt}
          />
          <div className={styles.two}>
            <TextField label={at === 'saved' ? 'Saved on' : 'Applied on'} type="date" {...field('on')} defaultValue={values.on ?? today} max={today} />
            {at === 'saved' && <TextField label="The posting closes" note="optional" type="date" {...field('closesOn')} />}
          </div>
          {at === 'applied' && <HeardFields values={values} problems={problems} />}
        </>
      )}
      <details className={styles.more} open={!isNew || Object.keys(problems).some((name) => !['company', 'role', 'on'].includes(name))}>
        <summary>{isNew ? 'Source, link, pay, place, job description' : 'Everything else'}</summary>
        <div>
          <div className={styles.two}>
            <TextField label="Came from" list="sources" {...field('source')} />
            <TextField label="Who or where" note="optional" {...field('sourceDetail')} />
          </div>
          <datalist id="sources">
            {USUAL_SOURCES.map((source) => (
              <option key={source} value={source} />
            ))}
          </datalist>
          <TextField label="Link to the posting" type="url" placeholder="https://" {...field('link')} />
          <PayFields values={values} problems={problems} />
          <div className={styles.two}>
            <TextField label="Place" {...field('place')} />
            <SelectField label="Work mode" name="workMode" defaultValue={values.workMode ?? ''}>
              <option value="">Not said</option>
              {WORK_MODES.map((mode) => (
                <option key={mode.id} value={mode.id}>
                  {mode.label}
                </option>
              ))}
            </SelectField>
            <SelectField label="Level" name="level" defaultValue={values.level ?? ''}>
              <option value="">Not said</option>
              {LEVELS.map((level) => (
                <option key={level.id} value={level.id}>
                  {level.label}
                </option>
              ))}
            </SelectField>
            <TextField label="Résumé version sent" {...field('resumeVersion')} />
          </div>
          {!isNew && (
            <div className={styles.two}>
              <TextField label="The posting closes" type="date" {...field('closesOn')} />
            </div>
          )}
          <TextField label="Tags" hint="Between commas." {...field('tags')} />
          <TextArea label="Job description" rows={8} hint="Paste it while it is up. Postings vanish; this text stays." {...field('jobDescription')} />
          <TextArea label="Notes" rows={4} {...field('notes')} />
        </div>
      </details>
      <div className={styles.foot}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          {isNew ? 'Add application' : 'Save'}
        </Button>
        <ButtonLink look="quiet" size="large" href={isNew ? '/pipeline' : `/applications/${id}`}>
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}

type Group = { values: ApplicationValues; problems: Record<string, string> };
type Alike = Awaited<ReturnType<typeof findAlikeAction>>;

/** "Did I already apply?" is answered while typing (P3). */
function CompanyAndRole({ values, problems, companies, besides }: Group & { companies: string[]; besides: string }) {
  const [company, setCompany] = useState(values.company ?? '');
  const [role, setRole] = useState(values.role ?? '');
  const [alike, setAlike] = useState<Alike>([]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (company.trim().length > 1) findAlikeAction(company, role, besides).then(setAlike, () => setAlike([]));
      else setAlike([]);
    }, 300);
    return () => clearTimeout(timer);
  }, [company, role, besides]);
  return (
    <>
      <TextField
        label="Company"
        name="company"
        list="companies"
        value={company}
        onChange={(event) => setCompany(event.target.value)}
        problem={problems.company}
        autoComplete="off"
        required
      />
      <datalist id="companies">
        {companies.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField label="Role" name="role" value={role} onChange={(event) => setRole(event.target.value)} problem={problems.role} autoComplete="off" required />
      <div role="status">
        {alike.length > 0 && (
          <p className={styles.alike}>
            Already here:{' '}
            {alike.map((each, index) => (
              <span key={each.id}>
                {index > 0 && '; '}
                <Link href={`/applications/${each.id}`} prefetch={false}>
                  {each.role} at {each.company}
                </Link>
                , {STAGE_LABELS[each.stage as Stage].toLowerCase()}
              </span>
            ))}
            .
          </p>
        )}
      </div>
    </>
  );
}

function HeardFields({ values, problems }: Group) {
  const [choice, setChoice] = useState(values.heardChoice ?? 'not-said');
  return (
    <>
      <Choices legend="Did they say when you would hear back?" name="heardChoice" options={STATED_CHOICES} value={choice} onChange={setChoice} />
      {choice !== 'not-said' && (
        <div className={styles.two}>
          {choice === 'date' && <TextField label="By" name="heardBy" type="date" defaultValue={values.heardBy} problem={problems.heardBy} />}
          <TextField label="Their words" note="optional" name="heardWords" defaultValue={values.heardWords} problem={problems.heardWords} autoComplete="off" />
        </div>
      )}
    </>
  );
}

function PayFields({ values, problems }: Group) {
  return (
    <div className={styles.two}>
      <TextField label="Pay from" name="payMin" inputMode="decimal" placeholder="58,000" defaultValue={values.payMin} problem={problems.payMin} autoComplete="off" />
      <TextField label="to" name="payMax" inputMode="decimal" placeholder="66,000" defaultValue={values.payMax} problem={problems.payMax} autoComplete="off" />
      <SelectField label="Currency" name="payCurrency" defaultValue={values.payCurrency ?? ''}>
        <option value="">Not said</option>
        {CURRENCIES.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </SelectField>
      <SelectField label="For" name="payPeriod" defaultValue={values.payPeriod ?? 'year'}>
        {PAY_PERIODS.map((period) => (
          <option key={period.id} value={period.id}>
            {period.label}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

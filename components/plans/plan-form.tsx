'use client';
import form from '@/components/applications/form-page.module.css';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button, ButtonLink } from '@/components/ui/button';
import { FormNotice, TextArea } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { savePlanAction } from '@/lib/actions/ninety-days';
import { GOALS_A_DAY, PLAN_ROOM, type PlanGoal } from '@/lib/domain/ninety-days';
import { GoalFields } from './goal-fields';
import styles from './plan-form.module.css';

type Props = {
  id: string;
  version: number;
  columns: { day: number; aim: string; goals: PlanGoal[] }[];
  need: string;
  /** what a goal can stand on, for completing while typing */
  sources: string[];
};

const PARTS = ['goal', 'measure', 'standsOn', 'source'] as const;

/** What a plan holds, as the fields of its form. */
function fieldsOf({ columns, need }: Pick<Props, 'columns' | 'need'>): Record<string, string> {
  const entries = columns.flatMap(({ day, aim, goals }) => [
    [`aim${day}`, aim],
    ...goals.flatMap((goal, place) =>
      PARTS.map((part) => [`goals.${day}.${place}.${part}`, goal[part]]),
    ),
  ]);
  return { ...Object.fromEntries(entries), need };
}

/** The 90-day plan, written: an aim for each month, and a few goals under it. */
export function PlanForm({ id, version, columns, need, sources }: Props) {
  const [state, act, busy] = useFormAction(savePlanAction);
  const ref = useFocusOnProblem(state);
  const values = state.values ?? fieldsOf({ columns, need });
  const problems = state.problems ?? {};
  const places = Array.from({ length: GOALS_A_DAY }, (_, place) => place);
  return (
    <form ref={ref} action={act} className={styles.form} key={state.at}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <datalist id="plan-sources">
        {sources.map((words) => (
          <option key={words} value={words.slice(0, PLAN_ROOM.source)} />
        ))}
      </datalist>
      <div className={styles.three}>
        {columns.map(({ day }) => (
          <section key={day} aria-label={`Day ${day}`}>
            <h2>Day {day}</h2>
            <TextArea label={`By day ${day}`} name={`aim${day}`} rows={2} placeholder="Know how a change travels." defaultValue={values[`aim${day}`]} problem={problems[`aim${day}`]} />
            {places.map((place) => (
              <GoalFields key={place} at={`goals.${day}.${place}`} place={place} values={values} problems={problems} />
            ))}
          </section>
        ))}
      </div>
      <TextArea label="What I would need" name="need" rows={2} defaultValue={values.need} problem={problems.need} />
      <div className={form.foot}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          Keep the plan
        </Button>
        <ButtonLink look="quiet" size="large" href={`/applications/${id}/ninety-days`}>
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}

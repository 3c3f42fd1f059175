import { SelectField, TextField } from '@/components/ui/field';
import { STANDS_ON } from '@/lib/domain/ninety-days';
import styles from './plan-form.module.css';

type Props = { at: string; place: number; values: Record<string, string>; problems: Record<string, string> };

/** One goal of a plan, folded to its words; the first is open while there is none. @param at what its names begin with */
export function GoalFields({ at, place, values, problems }: Props) {
  const field = (part: string) => ({ name: `${at}.${part}`, defaultValue: values[`${at}.${part}`] ?? '', problem: problems[`${at}.${part}`] });
  const words = values[`${at}.goal`];
  const hasProblem = Object.keys(problems).some((name) => name.startsWith(`${at}.`));
  return (
    <details className={styles.goal} open={hasProblem || (place === 0 && !words)}>
      <summary>
        Goal {place + 1} {words && <span>{words}</span>}
      </summary>
      <div>
        <TextField label="Goal" autoComplete="off" {...field('goal')} />
        <TextField label="How you would know" autoComplete="off" {...field('measure')} />
        <SelectField label="Stands on" {...field('standsOn')}>
          {STANDS_ON.toReversed().map(({ id, short }) => (
            <option key={id} value={id}>
              {short}
            </option>
          ))}
        </SelectField>
        <TextField label="Who said it, or where it stands" list="plan-sources" autoComplete="off" {...field('source')} />
      </div>
    </details>
  );
}

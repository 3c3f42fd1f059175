import { SelectField, TextField } from '@/components/ui/field';
import { STANDS_ON } from '@/lib/domain/ninety-days';
import styles from './plan-form.module.css';

type Props = { at: string; place: number; isOpen: boolean; values: Record<string, string>; problems: Record<string, string> };

/** One goal of a plan; folded while there is none. @param at the name its fields begin with */
export function GoalFields({ at, place, isOpen, values, problems }: Props) {
  const field = (part: string) => ({ name: `${at}.${part}`, defaultValue: values[`${at}.${part}`] ?? '', problem: problems[`${at}.${part}`] });
  return (
    <details className={styles.goal} open={isOpen}>
      <summary>Goal {place + 1}</summary>
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

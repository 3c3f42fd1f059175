import { SelectField, TextField } from '@/components/ui/field';
import { PART_KINDS, PART_PERIODS, type PartKind } from '@/lib/domain/offers';
import styles from './offer-form.module.css';

type Props = {
  /** what its names begin with */
  at: string;
  /** the usual kinds have a place each; null is a part that is given its kind here */
  kind: PartKind | null;
  values: Record<string, string>;
  problems: Record<string, string>;
  onRemove?: () => void;
};

/** One part of an offer: what they said, what it is worth where that can be said, and what belongs to it. */
export function PartFields({ at, kind, values, problems, onRemove }: Props) {
  const field = (part: string) => ({ name: `${at}.${part}`, defaultValue: values[`${at}.${part}`] ?? '', problem: problems[`${at}.${part}`], autoComplete: 'off' });
  const known = PART_KINDS.find(({ id }) => id === kind);
  return (
    <fieldset className={`${styles.part} ${kind ? '' : styles.own}`}>
      <legend>{known?.label ?? 'Another part'}</legend>
      {kind ? (
        <input type="hidden" name={`${at}.kind`} value={kind} />
      ) : (
        <div className={styles.two}>
          <SelectField label="Kind" name={`${at}.kind`} defaultValue={values[`${at}.kind`] ?? 'other'}>
            {PART_KINDS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </SelectField>
          <div className={styles.name}>
            <TextField label="Its name" placeholder="Signing bonus" {...field('label')} />
          </div>
        </div>
      )}
      <div className={styles.said}>
        <TextField label="As they put it" placeholder={known?.example} {...field('words')} />
        {known?.isWorth !== false && (
          <div className={styles.worth}>
            <TextField label="Worth" placeholder="5,400 or 7%" {...field('worth')} />
            <SelectField label="Each" name={`${at}.period`} defaultValue={values[`${at}.period`] ?? 'year'}>
              {PART_PERIODS.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </SelectField>
          </div>
        )}
        {known?.isWorth === false && <TextField label="What belongs to it" {...field('detail')} />}
      </div>
      {known?.isWorth !== false && <TextField label="What belongs to it" {...field('detail')} />}
      {onRemove && (
        <button type="button" className={styles.remove} onClick={onRemove}>
          Take this part out
        </button>
      )}
    </fieldset>
  );
}

'use client';
import styles from './choices.module.css';

type Option = { id: string; label: string };

/** One of a few, as pills; radio buttons underneath, so it works with keys and without script. */
type Props = { legend: string; quiet?: boolean; name: string; options: readonly Option[]; value: string; onChange?: (id: string) => void };

export function Choices({ legend, quiet, name, options, value, onChange }: Props) {
  return (
    <fieldset>
      <legend className={quiet ? 'vh' : styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.id}>
            <input
              type="radio"
              name={name}
              value={option.id}
              {...(onChange ? { checked: option.id === value, onChange: () => onChange(option.id) } : { defaultChecked: option.id === value })}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

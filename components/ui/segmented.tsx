import { Icon, type IconName } from './icon';
import styles from './segmented.module.css';

type Option = { id: string; label: string; icon?: IconName };

/** One of a few; the chosen one lies on a sheet. */
export function Segmented({ label, options, value, onChange }: { label: string; options: readonly Option[]; value: string; onChange: (id: string) => void }) {
  return (
    <div className={styles.seg} role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.id} type="button" aria-pressed={option.id === value} onClick={() => onChange(option.id)}>
          {option.icon && <Icon name={option.icon} />}
          {option.label}
        </button>
      ))}
    </div>
  );
}

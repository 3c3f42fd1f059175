import styles from './people.module.css';

/** Who was met or will be, as monograms. */
export function People({ initials, more, className = '' }: { initials: string[]; more: number; className?: string }) {
  return (
    <span className={`${styles.stack} ${className}`} aria-hidden="true">
      {initials.map((each, index) => (
        <i key={index}>{each}</i>
      ))}
      {more > 0 && <i>+{more}</i>}
    </span>
  );
}

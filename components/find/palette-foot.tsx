import styles from './palette.module.css';

/** The keys of the palette, for those who have them. */
export function PaletteFoot() {
  const beside = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';
  return (
    <div className={styles.foot} aria-hidden="true">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> move
      </span>
      <span>
        <kbd>↵</kbd> open
      </span>
      <span>
        <kbd>{beside}</kbd>
        <kbd>↵</kbd> open beside
      </span>
      <span>
        Type <kbd>&gt;</kbd> for commands only
      </span>
    </div>
  );
}

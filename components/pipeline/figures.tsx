import styles from './board.module.css';

export function Figures({ figures }: { figures: { n: number; words: string }[] }) {
  return (
    <dl className={styles.figs}>
      {figures.map(({ n, words }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{n.toLocaleString('en-GB')}</dd>
        </div>
      ))}
    </dl>
  );
}

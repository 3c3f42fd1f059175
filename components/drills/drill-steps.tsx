import { Icon } from '@/components/ui/icon';
import { initialsOf } from '@/lib/domain/names';
import styles from './drills.module.css';

type Props = { cards: { id: string; name: string }[]; knew: Record<string, boolean>; current?: string; isShown: boolean };

/** How far it is: a ring for each name, checked once it came, dashed when it slipped. */
export function DrillSteps({ cards, knew, current, isShown }: Props) {
  const answered = cards.filter(({ id }) => id in knew).length;
  const words = current ? `${answered} of ${cards.length} names answered` : `${cards.filter(({ id }) => knew[id]).length} known, ${cards.filter(({ id }) => knew[id] === false).length} slipped`;
  return (
    <div className={styles.steps} role="img" aria-label={words}>
      {cards.map(({ id, name }, index) => {
        const isNow = id === current;
        const look = isNow ? styles.now : knew[id] === undefined ? styles.up : knew[id] ? styles.known : styles.miss;
        const label = isNow ? (isShown ? initialsOf(name) : '?') : knew[id] === undefined ? index + 1 : initialsOf(name);
        return (
          <span key={id} className={look} data-sans={typeof label === 'number' || label === '?' || undefined}>
            <b>{label}</b>
            {!isNow && knew[id] && (
              <i>
                <Icon name="check" size={10} stroke={3} />
              </i>
            )}
          </span>
        );
      })}
    </div>
  );
}

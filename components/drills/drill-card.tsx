import { useState, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { initialsOf } from '@/lib/domain/names';
import { firstLetters, type Syllable } from '@/lib/domain/name-drill';
import styles from './drills.module.css';

export type Card = { id: string; name: string; role: string; cue: string; say: Syllable[]; care: string; when: string; slips: number };

type Props = {
  card: Card;
  isShown: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  keys: boolean;
  onShow: () => void;
  onAnswer: (knew: boolean) => void;
};

/** One card: what is known of somebody in front, the name on its back. */
export function DrillCard({ card, isShown, heading, keys, onShow, onAnswer }: Props) {
  return isShown ? <Back card={card} heading={heading} keys={keys} onAnswer={onAnswer} /> : <Front card={card} heading={heading} onShow={onShow} />;
}

function Front({ card, heading, onShow }: Pick<Props, 'card' | 'heading' | 'onShow'>) {
  const [isHinted, hint] = useState(false);
  return (
    <>
      <div className={styles.stack}>
        <div className={`sheet ${styles.card}`}>
          <span className={styles.face} aria-hidden="true">
            <svg width="120" height="120" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1" strokeLinecap="round">
              <circle cx="12" cy="8" r="5" />
              <path d="M20 21a8 8 0 0 0-16 0" />
            </svg>
          </span>
          <h1 ref={heading} tabIndex={-1} className={styles.role}>
            {card.role}
          </h1>
          {card.cue && <p className={styles.cue}>{card.cue}</p>}
          <p className={styles.foot}>{card.when}</p>
          {isHinted && (
            <p className={styles.hint} role="status">
              {firstLetters(card.name)}
            </p>
          )}
        </div>
      </div>
      <div className={`${styles.acts} ${styles.single}`}>
        <Button look="primary" size="large" onClick={onShow}>
          Show the name <kbd>space</kbd>
        </Button>
      </div>
      <p className={styles.help}>
        Say it aloud first. Stuck?{' '}
        <button type="button" className="link" onClick={() => hint(true)}>
          First letters
        </button>
      </p>
    </>
  );
}

function Back({ card, heading, keys, onAnswer }: Omit<Props, 'isShown' | 'onShow'>) {
  return (
    <>
      <div className={styles.stack}>
        <div className={`sheet ${styles.card}`}>
          <span className={styles.monogram} aria-hidden="true">
            {initialsOf(card.name)}
          </span>
          <h1 ref={heading} tabIndex={-1} className="display">
            {card.name}
          </h1>
          {card.say.length > 0 && (
            <p className={styles.say}>
              {card.say.map(({ words, stressed }, index) => (stressed ? <b key={index}>{words}</b> : words))}
            </p>
          )}
          <p className={styles.care}>
            {card.role}.{card.care && ` ${card.care}`}
          </p>
        </div>
      </div>
      <div className={styles.acts}>
        <Button size="large" onClick={() => onAnswer(false)}>
          Slipped <kbd>{keys ? '1' : '←'}</kbd>
        </Button>
        <Button look="primary" size="large" onClick={() => onAnswer(true)}>
          Knew it <kbd>{keys ? '2' : '→'}</kbd>
        </Button>
      </div>
      <p className={styles.help}>One that slips comes round again before the end.</p>
    </>
  );
}

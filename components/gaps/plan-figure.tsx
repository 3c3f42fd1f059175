import { Icon } from '@/components/ui/icon';
import type { GapPicture } from '@/lib/domain/gap-picture';
import styles from './plan.module.css';

const pct = (left: number) => `${left.toFixed(2)}%`;
const place = ({ left, width }: { left: number; width: number }) => ({ left: pct(left), width: pct(width) });
/** Narrower than this a block has no room for its number. */
const NUMBERED_FROM = 1.4;

/** The hours until the round, to scale: preparation in pen, notes in its wash, what is taken as an outline. */
export function PlanFigure({ picture, sentence }: { picture: GapPicture & { end: string }; sentence: string }) {
  const labelled = picture.ticks.filter(({ label, left }) => label !== null && left > 4 && left < 95);
  return (
    <figure className={styles.plan} role="img" aria-label={sentence}>
      {picture.nights.map((night) => (
        <div key={night.left} className={styles.night} style={place(night)}>
          {night.width > 9 && (
            <span>
              <Icon name="moon" size={14} />
              Quiet hours
            </span>
          )}
        </div>
      ))}
      {picture.captions.map(({ left, words, strong }) => (
        <span key={`${left} ${words}`} className={styles.caption} style={{ left: pct(left) }}>
          {strong ? <b>{words}</b> : words}
        </span>
      ))}
      {picture.taken.map((block) => (
        <span key={block.left} className={`${styles.block} ${styles.taken}`} style={place(block)} />
      ))}
      {picture.notes.map((block) => (
        <span key={block.left} className={`${styles.block} ${styles.note}`} style={place(block)} />
      ))}
      {picture.placed.map((block) => (
        <span key={block.id} className={`${styles.block} ${block.width < NUMBERED_FROM * 2 ? styles.little : ''}`} style={place(block)}>
          {block.width < NUMBERED_FROM ? '' : block.number}
        </span>
      ))}
      <i className={styles.axis} />
      {picture.ticks.map(({ left, major }) => (
        <i key={left} className={`${styles.tick} ${major ? styles.major : ''}`} style={{ left: pct(left) }} />
      ))}
      {labelled.map(({ left, label, midnight }, index) => (
        <span key={left} className={[styles.label, midnight ? styles.midnight : index % 2 ? styles.minor : '', left < 16 || left > 82 ? styles.edge : ''].join(' ')} style={{ left: pct(left) }}>
          {label}
        </span>
      ))}
      <div className={styles.now}>
        <span>Now</span>
      </div>
      <span className={`${styles.label} ${styles.end}`}>{picture.end}</span>
    </figure>
  );
}

import type { CSSProperties } from 'react';
import type { OfferAxis } from '@/lib/domain/offer-axis';
import styles from './offer-axis.module.css';

const at = (left: number) => ({ left: `${left.toFixed(2)}%` });
const band = ({ left, width }: { left: number; width: number }) => ({ ...at(left), width: `${width.toFixed(2)}%` });

/** The days to answer by, to scale, and when others have said they decide. */
export function OfferAxisFigure({ axis }: { axis: OfferAxis }) {
  const rows = (key: 'wideRow' | 'narrowRow') => Math.max(0, ...axis.marks.map((mark) => mark[key]));
  const room = { '--wide-rows': rows('wideRow'), '--narrow-rows': rows('narrowRow') } as CSSProperties;
  return (
    <figure className={styles.axis} role="img" aria-label={axis.sentence} style={room} data-heat={axis.over ? 'late' : undefined}>
      {axis.weekends.map((weekend) => (
        <i key={weekend.left} className={styles.weekend} style={band(weekend)} />
      ))}
      <i className={styles.line} />
      {axis.over && <i className={styles.over} style={band(axis.over)} />}
      {axis.ticks.map(({ left, isStrong, words, wide, narrow }) => (
        <span key={left}>
          <i className={isStrong ? `${styles.tick} ${styles.strong}` : styles.tick} style={at(left)} />
          {(wide || narrow) && (
            <span className={words === 'Today' ? `${styles.day} ${styles.today}` : styles.day} style={at(left)} data-wide={wide ?? 'none'} data-narrow={narrow ?? 'none'}>
              {words}
            </span>
          )}
        </span>
      ))}
      <i className={styles.now} style={at(axis.today)} />
      {axis.marks.map(({ left, kind, names, wide, narrow, wideRow, narrowRow }) => (
        <span key={kind + left} className={styles[kind]} style={{ '--wide-row': wideRow, '--narrow-row': narrowRow } as CSSProperties}>
          <i className={styles.stem} style={at(left)} />
          <span className={styles.name} style={at(left)} data-wide={wide ?? 'none'} data-narrow={narrow ?? 'none'}>
            {kind === 'answer' && <span className={styles.desk}>Answer </span>}
            {names}
            {kind === 'said' && <span className={styles.desk}> said</span>}
          </span>
        </span>
      ))}
    </figure>
  );
}

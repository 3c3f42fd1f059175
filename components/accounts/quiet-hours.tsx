'use client';
import { saveQuietHoursAction } from '@/lib/actions/accounts';
import { Icon } from '@/components/ui/icon';
import { plural } from '@/lib/domain/words';
import { Setting } from './setting';
import styles from './settings.module.css';
import night from './night.module.css';

const DAY_MINUTES = 24 * 60;
const NOON = 12 * 60;

const minutesOf = (wall: string) => Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3, 5));
/** Where a wall time stands on an axis from noon to noon, in percent. */
const placeOf = (minutes: number) => (((minutes - NOON + DAY_MINUTES) % DAY_MINUTES) / DAY_MINUTES) * 100;

/** The hours in which reminders wait, drawn from noon to noon so that the night is one piece. */
export function QuietHours({ start, end, tonight }: { start: string; end: string; tonight: string }) {
  const [from, to] = [minutesOf(start), minutesOf(end)];
  const length = (to - from + DAY_MINUTES) % DAY_MINUTES;
  const [left, width] = [placeOf(from), (length / DAY_MINUTES) * 100];
  const hours = length % 60 === 0 ? `${length / 60} ${plural(length / 60, 'hour', 'hours')}` : `${Math.floor(length / 60)} h ${String(length % 60).padStart(2, '0')}`;
  // Hours that run over noon are drawn in two pieces.
  const pieces = left + width > 100 ? [{ left, width: 100 - left }, { left: 0, width: left + width - 100 }] : [{ left, width }];
  return (
    <div className={night.part}>
      <Setting name="Quiet hours" hint="Reminders wait. None is dropped." action={saveQuietHoursAction} problemOf={['quietStart', 'quietEnd']}>
        <div className={styles.inline}>
          <input className={`${styles.field} ${styles.time}`} type="time" name="quietStart" defaultValue={start} aria-label="Quiet from" required />
          to
          <input className={`${styles.field} ${styles.time}`} type="time" name="quietEnd" defaultValue={end} aria-label="Quiet until" required />
        </div>
      </Setting>
      <figure className={night.night} role="img" aria-label={length ? `Quiet from ${start} to ${end}, ${hours}` : 'No quiet hours'}>
        {length > 0 &&
          pieces.map((piece, index) => (
            <div key={index} className={night.band} style={{ left: `${piece.left}%`, width: `${piece.width}%` }}>
              {index === 0 && (
                <span>
                  <Icon name="moon" size={14} />
                  {hours}
                </span>
              )}
            </div>
          ))}
        <i className={night.axis} />
        {Array.from({ length: 25 }, (_, hour) => (
          <i key={hour} className={night.tick} data-major={hour % 3 === 0 ? '' : undefined} style={{ left: `${(hour / 24) * 100}%` }} />
        ))}
        {[15, 18, 21, 0, 3, 6, 9].map((hour) => (
          <span key={hour} className={night.label} style={{ left: `${placeOf(hour * 60)}%` }}>
            {String(hour).padStart(2, '0')}:00
          </span>
        ))}
        {length > 0 && [left, (left + width) % 100].map((place) => <i key={place} className={night.edge} style={{ left: `${place}%` }} />)}
      </figure>
      {tonight && <p className="small dim">{tonight}</p>}
    </div>
  );
}

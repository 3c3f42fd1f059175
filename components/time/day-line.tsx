import Link from 'next/link';
import { Ring } from '@/components/people/ring';
import { Icon } from '@/components/ui/icon';
import type { DayLine as Line } from '@/lib/domain/day-line';
import { firstNameOf } from '@/lib/domain/names';
import styles from './day-line.module.css';

const pct = (left: number) => `${left.toFixed(3)}%`;

type Props = { line: Line; now: number; sentence: string; hrefOf: (bookedId: string) => string; ghost?: string };

/** The next 24 hours, drawn to scale: who falls due when, what is booked, when it is quiet. */
export function DayLine({ line, now, sentence, hrefOf, ghost }: Props) {
  return (
    <figure className={`${styles.line} ${line.fans.length ? styles.fan : ''}`} role="group" aria-label={sentence}>
      {line.nights.map((night) => (
        <div key={night.left} className={styles.night} style={{ left: pct(night.left), width: pct(night.width) }}>
          {night.width > 9 && (
            <span>
              <Icon name="moon" size={14} />
              Quiet hours
            </span>
          )}
        </div>
      ))}
      {line.booked.map((block) => (
        <Link
          key={block.id}
          className={`${styles.event} ${block.left > 82 ? styles.right : ''}`}
          href={hrefOf(block.id)}
          prefetch={false}
          style={{ left: pct(block.left), width: pct(block.width) }}
        >
          <span>{block.label}</span>
        </Link>
      ))}
      <Axis line={line} />
      {line.markers.map((marker) => (
        <Link
          key={marker.id}
          className={`${styles.person} ${marker.near ? styles.near : ''}`}
          data-heat={marker.heat}
          href={`/notes/${marker.id}`}
          prefetch={false}
          style={{ left: pct(marker.left) }}
          aria-label={`Write to ${marker.name}`}
        >
          <em>{firstNameOf(marker.name)}</em>
          <Ring name={marker.name} size={38} clock={{ due: marker.dueAt.epochMilliseconds, now }} />
        </Link>
      ))}
      {line.fans.map((fan) => (
        <Fan key={fan.left} fan={fan} now={now} />
      ))}
      {ghost && (
        <span className={`${styles.person} ${styles.ghost}`} style={{ left: '78%' }} aria-hidden="true">
          <em>{ghost}</em>
          <i />
        </span>
      )}
    </figure>
  );
}

function Axis({ line }: { line: Line }) {
  const labelled = line.ticks.filter((tick) => tick.label !== null && tick.left > 3.4 && tick.left < 98);
  return (
    <div aria-hidden="true">
      <i className={styles.axis} />
      {line.ticks.map((tick) => (
        <i key={tick.left} className={`${styles.tick} ${tick.major ? styles.major : ''}`} style={{ left: pct(tick.left) }} />
      ))}
      {labelled.map((tick, index) => (
        <span
          key={tick.left}
          className={`${styles.label} ${tick.midnight ? styles.midnight : index % 2 === 0 ? styles.minor : ''}`}
          style={{ left: pct(tick.left) }}
        >
          {tick.label}
        </span>
      ))}
      <div className={styles.now}>
        <span>Now</span>
      </div>
    </div>
  );
}

function Fan({ fan, now }: { fan: Line['fans'][number]; now: number }) {
  return (
    <>
      <div className={styles.leaders} aria-hidden="true">
        <svg viewBox="0 0 100 124" preserveAspectRatio="none">
          {fan.rings.map((ring) => (
            <path key={ring.id} d={`M${ring.left} 58 V92 L${ring.foot} 106 V124`} />
          ))}
        </svg>
      </div>
      {fan.rings.map((ring) => (
        <Link
          key={ring.id}
          className={styles.leaf}
          data-heat={ring.heat}
          href={`/notes/${ring.id}`}
          prefetch={false}
          style={{ left: pct(ring.left) }}
          aria-label={`Write to ${ring.name}`}
        >
          <em>{firstNameOf(ring.name)}</em>
          <Ring name={ring.name} size={38} clock={{ due: ring.dueAt.epochMilliseconds, now }} />
        </Link>
      ))}
      {fan.more && (
        <span className={styles.more} style={{ left: pct(fan.more.left) }}>
          +{fan.more.count}
        </span>
      )}
      <Link className={styles.pill} href="/notes" prefetch={false} style={{ left: pct(fan.left) }} aria-label={`${fan.count} notes due about then`}>
        {fan.count}
      </Link>
    </>
  );
}

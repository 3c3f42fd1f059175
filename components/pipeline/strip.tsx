import Link from 'next/link';
import type { Heat } from '@/lib/domain/heat';
import { STAGE_LABELS, STAGES, type Stage } from '@/lib/domain/pipeline';
import { StageBars } from './stage-bars';
import styles from './strip.module.css';

const MOST_DOTS: Record<Stage, number> = { saved: 6, applied: 6, screening: 6, interviewing: 12, offer: 6, closed: 6 };

/**
 * Six stages, one dot per application while there is room.
 * @param heats the heat of those applications of a stage that have a note or a reply waiting
 */
export function Strip({ counts, heats }: { counts: Map<Stage, number>; heats: Map<Stage, Heat[]> }) {
  return (
    <nav className={styles.strip} aria-label="Pipeline by stage">
      {STAGES.map((stage) => {
        const count = counts.get(stage) ?? 0;
        const warm = heats.get(stage) ?? [];
        const dots = Math.min(count, MOST_DOTS[stage]);
        const plain = stage === 'saved' ? styles.open : stage === 'closed' ? styles.shut : undefined;
        return (
          <Link key={stage} href={`/pipeline#${stage}`} prefetch={false}>
            <StageBars stage={stage} />
            <span>
              {STAGE_LABELS[stage]}
              <b>{count}</b>
            </span>
            <span className={styles.dots} aria-hidden="true">
              {Array.from({ length: dots }, (_, index) => (
                <i key={index} className={warm[index] ? undefined : plain} data-heat={warm[index]} />
              ))}
            </span>
          </Link>
        );
      })}
    </nav>
  );
}

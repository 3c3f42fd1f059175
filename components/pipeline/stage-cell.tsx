import { STAGE_LABELS, type Stage } from '@/lib/domain/pipeline';
import { StageBars } from './stage-bars';
import styles from './table.module.css';

/** The stage of a row. */
export function StageCell({ stage }: { stage: Stage }) {
  return (
    <td className={styles.stage}>
      <span>
        <StageBars stage={stage} />
        {STAGE_LABELS[stage]}
      </span>
    </td>
  );
}

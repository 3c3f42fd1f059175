import { Icon } from '@/components/ui/icon';
import { STAGE_LABELS, type Stage } from '@/lib/domain/pipeline';
import { StageBars } from './stage-bars';
import styles from './table.module.css';

/** The stage of a row, from which its menu hangs. Before any script has loaded it leads to the application. */
export function StageCell({ id, company, stage }: { id: string; company: string; stage: Stage }) {
  return (
    <td className={styles.stage}>
      <button type="submit" form="one-stage" formAction={`/applications/${id}`} data-stage-menu aria-haspopup="menu" aria-expanded="false" aria-label={`${STAGE_LABELS[stage]}, move ${company}`}>
        <StageBars stage={stage} />
        {STAGE_LABELS[stage]}
        <Icon name="chevron-down" size={14} stroke={2} />
      </button>
    </td>
  );
}

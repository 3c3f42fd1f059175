import { Countdown } from '@/components/time/countdown';
import type { Column } from '@/lib/domain/pipeline-view';
import { People } from './people';
import { StageCell } from './stage-cell';
import { Step } from './step';
import type { RowFacts } from './row-facts';
import styles from './table.module.css';

/** What a row shows in one column. */
export function Cell({ column, row, now }: { column: Column; row: RowFacts; now: number }) {
  const { step } = row;
  if (column === 'stage') return <StageCell id={row.id} company={row.company} stage={row.stage} />;
  if (column === 'next')
    return (
      <td className={styles.next} data-step={step.kind}>
        <span>
          <Step kind={step.kind} application={row.id}>
            {step.what}
          </Step>
        </span>
      </td>
    );
  if (column === 'when') return <td className={styles.when}>{step.due === null ? step.when : <Countdown due={step.due} now={now} />}</td>;
  if (column === 'people')
    return (
      <td className={styles.people}>
        <People initials={row.initials} more={row.more} />
        <span className="vh">{row.names.join(', ')}</span>
      </td>
    );
  if (column === 'role' || column === 'source' || column === 'tags' || column === 'place' || column === 'pay')
    return (
      <td className={styles[column]} data-cell={column} data-was={row.was[column]} tabIndex={-1}>
        {row[column]}
      </td>
    );
  return <td className={styles[column]}>{row[column]}</td>;
}

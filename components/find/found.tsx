import { StageBars } from '@/components/pipeline/stage-bars';
import { Icon } from '@/components/ui/icon';
import { initialsOf } from '@/lib/domain/names';
import { STAGE_LABELS } from '@/lib/domain/pipeline';
import type { FoundLine } from './found-line';
import { Pieces } from './pieces';
import styles from './found.module.css';

/** What stands on a line of what was found; its link or option is around it. */
export function Found({ line }: { line: FoundLine }) {
  const isSaid = line.title.length === 0;
  return (
    <>
      <Face of={line.face} />
      <span className={styles.text}>
        {isSaid ? (
          <>
            <span className={styles.said}>
              <Pieces of={line.line} />
            </span>
            <small>{line.meta}</small>
          </>
        ) : (
          <>
            <span className={styles.title}>
              <b>
                <Pieces of={line.title} />
              </b>{' '}
              <span>{line.meta}</span>
            </span>
            {line.line.length > 0 && (
              <span className={line.voice === 'people' ? styles.said : styles.line}>
                <Pieces of={line.line} />
              </span>
            )}
          </>
        )}
      </span>
      <span className={styles.when}>
        {line.stage && <StageBars stage={line.stage} />}
        {line.stage ? STAGE_LABELS[line.stage] : line.when}
      </span>
    </>
  );
}

function Face({ of }: { of: FoundLine['face'] }) {
  if ('icon' in of) {
    return (
      <span className={styles.icon}>
        <Icon name={of.icon} size={18} />
      </span>
    );
  }
  if ('person' in of) {
    return (
      <span className={styles.person} aria-hidden="true">
        {initialsOf(of.person)}
      </span>
    );
  }
  return (
    <span className={styles.company} aria-hidden="true">
      {[...of.company][0]?.toLocaleUpperCase('en-GB')}
    </span>
  );
}

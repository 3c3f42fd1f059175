import Link from 'next/link';
import styles from './brief.module.css';

type CallHeadFacts = {
  title: string;
  role: string;
  company: string;
  applicationId: string;
  day: string;
  times: string;
  theirs: string | null;
  remark: string;
  calledOff: string[];
  isCalledOff: boolean;
};

/** Which round it is and when; what was called off is said plainly. */
export function CallHead({ head }: { head: CallHeadFacts }) {
  const cancelled = head.calledOff.length === 1 ? `The sitting of ${head.calledOff[0]} is cancelled.` : `Cancelled: ${head.calledOff.join(', ')}.`;
  return (
    <>
      <header className={styles.head}>
        <div>
          <p className="dim">
            {head.role}, {head.title.toLowerCase()}
          </p>
          <h1 className="display">
            <Link href={`/applications/${head.applicationId}`} prefetch={false}>
              {head.company}
            </Link>
          </h1>
        </div>
        <div className={styles.when}>
          <p className="dim">{head.day}</p>
          <p className="h1 num">{head.times}</p>
          {head.theirs && <p className="small dim num">{head.theirs}</p>}
        </div>
      </header>
      {head.calledOff.length > 0 && (
        <p className={styles.off}>
          <b>{head.isCalledOff ? 'This round is cancelled.' : cancelled}</b> {head.isCalledOff && 'When it is on again, say so where you change the round.'}
        </p>
      )}
    </>
  );
}

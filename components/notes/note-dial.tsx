import { Countdown } from '@/components/time/countdown';
import { Dial } from '@/components/time/dial';
import { heatOf } from '@/lib/domain/heat';
import { firstNameOf } from '@/lib/domain/names';
import styles from './composer.module.css';

/** The clock of this note, drawn as a day; before the conversation has ended there is none. */
export function NoteDial({ due, now, caption, owed, name }: { due: number; now: number; caption: string; owed: boolean; name: string }) {
  if (!owed) return <p className={styles.caption}>Not owed yet: you have not met. What you write now is kept.</p>;
  const left = due - now;
  return (
    <>
      <Dial leftMs={left} heat={heatOf(left)} size={148} caption={left > 0 ? 'left of 24' : 'a late note still lands'}>
        <Countdown due={due} now={now} name={firstNameOf(name)} />
      </Dial>
      <p className={styles.caption}>{caption}</p>
    </>
  );
}

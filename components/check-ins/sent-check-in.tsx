import { ActionButton } from '@/components/ui/action-button';
import { Icon } from '@/components/ui/icon';
import { undoAction } from '@/lib/actions/undo';
import { CameBack } from '@/components/notes/came-back';
import { Refresh } from '@/components/ui/refresh';
import { bounceCheckInAction } from '@/lib/actions/check-ins';
import desk from '@/components/notes/composer.module.css';
import styles from './check-ins.module.css';

type Letter = { id: string; name: string | null; address: string; subject: string; body: string };
type Sent = Letter & { when: string; byHand: boolean };

/** A check-in that has gone, word for word; or one that is about to leave, and can still be taken back. */
export function SentCheckIn({ letter, leaving }: { letter: Letter & Partial<Sent>; leaving: { words: string } | null }) {
  return (
    <>
      <div className={desk.top}>
        <span className={styles.mark}>
          <Icon name={leaving ? 'send' : 'check'} stroke={2.2} />
        </span>
        <p className="dim" role="status">
          {leaving ? leaving.words : `Sent ${letter.when}.`}
        </p>
        {leaving && <Refresh />}
      </div>
      <div className={`sheet ${desk.paper}`}>
        <dl className={desk.env}>
          <div>
            <dt>To</dt>
            <dd>
              {letter.name ?? 'Hiring team'}
              {letter.address && <i>{letter.address}</i>}
            </dd>
          </div>
          <div>
            <dt>Subject</dt>
            <dd>{letter.subject}</dd>
          </div>
        </dl>
        <div className={`letter ${desk.kept}`}>{letter.body}</div>
        <footer className={desk.foot}>
          <span className="small dimmer">{leaving ? 'It can still be taken back.' : 'Kept word for word.'}</span>
          {(leaving || letter.byHand) && (
            <ActionButton action={undoAction} fields={{ act: 'check-in', id: letter.id }} look="quiet">
              {leaving ? 'Take it back' : 'It was not sent'}
            </ActionButton>
          )}
          {!leaving && !letter.byHand && <CameBack id={letter.id} name={letter.name} action={bounceCheckInAction} />}
        </footer>
      </div>
    </>
  );
}

/** Check-ins that went out before, one click away. */
export function SentBefore({ letters }: { letters: Sent[] }) {
  if (letters.length === 0) return null;
  return (
    <section className={styles.before} aria-label="Sent before">
      <div className="hd">
        <h2>Sent before</h2>
        <span>{letters.length}</span>
      </div>
      {letters.map((letter) => (
        <details key={letter.id}>
          <summary>
            <b>Sent {letter.when}</b> to {letter.name ?? 'the hiring team'}
          </summary>
          <div>{letter.body}</div>
        </details>
      ))}
    </section>
  );
}

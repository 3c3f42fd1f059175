import Link from 'next/link';
import { ActionButton } from '@/components/ui/action-button';
import { Ring } from '@/components/people/ring';
import { bounceNoteAction, unskipNoteAction } from '@/lib/actions/notes';
import { undoAction } from '@/lib/actions/undo';
import { CameBack } from './came-back';
import { Refresh } from '@/components/ui/refresh';
import styles from './composer.module.css';

type Note = { id: string; due: number; name: string; personId: string; email: string; subject: string; body: string; channel: string; company: string; round: string; applicationId: string };

export type Resting = {
  kind: 'sent' | 'skipped' | 'sending';
  words: string;
  justSentAt: number | null;
  /** the letter that this server sent or sends, if it did */
  mail: { id: string; toAddress: string; messageId: string; answer: string } | null;
};

/** A note that was sent, kept word for word, or one that will not go. */
export function RestingNote({ note, resting, now }: { note: Note; resting: Resting; now: number }) {
  const { kind, mail } = resting;
  const sent = kind === 'sent';
  const sending = kind === 'sending';
  return (
    <>
      <section aria-label={`Note to ${note.name}`}>
        <div className={styles.top}>
          {resting.justSentAt !== null ? (
            <Ring name={note.name} size={48} clock={{ due: note.due, now: resting.justSentAt }} sending />
          ) : (
            <Ring name={note.name} size={36} clock={sent ? 'sent' : sending ? { due: note.due, now, isHeld: true } : null} />
          )}
          <p className="dim" role="status">
            {resting.words}
          </p>
          {sending && <Refresh />}
        </div>
        <div className={`sheet ${styles.paper}`}>
          <dl className={styles.env}>
            <div>
              <dt>To</dt>
              <dd>
                {note.name}
                {(mail?.toAddress ?? note.email) && <i>{mail?.toAddress ?? note.email}</i>}
              </dd>
            </div>
            {note.channel === 'email' && (sent || sending) && (
              <div>
                <dt>Subject</dt>
                <dd>{note.subject}</dd>
              </div>
            )}
          </dl>
          {sent || sending ? <div className={`letter ${styles.kept}`}>{note.body}</div> : <p className={`dim ${styles.kept}`}>Nothing was written.</p>}
          <footer className={styles.foot}>
            <span className="small dimmer">{sent ? 'Kept word for word.' : sending ? 'Its clock goes on until it has left.' : 'Its clock is stopped.'}</span>
            {sending && mail ? (
              <ActionButton action={undoAction} fields={{ act: 'mail', id: mail.id }} look="quiet">
                Take it back
              </ActionButton>
            ) : sent && mail ? (
              <CameBack id={note.id} name={note.name} action={bounceNoteAction} />
            ) : sent ? (
              <ActionButton action={undoAction} fields={{ act: 'sent', id: note.id }} look="quiet">
                It was not sent
              </ActionButton>
            ) : (
              <ActionButton action={unskipNoteAction} fields={{ id: note.id }}>
                Write it after all
              </ActionButton>
            )}
          </footer>
        </div>
      </section>
      <aside className={styles.margin} aria-label="About this note">
        <div className="hd">
          <h2>About</h2>
        </div>
        <ul className={styles.points}>
          <li>
            <Link className="link" href={`/people/${note.personId}`} prefetch={false} data-key="o">
              {note.name}
            </Link>
          </li>
          <li>
            <Link className="link" href={`/applications/${note.applicationId}`} prefetch={false}>
              {note.company}
            </Link>
            <span className="small dim">, {note.round}</span>
          </li>
        </ul>
        {sent && mail && (
          <dl className={styles.trace}>
            <dt>The mail server said</dt>
            <dd>{mail.answer}</dd>
            <dt>Message-ID</dt>
            <dd>{mail.messageId}</dd>
          </dl>
        )}
      </aside>
    </>
  );
}

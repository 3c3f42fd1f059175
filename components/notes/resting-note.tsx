import Link from 'next/link';
import { ActionButton } from '@/components/ui/action-button';
import { Ring } from '@/components/people/ring';
import { unskipNoteAction } from '@/lib/actions/notes';
import { undoAction } from '@/lib/actions/undo';
import styles from './composer.module.css';

type Note = { id: string; due: number; name: string; personId: string; email: string; subject: string; body: string; channel: string; company: string; round: string; applicationId: string };

/** A note that was sent, kept word for word, or one that will not go. */
export function RestingNote({ note, resting }: { note: Note; resting: { kind: 'sent' | 'skipped'; words: string; justSentAt: number | null } }) {
  const sent = resting.kind === 'sent';
  return (
    <>
      <section aria-label={`Note to ${note.name}`}>
        <div className={styles.top}>
          {resting.justSentAt !== null ? (
            <Ring name={note.name} size={48} clock={{ due: note.due, now: resting.justSentAt }} sending />
          ) : (
            <Ring name={note.name} size={36} clock={sent ? 'sent' : null} />
          )}
          <p className="dim">{resting.words}</p>
        </div>
        <div className={`sheet ${styles.paper}`}>
          <dl className={styles.env}>
            <div>
              <dt>To</dt>
              <dd>
                {note.name}
                {note.email && <i>{note.email}</i>}
              </dd>
            </div>
            {note.channel === 'email' && sent && (
              <div>
                <dt>Subject</dt>
                <dd>{note.subject}</dd>
              </div>
            )}
          </dl>
          {sent ? <div className={`letter ${styles.kept}`}>{note.body}</div> : <p className={`dim ${styles.kept}`}>Nothing was written.</p>}
          <footer className={styles.foot}>
            <span className="small dimmer">{sent ? 'Kept word for word.' : 'Its clock is stopped.'}</span>
            {sent ? (
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
            <Link className="link" href={`/people/${note.personId}`} prefetch={false}>
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
      </aside>
    </>
  );
}

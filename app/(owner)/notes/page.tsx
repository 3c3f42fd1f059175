import type { Metadata } from 'next';
import Link from 'next/link';
import { NoteRow, SentRow } from '@/components/notes/note-row';
import styles from '@/components/notes/note-list.module.css';
import { requireSession } from '@/lib/auth/session';
import { readNotes } from './list';

export const metadata: Metadata = { title: 'Notes' };

export default async function NotesPage({ searchParams }: { searchParams: Promise<{ sent?: string | string[] }> }) {
  const session = await requireSession();
  const now = new Date();
  const page = Math.max(1, Math.min(500, Math.trunc(Number((await searchParams).sent)) || 1));
  const notes = await readNotes(session, now, page);
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <header className={styles.head} data-heat={notes.headline.heat ?? undefined}>
        <h1 className="h1">
          {notes.headline.before}
          {notes.headline.mark && <b>{notes.headline.mark}</b>}
          {notes.headline.after}
        </h1>
        <p className="dim">One note for each person you met, within a day. Also for anyone else who helped.</p>
      </header>
      <section aria-labelledby="h-due">
        <div className="hd">
          <h2 id="h-due">Due</h2>
          <span>{notes.due.length}</span>
        </div>
        {notes.due.map((note) => (
          <NoteRow key={note.id} note={note} now={now.getTime()} />
        ))}
        {notes.due.length === 0 && (
          <p className="empty">
            <b>No note is owed.</b>
            Log an interview, and everyone you met is listed here with a clock.
          </p>
        )}
      </section>
      {notes.skipped.length > 0 && (
        <section aria-labelledby="h-skipped">
          <div className="hd">
            <h2 id="h-skipped">Skipped</h2>
          </div>
          {notes.skipped.map((note) => (
            <SentRow key={note.id} note={note} />
          ))}
        </section>
      )}
      <section aria-labelledby="h-sent">
        <div className="hd">
          <h2 id="h-sent">Sent</h2>
          <span>{notes.sentCount}</span>
        </div>
        {notes.sent.map((note) => (
          <SentRow key={note.id} note={note} />
        ))}
        {notes.sent.length === 0 && (
          <p className="empty">
            <b>None sent yet.</b>
            Sent notes are kept here word for word.
          </p>
        )}
        <p className={styles.pages}>
          {page > 1 && (
            <Link className="link" href={`/notes?sent=${page - 1}#h-sent`} prefetch={false}>
              Newer
            </Link>
          )}
          {notes.hasMore && (
            <Link className="link" href={`/notes?sent=${page + 1}#h-sent`} prefetch={false}>
              Older
            </Link>
          )}
        </p>
      </section>
    </main>
  );
}

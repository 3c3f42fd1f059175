import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Composer } from '@/components/notes/composer';
import { NoteDial } from '@/components/notes/note-dial';
import { NotePager } from '@/components/notes/note-pager';
import { NoteReminders } from '@/components/notes/note-reminders';
import { Queue } from '@/components/notes/queue';
import { RestingNote } from '@/components/notes/resting-note';
import { SkipNote } from '@/components/notes/skip-note';
import styles from '@/components/notes/composer.module.css';
import { requireSession } from '@/lib/auth/session';
import { readNoteReminders } from '../../reminders/view';
import { readNote } from '../note';
import { readQueue } from '../queue';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const note = await readNote(await requireSession(), id);
  return { title: note ? `Note to ${note.name}` : 'Not here' };
}

export default async function NotePage({ params }: Props) {
  const { id } = await params;
  const session = await requireSession();
  const now = new Date();
  const [note, queue] = await Promise.all([readNote(session, id), readQueue(session, now)]);
  if (!note) notFound();
  const ids = queue.due.map((each) => each.id);
  return (
    <main id="main" className={`wrap ${styles.compose}`} data-own-job>
      <h1 className="vh">Note to {note.name}</h1>
      <Queue facts={queue} current={id} now={now.getTime()} />
      {note.resting ? (
        <RestingNote note={note} resting={note.resting} now={now.getTime()} />
      ) : (
        <Composer
          key={id}
          facts={note}
          dial={<NoteDial due={note.due} now={now.getTime()} caption={note.caption} owed={note.owed} name={note.name} />}
          reminders={<NoteReminders lines={await readNoteReminders(session, id, now)} />}
        >
          <NotePager ids={ids} current={id} />
          <SkipNote id={id} name={note.name} />
        </Composer>
      )}
    </main>
  );
}

import Link from 'next/link';
import { FirstNote, NoteRow, SentRow, type NoteRowFacts, type SentRowFacts } from '@/components/notes/note-row';
import { ActionButton } from '@/components/ui/action-button';
import { ButtonLink } from '@/components/ui/button';
import { removeSampleAction } from '@/lib/actions/sample';
import type { Heat } from '@/lib/domain/heat';
import { DatedRow } from './dated-row';
import styles from './today.module.css';

const SHOWN_NOTES = 12;

type Unlogged = { id: string; company: string; title: string };

export function NotesToday({ notes, sent, unlogged, now }: { notes: NoteRowFacts[]; sent: SentRowFacts[]; unlogged: Unlogged[]; now: number }) {
  const [first, ...others] = notes;
  const more = notes.length - SHOWN_NOTES;
  return (
    <section aria-labelledby="h-notes">
      <div className="hd">
        <h2 id="h-notes">Thank-you notes</h2>
        {notes.length > 0 && <span>{notes.length} due</span>}
        {notes.length === 0 && sent.length > 0 && <span>{sent.length} sent today</span>}
      </div>
      {unlogged.map((round) => (
        <div key={round.id} className={styles.unlogged}>
          <div>
            <b>{round.company}</b> <span className="dim">{round.title.toLowerCase()} has ended.</span>
            <p className="small dim">Write down who said what while it is fresh.</p>
          </div>
          <ButtonLink size="little" href={`/log?round=${round.id}`}>
            Debrief
          </ButtonLink>
        </div>
      ))}
      {first && <FirstNote note={first} now={now} />}
      {others.slice(0, SHOWN_NOTES - 1).map((note) => (
        <NoteRow key={note.id} note={note} now={now} />
      ))}
      {more > 0 && (
        <Link className="link" href="/notes" prefetch={false}>
          {more} more by deadline
        </Link>
      )}
      {sent.map((note) => (
        <SentRow key={note.id} note={note} />
      ))}
      {notes.length + sent.length === 0 && (
        <p className="empty">
          <b>No note is owed.</b>
          When an interview ends, everyone you met is listed here with a clock.
        </p>
      )}
    </section>
  );
}

type RoundRow = { id: string; date: string; clock: string; company: string; words: string; missing: string | null };

export function RoundsToday({ rounds }: { rounds: RoundRow[] }) {
  return (
    <section aria-labelledby="h-rounds">
      <div className="hd">
        <h2 id="h-rounds">Next rounds</h2>
      </div>
      {rounds.map((round) => (
        <DatedRow
          key={round.id}
          date={round.date}
          under={round.clock}
          title={round.company}
          action={{ href: `/rounds/${round.id}`, label: 'Open', about: `${round.company}, ${round.date}` }}
        >
          <p>{round.words}</p>
          {round.missing && (
            <Link className="link" href={`/rounds/${round.id}/gaps`} prefetch={false}>
              {round.missing}
            </Link>
          )}
        </DatedRow>
      ))}
      {rounds.length === 0 && (
        <p className="empty">
          <b>No round is booked.</b>
          Plan one from its application. You will be reminded the evening before.
        </p>
      )}
    </section>
  );
}

type OfferRow = { id: string; company: string; role: string; date: string; under: string; heat: Heat | null };

/** Offers to answer within days. */
export function OffersToday({ offers }: { offers: OfferRow[] }) {
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby="h-offers" className={styles.sub}>
      <div className="hd">
        <h2 id="h-offers">Offers to answer</h2>
      </div>
      {offers.map(({ id, company, role, ...day }) => (
        <DatedRow key={id} {...day} title={company} action={{ href: '/offers', label: 'Answer', about: company }}>
          <p>{role}</p>
        </DatedRow>
      ))}
    </section>
  );
}

type ReplyRow = { id: string; company: string; date: string; under: string; heat: Heat | null; words: string | null; wordless: string };

/** Replies overdue; when there are none, the next ones expected. */
export function RepliesToday({ overdue, more, expected }: { overdue: ReplyRow[]; more: number; expected: ReplyRow[] }) {
  const rows = overdue.length ? overdue : expected;
  return (
    <section aria-labelledby="h-replies" className={styles.sub}>
      <div className="hd">
        <h2 id="h-replies">{overdue.length ? 'Replies overdue' : 'Replies'}</h2>
        {overdue.length === 0 && <span>none overdue</span>}
      </div>
      {rows.map((row) => (
        <DatedRow
          key={row.id}
          date={row.date}
          under={row.under}
          heat={row.heat}
          title={row.company}
          action={{ href: `/applications/${row.id}${overdue.length ? '/check-in' : ''}`, label: overdue.length ? 'Follow up' : 'Open', about: row.company }}
        >
          {row.words ? <p className="said">“{row.words}”</p> : <p>{row.wordless}</p>}
        </DatedRow>
      ))}
      {rows.length === 0 && (
        <p className="empty">
          <b>Nobody keeps you waiting.</b>
          When they name a day, it is kept here in their words.
        </p>
      )}
      {more > 0 && overdue.length > 0 && (
        <Link className="link" href="/pipeline?overdue=1" prefetch={false}>
          {more} more in the pipeline
        </Link>
      )}
    </section>
  );
}

/** While the sample job search is there, one click removes it. */
export function SampleBar() {
  return (
    <div className={styles.sample}>
      <span>This is a sample job search, set as if it were today. What you add yourself stays when it goes.</span>
      <ActionButton action={removeSampleAction} look="quiet" size="little">
        Remove the sample
      </ActionButton>
    </div>
  );
}

import { daypart } from '@/lib/domain/day-words';
import { draftLetter } from '@/lib/domain/letter';
import { NOTE_WINDOW_HOURS } from '@/lib/domain/notes';
import { remindersOfNote } from '@/lib/domain/reminders';
import { HOUR } from './calendar';
import type { CoursePerson, CourseRound } from './course';
import { instant, remind, type Job, type Ledger } from './ledger';

const WINDOW = NOTE_WINDOW_HOURS * HOUR;

/** One note to each person of the round, due a day after the last conversation with them (rule 1). */
export function recordNotes(
  ledger: Ledger,
  job: Job,
  roundId: string,
  round: CourseRound,
  people: Map<CoursePerson, string>,
): void {
  const { rows, random, owner, now } = ledger;
  const talks = round.sittings.flatMap((sitting) =>
    sitting.met.map((met) => ({ ...met, endedAt: met.until ?? (sitting.actual ?? sitting.planned).end })),
  );
  for (const person of new Set(talks.map((talk) => talk.person))) {
    if (person.name === null) continue;
    const last = talks.filter((talk) => talk.person === person).reduce((a, b) => (b.endedAt > a.endedAt ? b : a));
    const dueAt = last.endedAt + WINDOW;
    const id = random.id(last.endedAt);
    const base = {
      id,
      ownerId: owner.id,
      applicationId: job.id,
      roundId,
      personId: people.get(person)!,
      dueAt: new Date(dueAt),
      createdAt: new Date(Math.min(last.endedAt, now)),
    };
    if (last.note.state === 'sent') {
      const sentAt = new Date(Math.min(last.endedAt + last.note.after, now - HOUR));
      rows.notes.push({ ...base, ...letterTo(ledger, job, person, last), draftedAt: sentAt, sentAt });
    } else if (last.note.state === 'skipped') {
      const skippedAt = new Date(last.endedAt + HOUR);
      rows.notes.push({ ...base, skippedAt, skipReason: last.note.reason });
    } else {
      const draftedAt = new Date(now - HOUR);
      rows.notes.push(last.note.drafted ? { ...base, ...letterTo(ledger, job, person, last), draftedAt } : base);
      job.unsent.push(dueAt);
      remind(ledger, remindersOfNote(instant(dueAt)), { cause: id, noteId: id });
    }
  }
}

function letterTo(
  { owner, random, calendar }: Ledger,
  job: Job,
  person: CoursePerson,
  talk: { endedAt: number; points: string[] },
) {
  const met = instant(talk.endedAt);
  return draftLetter({
    personName: person.name ?? '',
    ownerName: owner.name,
    hooks: talk.points,
    daypart: daypart(met, met, calendar.zone),
    company: job.company.name,
    role: job.role,
    variant: random.whole(0, 5),
  });
}


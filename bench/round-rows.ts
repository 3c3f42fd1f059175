import { foldName } from '@/lib/domain/names';
import { remindersOfInterview } from '@/lib/domain/reminders';
import { HOUR } from './calendar';
import type { Course, CoursePerson, CourseSitting } from './course';
import { instant, remind, type Job, type Ledger } from './ledger';
import { recordNotes } from './note-rows';

/** Writes down the rounds of an application with everyone in them. */
export function recordRounds(ledger: Ledger, course: Course, job: Job): void {
  const { rows, random, owner } = ledger;
  const people = new Map<CoursePerson, string>();
  const held = new Map<string, number>();
  for (const round of course.rounds) {
    const id = random.id(round.bookedAt);
    const ordinal = (held.get(round.kind) ?? 0) + 1;
    held.set(round.kind, ordinal);
    const end = round.sittings.at(-1)?.actual?.end;
    const bookedAt = new Date(round.bookedAt);
    rows.rounds.push({
      id,
      ownerId: owner.id,
      applicationId: job.id,
      kind: round.kind,
      ordinal,
      bookedAt,
      createdAt: bookedAt,
      loggedAt: end ? new Date(Math.min(end + HOUR / 2, ledger.now)) : null,
    });
    for (const kind of round.signs) rows.signs.push({ roundId: id, kind });
    if (round.stated) {
      const saidAt = new Date(end ?? round.bookedAt);
      const of = { roundId: id, applicationId: job.id, zone: owner.timeZone };
      rows.stated.push({ id: random.id(round.bookedAt), ...round.stated, ...of, saidAt });
    }
    for (const [index, sitting] of round.sittings.entries()) {
      recordSitting(ledger, job, id, sitting, people, index === 0);
    }
    recordNotes(ledger, job, id, round, people);
  }
}

function recordSitting(
  ledger: Ledger,
  job: Job,
  roundId: string,
  { planned, actual, format, met }: CourseSitting,
  people: Map<CoursePerson, string>,
  isFirst: boolean,
): void {
  const { rows, random, owner, calendar } = ledger;
  const { start, end } = actual ?? planned;
  const id = random.id(planned.start);
  rows.interviews.push({
    id,
    ownerId: owner.id,
    roundId,
    plannedStartAt: new Date(planned.start),
    plannedEndAt: new Date(planned.end),
    actualStartAt: actual && new Date(actual.start),
    actualEndAt: actual && new Date(actual.end),
    startAt: new Date(start),
    endAt: new Date(end),
    zone: owner.timeZone,
    wallStart: calendar.wall(planned.start),
    wallEnd: calendar.wall(planned.end),
    format,
  });
  for (const [position, { person, until, points }] of met.entries()) {
    const personId = recordPerson(ledger, job, person, people, actual && (until ?? end));
    const encounterId = random.id(planned.start);
    rows.encounters.push({
      id: encounterId,
      interviewId: id,
      personId,
      relation: person.relation,
      endAt: until ? new Date(until) : null,
      position,
    });
    for (const [order, words] of points.entries()) {
      rows.talkingPoints.push({ id: random.id(end), encounterId, position: order, words });
    }
  }
  if (actual) return;
  const times = { startAt: instant(start), endAt: instant(end), zone: owner.timeZone };
  const due = remindersOfInterview(times).filter(({ kind }) => isFirst || kind !== 'round-tomorrow');
  remind(ledger, due, { cause: id, interviewId: id });
}

function recordPerson(
  { rows, random, owner, now }: Ledger,
  job: Job,
  person: CoursePerson,
  people: Map<CoursePerson, string>,
  metAt: number | null,
): string {
  const known = people.get(person);
  if (known) {
    const row = rows.people.findLast((each) => each.id === known);
    if (row && metAt) row.lastMetAt = new Date(metAt);
    return known;
  }
  const id = random.id(metAt ?? now);
  people.set(person, id);
  const [domain = ''] = foldName(job.company.name).split(' ');
  rows.people.push({
    id,
    ownerId: owner.id,
    companyId: job.company.id,
    name: person.name,
    nameKey: person.name ? foldName(person.name) : '',
    title: person.title,
    email: person.name ? `${foldName(person.name).replace(' ', '.')}@${domain}.example` : '',
    lastMetAt: metAt ? new Date(metAt) : null,
    createdAt: new Date(metAt ?? now),
  });
  return id;
}


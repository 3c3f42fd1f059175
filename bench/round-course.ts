import { defaultMinutes, type Format, type Relation, type RoundKind } from '@/lib/domain/rounds';
import { SIGNS } from '@/lib/domain/signs';
import { HOUR, MINUTE, type Calendar } from './calendar';
import { moved, type Course, type CoursePerson, type CourseRound, type CourseSitting, type NoteFate } from './course';
import type { Random } from './random';
import { FIRST_NAMES, LAST_NAMES, SAID, SKIPPED, STATED, TITLES } from './vocabulary';

const FORMATS: Record<RoundKind, Format[]> = {
  screening: ['phone', 'phone', 'video'],
  round: ['video', 'video', 'one-to-one', 'panel', 'case-study', 'meet-the-team'],
  'offer-call': ['phone'],
};

/** The chance that somebody met in an earlier round is met again. */
const MET_AGAIN = 0.3;

export function somebody(random: Random, relation: keyof typeof TITLES): CoursePerson {
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  return { name, title: random.pick(TITLES[relation]), relation };
}

function relationFor(random: Random, kind: RoundKind): keyof typeof TITLES {
  if (kind !== 'round') return 'recruiter';
  return random.weighted({ 'hiring-manager': 4, 'team-member': 3, 'cross-functional': 2, executive: 1, recruiter: 0 });
}

function invite(random: Random, course: Course, kind: RoundKind): CoursePerson {
  if (course.people.length && random.chance(MET_AGAIN)) return random.pick(course.people);
  const person = somebody(random, relationFor(random, kind));
  course.people.push(person);
  return person;
}

/** Most notes go out within a day, half of them within a few hours, some never. */
function pastFate(random: Random): NoteFate {
  if (random.chance(0.06)) return { state: 'skipped', reason: random.pick(SKIPPED) };
  if (random.chance(0.05)) return { state: 'sent', after: random.whole(25 * 60, 60 * 60) * MINUTE };
  return { state: 'sent', after: Math.round((0.5 + 22 * random.next() ** 2.2) * HOUR) };
}

/** What a person said, the hook first; nothing once in a while. */
export function pointsOf(random: Random): string[] {
  return random.shuffled(SAID).slice(0, random.weighted({ '0': 1, '1': 4, '2': 4, '3': 2 }) as unknown as number);
}

type Ahead = { kind: RoundKind; start: number; bookedAt: number };

function sittingsOf(random: Random, course: Course, { kind, start }: Ahead): CourseSitting[] {
  const format = random.pick(FORMATS[kind]);
  const count = kind === 'round' && random.chance(0.2) ? random.whole(2, 4) : 1;
  const ordinal = kind === 'screening' ? 0 : course.rounds.length + 1;
  const sittings: CourseSitting[] = [];
  let from = start;
  for (let n = 0; n < count; n += 1) {
    const end = from + (count > 1 ? 30 : defaultMinutes(format, ordinal)) * MINUTE;
    const size = format === 'panel' ? random.whole(2, 3) : 1;
    const seats = new Set(Array.from({ length: size }, () => invite(random, course, kind)));
    const met = [...seats].map((person) => ({ person, until: null, points: [], note: OPEN }));
    sittings.push({ planned: { start: from, end }, actual: null, format: count > 1 ? 'one-to-one' : format, met });
    from = end;
  }
  return sittings;
}

const OPEN: NoteFate = { state: 'open', drafted: false };

/** A round that is still to come. The booking moves the application on. */
export function bookRound(random: Random, course: Course, ahead: Ahead): CourseRound {
  const round: CourseRound = {
    kind: ahead.kind,
    bookedAt: ahead.bookedAt,
    sittings: sittingsOf(random, course, ahead),
    signs: [],
    stated: null,
  };
  course.rounds.push(round);
  const stage = ahead.kind === 'screening' ? 'screening' : 'interviewing';
  if (course.moves.at(-1)?.stage !== 'interviewing') moved(course, stage, ahead.bookedAt);
  return round;
}

/** A round that is over: it happened, it was written down, and its notes were seen to. @returns when it ended */
export function holdRound(random: Random, calendar: Calendar, course: Course, ahead: Ahead): number {
  const round = bookRound(random, course, ahead);
  for (const sitting of round.sittings) {
    const over = random.chance(0.25) ? random.whole(5, 30) * MINUTE : 0;
    sitting.actual = { start: sitting.planned.start, end: sitting.planned.end + over };
    sitting.met = sitting.met.map((each) => ({ ...each, points: pointsOf(random), note: pastFate(random) }));
  }
  round.signs = SIGNS.filter(() => random.chance(0.4)).map(({ id }) => id);
  const end = round.sittings.at(-1)!.actual!.end;
  if (random.chance(0.4)) {
    const { words, days } = random.pick(STATED);
    round.stated = { words, byDay: calendar.dateOf(end).add({ days }).toString() };
  }
  return end;
}

/** Somebody from a department, without a name so far. */
export function unnamed(relation: Relation): CoursePerson {
  return { name: null, title: 'From Finance', relation };
}

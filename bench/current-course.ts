import { DAY, HOUR, MINUTE, type Calendar } from './calendar';
import { moved, newCourse, type Course } from './course';
import type { Random } from './random';
import { bookRound, holdRound, pointsOf, somebody, unnamed } from './round-course';

/** Rounds of the last day, told by how many hours ago each conversation ended: five notes are owed. */
const ENDED = [[22.9], [19.4], [5.9, 5.1, 3.8]];
/** Rounds that are booked, told by how many days ahead. */
const BOOKED = [1, 2, 4, 7];
/** Enough of the rest for the board of a small search to be as full as that of a large one. */
const SAVED = 9;
const SCREENED = 9;
const OFFERED = 2;

export const CURRENT_COURSES = ENDED.length + BOOKED.length + SAVED + SCREENED + OFFERED;

type Telling = { random: Random; calendar: Calendar; now: number };

/**
 * The handful of applications that make today what it is: first the notes owed, then the rounds to come, then what
 * waits in the other columns.
 */
export function currentCourse(telling: Telling, index: number): Course {
  const rounds = ENDED.length + BOOKED.length;
  if (index < rounds) return inRounds(telling, index);
  return index < rounds + SAVED ? saved(telling) : waiting(telling, index >= rounds + SAVED + SCREENED);
}

function saved({ random, calendar, now }: Telling): Course {
  const course = newCourse(now - random.whole(5, 20 * 24) * HOUR, 'saved');
  course.closesOn = calendar.dateOf(now).add({ days: random.whole(2, 25) }).toString();
  return course;
}

/** The first call is over, and they have the next word, or have made an offer since. */
function waiting({ random, calendar, now }: Telling, isOffered: boolean): Course {
  const course = newCourse(now - random.whole(25, 40) * DAY, 'applied');
  const start = calendar.appointment(now, { from: -14, to: -5 });
  holdRound(random, calendar, course, { kind: 'screening', start, bookedAt: start - 4 * DAY });
  if (!isOffered) return course;
  const at = now - random.whole(10, 40) * HOUR;
  const answerBy = calendar.dateOf(now).add({ days: random.whole(3, 8) }).toString();
  course.offer = { at, pay: random.whole(45, 75) * 100_000, extras: 'a car', answerBy };
  moved(course, 'offer', at);
  return course;
}

function inRounds(telling: Telling, index: number): Course {
  const { random, calendar, now } = telling;
  const createdAt = calendar.later(now, { from: -40, to: -16 });
  const course = newCourse(createdAt, 'applied');
  const bookedAt = calendar.appointment(createdAt, { from: 2, to: 5 });
  if (random.chance(0.5)) {
    const start = calendar.appointment(bookedAt, { from: 2, to: 4 });
    holdRound(random, calendar, course, { kind: 'screening', start, bookedAt });
  }
  const ended = ENDED[index];
  if (ended) justHeld(telling, course, ended);
  else ahead(telling, course, BOOKED[index - ENDED.length]!);
  return course;
}

function justHeld({ random, now }: Telling, course: Course, hoursAgo: number[]): void {
  const ends = hoursAgo.map((hours) => now - Math.round(hours * 12) * 5 * MINUTE);
  const end = ends.at(-1)!;
  const stretch = { start: ends[0]! - 45 * MINUTE, end };
  const met = ends.map((until, index) => ({
    person: somebody(random, index ? 'team-member' : 'hiring-manager'),
    until: until === end ? null : until,
    points: pointsOf(random),
    note: { state: 'open', drafted: random.chance(0.4) } as const,
  }));
  course.people.push(...met.map(({ person }) => person));
  course.rounds.push({
    kind: 'round',
    bookedAt: now - 2 * DAY,
    sittings: [{ planned: stretch, actual: stretch, format: met.length > 1 ? 'panel' : 'video', met }],
    signs: ['next-steps'],
    stated: null,
  });
  moved(course, 'interviewing', stretch.start);
}

function ahead({ random, calendar, now }: Telling, course: Course, days: number): void {
  const start = calendar.appointment(now, { from: days, to: days });
  const round = bookRound(random, course, { kind: 'round', start, bookedAt: now - random.whole(20, 70) * HOUR });
  const [first] = round.sittings;
  const note = { state: 'open', drafted: false } as const;
  if (days === 1) first?.met.push({ person: unnamed('cross-functional'), until: null, points: [], note });
}

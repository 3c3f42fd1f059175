import type { RoundKind } from '@/lib/domain/rounds';
import { DAY, HOUR, type Calendar } from './calendar';
import { moved, newCourse, type Course } from './course';
import { holdRound } from './round-course';
import type { Random } from './random';
import { EXTRAS, REFUSALS } from './vocabulary';

/** What usually becomes of an application, in a hundred. */
const FATES = { saved: 4, silent: 57, refused: 15, screened: 9, interviewed: 11, offered: 2, cancelled: 2 };

/** Whatever ended in the last day is told apart: those are the notes that are owed. */
const SETTLED = 26 * HOUR;

type Telling = { random: Random; calendar: Calendar; now: number };

/** The course of an application that began at some time in the past, as far as it has come by now. */
export function pastCourse(telling: Telling, createdAt: number): Course {
  const { random, calendar, now } = telling;
  const fate = random.weighted(FATES);
  if (fate === 'saved') return savedCourse(telling, createdAt);
  const course = newCourse(createdAt, random.chance(0.2) ? 'saved' : 'applied');
  const appliedAt = course.moves[0]!.stage === 'saved' ? createdAt + random.whole(1, 72) * HOUR : createdAt;
  if (appliedAt > now) return course;
  moved(course, 'applied', appliedAt);
  if (fate === 'silent') close(course, calendar.later(appliedAt, { from: 30, to: 60 }), 'never-replied', now);
  if (fate === 'cancelled') close(course, calendar.later(appliedAt, { from: 10, to: 40 }), 'role-cancelled', now);
  if (fate === 'refused') refuse(telling, course, appliedAt);
  if (fate === 'screened' || fate === 'interviewed' || fate === 'offered') interviews(telling, course, fate, appliedAt);
  return course;
}

function savedCourse({ random, calendar, now }: Telling, createdAt: number): Course {
  const course = newCourse(createdAt, 'saved');
  const closes = calendar.later(createdAt, { from: 5, to: 40 });
  course.closesOn = calendar.dateOf(closes).toString();
  if (closes + 10 * DAY < now && random.chance(0.9)) moved(course, 'closed', closes + 9 * DAY, 'withdrew');
  return course;
}

function close(course: Course, at: number, reason: 'never-replied' | 'role-cancelled' | 'withdrew', now: number): void {
  if (at < now) moved(course, 'closed', at, reason);
}

function refuse({ random, calendar, now }: Telling, course: Course, after: number): void {
  const at = calendar.appointment(after, { from: 3, to: 25 });
  if (at > now) return;
  course.replies.push({ at, words: random.chance(0.5) ? random.pick(REFUSALS) : '' });
  moved(course, 'closed', at, 'rejected');
}

function interviews(
  telling: Telling,
  course: Course,
  fate: 'screened' | 'interviewed' | 'offered',
  appliedAt: number,
): void {
  const { random, calendar, now } = telling;
  const screened = fate === 'screened' || random.chance(0.6);
  const rounds = fate === 'screened' ? 0 : random.whole(fate === 'offered' ? 2 : 1, 3);
  const kinds: RoundKind[] = [...(screened ? ['screening' as const] : []), ...Array<RoundKind>(rounds).fill('round')];
  let last = appliedAt;
  for (const kind of kinds) {
    const bookedAt = calendar.appointment(last, { from: 2, to: 9 });
    const start = calendar.appointment(bookedAt, { from: 2, to: 8 });
    if (start > now - SETTLED - 6 * HOUR) return;
    last = holdRound(random, calendar, course, { kind, start, bookedAt });
  }
  if (fate === 'offered') return offered(telling, course, last);
  if (random.chance(0.15)) return close(course, calendar.later(last, { from: 25, to: 45 }), 'never-replied', now);
  if (random.chance(0.15)) return close(course, calendar.later(last, { from: 2, to: 20 }), 'withdrew', now);
  refuse(telling, course, last);
}

function offered({ random, calendar, now }: Telling, course: Course, after: number): void {
  const at = calendar.appointment(after, { from: 2, to: 7 });
  if (at > now) return;
  moved(course, 'offer', at);
  const answerBy = calendar.dateOf(at).add({ days: random.whole(6, 12) }).toString();
  course.offer = { at, pay: random.whole(45, 75) * 100_000, extras: random.pick(EXTRAS), answerBy };
  const answered = calendar.later(at, { from: 2, to: 6 });
  if (answered < now) moved(course, 'closed', answered, random.chance(0.05) ? 'accepted' : 'declined');
}

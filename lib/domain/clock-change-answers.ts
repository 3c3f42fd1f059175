import { dayLineOf } from './day-line';
import { dueWords } from './day-words';
import { noteDeadline } from './notes';
import { waitOf } from './replies';
import { afterQuietHours, remindersOfInterview } from './reminders';
import { at, clock, day, ZONES } from './test-times';
import { headlineOf } from './today';

const DAYS = ['2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01', '2026-11-24'];
const QUIET = { start: clock('22:00'), end: clock('07:00') };

function answersOf(date: string, zone: string) {
  const endAt = at(`${date}T02:30`, zone);
  const dueAt = noteDeadline([endAt, endAt.subtract({ hours: 1 })]);
  const stated = { words: 'soon', on: day(date), zone, saidAt: endAt };
  const defaults = { afterApplying: 7, afterRound: 5 };
  return {
    due: dueAt,
    words: dueWords(dueAt, endAt, zone),
    heading: headlineOf({ notes: [{ name: 'Helen Sato', dueAt }], sentToday: 0, now: endAt, zone }),
    wait: waitOf({ appliedAt: endAt, lastRoundEndedAt: null, stated, heardAt: null, zone, defaults }),
    reminders: remindersOfInterview({ startAt: endAt.subtract({ hours: 1 }), endAt, zone }),
    quiet: afterQuietHours(endAt, QUIET, zone),
    line: dayLineOf({ now: endAt, zone, notes: [{ id: 'helen', name: 'Helen', dueAt }], booked: [], quiet: QUIET }),
  };
}

/** What the rules say about days around clock changes in many zones, as text. For the test that moves the machine. */
export function clockChangeAnswers(): string {
  return JSON.stringify(DAYS.flatMap((date) => ZONES.map((zone) => answersOf(date, zone))));
}

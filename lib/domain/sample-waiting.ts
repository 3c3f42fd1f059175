import { toldKofi, toldKofiAgain } from './sample-claims';
import { workingDaysAgo, type SampleClock } from './sample-clock';
import { sentNote, type About } from './sample-letters';
import { longDateWords } from './day-words';
import { someone } from './sample-person';
import { met, type SampleApplication } from './sample-picture';
import { LARKHILL_POSTING } from './sample-requirements';
import { toldJoan, toldStoryToKofi } from './sample-tellings';

const KOFI = someone('Kofi Mensah', 'Head of Capital Delivery', 'kofi.mensah@larkhill.example');
const JOAN = someone('Joan Birtwell', 'Programme Director', 'joan.birtwell@larkhill.example');
const ROSA = someone('Rosa Stein', 'Crewing and Talent Lead', 'r.stein@cobalt.example');

/** Two working days past the day they named. */
export function larkhill(clock: SampleClock, ownerName: string): SampleApplication {
  const company = 'Larkhill Transport';
  const role = 'Capital Programme Manager';
  const about: About = { company, role, ownerName, zone: clock.zone };
  const planned = clock.stretch(clock.workday(-18), '11:00', '11:45');
  const first = clock.stretch(clock.workday(-18), '11:00', '11:50');
  const second = clock.stretch(clock.workday(-11), '09:30', '11:00');
  const promised = workingDaysAgo(clock.today, 2);
  const [weekday] = longDateWords(promised).split(' ');
  const kofi = met(KOFI, 'hiring-manager', 'Asked what I would change on the first day.');
  const joan = met(JOAN, 'skip-level', 'Counts late changes, not late trains.');
  const again = met(KOFI, 'hiring-manager', 'The bridge that closes every time it rains.');
  return {
    company,
    role,
    source: 'Referral',
    sourceDetail: 'Tom Ashdown',
    place: 'Bath, two days on site',
    workMode: 'hybrid',
    level: 'senior',
    pay: { min: 55_000, max: 60_000 },
    ...LARKHILL_POSTING,
    moves: [
      { stage: 'applied', at: clock.at(clock.day(-41), '20:20') },
      { stage: 'interviewing', at: first.start },
    ],
    rounds: [
      {
        kind: 'round',
        bookedAt: clock.at(clock.workday(-24), '13:10'),
        sittings: [{ planned, actual: first, format: 'video', met: [kofi] }],
        signs: ['next-steps', 'introduced', 'sold'],
        tellings: toldStoryToKofi(KOFI),
        claims: toldKofi(KOFI),
        notes: [sentNote(about, kofi, first.end, { hours: 6, minutes: 15 })],
      },
      {
        kind: 'round',
        bookedAt: clock.at(clock.workday(-14), '15:45'),
        sittings: [{ planned: second, actual: second, format: 'panel', place: 'Bath', met: [again, joan] }],
        signs: ['next-steps', 'sold'],
        tellings: toldJoan(JOAN),
        claims: toldKofiAgain(KOFI),
        stated: { words: `We’ll come back to you by ${weekday}.`, on: promised, saidAt: second.end },
        notes: [
          sentNote(about, again, second.end, { hours: 5, minutes: 40 }),
          sentNote(about, joan, second.end, { hours: 5, minutes: 55 }),
        ],
      },
    ],
  };
}

/** Four working days past it. The one note that went out late is here. */
export function cobalt(clock: SampleClock, ownerName: string): SampleApplication {
  const company = 'Cobalt Ferries';
  const role = 'Service Delivery Manager';
  const about: About = { company, role, ownerName, zone: clock.zone };
  const planned = clock.stretch(clock.workday(-11), '16:30', '17:00');
  const call = clock.stretch(clock.workday(-11), '16:30', '17:05');
  const rosa = met(ROSA, 'recruiter', 'The last boat is full of nurses coming off a shift.');
  return {
    company,
    role,
    source: 'Recruiter',
    sourceDetail: 'Harbour Search',
    place: 'Portishead, on site',
    workMode: 'on-site',
    pay: { min: 52_000, max: 58_000 },
    moves: [
      { stage: 'applied', at: clock.at(clock.day(-22), '10:40') },
      { stage: 'screening', at: call.start },
    ],
    rounds: [
      {
        kind: 'screening',
        bookedAt: clock.at(clock.workday(-13), '12:30'),
        sittings: [{ planned, actual: call, format: 'phone', met: [rosa] }],
        stated: { words: 'Give us about a week.', on: workingDaysAgo(clock.today, 4), saidAt: call.end },
        notes: [sentNote(about, rosa, call.end, { hours: 26, minutes: 10 })],
      },
    ],
  };
}

/** Applied a few days ago, no date given. */
export function ostrander(clock: SampleClock): SampleApplication {
  return {
    company: 'Ostrander Labs',
    role: 'Laboratory Operations Manager',
    source: 'Company site',
    place: 'Bristol, on site',
    workMode: 'on-site',
    moves: [{ stage: 'applied', at: clock.at(clock.day(-6), '22:05') }],
  };
}

/** Quiet since the day it was sent; the answer to the form named a day that is still ahead. */
export function brightmoor(clock: SampleClock): SampleApplication {
  const appliedAt = clock.at(clock.day(-12), '19:30');
  return {
    company: 'Brightmoor Schools Trust',
    role: 'Programme Lead, Estates',
    source: 'Company site',
    place: 'Weston-super-Mare, three days on site',
    workMode: 'hybrid',
    pay: { min: 49_000, max: 54_000 },
    moves: [{ stage: 'applied', at: appliedAt }],
    stated: { words: 'You will hear from us within three weeks.', on: clock.day(9), saidAt: appliedAt },
  };
}

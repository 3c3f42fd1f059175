import type { SampleClock } from './sample-clock';
import { sentNote, skippedNote, type About } from './sample-letters';
import { someone } from './sample-person';
import { met, type SampleApplication, type SampleRound } from './sample-picture';
import { toldPeter, toldTomas } from './sample-tellings';

const GRACE = someone('Grace Holloway', 'Search Consultant', 'grace@holloway-search.example');
const TOMAS = someone('Tomas Reyes', 'Regional Director', 't.reyes@sundial.example');
const ANIKA = someone('Anika Joshi', 'Plant Manager', 'a.joshi@sundial.example');
const PETER = someone('Peter Lund', 'Chief Operating Officer', 'p.lund@sundial.example');
const MIRIAM = someone('Miriam Katz', 'People Director', 'm.katz@sundial.example');
const DEV = someone('Dev Malhotra', 'Supply Chain Lead', 'd.malhotra@sundial.example');
const CELIA = someone('Célia Coelho', 'Quality Manager', 'c.coelho@sundial.example');

/** Two saved ones that close soon. */
export function foxglove(clock: SampleClock): SampleApplication {
  return {
    company: 'Foxglove Cycles',
    role: 'Head of Fulfilment',
    source: 'Company site',
    place: 'Frome, on site',
    workMode: 'on-site',
    closesOn: clock.day(6),
    moves: [{ stage: 'saved', at: clock.at(clock.day(-3), '10:30') }],
  };
}

export function aldergate(clock: SampleClock): SampleApplication {
  return {
    company: 'Aldergate Museums',
    role: 'Operations Director',
    source: 'Newsletter',
    place: 'Gloucester, on site',
    workMode: 'on-site',
    level: 'executive',
    closesOn: clock.day(10),
    moves: [{ stage: 'saved', at: clock.at(clock.day(-1), '08:05') }],
  };
}

/** They said no on the evening of the second round, before three of the notes were written. */
export function sundial(clock: SampleClock, ownerName: string): SampleApplication {
  const company = 'Sundial Foods';
  const role = 'Regional Operations Manager';
  const about: About = { company, role, ownerName, zone: clock.zone };
  const closedAt = clock.at(clock.workday(-12), '18:30');
  const rounds = [sundialCall(clock, about), sundialFirst(clock, about), sundialSecond(clock, about)];
  return {
    company,
    role,
    source: 'Recruiter',
    sourceDetail: 'Grace Holloway',
    place: 'Taunton, on site',
    workMode: 'on-site',
    pay: { min: 54_000, max: 60_000 },
    moves: [
      { stage: 'applied', at: clock.at(clock.day(-57), '09:20') },
      { stage: 'screening', at: rounds[0]!.sittings[0]!.planned.start },
      { stage: 'interviewing', at: rounds[1]!.sittings[0]!.planned.start },
      { stage: 'closed', at: closedAt, reason: 'rejected' },
    ],
    rounds,
  };
}

function sundialCall(clock: SampleClock, about: About): SampleRound {
  const times = clock.stretch(clock.workday(-48), '13:00', '13:25');
  const grace = met(GRACE, 'recruiter', 'Three plants, and one of them still on paper.');
  return {
    kind: 'screening',
    bookedAt: clock.at(clock.workday(-51), '16:00'),
    sittings: [{ planned: times, actual: times, format: 'phone', met: [grace] }],
    notes: [sentNote(about, grace, times.end, { hours: 2, minutes: 50 })],
  };
}

function sundialFirst(clock: SampleClock, about: About): SampleRound {
  const times = clock.stretch(clock.workday(-34), '14:00', '14:45');
  const tomas = met(TOMAS, 'hiring-manager', 'Drives the night route himself once a month.');
  const anika = met(ANIKA, 'team-member', 'The line stops for lunch and nobody planned it.');
  return {
    kind: 'round',
    bookedAt: clock.at(clock.workday(-39), '10:45'),
    sittings: [{ planned: times, actual: times, format: 'video', met: [tomas, anika] }],
    signs: ['next-steps'],
    tellings: toldTomas(TOMAS),
    notes: [
      sentNote(about, tomas, times.end, { hours: 4, minutes: 30 }),
      sentNote(about, anika, times.end, { hours: 5, minutes: 5 }),
    ],
  };
}

function sundialSecond(clock: SampleClock, about: About): SampleRound {
  const times = clock.stretch(clock.workday(-12), '09:00', '11:00');
  const peter = met(PETER, 'executive', 'Asked what I would stop doing first.');
  const others = [
    met(MIRIAM, 'cross-functional', 'Half the shift leaders started on the line.'),
    met(DEV, 'team-member'),
    met(CELIA, 'team-member'),
  ];
  const refusedAt = clock.at(clock.workday(-12), '18:40');
  return {
    kind: 'round',
    bookedAt: clock.at(clock.workday(-20), '11:20'),
    sittings: [{ planned: times, actual: times, format: 'panel', place: 'Taunton', met: [peter, ...others] }],
    signs: ['availability'],
    tellings: toldPeter(PETER),
    notes: [
      sentNote(about, peter, times.end, { hours: 2, minutes: 15 }),
      ...others.map(({ person }) => skippedNote(person, refusedAt, 'They said no the same evening.')),
    ],
  };
}

/** No word in thirty days, and so closed. */
export function greywater(clock: SampleClock): SampleApplication {
  return {
    company: 'Greywater Systems',
    role: 'Programme Manager',
    source: 'LinkedIn',
    place: 'Cardiff, remote',
    workMode: 'remote',
    moves: [
      { stage: 'applied', at: clock.at(clock.day(-34), '17:50') },
      { stage: 'closed', at: clock.at(clock.day(-4), '09:15'), reason: 'never-replied' },
    ],
  };
}

import { FIT_OF_JUNIPER_FIRST, FIT_OF_JUNIPER_SECOND, toldNadia, toldNadiaAgain } from './sample-claims';
import type { SampleClock } from './sample-clock';
import { sentNote, type About } from './sample-letters';
import { someone } from './sample-person';
import { met, type SampleApplication, type SamplePart, type SampleRound } from './sample-picture';
import { JUNIPER_POSTING } from './sample-requirements';
import { toldColm, toldOlive } from './sample-tellings';

const NADIA = someone('Nadia Begum', 'People Partner', 'n.begum@juniper.example');
const COLM = someone('Colm Farrell', 'Head of Branches', 'c.farrell@juniper.example');
const OLIVE = someone('Olive Tan', 'Operations Director', 'o.tan@juniper.example');

const PARTS: SamplePart[] = [
  { kind: 'on-top', words: 'A car', detail: 'worth about £5,400 a year before tax', amount: 5_400 },
  { kind: 'pension', words: '6%' },
  { kind: 'days-off', words: '25 and bank holidays' },
  { kind: 'where', words: 'Bristol, four days on site', detail: '22 minutes by bike' },
  { kind: 'start', words: 'by 4 January' },
];

/** An offer to answer within a week, and a call about it the day before. */
export function juniper(clock: SampleClock, ownerName: string): SampleApplication {
  const about: About = {
    company: 'Juniper Mutual',
    role: 'Operations Manager, Branch Network',
    ownerName,
    zone: clock.zone,
  };
  const offeredAt = clock.at(clock.workday(-4), '16:45');
  const rounds = [screening(clock, about), first(clock, about), second(clock, about), offerCall(clock)];
  return {
    company: about.company,
    role: about.role,
    source: 'Referral',
    sourceDetail: 'Ines, from the choir',
    place: 'Bristol, four days on site',
    workMode: 'hybrid',
    level: 'senior',
    pay: { min: 57_000, max: 62_000 },
    ...JUNIPER_POSTING,
    notes: 'They want me to begin by 4 January. Nobody could say who decides.',
    moves: [
      { stage: 'applied', at: clock.at(clock.day(-46), '18:30') },
      { stage: 'screening', at: rounds[0]!.sittings[0]!.planned.start },
      { stage: 'interviewing', at: rounds[1]!.sittings[0]!.planned.start },
      { stage: 'offer', at: offeredAt },
    ],
    rounds,
    offer: { pay: 61_500, parts: PARTS, answerBy: clock.day(7), createdAt: offeredAt },
  };
}

function screening(clock: SampleClock, about: About): SampleRound {
  const times = clock.stretch(clock.workday(-21), '11:00', '11:30');
  const nadia = met(NADIA, 'recruiter', 'The branches close at five and the phones do not.');
  return {
    kind: 'screening',
    bookedAt: clock.at(clock.workday(-25), '09:50'),
    sittings: [{ planned: times, actual: times, format: 'phone', met: [nadia] }],
    signs: ['availability'],
    claims: toldNadia(NADIA),
    notes: [sentNote(about, nadia, times.end, { hours: 5, minutes: 50 })],
  };
}

function first(clock: SampleClock, about: About): SampleRound {
  const times = clock.stretch(clock.workday(-13), '10:00', '10:45');
  const said = ['Nine branches share one manager on Fridays.', 'He would rather close a counter than a conversation.'];
  const colm = met(COLM, 'hiring-manager', ...said);
  return {
    kind: 'round',
    bookedAt: clock.at(clock.workday(-17), '14:25'),
    sittings: [{ planned: times, actual: times, format: 'video', met: [colm] }],
    signs: ['next-steps', 'sold'],
    fit: FIT_OF_JUNIPER_FIRST,
    tellings: toldColm(COLM),
    notes: [sentNote(about, colm, times.end, { hours: 7, minutes: 20 })],
  };
}

function second(clock: SampleClock, about: About): SampleRound {
  const day = clock.workday(-4);
  const welcome = clock.stretch(day, '10:00', '10:20');
  const talk = clock.stretch(day, '10:20', '11:20');
  const goodbye = clock.stretch(day, '11:20', '11:40');
  const nadia = met(NADIA, 'recruiter', 'They want someone who will say so in the meeting.');
  const olive = met(OLIVE, 'executive', 'She keeps the complaints on her own desk for a week.');
  const there = { format: 'one-to-one', place: 'Bristol' } as const;
  return {
    kind: 'round',
    bookedAt: clock.at(clock.workday(-8), '12:00'),
    sittings: [
      { planned: welcome, actual: welcome, ...there, met: [{ ...nadia, points: [] }] },
      { planned: talk, actual: talk, ...there, met: [olive] },
      { planned: goodbye, actual: goodbye, ...there, met: [nadia] },
    ],
    signs: ['next-steps', 'sold', 'availability'],
    fit: FIT_OF_JUNIPER_SECOND,
    tellings: toldOlive(OLIVE),
    claims: toldNadiaAgain(NADIA),
    notes: [
      sentNote(about, nadia, goodbye.end, { hours: 2, minutes: 10 }),
      sentNote(about, olive, talk.end, { hours: 3, minutes: 35 }),
    ],
  };
}

function offerCall(clock: SampleClock): SampleRound {
  const planned = clock.stretch(clock.workday(6), '16:30', '17:00');
  return {
    kind: 'offer-call',
    bookedAt: clock.at(clock.workday(-4), '17:05'),
    sittings: [{ planned, actual: null, format: 'phone', met: [met(NADIA, 'recruiter')] }],
  };
}

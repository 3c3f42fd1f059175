import { FIT_OF_HALDEN_FIRST, toldDana } from './sample-claims';
import { roundedDown, type SampleClock, type Stretch } from './sample-clock';
import { haldenDrilled } from './sample-drills';
import { letterTo, sentNote, skippedNote, type About } from './sample-letters';
import { haldenPrepared } from './sample-prepared';
import { someone } from './sample-person';
import { met } from './sample-picture';
import { asked, haldenPractice, toAsk, wasAsked } from './sample-questions';
import type { SamplePerson } from './sample-person';
import type { SampleApplication, SampleMet, SampleRound, SampleSitting } from './sample-picture';
import { HALDEN_POSTING } from './sample-requirements';
import { haldenStoryRuns, plannedAtHalden, toldAtHalden } from './sample-tellings';
import { Temporal, type Instant } from './temporal';

const DANA = someone('Dana Whitcombe', 'Director, Manufacturing Operations', 'd.whitcombe@halden.example', {
  phone: '01632 960118',
  pronunciation: 'day-na wit-cum',
  howMet: 'Lena Brandt put us in touch',
  cue: 'Navy fleece, laughed at “version nine”, asked twice about the second shift',
  cardReceived: true,
  caresAbout: 'The second shift. She will notice whether you kept thinking about it.',
});
const GREGOR = someone('Gregor Valdez', 'Vice President, Operations', 'g.valdez@halden.example', {
  caresAbout: 'Delivery promises. On time fell to 91% last quarter and he had to say so in public.',
});
const AMARA = someone('Amara Diallo', 'Head of Quality', 'a.diallo@halden.example', {
  caresAbout: 'No surprises between engineering and the line. Wrote the change rules herself.',
});
const SAM = someone('Sam Petrosyan', 'Programme Manager', 's.petrosyan@halden.example', {
  caresAbout: 'Whether you would share the load. Expect “tell me about a time when”.',
});
const FROM_FINANCE: SamplePerson = { name: null, title: 'From Finance' };
const EDITH = someone('Edith Rowe', 'Talent Partner', 'e.rowe@marlowepike.example');

const HOURS_AHEAD = { hours: 16, minutes: 50 };

/**
 * When Halden begins tomorrow: in time for two of the notes to fall due there if that is within office hours, else at
 * half past nine.
 */
function haldenStart(clock: SampleClock): Instant {
  const tomorrow = clock.day(1);
  const wanted = roundedDown(clock.now.add(HOURS_AHEAD), 15);
  const tooEarly = Temporal.Instant.compare(wanted, clock.at(tomorrow, '08:00')) < 0;
  const tooLate = Temporal.Instant.compare(wanted, clock.at(tomorrow, '16:00')) > 0;
  return tooEarly || tooLate ? clock.at(tomorrow, '09:30') : wanted;
}

/** The second round of tomorrow: five sittings back to back, one name missing. */
export function halden(clock: SampleClock, ownerName: string): SampleApplication {
  const company = 'Halden Instruments';
  const role = 'Operations Programme Manager';
  const about: About = { company, role, ownerName, zone: clock.zone };
  const call = clock.stretch(clock.workday(-21), '09:10', '09:22');
  const talk = haldenFirst(clock, ownerName);
  const repliedAt = talk.sittings[0]!.planned.end.add({ hours: 19, minutes: 20 });
  const dana = met(DANA, 'hiring-manager', 'Three people had done the job in two years.');
  return {
    company,
    role,
    source: 'Referral',
    sourceDetail: 'Lena Brandt',
    place: 'Bath, four days on site',
    workMode: 'hybrid',
    level: 'senior',
    pay: { min: 56_000, max: 62_000 },
    ...HALDEN_POSTING,
    moves: [
      { stage: 'applied', at: clock.at(clock.day(-29), '19:45') },
      { stage: 'screening', at: call.start },
      { stage: 'interviewing', at: clock.at(clock.workday(-12), '14:00') },
    ],
    rounds: [
      {
        kind: 'screening',
        bookedAt: clock.at(clock.workday(-24), '17:00'),
        sittings: [{ planned: call, actual: call, format: 'phone', met: [dana] }],
        notes: [sentNote(about, dana, call.end, { hours: 4, minutes: 5 })],
      },
      talk,
      haldenSecond(clock),
    ],
    prepared: haldenPrepared(clock),
    drilled: haldenDrilled(clock),
    replies: [{ at: repliedAt, words: 'The envelope made my Friday. Bring it.' }],
  };
}

function haldenFirst(clock: SampleClock, ownerName: string): SampleRound {
  const day = clock.workday(-12);
  const actual = clock.stretch(day, '14:00', '14:52');
  const points = [
    'The second shift hears about changes last.',
    'The Friday build meeting used to run for two hours.',
    '“I don’t need a hero, I need somebody who writes it down.”',
  ];
  const letter = letterTo(
    DANA,
    ownerName,
    'The second shift, and thank you',
    'Thank you for the hour, and for saying so plainly that the second shift hears about changes last. I went home ' +
      'and drew the handover on the back of an envelope, and I would like to hear where it breaks.',
    'I am keen to take this on, and to be the one who writes it down.',
  );
  return {
    kind: 'round',
    bookedAt: clock.at(clock.workday(-18), '11:30'),
    sittings: [
      {
        planned: clock.stretch(day, '14:00', '14:45'),
        actual,
        format: 'video',
        met: [met(DANA, 'hiring-manager', ...points)],
      },
    ],
    signs: ['next-steps', 'sold'],
    tellings: toldAtHalden(DANA),
    claims: toldDana(DANA),
    fit: FIT_OF_HALDEN_FIRST,
    asked: [
      asked(DANA, 'What does success look like in this role after the first 90 days?', 'The second shift stops hearing about changes last.'),
      asked(DANA, 'What did the last person in this role do that you would like kept?', 'Wrote the handover down every Friday, however short.'),
      wasAsked(DANA, 'How would you run the first 90 days?', 'Listen for thirty, one small thing by sixty, a plan by ninety.'),
      wasAsked(DANA, 'Why are you leaving?', 'The programme I was hired for is finished.'),
    ],
    notes: [{ person: DANA, letter, state: 'sent', at: actual.end.add({ hours: 2, minutes: 25 }) }],
  };
}

function haldenSecond(clock: SampleClock): SampleRound {
  const begins = haldenStart(clock);
  const before = (minutes: number) =>
    begins.subtract({ minutes }).toZonedDateTimeISO(clock.zone).toPlainTime().toString({ smallestUnit: 'minute' });
  let start = begins;
  const sitting = (minutes: number, person: SamplePerson, relation: SampleMet['relation']): SampleSitting => {
    const planned: Stretch = { start, end: start.add({ minutes }) };
    start = planned.end;
    return { planned, actual: null, format: 'one-to-one', place: 'Unit 4, Weston Lock, Bath', met: [met(person, relation)] };
  };
  return {
    kind: 'round',
    bookedAt: clock.at(clock.workday(-6), '15:10'),
    logistics: {
      whereDetail: 'blue door by the bridge',
      leaveBy: before(70),
      leaveDetail: `${before(49)} train, in Bath ${before(37)}`,
      askFor: 'Mina, front desk',
      askForDetail: '01632 960142',
      bring: 'Two cards, stamped',
      bringDetail: '90-day page, closed shoes',
    },
    tellings: plannedAtHalden(GREGOR, AMARA, SAM),
    asked: [
      ...toAsk(GREGOR, 'What does success look like in this role after the first 90 days?', 'Which promise would you least like to break next year?'),
      ...toAsk(AMARA, 'Where do changes usually reach you too late?', 'What did the last good handover look like?'),
      ...toAsk(SAM, 'What would you hand me first?', 'What do you enjoy most about working here?'),
      ...toAsk(DANA, 'What has moved since we spoke?'),
    ],
    practised: haldenPractice(clock),
    storyRuns: haldenStoryRuns(clock),
    sittings: [
      sitting(45, GREGOR, 'executive'),
      sitting(35, AMARA, 'cross-functional'),
      sitting(30, SAM, 'team-member'),
      sitting(15, FROM_FINANCE, 'cross-functional'),
      sitting(25, DANA, 'hiring-manager'),
    ],
  };
}

/** A first round in six days, after a short call that set its date. */
export function marlowe(clock: SampleClock): SampleApplication {
  const call = clock.stretch(clock.workday(-5), '12:10', '12:20');
  const day = clock.workday(6);
  const round = clock.stretch(day, '14:00', '14:45');
  const edith = met(EDITH, 'recruiter');
  return {
    company: 'Marlowe & Pike',
    role: 'Distribution Programme Manager',
    source: 'LinkedIn',
    place: 'Swindon, two days on site',
    workMode: 'hybrid',
    moves: [
      { stage: 'applied', at: clock.at(clock.day(-13), '21:15') },
      { stage: 'screening', at: call.start },
    ],
    rounds: [
      {
        kind: 'screening',
        bookedAt: clock.at(clock.workday(-8), '17:30'),
        sittings: [{ planned: call, actual: call, format: 'phone', met: [edith] }],
        notes: [skippedNote(EDITH, call.end.add({ hours: 1 }), 'Ten minutes to set a date.')],
      },
      {
        kind: 'round',
        bookedAt: call.end,
        sittings: [
          { planned: round, actual: null, format: 'video', met: [edith] },
          // Nobody has explained it yet: that is what the page of its formats is about.
          { planned: clock.stretch(day, '15:00', '16:00'), actual: null, format: 'case-study', met: [] },
        ],
      },
    ],
  };
}

import { LENA, OWEN, RUTH } from './sample-avonmead-people';
import { avonmeadPanel } from './sample-avonmead-panel';
import { FIT_OF_AVONMEAD_FIRST, toldRuth } from './sample-claims';
import type { SampleClock } from './sample-clock';
import { sentNote, type About } from './sample-letters';
import { met, type SampleApplication, type SampleRound } from './sample-picture';
import { AVONMEAD_POSTING } from './sample-requirements';

/** The panel of a few hours ago: three notes to write, one sent. */
export function avonmead(clock: SampleClock, ownerName: string): SampleApplication {
  const about: About = {
    company: 'Avonmead Health',
    role: 'Senior Programme Manager, Clinic Operations',
    ownerName,
    zone: clock.zone,
  };
  const [call, talk] = [screening(clock, about), first(clock, about)];
  const helpedAt = clock.at(clock.day(-25), '11:20');
  const lena = met(LENA, 'other', 'Put in a word with Ruth before I applied.');
  return {
    company: about.company,
    role: about.role,
    source: 'Referral',
    sourceDetail: 'Lena Brandt, worked with Ruth',
    place: 'Bristol, three days on site',
    workMode: 'hybrid',
    level: 'senior',
    pay: { min: 58_000, max: 66_000 },
    ...AVONMEAD_POSTING,
    notes: 'Marcus mentioned a last conversation with the board chair.',
    moves: [
      { stage: 'saved', at: clock.at(clock.day(-27), '20:10') },
      { stage: 'applied', at: clock.at(clock.day(-25), '12:05') },
      { stage: 'screening', at: clock.at(clock.workday(-19), '09:30') },
      { stage: 'interviewing', at: clock.at(clock.workday(-11), '15:00') },
    ],
    rounds: [call, talk, avonmeadPanel(clock, ownerName)],
    helper: {
      person: LENA,
      helped: 'Put in a word with Ruth',
      helpedAt,
      note: sentNote(about, lena, helpedAt, { hours: 1 }),
    },
  };
}

function screening(clock: SampleClock, about: About): SampleRound {
  const day = clock.workday(-19);
  const actual = clock.stretch(day, '09:30', '09:50');
  const owen = met(OWEN, 'recruiter', 'The last person left for a bigger patch, not a better one.');
  return {
    kind: 'screening',
    bookedAt: clock.at(clock.workday(-22), '15:40'),
    sittings: [{ planned: clock.stretch(day, '09:30', '10:00'), actual, format: 'phone', met: [owen] }],
    signs: ['next-steps'],
    notes: [sentNote(about, owen, actual.end, { hours: 1, minutes: 40 })],
  };
}

function first(clock: SampleClock, about: About): SampleRound {
  const day = clock.workday(-11);
  const actual = clock.stretch(day, '15:00', '15:55');
  const ruth = met(RUTH, 'hiring-manager', 'Wants the Monday queue gone before Easter.');
  return {
    kind: 'round',
    bookedAt: clock.at(clock.workday(-15), '10:15'),
    sittings: [{ planned: clock.stretch(day, '15:00', '15:50'), actual, format: 'video', met: [ruth] }],
    signs: ['next-steps', 'sold'],
    claims: toldRuth(RUTH),
    fit: FIT_OF_AVONMEAD_FIRST,
    notes: [sentNote(about, ruth, actual.end, { hours: 3, minutes: 10 })],
  };
}

import { toldPriya } from './sample-claims';
import type { SampleClock } from './sample-clock';
import { someone } from './sample-person';
import { met, type SampleApplication } from './sample-picture';
import { KESTREL_POSTING, SABLE_PEAK_POSTING } from './sample-requirements';
import { toldStoryToPriya, toldTheo } from './sample-tellings';

const PRIYA = someone('Priya Nair', 'Field Operations Director', 'p.nair@kestrelgrid.example');
const THEO = someone('Theo Lindgren', 'Deployment Lead', 'theo.lindgren@sablepeak.example');

const WALL_MAP = 'The wall map with every storm since 1987 pencilled in.';

/** A first round that ended almost a day ago: its note is due in an hour. */
export function kestrel(clock: SampleClock): SampleApplication {
  const end = clock.ago(22, 55);
  const times = { start: end.subtract({ minutes: 45 }), end };
  return {
    company: 'Kestrel Grid',
    role: 'Field Operations Lead',
    source: 'Company site',
    place: 'Gloucester, on site',
    workMode: 'on-site',
    level: 'senior',
    pay: { min: 54_000, max: 59_000 },
    ...KESTREL_POSTING,
    moves: [
      { stage: 'applied', at: clock.at(clock.day(-15), '18:10') },
      { stage: 'interviewing', at: times.start },
    ],
    rounds: [
      {
        kind: 'round',
        bookedAt: clock.at(clock.workday(-6), '11:15'),
        sittings: [
          {
            planned: times,
            actual: times,
            format: 'one-to-one',
            place: 'Gloucester',
            met: [met(PRIYA, 'hiring-manager', WALL_MAP, 'Crews trust a voice more than a screen.')],
          },
        ],
        signs: ['next-steps', 'sold'],
        tellings: toldStoryToPriya(PRIYA),
        claims: toldPriya(PRIYA),
      },
    ],
  };
}

/** Another one, due this evening. */
export function sablePeak(clock: SampleClock): SampleApplication {
  const end = clock.ago(19, 25);
  const times = { start: end.subtract({ minutes: 45 }), end };
  return {
    company: 'Sable Peak Robotics',
    role: 'Deployment Operations Manager',
    source: 'LinkedIn',
    place: 'Remote, two weeks a quarter in Leeds',
    workMode: 'remote',
    pay: { min: 60_000, max: 68_000 },
    ...SABLE_PEAK_POSTING,
    moves: [
      { stage: 'applied', at: clock.at(clock.day(-18), '21:40') },
      { stage: 'interviewing', at: times.start },
    ],
    rounds: [
      {
        kind: 'round',
        bookedAt: clock.at(clock.workday(-8), '09:35'),
        sittings: [
          {
            planned: times,
            actual: times,
            format: 'video',
            met: [met(THEO, 'hiring-manager', 'A robot that is down on a Saturday is down till Tuesday.')],
          },
        ],
        signs: ['next-steps'],
        tellings: toldTheo(THEO),
      },
    ],
  };
}

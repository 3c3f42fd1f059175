import type { SampleClock } from './sample-clock';
import type { SamplePerson } from './sample-person';
import { FLU, FORTY_ONE, PULLED_BACK, SAYING_NO, SIX_WEEKS, TWO_MANAGERS } from './sample-stories';
import type { SampleStory, SampleStoryRun, SampleTelling } from './sample-story';

const told = (story: SampleStory, person: SamplePerson, landed?: 'well' | 'flat'): SampleTelling => ({ story, person, told: true, landed });
const planned = (story: SampleStory, person: SamplePerson): SampleTelling => ({ story, person, told: false });

/** Everybody who heard a story for the first time heard it alone. */
export const toldTomas = (tomas: SamplePerson) => [told(SIX_WEEKS, tomas, 'well')];
export const toldPeter = (peter: SamplePerson) => [told(TWO_MANAGERS, peter, 'flat')];
export const toldJoan = (joan: SamplePerson) => [told(TWO_MANAGERS, joan, 'well')];
export const toldTheo = (theo: SamplePerson) => [told(TWO_MANAGERS, theo, 'well')];
export const toldColm = (colm: SamplePerson) => [told(PULLED_BACK, colm, 'well')];
export const toldOlive = (olive: SamplePerson) => [told(SAYING_NO, olive, 'well')];
export const toldStoryToPriya = (priya: SamplePerson) => [told(FLU, priya, 'well')];

/** Before the story was written anew. */
export const toldStoryToKofi = (kofi: SamplePerson): SampleTelling[] => [{ story: FORTY_ONE, person: kofi, told: true, asEarlier: true }];

/** What Dana heard in the first round at Halden. */
export const toldAtHalden = (dana: SamplePerson) => [told(FORTY_ONE, dana, 'well'), told(SAYING_NO, dana)];

/** What the panel at Avonmead heard. Helen heard another number than is written. */
export const toldAtAvonmead = (marcus: SamplePerson, helen: SamplePerson, jonah: SamplePerson): SampleTelling[] => [
  told(SIX_WEEKS, marcus, 'well'),
  { story: FORTY_ONE, person: helen, told: true, landed: 'well', said: 'Ten days by July.' },
  told(FORTY_ONE, jonah),
];

/** What is planned for the second. */
export const plannedAtHalden = (gregor: SamplePerson, amara: SamplePerson, sam: SamplePerson) => [
  planned(SIX_WEEKS, gregor),
  planned(PULLED_BACK, amara),
  planned(FLU, sam),
];

/** The flu weekend was not said aloud yet. */
export function haldenStoryRuns(clock: SampleClock): SampleStoryRun[] {
  const run = (story: SampleStory, seconds: number, rating: SampleStoryRun['rating'], change: string, at: SampleStoryRun['at']) => {
    return { story, seconds, rating, change, at };
  };
  return [
    run(SIX_WEEKS, 131, 'there', 'Leave the text message out.', clock.at(clock.day(-2), '19:05')),
    run(PULLED_BACK, 118, 'lost', 'Begin with the nurses.', clock.ago(3, 5)),
    run(SIX_WEEKS, 104, 'again', '', clock.ago(2, 55)),
  ];
}

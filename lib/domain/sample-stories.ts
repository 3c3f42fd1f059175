import type { SamplePerson, SampleStory, SampleTelling } from './sample-picture';

const story = (title: string, facts: string, ...themes: string[]): SampleStory => ({ title, facts, themes });

const FORTY_ONE = story('Forty-one days to nine', '41 days to 9, five people, spring 2024', 'leadership');
const SAYING_NO = story('Saying no to the COO', 'one meeting, £40,000 saved, still on good terms', 'conflict');
const SIX_WEEKS = story('Six weeks to go-live', 'pressure, a supplier going under', 'pressure');
const PULLED_BACK = story('The rollout we pulled back', 'failing, and what changed after', 'failure');
const FLU = story('The flu weekend', 'sharing the load', 'skills');

/** What Dana heard in the first round at Halden. */
export const toldAtHalden = (dana: SamplePerson): SampleTelling[] => [
  { story: FORTY_ONE, person: dana, told: true },
  { story: SAYING_NO, person: dana, told: true },
];

/** What the panel at Avonmead heard. */
export const toldAtAvonmead = (marcus: SamplePerson, helen: SamplePerson, jonah: SamplePerson): SampleTelling[] => [
  { story: SIX_WEEKS, person: marcus, told: true },
  { story: FORTY_ONE, person: helen, told: true },
  { story: FORTY_ONE, person: jonah, told: true },
];

/** What is planned for the second. */
export const plannedAtHalden = (gregor: SamplePerson, amara: SamplePerson, sam: SamplePerson): SampleTelling[] => [
  { story: SIX_WEEKS, person: gregor, told: false },
  { story: PULLED_BACK, person: amara, told: false },
  { story: FLU, person: sam, told: false },
];

import type { FitFields } from './fit';
import type { SamplePerson } from './sample-person';
import type { SampleClaim } from './sample-picture';

const said = (person: SamplePerson, label: string, value: string): SampleClaim => ({ person, label, value });
const answered = (person: SamplePerson, label: string, value: string): SampleClaim => ({
  ...said(person, label, value),
  raisedBy: 'them',
});

const [NOTICE, PAY, TEAM, LEAVING, OTHERS] = ['Notice', 'Pay', 'Team size', 'Why you are leaving', 'Other interviews'];
const MARCH = 'The programme ends in March.';

export const toldRuth = (ruth: SamplePerson) => [said(ruth, NOTICE, 'One month.'), said(ruth, LEAVING, MARCH)];

/** Another notice than Ruth has heard. */
export const toldThePanel = (helen: SamplePerson, beatriz: SamplePerson) => [
  said(helen, TEAM, 'Five, at the largest.'),
  said(beatriz, NOTICE, 'Three months.'),
  answered(beatriz, PAY, 'The range you advertised works.'),
  answered(beatriz, OTHERS, 'Two others, both second rounds.'),
];

export const toldDana = (dana: SamplePerson) => [
  said(dana, NOTICE, 'Three months.'),
  said(dana, TEAM, 'Five people.'),
  said(dana, LEAVING, MARCH),
];

export const toldKofi = (kofi: SamplePerson) => [said(kofi, NOTICE, 'Three months, perhaps less.'), said(kofi, TEAM, 'Five.')];
export const toldKofiAgain = (kofi: SamplePerson) => [answered(kofi, PAY, 'Around sixty.')];

export const toldNadia = (nadia: SamplePerson) => [
  said(nadia, NOTICE, 'Three months.'),
  answered(nadia, PAY, 'Sixty, and a way to get there.'),
  said(nadia, LEAVING, 'I want to be nearer the people it is for.'),
];
export const toldNadiaAgain = (nadia: SamplePerson) => [
  said(nadia, OTHERS, 'Yes, and I will tell you by the first.'),
];

export const toldPriya = (priya: SamplePerson) => [
  said(priya, TEAM, 'Five, and two agencies.'),
  said(priya, LEAVING, 'The programme ends.'),
];

const fitOf = (fit: number, fitWords: string, more: Partial<FitFields> = {}): FitFields => ({
  fit,
  fitWords,
  redFlags: '',
  onboarding: '',
  theirAnswers: '',
  ...more,
});

export const FIT_OF_AVONMEAD_FIRST = fitOf(4, 'Ruth knows what she wants, and says so.');
export const FIT_OF_AVONMEAD_PANEL = fitOf(3, 'Good people, and a board that wants numbers first.', {
  redFlags: 'The last two programme managers left within a year',
  onboarding: 'Three weeks beside Gladys before touching anything.',
});
export const FIT_OF_HALDEN_FIRST = fitOf(4, 'Dana answers the question that was asked.');
export const FIT_OF_JUNIPER_FIRST = fitOf(4, 'Colm would rather close a counter than a conversation.');
export const FIT_OF_JUNIPER_SECOND = fitOf(3, 'Nobody could say who decides.', {
  redFlags: 'They want someone who will say so in the meeting. I am not sure they do.',
});

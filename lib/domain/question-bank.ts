import { foldQuestion, type Direction } from './question-words';
import type { Relation } from './rounds';

/** What asking it shows. */
export const SKILLS = [
  { id: 'judgement', label: 'judgement' },
  { id: 'curiosity', label: 'curiosity' },
  { id: 'ownership', label: 'ownership' },
  { id: 'collaboration', label: 'collaboration' },
  { id: 'humility', label: 'ambition with humility' },
] as const;
type Skill = (typeof SKILLS)[number]['id'];

/** What being asked it is after: the four things that a second round judges. */
export const AIMS = [
  { id: 'can-do', label: 'whether you can do the job' },
  { id: 'fits', label: 'whether you fit the team' },
  { id: 'potential', label: 'how far you would go' },
  { id: 'pressure', label: 'how you take pressure and ambiguity' },
] as const;
type Aim = (typeof AIMS)[number]['id'];

/** Early: before and in a first round. Late: from the second on. */
type When = 'early' | 'late' | 'any';

export type Seed = {
  id: string;
  direction: Direction;
  words: string;
  /** whom it suits best, or who asks it most; empty: anybody */
  relation: Relation | '';
  /** a skill when the owner asks it, an aim when it is asked of the owner */
  shows: Skill | Aim;
  /** the theme of a story that answers it */
  theme: string;
  when: When;
};

/** Words, and what asking them shows; for whom is the key. */
const TO_ASK: Record<string, [id: string, words: string, shows: Skill][]> = {
  'hiring-manager': [
    ['success-90', 'What does success look like in this role after the first 90 days?', 'ownership'],
    ['hardest-first', 'What is the hardest thing waiting for whoever starts?', 'judgement'],
    ['moved-since', 'What has moved since we spoke?', 'curiosity'],
    ['right-person', 'How will you know in a year that you hired the right person?', 'ownership'],
    ['disagree-with-you', 'How would you like me to disagree with you?', 'collaboration'],
    ['last-person', 'What did the last person in this role do that you would like kept?', 'humility'],
    ['teams-disagree', 'How is it decided when two teams disagree?', 'judgement'],
    ['own-attention', 'Where does your own attention go in a normal week?', 'curiosity'],
    ['why-open', 'Why is the role open now?', 'judgement'],
    ['first-decision', 'Which decision would you like off your desk first?', 'ownership'],
  ],
  'team-member': [
    ['enjoy-most', 'What do you enjoy most about working here?', 'curiosity'],
    ['hand-first', 'What would you hand me first?', 'collaboration'],
    ['good-week', 'What did the last good week look like?', 'curiosity'],
    ['when-stuck', 'Whom do you go to when you are stuck?', 'collaboration'],
    ['see-it-differently', 'How does the team settle it when two of you see it differently?', 'collaboration'],
    ['first-month', 'What surprised you in your first month?', 'humility'],
    ['not-touch', 'What should somebody new not touch in the first month?', 'judgement'],
    ['changed-this-year', 'What have you changed this year about how you work together?', 'curiosity'],
    ['miss-meeting', 'Which meeting would you miss if it went away?', 'judgement'],
  ],
  'skip-level': [
    ['relied-on', 'What does this team do that the rest of the company relies on without noticing?', 'curiosity'],
    ['two-years', 'Where should this team be in two years?', 'humility'],
    ['not-in-description', 'What would you ask of this role that is not in the description?', 'ownership'],
    ['grow-into-more', 'What have the people done who grew into more here?', 'humility'],
    ['lands-first', 'Which of the company’s priorities lands on this team first?', 'judgement'],
  ],
  executive: [
    ['promise-to-keep', 'Which promise would you least like to break next year?', 'judgement'],
    ['biggest-challenges', 'What are the biggest challenges ahead of the company?', 'judgement'],
    ['true-in-three-years', 'What has to be true in three years for you to be content?', 'humility'],
    ['changed-course', 'Where has the company changed course in the last year, and why?', 'curiosity'],
    ['not-for-speed', 'What would you not trade for speed?', 'ownership'],
    ['misunderstood', 'What do people outside get wrong about the company?', 'curiosity'],
  ],
  'cross-functional': [
    ['reach-too-late', 'Where do changes usually reach you too late?', 'collaboration'],
    ['good-handover', 'What did the last good handover look like?', 'curiosity'],
    ['ask-you-more', 'What should this team ask you more often?', 'humility'],
    ['not-getting', 'What do you need from this role that you do not get today?', 'ownership'],
    ['number-first', 'Which of this team’s numbers do you look at first?', 'judgement'],
  ],
  recruiter: [
    ['made-you-call', 'What in my letter made you call?', 'curiosity'],
    ['what-next', 'What happens after this, and by when?', 'ownership'],
    ['who-decides', 'Who takes the decision, and who is heard?', 'judgement'],
    ['those-who-stay', 'What do the people who stay here have in common?', 'curiosity'],
    ['missing-so-far', 'What have the people you spoke to so far been missing?', 'humility'],
  ],
  coordinator: [
    ['who-in-room', 'Who will be in the room, and how are the names spelled?', 'ownership'],
    ['what-to-bring', 'What should I bring, and how long will it take?', 'ownership'],
    ['how-judged', 'How is the test judged, and by whom?', 'judgement'],
  ],
  '': [
    ['culture-to-a-friend', 'How would you describe the place to a friend?', 'curiosity'],
    ['two-years-change', 'How has the way you work changed in two years?', 'curiosity'],
    ['learnt-here', 'What have you learnt here?', 'humility'],
  ],
};

/** Words, who asks them most, when, and the theme of a story that answers them; what they are after is the key. */
const THEY_ASK: Record<string, [id: string, words: string, by: Relation | '', when: When, theme?: string][]> = {
  'can-do': [
    ['tell-me-about-you', 'Tell me about yourself.', '', 'early'],
    ['first-90-days', 'How would you run the first 90 days?', 'hiring-manager', 'late'],
    ['proudest-work', 'Which piece of work are you proudest of, and what was your part in it?', '', 'any', 'skills'],
    ['start-from-nothing', 'How do you begin when there is no plan yet?', 'hiring-manager', 'any', 'ambiguity'],
    ['priorities', 'Everything is urgent. What do you do first?', 'hiring-manager', 'any', 'pressure'],
    ['numbers-behind', 'Which numbers told you that it worked?', 'executive', 'late', 'skills'],
    ['gap-in-skills', 'What of this job have you not done before?', 'hiring-manager', 'late', 'skills'],
    ['explain-simply', 'Explain something difficult you know to somebody who does not.', 'cross-functional', 'any', 'skills'],
    ['walk-through', 'Take us through how you solved one hard problem, step by step.', 'team-member', 'late', 'skills'],
    ['how-organised', 'How do you keep track of what you promised?', 'team-member', 'any', 'skills'],
    ['budget', 'What is the largest budget you have answered for?', 'executive', 'late', 'leadership'],
  ],
  fits: [
    ['why-us', 'Why this company?', '', 'early'],
    ['why-leave', 'Why are you leaving?', 'recruiter', 'early'],
    ['pay', 'What are you expecting to be paid?', 'recruiter', 'early'],
    ['when-start', 'When could you start?', 'recruiter', 'early'],
    ['conflict-colleagues', 'Two colleagues of yours cannot agree. What do you do?', 'hiring-manager', 'any', 'conflict'],
    ['disagreed-with-manager', 'When did you disagree with your manager, and how did it end?', 'hiring-manager', 'late', 'conflict'],
    ['difficult-colleague', 'Tell me about somebody you found hard to work with.', 'team-member', 'any', 'conflict'],
    ['without-authority', 'How did you get people to follow who did not report to you?', 'cross-functional', 'late', 'leadership'],
    ['colleagues-say', 'What would the people beside you say about you?', 'team-member', 'any'],
    ['work-best', 'With what kind of manager do you do your best work?', 'hiring-manager', 'any'],
    ['bad-news', 'How do you tell somebody what they do not want to hear?', 'cross-functional', 'late', 'conflict'],
    ['what-else-looking', 'Where else are you talking to people?', 'recruiter', 'early'],
    ['questions-for-us', 'What would you like to know from us?', '', 'any'],
  ],
  potential: [
    ['leader-you-are', 'What makes somebody a good leader, and where have you been one?', 'executive', 'late', 'leadership'],
    ['led-a-change', 'Tell me about a change you led that not everybody wanted.', 'executive', 'late', 'leadership'],
    ['feedback', 'What feedback has changed how you work?', 'hiring-manager', 'any', 'failure'],
    ['learnt-lately', 'What have you taught yourself in the last year?', 'team-member', 'any', 'skills'],
    ['strengths', 'What are you better at than most?', 'recruiter', 'early', 'skills'],
    ['weakness', 'What do you find hard?', 'recruiter', 'early', 'failure'],
    ['five-years', 'Where do you see yourself in five years?', 'skip-level', 'any'],
    ['grew-somebody', 'Whom have you helped to grow, and how?', 'skip-level', 'late', 'leadership'],
    ['mind-changed', 'When did you last change your mind?', 'executive', 'any', 'failure'],
    ['improve-here', 'What would you change here first?', 'skip-level', 'late', 'leadership'],
  ],
  pressure: [
    ['changed-course', 'Tell me about a time you had to change course in the middle of something.', 'cross-functional', 'any', 'ambiguity'],
    ['under-pressure', 'Tell me about a time you worked under great pressure.', 'hiring-manager', 'any', 'pressure'],
    ['failure', 'Tell me about something that failed, and what you learnt from it.', '', 'any', 'failure'],
    ['half-the-facts', 'When did you have to decide with half the facts?', 'executive', 'late', 'ambiguity'],
    ['missed-deadline', 'You see that a date cannot be kept. What do you do, and when?', 'cross-functional', 'any', 'pressure'],
    ['goal-moved', 'The goal moved while you were on the way. What did you do?', 'hiring-manager', 'late', 'ambiguity'],
    ['unfair-criticism', 'How do you take criticism that you find unfair?', 'skip-level', 'late', 'pressure'],
    ['too-much-at-once', 'What do you let go of when there is too much to do?', 'team-member', 'any', 'pressure'],
    ['angry-customer', 'Tell me about an angry customer, and what you said.', 'cross-functional', 'any', 'conflict'],
    ['mistake-yours', 'Tell me about a mistake that was yours alone.', 'hiring-manager', 'late', 'failure'],
    ['thrown-in', 'When were you thrown into something you knew nothing about?', 'team-member', 'any', 'ambiguity'],
  ],
};

/** The questions that come with the app, those to ask before those that are asked, each list with the likeliest first. */
export const SEEDS: readonly Seed[] = [
  ...Object.entries(TO_ASK).flatMap(([relation, questions]) =>
    questions.map(([id, words, shows]): Seed => {
      const suits = relation as Seed['relation'];
      return { id: `ask-${id}`, direction: 'mine', words, relation: suits, shows, theme: '', when: 'any' };
    }),
  ),
  ...Object.entries(THEY_ASK).flatMap(([aim, questions]) =>
    questions.map(([id, words, relation, when, theme = '']): Seed => {
      return { id: `asked-${id}`, direction: 'theirs', words, relation, shows: aim as Aim, theme, when };
    }),
  ),
];

const BY_ID = new Map(SEEDS.map((seed) => [seed.id, seed]));
const keyOf = (direction: Direction, words: string) => `${direction} ${foldQuestion(words)}`;
const BY_WORDS = new Map(SEEDS.map((seed) => [keyOf(seed.direction, seed.words), seed]));

/** @returns the question of the bank with this id. */
export function seedOf(id: string): Seed | undefined {
  return BY_ID.get(id);
}

/** @returns the question of the bank that says the same in this direction. */
export function seedOfWords(direction: Direction, words: string): Seed | undefined {
  return BY_WORDS.get(keyOf(direction, words));
}

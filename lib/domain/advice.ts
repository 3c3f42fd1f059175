import type { RoundKind } from './rounds';

/** Where a role stands and which round it is. `level` as the application keeps it; '' when it is not known. */
export type AdviceFor = { level: string; kind: RoundKind; ordinal: number };

type Line = { id: string; words: string; when: (about: AdviceFor) => boolean };

const always = () => true;
const isLower = ({ level }: AdviceFor) => level === 'entry' || level === 'mid';
const isHigher = ({ level }: AdviceFor) => level === 'senior' || level === 'executive';
const isCalledBack = ({ kind, ordinal }: AdviceFor) => kind === 'round' && ordinal > 1;

/** What to keep in mind, in the order in which it is shown. */
const LINES: readonly Line[] = [
  { id: 'humble', words: 'You are not hired yet. Stay curious.', when: always },
  { id: 'everyone', words: 'Everyone you meet has a say, including the person who walks you in.', when: always },
  { id: 'salary', words: 'Leave salary to them.', when: ({ kind }) => kind !== 'offer-call' },
  { id: 'offer', words: 'Salary is theirs to name. Thank them, and take your time to answer.', when: ({ kind }) => kind === 'offer-call' },
  { id: 'authority', words: 'Expect somebody senior, with the authority to hire you.', when: (about) => isCalledBack(about) && isLower(about) },
  { id: 'peers', words: 'Expect your future peers and your team. They ask themselves whether they would work with you.', when: (about) => isCalledBack(about) && isHigher(about) },
  { id: 'deeper', words: 'They expect more of you than last time: what the company is up to now, and a question for each of them.', when: isCalledBack },
  { id: 'consistent', words: 'They compare what you said. Go on from there, and keep the facts the same.', when: isCalledBack },
  { id: 'short', words: 'It is short, and they ask whether to go on. Have two minutes on why this job ready.', when: ({ kind }) => kind === 'screening' },
];

/** What the advice says about a round (P20, P37), fitted to the level of the role and to which round it is. */
export function adviceFor(about: AdviceFor): { id: string; words: string }[] {
  return LINES.filter(({ when }) => when(about)).map(({ id, words }) => ({ id, words }));
}

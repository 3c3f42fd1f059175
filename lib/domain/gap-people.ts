import { namesAsked } from './ask-letter';
import type { Gap, GapFacts, GapPerson } from './gap-facts';
import { firstNameOf, possessive } from './names';
import { capitalised, listWords, numberWord, plural } from './words';

const QUESTIONS_EACH = 2;
const MOST_NAMED = 3;

const callName = ({ name, title }: GapPerson) => (name ? firstNameOf(name) : title || 'somebody');
const named = (people: readonly GapPerson[]) => people.filter((person) => person.name !== null);

/** Names while they are three or fewer, else how many. */
const whoWords = (people: readonly GapPerson[]) =>
  people.length > MOST_NAMED ? `${numberWord(people.length)} people` : listWords(people.map(callName));

/** What is missing about the people: their names, what they care about, questions for them, names that slip. */
export function peopleGaps(facts: GapFacts): Gap[] {
  return [
    ...panelGap(facts),
    ...nameGaps(facts),
    ...questionGaps(facts),
    ...caresGap(facts),
    ...slippedGap(facts),
  ];
}

const lookUp = (coordinator: string | null) =>
  `Look on their site and on profile pages, or ask ${coordinator ? firstNameOf(coordinator) : 'the coordinator'}.`;

function panelGap({ people, coordinator }: GapFacts): Gap[] {
  if (people.length > 0) return [];
  return [
    {
      id: 'panel',
      words: 'Find out who will be there',
      why: `Nothing can be prepared for nobody. ${lookUp(coordinator)}`,
      minutes: 10,
      weight: 100,
      act: 'Add them',
      target: { at: 'round' },
      asks: [namesAsked([''])],
    },
  ];
}

function nameGaps({ people, coordinator }: GapFacts): Gap[] {
  const seats = people.filter(({ name }) => name === null);
  return seats.map((seat) => ({
    id: `name.${seat.id}`,
    words: seat.title ? `Find the name ${/^from /i.test(seat.title) ? seat.title.replace(/^F/, 'f') : `of the ${seat.title}`}` : 'Find the missing name',
    why: `${seats.length === 1 && people.length > 1 ? 'The one person you cannot prepare for. ' : ''}${lookUp(coordinator)}`,
    minutes: 5,
    weight: 98,
    act: 'Add the name',
    target: { at: 'seat', id: seat.id },
    asks: [namesAsked([seat.title])],
  }));
}

function questionGaps({ people }: GapFacts): Gap[] {
  const short = named(people).filter(({ questions }) => questions < QUESTIONS_EACH);
  if (short.length > MOST_NAMED) {
    return [
      {
        id: 'questions',
        words: `Questions for ${numberWord(short.length)} people`,
        why: 'Everyone has a say. Two for each show that you know whom you speak with.',
        minutes: 5 * short.length,
        weight: 62,
        act: 'Choose',
        target: { at: 'questions' },
      },
    ];
  }
  const others = named(people).length - short.length;
  return short.map((person) => ({
    id: `questions.${person.id}`,
    words: person.questions === 0 ? `Two questions for ${callName(person)}` : `One more question for ${callName(person)}`,
    why: `${person.questions === 0 ? 'None is planned yet' : 'One is planned'}${others > 0 ? `, ${others === 1 ? 'somebody else has' : 'the others have'} two.` : '. Two show that you know whom you speak with.'}`,
    minutes: person.questions === 0 ? 10 : 5,
    weight: person.questions === 0 ? 62 : 58,
    act: 'Choose',
    target: { at: 'questions' },
  }));
}

function caresGap({ people }: GapFacts): Gap[] {
  const unknown = named(people).filter(({ isKnown }) => !isKnown);
  const [first] = unknown;
  if (!first) return [];
  const one = unknown.length === 1;
  return [
    {
      id: 'cares',
      words: `What ${whoWords(unknown)} ${one ? 'cares' : 'care'} about`,
      why: `Nothing is written down about ${one && named(people).length > 1 ? 'this one' : 'them'} yet. A profile page, or somebody who knows them, says enough.`,
      minutes: 5 * unknown.length,
      weight: 48,
      act: 'Write it down',
      target: { at: 'person', id: first.id },
    },
  ];
}

function slippedGap({ people }: GapFacts): Gap[] {
  const slipped = named(people).filter(({ slipped }) => slipped > 0);
  const [first] = slipped;
  if (!first) return [];
  const times = Math.max(...slipped.map((person) => person.slipped));
  const often = times === 1 ? 'last time' : times === 2 ? 'twice' : `${numberWord(times)} times`;
  const words = slipped.length > MOST_NAMED ? `${capitalised(numberWord(slipped.length))} names` : `${listWords(slipped.map((person) => possessive(callName(person))))} ${plural(slipped.length, 'name', 'names')}`;
  return [
    {
      id: 'slipped',
      words,
      why: `Slipped ${often}. A minute of cards, on the way if need be.`,
      minutes: 3,
      weight: 40,
      act: 'Drill',
      target: { at: 'names' },
      onTheWay: true,
    },
  ];
}

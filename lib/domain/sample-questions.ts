import type { SampleClock } from './sample-clock';
import type { SamplePerson } from './sample-person';
import type { SampleAsked, SamplePractice } from './sample-picture';

/** Questions planned for somebody, in their order. */
export function toAsk(person: SamplePerson, ...questions: string[]): SampleAsked[] {
  return questions.map((words) => ({ direction: 'mine', person, words }));
}

export function asked(person: SamplePerson, words: string, answer: string): SampleAsked {
  return { direction: 'mine', person, words, answer };
}

export function wasAsked(person: SamplePerson, words: string, answer: string): SampleAsked {
  return { direction: 'theirs', person, words, answer };
}

const CHANGED_COURSE = 'Tell me about a time you had to change course in the middle of something.';

/** Three runs that became shorter, and one of another question. */
export function haldenPractice(clock: SampleClock): SamplePractice[] {
  const run = (words: string, seconds: number, rating: SamplePractice['rating'], change: string, at: SamplePractice['at']) => {
    return { words, seconds, rating, change, at };
  };
  return [
    run(CHANGED_COURSE, 160, 'lost', 'Begin with what was decided, not with the weather.', clock.at(clock.day(-3), '19:20')),
    run(CHANGED_COURSE, 135, 'there', 'Leave the second supplier out.', clock.at(clock.day(-2), '18:40')),
    run(CHANGED_COURSE, 128, 'there', 'Say “eleven days” earlier.', clock.ago(3)),
    run('Everything is urgent. What do you do first?', 96, 'again', '', clock.ago(2, 50)),
  ];
}

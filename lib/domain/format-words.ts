import { capitalised, listWords, numberWord, plural } from './words';

/** The heading of a round's checklists: a test that nobody has explained first, else how much is done. */
export function formatsHeading({ unexplained, done, of }: { unexplained: readonly string[]; done: number; of: number }): string {
  if (unexplained.length > 0) {
    const tests = [...new Set(unexplained)].map((label) => `the ${label}`);
    return `Nobody has explained ${listWords(tests)} yet.`;
  }
  if (of === 0) return 'No sitting is planned yet.';
  if (done === of) return `All ${numberWord(of)} things are done.`;
  if (done === 0) return `${capitalised(numberWord(of))} ${plural(of, 'thing', 'things')} to do before you go in.`;
  return `${capitalised(numberWord(done))} of ${numberWord(of)} things ${plural(done, 'is', 'are')} done.`;
}

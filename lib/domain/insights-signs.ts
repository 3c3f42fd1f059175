/** A round of which it is known what came next: another round or an offer, or else the end. */
export type SignedRound = { signs: number; wentOn: boolean };

/** From here on signs are many. Named, not weighed (rule 8). */
const MANY_SIGNS = 3;

export type SignsGroup = { label: string; n: number; wentOn: number };

/** What came after many signs and after few. */
export function signsOf(rounds: readonly SignedRound[]): SignsGroup[] {
  const group = (label: string, isIn: (signs: number) => boolean): SignsGroup => {
    const own = rounds.filter(({ signs }) => isIn(signs));
    return { label, n: own.length, wentOn: own.filter(({ wentOn }) => wentOn).length };
  };
  return [group('Three or more signs', (signs) => signs >= MANY_SIGNS), group('Two or fewer', (signs) => signs < MANY_SIGNS)];
}

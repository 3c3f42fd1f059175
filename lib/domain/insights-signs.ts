/** A round that is over: how many good signs it had, whether another round or an offer came after it, or the end. */
export type SignedRound = { signs: number; wentOn: boolean; closed: boolean };

/** From here on signs are many. Named, not weighed (rule 8). */
const MANY_SIGNS = 3;

export type SignsGroup = { label: string; n: number; wentOn: number };

/** What came after many signs and after few. A round whose application still waits has no answer yet: `open`. */
export function signsOf(rounds: readonly SignedRound[]): { groups: SignsGroup[]; open: number } {
  const known = rounds.filter(({ wentOn, closed }) => wentOn || closed);
  const group = (label: string, isIn: (signs: number) => boolean): SignsGroup => {
    const own = known.filter(({ signs }) => isIn(signs));
    return { label, n: own.length, wentOn: own.filter(({ wentOn }) => wentOn).length };
  };
  return {
    groups: [group('Three or more signs', (signs) => signs >= MANY_SIGNS), group('Two or fewer', (signs) => signs < MANY_SIGNS)],
    open: rounds.length - known.length,
  };
}

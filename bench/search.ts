import { timed, type Timings } from './timing';
import type { Visitor } from './visitor';

/** What somebody types: common words and rare ones, names, several words, slips of the hand. Each is typed letter by letter. */
const TYPED = ['queue', 'the handover', 'operations manager', 'helen sato', 'kestrel', 'thank you', 'nobody could say', 'zqx'];
const SLIPS = ['queeu', 'operatoins', 'helne sato', 'kestrle'];
const WARM_UP = 1;
const TIMES = 3;

const beginnings = (text: string) => Array.from(text, (_, index) => text.slice(0, index + 1));
const address = (text: string) => `/find/results?q=${encodeURIComponent(text)}`;

/** What is found, as it is typed: every beginning of each text, one after the other. */
export async function measureSearch(visitor: Visitor): Promise<Timings> {
  const texts = [...TYPED.flatMap(beginnings), ...SLIPS];
  for (const text of texts) await timed(WARM_UP, 1, () => visitor.open(address(text)));
  const timings: Timings = [];
  for (const text of texts) {
    // What else the machine does falls on one of them; what the text costs falls on all.
    timings.push(Math.min(...(await timed(TIMES, 1, () => visitor.open(address(text))))));
  }
  return timings;
}

import { asSaidToThem, asToldOf, isSentence } from './hook-phrase';
import { firstNameOf } from './names';

/** Something that somebody said before this round. `when` says the day: 'on the 12th', 'earlier today'. */
export type Remembered = { personId: string; name: string; when: string; words: string };

/** Somebody of this round. `lastMet` says when they were met before ('on the 12th'), or null when they are new. */
export type Met = { personId: string; name: string; title: string; lastMet: string | null };

/** A line to say to somebody: `remembered` is the part that comes from the talking points, empty when there is none. */
export type BridgeLine = { personId: string; name: string; before: string; remembered: string; after: string };

export const MOST_BRIDGE_LINES = 4;

/** The part of the company somebody speaks for, from their title: 'Head of Quality' → 'Quality', or null. */
export function areaOf(title: string): string | null {
  const found =
    /^(?:head|director|chief|vp|vice president|manager|lead|leader)(?: of|,)\s+(.+)$/iu.exec(title.trim()) ??
    /^(.+?)\s+(?:director|lead)$/iu.exec(title.trim());
  const area = found?.[1]?.trim() ?? '';
  return area && area.split(/\s+/).length <= 2 && !/[,;()]/.test(area) ? area : null;
}

const STOP = /[.?!…。？！]$/u;
const ended = (words: string) => {
  if (STOP.test(words)) return words;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(words) ? `${words}。` : `${words}.`;
};

/** The words between quotation marks; a first person without any is a quotation too. Single marks, for the line has its own. */
function quoted(words: string): string | null {
  const whole = /^[“"„«]([\s\S]+?)[”"“»]\.?$/u.exec(words.trim());
  const said = whole?.[1] ?? (/^I[\s’']/.test(words.trim()) ? words.trim() : null);
  return said === null ? null : `‘${ended(said.replace(/[”"“»]/gu, '’'))}’`;
}

type Parts = Pick<BridgeLine, 'before' | 'remembered' | 'after'>;

/** How a line goes on: each person is asked another way, for they compare. */
const ASKS: ((area: string | null) => string)[] = [
  (area) => `I have been thinking about that, and I would like to hear how ${area ? `${area} sees it` : 'you see it'}.`,
  (area) => `How does that look from ${area ?? 'where you sit'}?`,
  () => 'What would you add to that?',
  () => 'Is that how you would put it?',
];

/** What to say to somebody new about what a colleague of theirs said. */
function toSomeoneNew(said: Remembered, area: string | null, turn: number): Parts {
  const name = firstNameOf(said.name);
  const opening = `When I spoke with ${name} ${said.when}, `;
  const after = ` ${(ASKS[turn % ASKS.length] ?? ASKS[0]!)(area)}`;
  const quote = quoted(said.words);
  if (quote) {
    const before = turn % 2 ? `${name} put it like this: ` : `${opening}these words stayed with me: `;
    return { before, remembered: quote, after };
  }
  const told = asToldOf(said.words, name);
  if (/[?？]$/u.test(told)) {
    const before = turn % 2 ? `${name} left me with a question: ` : `${opening}one question stayed with me: `;
    return { before, remembered: told, after: ' How would you answer it?' };
  }
  if (isSentence(said.words)) {
    if (turn % 2) return { before: '', remembered: `${name} told me that ${ended(told)}`, after };
    return { before: `${opening}I heard that `, remembered: ended(told), after };
  }
  const before = turn % 2 ? `Something from my talk with ${name} ${said.when}: ` : `${opening}one thing stayed with me: `;
  return { before, remembered: ended(told), after };
}

/** What to say to the person who said it. */
function toTheSame(said: Remembered): Parts {
  const after = ' What has moved since?';
  const quote = quoted(said.words);
  if (quote) return { before: `When we spoke ${said.when}, you said: `, remembered: quote, after };
  const told = ended(asSaidToThem(said.words));
  const lead = isSentence(said.words) ? 'you mentioned that ' : 'you told me about this: ';
  return { before: `When we spoke ${said.when}, ${lead}`, remembered: told, after };
}

/**
 * What to pick up from earlier conversations (P21), a line for each person at most, built from what was said: to somebody
 * new what a colleague said, to somebody met before what they said themselves. No line guesses whether anybody is a she
 * or a he, and no two use the same talking point.
 * In: the people of the round in order of time, and what was said before, the most telling first. People who are new
 * choose first, as each of them hears it for the first time.
 */
export function bridgeLines(people: readonly Met[], remembered: readonly Remembered[]): BridgeLine[] {
  const left = remembered.filter(({ words }) => words.trim() !== '');
  const take = (fits: (said: Remembered) => boolean): Remembered | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const lines = new Map<string, Parts>();
  let turn = 0;
  for (const { personId, title } of people.filter(({ lastMet }) => lastMet === null)) {
    if (lines.size >= MOST_BRIDGE_LINES) break;
    const said = take((each) => each.personId !== personId);
    if (said) lines.set(personId, toSomeoneNew(said, areaOf(title), turn++));
  }
  for (const { personId, lastMet } of people.filter((person) => person.lastMet !== null)) {
    if (lines.size >= MOST_BRIDGE_LINES) break;
    const said = take((each) => each.personId === personId);
    const moved = { before: `What has moved since we spoke ${lastMet}?`, remembered: '', after: '' };
    lines.set(personId, said ? toTheSame(said) : moved);
  }
  return people.flatMap(({ personId, name }) => {
    const parts = lines.get(personId);
    return parts ? [{ personId, name, ...parts }] : [];
  });
}

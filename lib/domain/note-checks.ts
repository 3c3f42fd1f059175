import { firstNameOf, possessive } from './names';
import { areNearIdentical, sharedSentences } from './near-identical';
import { hookPassages } from './hooks';
import { INTEREST, NOT_SO, OVER_THE_TOP } from './note-phrases';
import { wordCount } from './prose';
import { capitalised, listWords, numberWord, plural } from './words';

export { hookPassages, usedHooks } from './hooks';

/**
 * One of the checks before sending (P15): whether it passed, what to say, and the passages of the note it is about.
 * Checks advise; they never keep a note from being sent.
 */
export type NoteCheck = {
  id: 'hook' | 'interest' | 'length' | 'tone' | 'shared';
  passed: boolean;
  title: string;
  reason: string | null;
  passages: string[];
};

export type NoteCheckInput = {
  body: string;
  hooks: string[];
  colleagueNotes: { name: string; body: string }[];
  personFirstName: string;
};

const FEWEST_WORDS = 40;
const MOST_WORDS = 200;

const passed = (id: NoteCheck['id'], title: string, passages: string[] = []): NoteCheck => ({
  id,
  passed: true,
  title,
  reason: null,
  passages,
});
const failed = (id: NoteCheck['id'], title: string, reason: string, passages: string[] = []): NoteCheck => ({
  id,
  passed: false,
  title,
  reason,
  passages,
});

function checkHook({ body, hooks, personFirstName }: NoteCheckInput): NoteCheck {
  const passages = hookPassages(body, hooks);
  if (passages.length > 0) return passed('hook', `Mentions something only ${personFirstName} said`, passages);
  const known = hooks.some((hook) => hook.trim() !== '');
  return failed(
    'hook',
    `Nothing in it that only ${personFirstName} said`,
    known ? 'Use one of your talking points.' : 'Note a phrase of what you talked about, then use it here.',
  );
}

function checkInterest({ body }: NoteCheckInput): NoteCheck {
  const meant = [...body.matchAll(INTEREST)].filter((match) => !NOT_SO.test(body.slice(0, match.index)));
  if (meant.length > 0) return passed('interest', 'Says you still want the job');
  return failed('interest', 'Does not say you still want the job', 'One line is enough.');
}

function checkLength({ body }: NoteCheckInput): NoteCheck {
  const words = wordCount(body);
  const counted = `${words} ${plural(words, 'word', 'words')}`;
  const fits = `${FEWEST_WORDS} to ${MOST_WORDS} can be read standing up.`;
  if (words < FEWEST_WORDS) return failed('length', `Too short, ${counted}`, fits);
  if (words > MOST_WORDS) return failed('length', `Too long, ${counted}`, fits);
  return passed('length', 'Short enough to read standing up');
}

function checkTone({ body }: NoteCheckInput): NoteCheck {
  const marks = body.match(/[!！]/gu)?.length ?? 0;
  const phrases = [...new Set(body.match(OVER_THE_TOP) ?? [])];
  if (marks < 2 && phrases.length === 0) return passed('tone', 'Warm without overdoing it');
  const quoted = phrases.map((phrase) => `“${phrase}”`);
  const named = marks < 2 ? quoted : [...quoted, `${numberWord(marks)} exclamation marks`];
  return failed('tone', 'A little over the top', `${capitalised(listWords(named))}. Say it plainer.`, phrases);
}

function checkShared({ body, colleagueNotes }: NoteCheckInput): NoteCheck {
  const alike = colleagueNotes.filter((note) => areNearIdentical(body, note.body));
  if (alike.length === 0) return passed('shared', 'Nothing repeated from a colleague’s note');
  const passages = [...new Set(alike.flatMap((note) => sharedSentences(body, note.body)))];
  const owners = [...new Set(alike.map(({ name }) => possessive(firstNameOf(name))))];
  const where = `also in ${listWords(owners)} ${plural(owners.length, 'note', 'notes')}`;
  const n = passages.length;
  if (n === 0) return failed('shared', `Most of it is ${where}`, 'They may compare. Tell each something else.');
  const count = `${capitalised(numberWord(n))} ${plural(n, 'sentence is', 'sentences are')}`;
  const marked = plural(n, 'It is', 'They are');
  return failed('shared', `${count} ${where}`, `They may compare. ${marked} underlined in the letter.`, passages);
}

/** The five checks of a note before it is sent, always in this order (P15, rule 12). */
export function checkNote(input: NoteCheckInput): NoteCheck[] {
  return [checkHook(input), checkInterest(input), checkLength(input), checkTone(input), checkShared(input)];
}

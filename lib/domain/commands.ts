import { firstNameOf, foldName } from './names';
import { STAGE_LABELS, STAGES, type Stage } from './pipeline';
import { searchWords } from './search-words';

/** Something the palette does: leads to a page, moves an application, or prints. */
export type Command = {
  id: string;
  label: string;
  icon: 'arrow-right' | 'columns-3' | 'pen-line' | 'plus' | 'printer' | 'user-plus';
  /** the single key that does the same */
  key?: string;
} & ({ href: string } | { move: { id: string; stage: Stage } } | { print: true });

type Named = { id: string; company: string; stage: Stage };

/** What commands can be about: notes to write, the first due first, and what was found. */
export type Subjects = {
  owed: readonly { id: string; personId: string; name: string }[];
  people: readonly string[];
  applications: readonly Named[];
};

const PAGES = [
  ['Today', '/'],
  ['Pipeline', '/pipeline'],
  ['Notes', '/notes'],
  ['Stories', '/stories'],
  ['Insights', '/insights'],
  ['People', '/people'],
  ['Questions', '/questions'],
  ['Claims', '/claims'],
  ['Offers', '/offers'],
  ['Reminders', '/reminders'],
  ['Practice', '/practice'],
  ['Settings', '/settings'],
  ['Keyboard', '/keyboard'],
] as const;

const LOG: Command = { id: 'log', label: 'Log an interview', icon: 'plus', key: 'L', href: '/log' };
const ADD: Command = { id: 'add', label: 'Add an application', icon: 'plus', href: '/applications/new' };
const ACTS: readonly Command[] = [
  LOG,
  ADD,
  { id: 'add-person', label: 'Add a person', icon: 'user-plus', href: '/people/new' },
  { id: 'add-story', label: 'Add a story', icon: 'plus', href: '/stories/new' },
  { id: 'print', label: 'Print this page', icon: 'printer', print: true },
];
const GO_TO: readonly Command[] = PAGES.map(([label, href]) => ({ id: `go ${href}`, label: `Go to ${label}`, icon: 'arrow-right', href }));

const MOST = 6;
const VERBS = ['move', 'write', 'log'] as const;
const FILLERS = new Set(['to', 'at', 'an', 'a', 'the', 'interview', 'note', 'with', 'stage']);

/** Whether only commands are asked for: the text begins with '>'. */
export function isCommandsOnly(typed: string): boolean {
  return typed.trimStart().startsWith('>');
}

type Sentence = { verb: (typeof VERBS)[number] | null; stage: Stage | null; names: string[] };

/** 'move halden to off' is to move what is called 'halden' to Offer. */
function parsed(words: readonly string[]): Sentence {
  const [first = '', ...others] = words;
  const verb = first.length > 1 ? (VERBS.find((each) => each.startsWith(first)) ?? null) : null;
  const rest = verb ? others.filter((word) => !FILLERS.has(word)) : [...words];
  const last = rest.at(-1) ?? '';
  const stage = verb === 'move' && last.length > 1 ? STAGES.find((each) => foldName(STAGE_LABELS[each]).startsWith(last)) : undefined;
  return { verb, stage: stage ?? null, names: stage ? rest.slice(0, -1) : rest };
}

/** @returns the words by which to look for what a command is about: a company of it, or a person */
export function commandSubject(typed: string): string {
  return parsed(searchWords(typed)).names.join(' ');
}

const begins = (label: string, words: readonly string[]) => {
  const own = searchWords(label);
  return words.every((word) => own.some((each) => each.startsWith(word)));
};

/** @returns what can be done, the most likely first: six at most, all of them when only commands are asked for */
export function commandsFor(typed: string, subjects: Subjects): Command[] {
  const words = searchWords(typed);
  if (!words.length) return isCommandsOnly(typed) ? [...ACTS, ...GO_TO] : [...subjects.owed.slice(0, 3).map(writeTo), LOG, ADD];
  const { verb, stage, names } = parsed(words);
  const commands = [
    ...(verb === 'move' ? moves(subjects.applications, stage) : []),
    ...notes(subjects, verb, names),
    ...(verb !== 'move' && verb !== 'write' ? subjects.applications.slice(0, 1).map(logAt) : []),
    ...[...ACTS, ...GO_TO].filter(({ label }) => begins(label, words)),
  ];
  return commands.slice(0, isCommandsOnly(typed) ? commands.length : MOST);
}

function moves(applications: readonly Named[], stage: Stage | null): Command[] {
  if (stage) return applications.filter((each) => each.stage !== stage).slice(0, 3).map((each) => moveTo(each, stage));
  return applications.slice(0, 1).flatMap((each) => STAGES.filter((to) => to !== each.stage).map((to) => moveTo(each, to)));
}

/** Closing asks how it ended, which the application's own form does. */
function moveTo({ id, company }: Named, stage: Stage): Command {
  const label = `Move ${company} to ${STAGE_LABELS[stage]}`;
  const does = stage === 'closed' ? { href: `/applications/${id}#move` } : { move: { id, stage } };
  return { id: `move ${id} ${stage}`, label, icon: 'columns-3', ...does };
}

function notes({ owed, people }: Subjects, verb: Sentence['verb'], names: readonly string[]): Command[] {
  if (verb === 'move' || verb === 'log') return [];
  const named = owed.filter(({ name }) => begins(name, names));
  const met = verb ? [] : owed.filter(({ personId }) => people.includes(personId));
  return [...new Set([...named, ...met])].slice(0, verb ? 3 : 1).map(writeTo);
}

function writeTo({ id, name }: Subjects['owed'][number]): Command {
  return { id: `write ${id}`, label: `Write to ${firstNameOf(name)}`, icon: 'pen-line', href: `/notes/${id}` };
}

function logAt({ id, company }: Named): Command {
  return { id: `log ${id}`, label: `Log an interview at ${company}`, icon: 'plus', href: `/log?application=${id}` };
}

import { FORMATS, type Format } from './rounds';

/** A line of a checklist. `id` is what a tick is kept under, so it never changes. */
type ChecklistLine = { id: string; words: string };

const line = (id: string, words: string): ChecklistLine => ({ id, words });

/** What to prepare for each format (P9), in the order in which it is done. */
const CHECKLISTS: Record<Format, readonly ChecklistLine[]> = {
  phone: [
    line('place', 'Choose a quiet place with a good line, and charge the phone.'),
    line('papers', 'Lay out the brief, the job description and a pen.'),
    line('first', 'Say your first two sentences aloud once.'),
    line('ending', 'End by asking what comes next, and by when.'),
  ],
  video: [
    line('test', 'Open the link on the machine you will use, with its camera and its sound.'),
    line('light', 'Face the light, with a plain wall behind you.'),
    line('lens', 'Put the window with their face under the lens, so that you look at them.'),
    line('names', 'Write the names beside the screen in the order they sit in the call.'),
    line('spare', 'Keep a number to ring, for when the line drops.'),
  ],
  'one-to-one': [
    line('role', 'Know what this person would need from you in the job.'),
    line('questions', 'Choose two questions that only they can answer.'),
    line('thread', 'Pick up one thing from an earlier conversation.'),
    line('say', 'Let them talk for half of the time.'),
  ],
  panel: [
    line('names', 'Learn the names, and in which order they sit.'),
    line('first', 'Look at whoever asked, then include the others before you end.'),
    line('each', 'Have one question for each of them. The quiet one has a say too.'),
    line('link', 'Tie an answer to what another of them asked before.'),
    line('thanks', 'Note what each of them said: everyone gets a letter of their own.'),
  ],
  group: [
    line('early', 'Speak early, and briefly.'),
    line('credit', 'Credit others by name when you build on what they said.'),
    line('quiet', 'Ask somebody who has not spoken yet.'),
    line('sum', 'Offer to sum up when the time runs out.'),
    line('watched', 'Be as kind in the corridor as at the table. You are watched in both.'),
  ],
  meal: [
    line('menu', 'Look at the menu beforehand, and order what is easy to eat.'),
    line('price', 'Stay in the middle of the prices, whatever they order.'),
    line('drink', 'No alcohol, unless they all drink. Then one.'),
    line('staff', 'Thank the people who serve you. It is noticed.'),
    line('talk', 'Bring two questions that are not about work.'),
    line('work', 'Expect the job to come up all the same: it is still an interview.'),
  ],
  tour: [
    line('shoes', 'Wear shoes for the floor you will walk on.'),
    line('proud', 'Ask whoever shows you round what they are proud of.'),
    line('work', 'Ask one person at work what gets in their way.'),
    line('thanks', 'Thank who showed you round, by name, and write it down.'),
  ],
  'technical-test': [
    line('tools', 'Know the tools, the language and the machine you may use.'),
    line('setup', 'Set up what is yours, and run something small on it today.'),
    line('old', 'Solve one of their older tasks, or one like it, against the clock.'),
    line('aloud', 'Practise thinking aloud. How you get there counts.'),
    line('stuck', 'Decide beforehand what you say when you are stuck.'),
  ],
  'case-study': [
    line('company', 'Know their numbers: size, customers, what they earn with.'),
    line('ask', 'Begin with questions. The case leaves something out on purpose.'),
    line('structure', 'Draw the structure before you fill it.'),
    line('sums', 'Do the sums on paper, aloud, in round numbers.'),
    line('answer', 'End with an answer and what would change it.'),
  ],
  'work-sample': [
    line('task', 'Read the task twice, and list what it does not say.'),
    line('time', 'Agree how long you may take, and stop then.'),
    line('own', 'Ask who owns what you make.'),
    line('note', 'Add half a page: what you decided, what you left out and why.'),
    line('check', 'Have somebody else open it once before it goes.'),
  ],
  presentation: [
    line('who', 'Know who is in the room, and what they decide.'),
    line('one', 'Write the one sentence they should keep.'),
    line('short', 'Plan two thirds of the time. The rest is questions.'),
    line('aloud', 'Give it aloud twice, once standing.'),
    line('copy', 'Bring it on paper and on a stick, and send it to yourself.'),
    line('question', 'Prepare the three questions you fear.'),
  ],
  'working-interview': [
    line('day', 'Ask what the day holds, who you sit with and when it ends.'),
    line('things', 'Bring what you need to work: glasses, charger, something to write with.'),
    line('ask', 'Ask before you change anything of theirs.'),
    line('help', 'Ask for help once. They want to see how you do.'),
    line('lunch', 'Have lunch with the team when they offer it.'),
    line('tidy', 'Leave it so that somebody could go on tomorrow.'),
  ],
  'meet-the-team': [
    line('names', 'Learn the names, with one thing about each.'),
    line('same', 'Say the same to all of them. They compare.'),
    line('future', 'Ask what they wish the last person had done.'),
    line('enjoy', 'Ask each what they enjoy here.'),
    line('everyone', 'Treat everyone as if they had the say. They have.'),
  ],
};

/** For a visit of a whole day, whatever its sittings are: a round of several of them. */
const ALL_DAY: readonly ChecklistLine[] = [
  line('pause', 'Know where the breaks are, and ask for one if there are none.'),
  line('food', 'Bring water and something small to eat.'),
  line('notes', 'Take two minutes after each talk: who said what.'),
  line('same', 'Keep your story the same at five as at nine.'),
];

const ALL_DAY_SITTINGS = 3;
const ALL_DAY_MINUTES = 150;

/** A checklist as it is shown: of one format, or of the whole day. */
export type Checklist = { id: Format | 'all-day'; title: string; lines: { item: string; words: string }[] };

const listOf = (id: Checklist['id'], title: string, lines: readonly ChecklistLine[]): Checklist => ({
  id,
  title,
  lines: lines.map((each) => ({ item: `${id}.${each.id}`, words: each.words })),
});

/** The checklist of one format. */
export function checklistOf(format: Format): Checklist {
  const label = FORMATS.find(({ id }) => id === format)?.label ?? format;
  return listOf(format, label.charAt(0).toUpperCase() + label.slice(1), CHECKLISTS[format]);
}

/**
 * The checklist for a visit that takes a good part of a day: three sittings or more over two and a half hours or more.
 * In: the times of the sittings, epoch ms. Null for anything shorter.
 */
export function allDayChecklist(sittings: readonly { start: number; end: number }[]): Checklist | null {
  if (sittings.length < ALL_DAY_SITTINGS) return null;
  const start = Math.min(...sittings.map((each) => each.start));
  const end = Math.max(...sittings.map((each) => each.end));
  return (end - start) / 60_000 < ALL_DAY_MINUTES ? null : listOf('all-day', 'All day', ALL_DAY);
}

/** Whether a tick may be kept under this name: a line of one of the checklists. */
export function isChecklistItem(item: string): boolean {
  const all = [...FORMATS.map(({ id }) => checklistOf(id)), listOf('all-day', '', ALL_DAY)];
  return all.some(({ lines }) => lines.some((each) => each.item === item));
}

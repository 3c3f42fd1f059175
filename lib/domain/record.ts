import { dateWords } from './day-words';
import { CLOSE_REASON_LABELS, STAGE_LABELS, type CloseReason, type Stage } from './pipeline';
import { FORMATS, roundTitle, type Format, type RoundKind } from './rounds';
import { Temporal, type Instant } from './temporal';
import { plainDateIn } from './time';
import { listWords, numberWord, plural } from './words';

/** Something that was done for an application, and where that stands now. */
export type RecordFact = {
  at: Instant;
  what: { kind: 'applied' | 'note' | 'check-in' | 'offer' | 'closed' | 'contact' } | { kind: 'interview'; round: { kind: RoundKind; ordinal: number }; format: Format };
  company: string;
  role: string;
  stage: Stage;
  closeReason: CloseReason | null;
};

export type RecordLine = { day: string; company: string; role: string; done: string; outcome: string };

const DONE = {
  applied: 'Applied',
  note: 'Thank-you note sent',
  'check-in': 'Checked in on the reply',
  offer: 'Offer received',
  closed: 'Closed',
  contact: 'Contacted somebody inside',
} as const;

function doneWords({ what, closeReason }: RecordFact): string {
  if (what.kind === 'interview') return `${roundTitle(what.round)}, ${FORMATS.find(({ id }) => id === what.format)?.label ?? what.format}`;
  return what.kind === 'closed' && closeReason ? CLOSE_REASON_LABELS[closeReason] : DONE[what.kind];
}

/** How it stands, for somebody who does not know the stages: 'Interviewing', 'Said no'. */
function outcomeWords({ stage, closeReason }: RecordFact): string {
  return stage === 'closed' && closeReason ? CLOSE_REASON_LABELS[closeReason] : STAGE_LABELS[stage];
}

/**
 * What was done, as the lines of a record, the first first. The same thing done twice on a day for one application is
 * one line that says how often. Days are those of the owner's zone.
 */
export function recordLines(facts: readonly RecordFact[], zone: string, today: Temporal.PlainDate): RecordLine[] {
  const lines = new Map<string, { line: RecordLine; times: number }>();
  for (const fact of facts.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.company.localeCompare(b.company))) {
    const line = {
      day: dateWords(plainDateIn(fact.at, zone), today),
      company: fact.company,
      role: fact.role,
      done: doneWords(fact),
      outcome: outcomeWords(fact),
    };
    const key = JSON.stringify(line);
    lines.set(key, { line, times: (lines.get(key)?.times ?? 0) + 1 });
  }
  return [...lines.values()].map(({ line, times }) => (times === 1 ? line : { ...line, done: `${line.done}, ${times} times` }));
}

/** What there was, in a sentence: '7 applications, nine interviews and 12 thank-you notes'. Nothing for nothing. */
export function recordSummary(facts: readonly RecordFact[]): string {
  const count = (kind: RecordFact['what']['kind'], one: string, many: string) => {
    const n = facts.filter(({ what }) => what.kind === kind).length;
    return n === 0 ? [] : [`${numberWord(n)} ${plural(n, one, many)}`];
  };
  return listWords([
    ...count('applied', 'application', 'applications'),
    ...count('interview', 'interview', 'interviews'),
    ...count('note', 'thank-you note', 'thank-you notes'),
    ...count('check-in', 'check-in', 'check-ins'),
    ...count('contact', 'contact', 'contacts'),
    ...count('offer', 'offer', 'offers'),
  ]);
}

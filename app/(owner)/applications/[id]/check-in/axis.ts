import { toInstant } from '@/lib/data/instants';
import { dateWords } from '@/lib/domain/day-words';
import { isReplyOverdue, type Wait } from '@/lib/domain/replies';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { waitAxisOf } from '@/lib/domain/wait-axis';
import { plural } from '@/lib/domain/words';
import type { Clock, History } from './history';

const MOST_ROUNDS = 6;

/** The axis of the wait, and the same as a sentence. */
export function axisOf({ wait, history, past, at, zone, today }: Clock & { wait: Wait; history: History; past: number }) {
  const { rounds, applied, sent, stated, isRenewed } = history;
  const isOverdue = isReplyOverdue(wait, at);
  const steps = rounds.slice(-MOST_ROUNDS).map(({ title, on }) => ({ label: title, on }));
  const begun = steps.length || !applied ? steps : [{ label: 'Applied', on: plainDateIn(applied, zone) }];
  const theirs = isRenewed && stated?.on ? [{ label: 'Their date', on: stated.on }] : [];
  const wrote = sent.map(({ sentAt }) => ({ label: 'You wrote', on: plainDateIn(toInstant(sentAt), zone) }));
  const isNext = isRenewed && !isOverdue;
  const expected = {
    label: isNext ? 'Next look' : wait.isGuess ? 'Our guess' : 'Their date',
    on: isNext ? plainDateIn(wait.overdueAt, wait.zone) : wait.expectedOn,
  };
  const todayWords = isOverdue ? `${past} ${plural(past, 'day', 'days')} past` : null;
  // What is still to come on a given day is one mark only: the expected one.
  const happened = [...begun, ...theirs, ...wrote].filter(({ on }) => Temporal.PlainDate.compare(on, today) <= 0);
  const since = isRenewed ? (begun.at(-1)?.on ?? plainDateIn(wait.since, zone)) : plainDateIn(wait.since, zone);
  const said = [...happened, expected].map(({ label, on }) => `${label} ${dateWords(on, today)}`).join(', ');
  return {
    ...waitAxisOf({ past: happened, since, expected, today, todayWords }),
    sentence: `${said}, today ${todayWords ?? dateWords(today, today)}.`,
  };
}

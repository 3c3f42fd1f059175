import 'server-only';
import { toInstant } from '@/lib/data/instants';
import { dateWords, daysFrom, nearDayWords } from '@/lib/domain/day-words';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { plural } from '@/lib/domain/words';

type Task = { id: string; kind: string; words: string; dueOn: string | null; doneAt: Date | null };

/** When a task was done or is wanted: 'sent Fri 20 Nov', 'by tomorrow', 'wanted 2 days ago'. No colour says it. */
function whenWords({ kind, dueOn, doneAt }: Task, today: Temporal.PlainDate, zone: string): string {
  if (doneAt) return kind === 'material' ? `Sent ${dateWords(plainDateIn(toInstant(doneAt), zone), today)}` : '';
  if (!dueOn) return '';
  const due = Temporal.PlainDate.from(dueOn);
  const days = daysFrom(today, due);
  if (days < 0) return `Wanted ${-days} ${plural(-days, 'day', 'days')} ago, by ${dateWords(due, today)}`;
  return days < 7 ? `By ${nearDayWords(due, today)}` : `By ${dateWords(due, today)}`;
}

/** A task as its row shows it. */
export function taskFacts(task: Task, today: Temporal.PlainDate, zone: string) {
  return { id: task.id, words: task.words, isDone: task.doneAt !== null, when: whenWords(task, today, zone), isLate: !task.doneAt && task.dueOn !== null && task.dueOn < today.toString() };
}

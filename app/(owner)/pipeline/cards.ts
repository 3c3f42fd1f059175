import 'server-only';
import type { BoardCardFacts } from '@/components/pipeline/card';
import type { RowFacts } from '@/components/pipeline/row-facts';
import type { ApplicationCard } from '@/lib/data/application-cards';
import { toInstant } from '@/lib/data/instants';
import { stepFactsOf } from '@/lib/data/step-facts';
import { payWords, tagList } from '@/lib/domain/applications';
import { CELLS, cellText, type CellField } from '@/lib/domain/cells';
import { dateWords, shortDateWords } from '@/lib/domain/day-words';
import { initialsOf } from '@/lib/domain/names';
import { nextStepOf } from '@/lib/domain/next-step';
import { CLOSE_REASON_LABELS, type CloseReason, type Stage } from '@/lib/domain/pipeline';
import { plainDateIn } from '@/lib/domain/time';
import { plural } from '@/lib/domain/words';

const DAY = 86_400_000;
const SHOWN_PEOPLE = 3;

type Reader = { timeZone: string; hour12: boolean };

/** What the board and the table both show of an application. */
function commonOf(row: ApplicationCard, now: Date) {
  const days = Math.max(0, Math.floor((now.getTime() - row.stageSince.getTime()) / DAY));
  const sittings = row.rounds.flatMap((round) => round.interviews);
  const people = new Map(sittings.flatMap((sitting) => sitting.encounters).map(({ person }) => [person.id, person.name]));
  const names = [...people.values()].filter((name): name is string => name !== null);
  const money = row.offer && payWords({ min: row.offer.pay, max: row.offer.pay, currency: row.offer.currency, period: row.offer.period });
  return {
    id: row.id,
    company: row.company.name,
    role: row.role,
    stage: row.stage as Stage,
    source: row.source,
    money: row.offer ? [money, row.offer.extras].filter(Boolean).join(' and ') : '',
    age: days === 0 ? 'today' : `${days} ${plural(days, 'day', 'days')}`,
    names,
  };
}

const stepOf = (row: ApplicationCard, { timeZone, hour12 }: Reader, now: Date) => {
  const step = nextStepOf(stepFactsOf(row, now), toInstant(now), timeZone, hour12);
  return { ...step, due: step.timed === 'countdown' ? step.at.epochMilliseconds : null };
};

/** What one card shows, with its one next step (rule 7). */
export function cardOf(row: ApplicationCard, reader: Reader, now: Date): BoardCardFacts {
  const { names, ...common } = commonOf(row, now);
  const { kind, short, heat, due, days } = stepOf(row, reader, now);
  const [since, today] = [plainDateIn(toInstant(row.stageSince), reader.timeZone), plainDateIn(toInstant(now), reader.timeZone)];
  return {
    ...common,
    step: { kind, short, heat, due, days: kind === 'reply' && days !== null ? `${days} ${plural(days, 'day', 'days')}` : null },
    pips: row.rounds.map((round) => round.interviews.some((sitting) => sitting.endAt <= now)),
    initials: names.slice(0, SHOWN_PEOPLE).map(initialsOf),
    more: Math.max(0, names.length - SHOWN_PEOPLE),
    closing: row.stage === 'closed' ? `${CLOSE_REASON_LABELS[row.closeReason as CloseReason] ?? 'Closed'}, ${dateWords(since, today)}` : null,
  };
}

/** What one row of the table shows, with the same next step. */
export function rowOf(row: ApplicationCard, reader: Reader, now: Date): RowFacts {
  const { names, money, ...common } = commonOf(row, now);
  const { kind, what, when, heat, due } = stepOf(row, reader, now);
  const today = plainDateIn(toInstant(now), reader.timeZone);
  const day = (date: Date) => shortDateWords(plainDateIn(toInstant(date), reader.timeZone), today);
  // Three fit; with more of them the third place says how many more.
  const shown = names.length > SHOWN_PEOPLE ? SHOWN_PEOPLE - 1 : names.length;
  const advertised = payWords({ min: row.payMin, max: row.payMax, currency: row.payCurrency, period: row.payPeriod });
  return {
    ...common,
    step: { kind, what: kind === 'offer' && money ? `Answer ${money}` : what, when, heat, due },
    initials: names.slice(0, shown).map(initialsOf),
    names,
    more: names.length - shown,
    applied: row.appliedAt ? day(row.appliedAt) : '',
    // A round that is booked counts as news of its own day.
    touched: row.touchedAt > now ? `till ${day(row.touchedAt)}` : day(row.touchedAt),
    tags: tagList(row.tags).join(', '),
    pay: advertised ?? '',
    place: row.place,
    since: day(row.stageSince),
    was: Object.fromEntries(CELLS.map((field) => [field, cellText(field, row)])) as Record<CellField, string>,
  };
}

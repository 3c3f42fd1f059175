import 'server-only';
import type { BoardCardFacts } from '@/components/pipeline/card';
import type { BoardCard } from '@/lib/data/pipeline';
import { toInstant } from '@/lib/data/instants';
import { stepFactsOf } from '@/lib/data/step-facts';
import { payWords } from '@/lib/domain/applications';
import { dateWords } from '@/lib/domain/day-words';
import { initialsOf } from '@/lib/domain/names';
import { nextStepOf } from '@/lib/domain/next-step';
import { CLOSE_REASON_LABELS, type CloseReason, type Stage } from '@/lib/domain/pipeline';
import { plainDateIn } from '@/lib/domain/time';
import { plural } from '@/lib/domain/words';

const DAY = 86_400_000;
const SHOWN_PEOPLE = 3;

/** What one card shows, with its one next step (rule 7). */
export function cardOf(row: BoardCard, account: { timeZone: string; hour12: boolean }, now: Date): BoardCardFacts {
  const { timeZone: zone, hour12 } = account;
  const at = toInstant(now);
  const step = nextStepOf(stepFactsOf(row, now), at, zone, hour12);
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
    money: row.offer ? [money, row.offer.extras].filter(Boolean).join(' and ') : '',
    step: {
      kind: step.kind,
      short: step.short,
      heat: step.heat,
      due: step.timed === 'countdown' ? step.at.epochMilliseconds : null,
      days: step.kind === 'reply' && step.days !== null ? `${step.days} ${plural(step.days, 'day', 'days')}` : null,
    },
    age: days === 0 ? 'today' : `${days} ${plural(days, 'day', 'days')}`,
    pips: row.rounds.map((round) => round.interviews.some((sitting) => sitting.endAt <= now)),
    initials: names.slice(0, SHOWN_PEOPLE).map(initialsOf),
    more: Math.max(0, names.length - SHOWN_PEOPLE),
    source: row.source,
    closing:
      row.stage === 'closed'
        ? `${CLOSE_REASON_LABELS[row.closeReason as CloseReason] ?? 'Closed'}, ${dateWords(plainDateIn(toInstant(row.stageSince), zone), plainDateIn(at, zone))}`
        : null,
  };
}

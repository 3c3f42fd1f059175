import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { countFigures, countStages, FILTERS, listBoard, listOpenOffers, listSources, QUIET_DAYS, type Filter } from '@/lib/data/pipeline';
import { dateWords } from '@/lib/domain/day-words';
import { STAGES, type Stage } from '@/lib/domain/pipeline';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { cardOf } from './cards';

export type BoardParams = Record<string, string | string[] | undefined>;

const PER_COLUMN = 8;
const STEP = 20;
const MOST = 400;

const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

const FILTER_LABELS: Record<Filter, string> = {
  all: 'All',
  'notes-due': 'Notes due',
  'reply-overdue': 'Reply overdue',
  quiet: `Quiet for ${QUIET_DAYS} days`,
};

/** Reads the board as the address says: which filter, which source, and how much of each column. */
export async function readBoard({ owner, account }: OwnerSession, params: BoardParams, now: Date) {
  const filter = FILTERS.find((each) => each === params.filter) ?? 'all';
  const source = text(params.source) || null;
  const shown = Object.fromEntries(
    STAGES.map((stage) => [stage, Math.min(MOST, Math.max(PER_COLUMN, Math.trunc(Number(text(params[stage]))) || PER_COLUMN))]),
  ) as Record<Stage, number>;
  const by = { filter, source };
  const [rows, whole, narrowed, counts, sources, offers] = await Promise.all([
    listBoard(owner, by, shown, now),
    countStages(owner, { filter: 'all', source }, now),
    filter === 'all' ? null : countStages(owner, by, now),
    countFigures(owner, source, now),
    listSources(owner),
    listOpenOffers(owner),
  ]);
  const today = plainDateIn(toInstant(now), account.timeZone);
  const byStage = narrowed ?? whole;
  const sum = (stages: Map<Stage, number>) => [...stages.values()].reduce((total, count) => total + count, 0);
  const answerBy = offers.find((each) => each.offer?.answerBy)?.offer?.answerBy;
  const link = (change: Record<string, string>) => {
    const next = new URLSearchParams();
    for (const [key, value] of Object.entries({ filter, source: source ?? '', ...change })) if (value && value !== 'all') next.set(key, value);
    return `/pipeline${next.size ? `?${next}` : ''}`;
  };
  return {
    filter,
    source,
    sources,
    today: today.toString(),
    total: sum(byStage),
    isNarrowed: filter !== 'all' || source !== null,
    counts: byStage,
    columns: new Map(STAGES.map((stage) => [stage, (rows.get(stage) ?? []).slice(0, shown[stage]).map((row) => cardOf(row, account, now))])),
    more: new Map(
      STAGES.map((stage) => {
        const goesOn = (rows.get(stage) ?? []).length > shown[stage];
        return [stage, goesOn ? `${link({ [stage]: String(shown[stage] + STEP) })}#${stage}` : null] as const;
      }),
    ),
    filters: FILTERS.map((each) => ({ id: each, label: FILTER_LABELS[each], count: each === 'all' ? sum(whole) : counts.byFilter[each], href: link({ filter: each }) })),
    figures: [
      { n: counts.sent, words: counts.sentSince ? `sent since ${sinceWords(counts.sentSince, account.timeZone)}` : 'sent', href: '/insights' },
      { n: counts.replied, words: 'replied' },
      { n: counts.met, words: 'people met' },
      ...(offers.length
        ? [{ n: offers.length, words: `${offers.length === 1 ? 'offer' : 'offers'}${answerBy ? `, answer by ${dateWords(Temporal.PlainDate.from(answerBy), today)}` : ''}` }]
        : []),
    ],
  };
}

function sinceWords(date: Date, zone: string): string {
  return plainDateIn(toInstant(date), zone).toLocaleString('en-GB', { day: 'numeric', month: 'long' });
}

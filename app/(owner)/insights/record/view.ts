import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { toDate, toInstant } from '@/lib/data/instants';
import { listDone, MOST_OF_A_KIND } from '@/lib/data/record';
import { fourWeeks, insightsViewOf, periodDay, rangeOf } from '@/lib/domain/insights-period';
import { recordLines, recordSummary } from '@/lib/domain/record';
import type { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { capitalised } from '@/lib/domain/words';

type Params = Record<string, string | string[] | undefined>;
type Days = { from: Temporal.PlainDate; to: Temporal.PlainDate };

/** The days asked for; an end that is left out is four weeks from the other. */
function daysAsked(params: Params, today: Temporal.PlainDate): Days {
  const { from, to } = insightsViewOf(params);
  if (from) return { from, to: to ?? today };
  return to ? fourWeeks(to) : fourWeeks(today);
}

function choicesOf(asked: Days, today: Temporal.PlainDate) {
  const month = today.with({ day: 1 });
  const periods = [
    { label: 'Last four weeks', ...fourWeeks(today) },
    { label: 'This month', from: month, to: today },
    { label: 'Last month', from: month.subtract({ months: 1 }), to: month.subtract({ days: 1 }) },
  ];
  return periods.map(({ label, from, to }) => ({
    label,
    href: `/insights/record?from=${from}&to=${to}`,
    current: from.equals(asked.from) && to.equals(asked.to),
  }));
}

const withYear = (date: Temporal.PlainDate, today: Temporal.PlainDate) => (date.year === today.year ? `${periodDay(date, today)} ${date.year}` : periodDay(date, today));

/** Reads what was done on the days that the address asks for, and puts it as a page to hand over. */
export async function readRecord({ owner, account }: OwnerSession, params: Params, now: Date) {
  const zone = account.timeZone;
  const today = plainDateIn(toInstant(now), zone);
  const asked = daysAsked(params, today);
  const range = rangeOf(asked, zone);
  const days = { from: asked.from.toString(), to: asked.to.toString(), zone };
  const facts = await listDone(owner, { from: toDate(range.from!), before: toDate(range.before!) }, days, now);
  const summary = recordSummary(facts);
  return {
    period: { ...days, choices: choicesOf(asked, today) },
    sheet: {
      name: account.name,
      period: `${withYear(asked.from, today)} to ${withYear(asked.to, today)}`,
      printed: withYear(today, today),
      finding: summary ? `${capitalised(summary)}.` : 'Nothing was done in these days.',
      lines: recordLines(facts, zone, today),
      isCut: facts.length >= MOST_OF_A_KIND,
    },
  };
}

import 'server-only';
import type { TableFacts } from '@/components/insights/chart-table';
import type { PeriodFacts } from '@/components/insights/period-menu';
import { LATEST } from '@/lib/data/insights';
import { sinceWords } from '@/lib/domain/durations';
import { REACHES } from '@/lib/domain/insights';
import { shortDays } from '@/lib/domain/insights-durations';
import { findingOf, ratesTake, replyTake } from '@/lib/domain/insights-headline';
import { insightsAddressOf, PERIODS, periodDay, periodWords, type InsightsView } from '@/lib/domain/insights-period';
import { endsOf } from '@/lib/domain/insights-strands';
import { endWords, funnelSentence } from '@/lib/domain/insights-words';
import { capitalised, numberWord, plural } from '@/lib/domain/words';
import type { InsightFigures } from './figures';

const KINDS = ['Applications sent', 'Interviews', 'Thank-you notes'] as const;
const PERIOD_LABELS = { all: 'Since the first application', '30': 'Last 30 days', '90': 'Last 90 days', year: 'This year', own: '' };

const count = (n: number) => n.toLocaleString('en-GB');
const addressed = (path: string, view: InsightsView) => {
  const query = insightsAddressOf(view);
  return query ? `${path}?${query}` : path;
};

/** The page in words: the finding, what it rests on, and a sentence and a table for each chart. */
export function insightsView(figures: InsightFigures) {
  const { view, rates, durations, notes, signs, funnel, weeks, total } = figures;
  const { finding, evidence } = findingOf({ rates, notes, toReply: durations[0]! });
  const period = periodWords(view, figures.first, figures.today);
  const sent = `${capitalised(numberWord(total))} ${plural(total, 'application', 'applications')} ${period}${view.hideRejections ? ', without those that said no' : ''}.`;
  return {
    finding,
    lead: `${evidence} ${sent}`,
    nothing: `Nothing was sent ${period}.`,
    period: periodFacts(figures, period),
    picture: addressed('/insights/picture', view),
    strands: {
      ...figures,
      sentence: funnelSentence(funnel),
      groups: figures.isBands
        ? endsOf(figures.laid).map(({ reached, ending, n, x, y }) => ({ key: `${reached} ${ending}`, x, y, words: endWords(ending, n) }))
        : [],
      table: strandsTable(figures),
    },
    rates: {
      rates: rates.map(({ source, n, replied }) => ({ label: source, hits: replied, n })),
      take: ratesTake(rates),
    },
    durations: {
      durations,
      of: total > LATEST ? `the latest ${LATEST} that replied` : 'each dot is one application',
      sentence: `Median days: ${durations.map(({ span, median, days }) => `${span.toLowerCase()} ${median === null ? 'not known yet' : `${shortDays(median)}, of ${days.length}`}`).join('; ')}.`,
      take: replyTake(durations[0]!),
      table: durationsTable(figures),
    },
    notes: {
      ...notes,
      said: notes.medianMs === null ? null : `within a day, half of them inside ${sinceWords(notes.medianMs)}${notes.n === LATEST ? `; the latest ${LATEST}` : ''}`,
      sentence: `${notes.inTime} of ${notes.n} thank-you notes went out within a day.`,
      table: notesTable(figures),
    },
    signs: signs.map(({ label, wentOn, n }) => ({ label, hits: wentOn, n })),
    weeks: {
      of: `${numberWord(weeks.length)} weeks`,
      kinds: KINDS,
      weeks: weeks.map(({ on, applications, interviews, notes: written }) => ({ on: periodDay(on, figures.today), counts: [applications, interviews, written] })),
      until: figures.last.equals(figures.today) ? 'this week' : `week to ${periodDay(figures.last, figures.today)}`,
      sentence: `In ${numberWord(weeks.length)} weeks: ${KINDS.map((kind, at) => `${weeks.reduce((sum, week) => sum + [week.applications, week.interviews, week.notes][at]!, 0)} ${kind.toLowerCase()}`).join(', ')}.`,
      table: weeksTable(figures),
    },
  };
}

function periodFacts({ view, first, today }: InsightFigures, words: string): PeriodFacts {
  const days = { from: null, to: null };
  const choices = PERIODS.filter((each) => each !== 'own').map((period) => ({
    label: period === 'all' && first ? `Since ${periodDay(first, today)}` : PERIOD_LABELS[period],
    href: addressed('/insights', { ...view, ...days, period }),
    current: period === view.period,
  }));
  return {
    label: choices.find(({ current }) => current)?.label ?? capitalised(words),
    choices,
    from: view.from?.toString() ?? '',
    to: view.to?.toString() ?? '',
    rejections: {
      label: view.hideRejections ? 'Show what ended in a no' : 'Hide what ended in a no',
      href: addressed('/insights', { ...view, hideRejections: !view.hideRejections }),
      hidden: view.hideRejections,
    },
  };
}

function strandsTable({ laid, isBands }: InsightFigures): TableFacts {
  if (isBands)
    return {
      caption: 'Applications that are alike: where they came from, how far they came and how they stand',
      head: ['Source', 'Came as far as', 'Stands', 'Applications'],
      rows: laid.lines.map(({ line }) => ({ key: line.key, cells: [line.source, REACHES[line.reached], line.ending === 'live' ? 'open' : line.ending, count(line.weight)] })),
    };
  return {
    caption: 'Each application, the one that came furthest first',
    head: ['Company', 'Role', 'Source', 'Came as far as', 'Stands'],
    rows: laid.lines.map(({ line }) => ({
      key: line.key,
      href: line.href ?? undefined,
      cells: [line.name, line.role, line.source, REACHES[line.reached], line.words],
    })),
  };
}

function durationsTable({ durations }: InsightFigures): TableFacts {
  return {
    caption: 'Days from one step to the next',
    head: ['Step', 'Median', 'Shortest', 'Longest', 'Applications'],
    rows: durations.map(({ span, days, median }) => ({
      key: span,
      cells: [span, median === null ? 'none yet' : shortDays(median), days.length ? shortDays(days[0]!) : '', days.length ? shortDays(days.at(-1)!) : '', String(days.length)],
    })),
  };
}

const PARTS_OF_A_DAY = [
  { label: 'Up to 6 h', from: 0, to: 6 },
  { label: '6 to 12 h', from: 6, to: 12 },
  { label: '12 to 18 h', from: 12, to: 18 },
  { label: '18 to 24 h', from: 18, to: 24 },
];

function notesTable({ notes }: InsightFigures): TableFacts {
  const inTime = PARTS_OF_A_DAY.map(({ label, from, to }) => ({
    key: label,
    cells: [label, String(notes.hours.filter(({ hour, late }) => !late && hour >= from && hour < to).length)],
  }));
  return {
    caption: 'How long after the conversation notes went out',
    head: ['After', 'Notes'],
    rows: [...inTime, { key: 'late', cells: ['Late', String(notes.n - notes.inTime)] }],
  };
}

function weeksTable({ weeks, today }: InsightFigures): TableFacts {
  return {
    caption: 'What was done, week by week',
    head: ['Week from', ...KINDS],
    rows: weeks.map(({ on, applications, interviews, notes }) => ({
      key: on.toString(),
      cells: [periodDay(on, today), String(applications), String(interviews), String(notes)],
    })),
  };
}

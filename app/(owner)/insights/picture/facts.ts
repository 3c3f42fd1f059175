import 'server-only';
import { USUAL_SOURCES } from '@/lib/domain/applications';
import { sinceWords } from '@/lib/domain/durations';
import { REACHES } from '@/lib/domain/insights';
import { shortDays } from '@/lib/domain/insights-durations';
import { findingOf } from '@/lib/domain/insights-headline';
import { NO_SOURCE, OTHERS } from '@/lib/domain/insights-rates';
import type { PictureFacts } from '@/lib/formats/insights-picture';
import type { InsightFigures } from '../figures';

/** Sources are typed freely and may name somebody: only what everybody calls by these words keeps them. */
function sourceNames(figures: InsightFigures): Map<string, string> {
  const kept = [...USUAL_SOURCES, OTHERS, NO_SOURCE];
  const own = figures.rates.map(({ source }) => source).filter((source) => !kept.includes(source));
  return new Map([...kept.map((source) => [source, source] as const), ...own.map((source, at) => [source, `Source ${at + 1}`] as const)]);
}

/** The figures without names: companies are numbered, no person, role or day is said. */
export function pictureFacts(figures: InsightFigures): PictureFacts {
  const { laid, funnel, durations, notes, signs, view, labelled } = figures;
  const names = sourceNames(figures);
  const nameOf = (source: string) => names.get(source) ?? OTHERS;
  const rates = figures.rates.map((rate) => ({ ...rate, source: nameOf(rate.source) }));
  const { finding, evidence } = findingOf({ rates, notes, toReply: durations[0]! });
  const lines = laid.lines.map(({ line, ...placed }, at) => {
    const label = labelled ? `Company ${at + 1}` : '';
    return { ...placed, line: { source: nameOf(line.source), reached: line.reached, ending: line.ending, weight: line.weight, label } };
  });
  return {
    title: finding,
    lead: `${evidence}${view.hideRejections ? ' Without those that said no.' : ''}`,
    laid: { ...laid, lines, sources: laid.sources.map(({ source, y }) => ({ source: nameOf(source), y })) },
    funnel: funnel.map(({ reached, n }) => ({ name: REACHES[reached], n })),
    columns: [
      { title: 'Who replies', rows: rates.map(({ source, replied, n }) => ({ label: source, value: `${replied} of ${n}` })) },
      {
        title: 'How long things take, at the median',
        rows: durations.map(({ span, days, median }) => ({ label: `${span}, of ${days.length}`, value: median === null ? 'none yet' : shortDays(median) })),
      },
      {
        title: 'Thank-you notes and good signs',
        rows: [
          ...(notes.medianMs === null
            ? []
            : [
                { label: 'Sent within a day', value: `${notes.inTime} of ${notes.n}` },
                { label: 'Half of them inside', value: sinceWords(notes.medianMs) },
              ]),
          ...signs.map(({ label, n, wentOn }) => ({ label, value: `${wentOn} of ${n} went on` })),
        ],
      },
    ],
  };
}

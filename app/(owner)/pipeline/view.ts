import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { countFigures, countMatching } from '@/lib/data/pipeline-counts';
import { listOpenOffers, listSources, listTags } from '@/lib/data/pipeline';
import { dateWords } from '@/lib/domain/day-words';
import { addressOf, isNarrowed, type Params, type PipelineView } from '@/lib/domain/pipeline-view';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { pathOf } from './addresses';
import { readBoard } from './board';
import { chipsOf, clearedOf, menusOf, narrowingsOf, togglesOf } from './filters';
import { sortsOf } from './sorts';
import { readQuietLine } from './quiet-line';
import { readViews } from './saved';
import { readTable } from './table';

/** Reads the pipeline as the address says: which part of it, as a board or as a table, and what stands above both. */
export async function readPipeline(session: OwnerSession, view: PipelineView, params: Params, now: Date) {
  const { owner, account } = session;
  const toggles = togglesOf(view.filter).map(({ filter }) => filter);
  const [board, table, counts, figures, sources, tags, offers, views, quiet] = await Promise.all([
    view.shape === 'board' ? readBoard(session, view, params, now) : null,
    view.shape === 'table' ? readTable(session, view, params, now) : null,
    countMatching(owner, toggles, now),
    countFigures(owner),
    listSources(owner),
    listTags(owner),
    listOpenOffers(owner),
    readViews(owner, view, now),
    readQuietLine(session, now),
  ]);
  const today = plainDateIn(toInstant(now), account.timeZone);
  const answerBy = offers.find((each) => each.offer?.answerBy)?.offer?.answerBy;
  const since = figures.sentSince && plainDateIn(toInstant(figures.sentSince), account.timeZone);
  return {
    board,
    table,
    views,
    quiet,
    sources,
    today: today.toString(),
    total: board?.total ?? table?.total ?? 0,
    isNarrowed: isNarrowed(view.filter),
    bar: {
      key: addressOf(view),
      chips: chipsOf(view, counts),
      narrowings: narrowingsOf(view),
      cleared: clearedOf(view),
      menus: menusOf(view, sources, tags),
      sorts: sortsOf(view),
      columns: table?.menu ?? null,
      shapes: (['board', 'table'] as const).map((shape) => ({ shape, isOn: shape === view.shape, href: pathOf({ ...view, shape }) })),
    },
    figures: [
      { n: figures.sent, words: since ? `sent since ${since.toLocaleString('en-GB', { day: 'numeric', month: 'long' })}` : 'sent', href: '/insights' },
      { n: figures.replied, words: 'replied' },
      { n: figures.met, words: 'people met' },
      ...(offers.length
        ? [{ n: offers.length, words: `${offers.length === 1 ? 'offer' : 'offers'}${answerBy ? `, answer by ${dateWords(Temporal.PlainDate.from(answerBy), today)}` : ''}`, href: '/offers' }]
        : []),
    ],
  };
}

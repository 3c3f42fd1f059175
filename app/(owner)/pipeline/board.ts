import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { countStages } from '@/lib/data/pipeline-counts';
import { listBoard } from '@/lib/data/pipeline';
import { STAGES, type Stage } from '@/lib/domain/pipeline';
import type { Params, PipelineView } from '@/lib/domain/pipeline-view';
import { endWords } from '@/lib/domain/words';
import { pathOf } from './addresses';
import { cardOf } from './cards';

const PER_COLUMN = 8;
const STEP = 20;
const MOST = 400;

/** Reads the board as the address says, each column as far as it was asked for. */
export async function readBoard({ owner, account }: OwnerSession, view: PipelineView, params: Params, now: Date) {
  const asked = Object.fromEntries(
    STAGES.flatMap((stage) => {
      const n = Math.min(MOST, Math.trunc(Number(params[stage])) || 0);
      return n > PER_COLUMN ? [[stage, n]] : [];
    }),
  ) as Partial<Record<Stage, number>>;
  const shown = Object.fromEntries(STAGES.map((stage) => [stage, asked[stage] ?? PER_COLUMN])) as Record<Stage, number>;
  const [rows, counts] = await Promise.all([listBoard(owner, view.filter, view.sort, shown, now), countStages(owner, view.filter, now)]);
  return {
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
    columns: STAGES.map((stage) => {
      const column = rows.get(stage) ?? [];
      const count = counts.get(stage) ?? 0;
      const isWhole = shown[stage] >= MOST;
      const goesOn = column.length > shown[stage] && !isWhole;
      return {
        stage,
        count,
        cards: column.slice(0, shown[stage]).map((row) => cardOf(row, account, now)),
        more: goesOn ? `${pathOf(view, { ...asked, [stage]: Math.min(MOST, shown[stage] + STEP) })}#${stage}` : null,
        end: isWhole ? endWords(shown[stage], count) : '',
      };
    }),
  };
}

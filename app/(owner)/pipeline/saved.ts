import 'server-only';
import type { ViewsBarFacts } from '@/components/pipeline/views-bar';
import { countMatching } from '@/lib/data/pipeline-counts';
import { listViews } from '@/lib/data/saved-views';
import type { OwnerId } from '@/lib/domain/owner';
import { addressOf, isNarrowed, NO_FILTER, type PipelineView } from '@/lib/domain/pipeline-view';
import { isWorthSaving, viewOfAddress } from '@/lib/domain/saved-views';
import { pathOf } from './addresses';

/** Reads the saved views, with how many applications each of the pinned ones shows. */
export async function readViews(owner: OwnerId, view: PipelineView, now: Date): Promise<ViewsBarFacts> {
  const saved = (await listViews(owner)).map((row) => ({ ...row, view: viewOfAddress(row.address) }));
  const pinned = saved.filter((row) => row.pinned);
  const [everything = 0, ...counts] = await countMatching(owner, [NO_FILTER, ...pinned.map((row) => row.view.filter)], now);
  const address = addressOf(view);
  const choice = (row: (typeof saved)[number]) => ({ key: row.id, name: row.name, href: pathOf(row.view), isCurrent: addressOf(row.view) === address });
  const isSaved = saved.some((row) => addressOf(row.view) === address);
  const all = { key: 'everything', name: 'Everything', href: pathOf({ ...view, filter: NO_FILTER }), count: everything, isCurrent: !isSaved && !isNarrowed(view.filter) };
  return {
    key: `${address} ${saved.length}`,
    tabs: [all, ...pinned.map((row, index) => ({ ...choice(row), count: counts[index] ?? 0 }))],
    others: saved.filter((row) => !row.pinned).map(choice),
    hasViews: saved.length > 0,
    unsaved: isSaved || !isWorthSaving(view) ? null : address,
  };
}

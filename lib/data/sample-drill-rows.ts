import { randomUUID } from 'node:crypto';
import { foldName } from '@/lib/domain/names';
import type { SampleDrilled } from '@/lib/domain/sample-drills';
import { toDate } from './instants';
import type { SampleOf, SampleRows } from './sample-rows';

/** Adds how the names of the last round of an application went, with the cards they are on, and whom to ask about it. */
export function addDrills(of: SampleOf, companyId: string, rows: SampleRows, drilled: SampleDrilled): void {
  const { owner, now } = of;
  const roundId = rows.rounds.at(-1)!.id;
  const named = (name: string) => rows.people.find((person) => person.name === name)!;
  for (const [name, card] of Object.entries(drilled.cards)) Object.assign(named(name), card);
  for (const { at, seconds, knew, slipped } of drilled.runs) {
    const runId = randomUUID();
    rows.drills.push({ id: runId, ownerId: owner, roundId, at: toDate(at), seconds });
    for (const name of [...knew, ...slipped]) rows.drilled.push({ runId, personId: named(name).id, knew: knew.includes(name) });
  }
  rows.ticks.push(...drilled.ticks.map((item) => ({ roundId, item, at: now })));
  if (!drilled.coordinator) return;
  const nameKey = foldName(drilled.coordinator.name);
  rows.people.push({ ...drilled.coordinator, id: randomUUID(), nameKey, ownerId: owner, companyId, sample: true, createdAt: now });
}

import 'server-only';
import { randomUUID } from 'node:crypto';
import { foldName } from '@/lib/domain/names';
import type { SampleDrilled } from '@/lib/domain/sample-drills';
import type { Tx } from './client';
import { toDate } from './instants';
import type { SampleOf, SampleRows } from './sample-rows';

/** Writes how the names of the last round went, with the cards they are on, and whom to ask about it. */
export async function writeSampleDrills(tx: Tx, of: SampleOf, companyId: string, rows: SampleRows, drilled: SampleDrilled): Promise<void> {
  const roundId = rows.rounds.at(-1)!.id;
  const idOf = (name: string) => rows.people.find((person) => person.name === name)!.id!;
  for (const [name, card] of Object.entries(drilled.cards)) await tx.person.update({ where: { id: idOf(name) }, data: card });
  for (const { at, seconds, knew, slipped } of drilled.runs) {
    const answers = [...knew, ...slipped].map((name) => ({ personId: idOf(name), knew: knew.includes(name) }));
    const run = { id: randomUUID(), ownerId: of.owner, roundId, at: toDate(at), seconds };
    await tx.drillRun.create({ data: { ...run, answers: { create: answers } } });
  }
  await tx.preparationTick.createMany({ data: drilled.ticks.map((item) => ({ roundId, item, at: of.now })) });
  if (!drilled.coordinator) return;
  const { name } = drilled.coordinator;
  const data = { ...drilled.coordinator, nameKey: foldName(name), ownerId: of.owner, companyId, sample: true };
  await tx.person.create({ data: { ...data, createdAt: of.now } });
}

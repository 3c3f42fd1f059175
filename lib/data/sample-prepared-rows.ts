import 'server-only';
import { foldName } from '@/lib/domain/names';
import type { SamplePrepared } from '@/lib/domain/sample-prepared';
import type { Tx } from './client';
import type { SampleOf } from './sample-rows';

type At = { applicationId: string; companyId: string };

/** The ids of people of the sample by name. Somebody it does not know yet is written down, outside of any company. */
async function idsByName(tx: Tx, { owner, now }: SampleOf, names: string[]): Promise<Map<string, string>> {
  const named = { ownerId: owner, sample: true };
  const select = { id: true, name: true } as const;
  const people = await tx.person.findMany({ where: { ...named, name: { in: names } }, select });
  const known = new Map(people.map(({ id, name }) => [name ?? '', id]));
  for (const name of names.filter((each) => !known.has(each))) {
    const data = { ...named, name, nameKey: foldName(name), createdAt: now };
    known.set(name, (await tx.person.create({ data, select })).id);
  }
  return known;
}

/** Writes what is prepared for an application of the sample, once its people stand. */
export async function writeSamplePrepared(tx: Tx, of: SampleOf, at: At, prepared: SamplePrepared): Promise<void> {
  const { applicationId, companyId } = at;
  const { findings, tasks, contacts, evidence, plan } = prepared;
  const base = { ownerId: of.owner, createdAt: of.now };
  const names = [...findings.flatMap(({ forName }) => forName ?? []), ...contacts.map(({ name }) => name)];
  const ids = await idsByName(tx, of, [...new Set(names)]);
  await tx.researchCard.createMany({
    data: findings.map(({ forName, foundOn, ...finding }) => {
      const personId = forName ? ids.get(forName) : null;
      return { ...finding, ...base, companyId, personId, foundOn: foundOn.toString() };
    }),
  });
  await tx.task.createMany({
    data: tasks.map(({ dueOn, ...task }) => ({ ...task, ...base, applicationId, dueOn: dueOn?.toString() })),
  });
  await tx.outreach.createMany({
    data: contacts.map(({ name, contactedOn, ...contact }) => {
      return { ...contact, ...base, applicationId, personId: ids.get(name)!, contactedOn: contactedOn.toString() };
    }),
  });
  await tx.evidence.createMany({ data: evidence.map((line) => ({ ...line, ...base, applicationId })) });
  const { goals, ...texts } = plan;
  await tx.ninetyDayPlan.create({ data: { ...texts, applicationId, ownerId: of.owner, updatedAt: of.now } });
  await tx.planGoal.createMany({ data: goals.map((goal, position) => ({ ...goal, position, applicationId })) });
}

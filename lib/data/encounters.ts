import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { Tx } from './client';
import { personIdFor, type PersonRef } from './people';
import { dropEmptySeats } from './rounds';

/** A sitting of a debrief: its row, and when it ended. */
export type Sat = { interviewId: string; endAt: Date };

/**
 * Somebody met: in which sitting, until when (null: until its end), and what was talked about. The key is the form's
 * own name for them, by which the rest of a debrief speaks of them.
 */
export type MetFields = PersonRef & { key?: string; sittingId: string; untilAt: Date | null; points: string[] };

/** Who somebody of a form turned out to be, and when the last conversation with them ended. */
export type Heard = Map<string, { personId: string; until: Date }>;

/** Makes the people of the sittings those who were met, with what they said. */
export async function writeMet(
  tx: Tx,
  owner: OwnerId,
  met: MetFields[],
  sat: Map<string, Sat>,
  at: { companyId: string; sample: boolean; now: Date },
): Promise<Heard> {
  // Only the sittings that happened: who was expected in a cancelled one is asked again when it is back on.
  const interviewIds = [...sat.values()].map(({ interviewId }) => interviewId);
  const before = await tx.encounter.findMany({ where: { interviewId: { in: interviewIds } } });
  const { talks, heard } = await gather(tx, owner, met, sat, at);
  const kept = new Set<string>();
  for (const [position, { interviewId, personId, endAt, points }] of talks.entries()) {
    const standing = before.find((each) => each.interviewId === interviewId && each.personId === personId);
    const data = { interviewId, personId, endAt, position };
    const select = { id: true } as const;
    const { id } = standing
      ? await tx.encounter.update({ where: { id: standing.id }, data, select })
      : await tx.encounter.create({ data, select });
    kept.add(id);
    await tx.talkingPoint.deleteMany({ where: { encounterId: id } });
    await tx.talkingPoint.createMany({
      data: points.map((words, index) => ({ encounterId: id, position: index, words })),
    });
  }
  const gone = before.filter((each) => !kept.has(each.id));
  await tx.encounter.deleteMany({ where: { id: { in: gone.map((each) => each.id) } } });
  await dropEmptySeats(
    tx,
    gone.map((each) => each.personId),
  );
  return heard;
}

/** Null is the end of the sitting, and so the later one. */
const laterEnd = (a: Date | null, b: Date | null) => (a && b ? (a > b ? a : b) : null);

type Talk = { interviewId: string; personId: string; endAt: Date | null; points: string[] };

/** Each person once per sitting: somebody both chosen and typed is one person, and nothing that was typed is lost. */
async function gather(
  tx: Tx,
  owner: OwnerId,
  met: MetFields[],
  sat: Map<string, Sat>,
  at: { companyId: string; sample: boolean; now: Date },
): Promise<{ talks: Talk[]; heard: Heard }> {
  const talks = new Map<string, Talk>();
  const heard: Heard = new Map();
  for (const { key, sittingId, untilAt, points, ...ref } of met) {
    const sitting = sat.get(sittingId);
    const personId = sitting && (await personIdFor(tx, owner, ref as PersonRef, at));
    if (!personId) continue;
    const { interviewId } = sitting;
    const talk = `${interviewId} ${personId}`;
    const known = talks.get(talk);
    const endAt = known ? laterEnd(known.endAt, untilAt) : untilAt;
    talks.set(talk, { interviewId, personId, endAt, points: [...(known?.points ?? []), ...points] });
    if (key) heard.set(key, { personId, until: untilAt ?? sitting.endAt });
  }
  return { talks: [...talks.values()], heard };
}

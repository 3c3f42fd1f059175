import 'server-only';
import { foldName } from '@/lib/domain/names';
import { noteDeadline } from '@/lib/domain/notes';
import type { OwnerId } from '@/lib/domain/owner';
import type {
  SampleApplication,
  SampleNote,
  SamplePerson,
  SampleRound,
  SampleSitting,
  SampleStated,
} from '@/lib/domain/sample-picture';
import { remindersOfNote } from '@/lib/domain/reminders';
import type { Instant } from '@/lib/domain/temporal';
import { companyIdFor } from './companies';
import type { Tx } from './client';
import { toDate } from './instants';
import { scheduleReminders, settleReminders } from './reminders';
import { ringing, settleRound } from './settle-round';
import { refreshApplication } from './standing';

const CURRENCY = 'GBP';

/** Whose sample it is, and the moment it is set at. */
export type SampleOf = { owner: OwnerId; zone: string; now: Date };

type Place = { applicationId: string; companyId: string };

/**
 * Writes one application of the sample as its owner would have, step by step: what happened is written down, and notes,
 * reminders and standing follow from the rules.
 */
export async function writeSampleApplication(tx: Tx, of: SampleOf, sample: SampleApplication): Promise<void> {
  const { owner, now } = of;
  const companyId = await companyIdFor(tx, owner, sample.company, true);
  const first = sample.moves[0]!;
  const startedAt = toDate(first.at);
  const { id: applicationId } = await tx.application.create({
    data: {
      ownerId: owner,
      companyId,
      role: sample.role,
      source: sample.source,
      sourceDetail: sample.sourceDetail,
      place: sample.place,
      workMode: sample.workMode,
      level: sample.level,
      jobDescription: sample.jobDescription,
      notes: sample.notes,
      closesOn: sample.closesOn?.toString(),
      payMin: sample.pay && sample.pay.min * 100,
      payMax: sample.pay && sample.pay.max * 100,
      payCurrency: sample.pay && CURRENCY,
      sample: true,
      createdAt: startedAt,
      updatedAt: startedAt,
      stage: first.stage,
      stageSince: startedAt,
      touchedAt: startedAt,
      pressRank: 3,
    },
    select: { id: true },
  });
  const moves = sample.moves.map(({ at, ...move }) => ({ ...move, at: toDate(at), applicationId }));
  await tx.move.createMany({ data: moves });
  await writeReplies(tx, applicationId, of, sample);
  const people = new Map<SamplePerson, string>();
  const place = { applicationId, companyId };
  for (const round of sample.rounds ?? []) await writeRound(tx, of, place, round, people);
  if (sample.helper) await writeHelper(tx, of, applicationId, sample.helper);
  await refreshApplication(tx, applicationId, now);
}

async function writeReplies(
  tx: Tx,
  applicationId: string,
  { zone }: SampleOf,
  sample: SampleApplication,
): Promise<void> {
  const replies = sample.replies ?? [];
  await tx.reply.createMany({ data: replies.map(({ at, words }) => ({ applicationId, at: toDate(at), words })) });
  if (sample.stated) await tx.statedReply.create({ data: { applicationId, ...statedColumns(sample.stated, zone) } });
  if (!sample.offer) return;
  const { pay, extras, answerBy, createdAt } = sample.offer;
  const terms = { pay: pay * 100, currency: CURRENCY, extras, answerBy: answerBy.toString() };
  await tx.offer.create({ data: { applicationId, ...terms, createdAt: toDate(createdAt) } });
}

function statedColumns({ words, on, saidAt }: SampleStated, zone: string) {
  return { words, byDay: on?.toString() ?? null, zone, saidAt: toDate(saidAt) };
}

async function writeRound(
  tx: Tx,
  of: SampleOf,
  place: Place,
  round: SampleRound,
  people: Map<SamplePerson, string>,
): Promise<void> {
  const { owner, zone, now } = of;
  const { applicationId } = place;
  const { kind, remark, bookedAt } = round;
  const ordinal = (await tx.round.count({ where: { applicationId, kind } })) + 1;
  const ended = round.sittings.at(-1)?.actual?.end;
  const data = { ownerId: owner, applicationId, kind, ordinal, remark, bookedAt: toDate(bookedAt) };
  const { id: roundId } = await tx.round.create({
    data: { ...data, createdAt: toDate(bookedAt), loggedAt: ended && toDate(ended) },
    select: { id: true },
  });
  for (const sitting of round.sittings) await writeSitting(tx, of, place, roundId, sitting, people);
  await tx.sign.createMany({ data: (round.signs ?? []).map((sign) => ({ roundId, kind: sign })) });
  if (round.stated) {
    await tx.statedReply.create({ data: { applicationId, roundId, ...statedColumns(round.stated, zone) } });
  }
  await settleRound(tx, roundId, now);
  for (const note of round.notes ?? []) {
    const where = { roundId_personId: { roundId, personId: people.get(note.person)! } };
    await writeNote(tx, (await tx.thankYouNote.findUniqueOrThrow({ where, select: { id: true } })).id, note, now);
  }
}

async function writeSitting(
  tx: Tx,
  of: SampleOf,
  place: Place,
  roundId: string,
  { planned, actual, format, place: where, met }: SampleSitting,
  people: Map<SamplePerson, string>,
): Promise<void> {
  const { owner, zone } = of;
  const effective = actual ?? planned;
  const { id: interviewId } = await tx.interview.create({
    data: {
      ownerId: owner,
      roundId,
      plannedStartAt: toDate(planned.start),
      plannedEndAt: toDate(planned.end),
      actualStartAt: actual && toDate(actual.start),
      actualEndAt: actual && toDate(actual.end),
      startAt: toDate(effective.start),
      endAt: toDate(effective.end),
      zone,
      wallStart: wallTime(planned.start, zone),
      wallEnd: wallTime(planned.end, zone),
      format,
      place: where,
    },
    select: { id: true },
  });
  for (const [position, { person, relation, until, points }] of met.entries()) {
    const personId = people.get(person) ?? (await writePerson(tx, of, place.companyId, person));
    people.set(person, personId);
    const words = (points ?? []).map((point, index) => ({ position: index, words: point }));
    const endAt = until ? toDate(until) : null;
    await tx.encounter.create({
      data: { interviewId, personId, relation, endAt, position, talkingPoints: { create: words } },
    });
  }
}

function wallTime(at: Instant, zone: string): string {
  return at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

async function writePerson(
  tx: Tx,
  { owner, now }: SampleOf,
  companyId: string | null,
  person: SamplePerson,
): Promise<string> {
  const nameKey = person.name ? foldName(person.name) : '';
  const data = { ...person, ownerId: owner, companyId, nameKey, sample: true, createdAt: now };
  return (await tx.person.create({ data, select: { id: true } })).id;
}

/** Somebody who helped without being in a round: their note is due a day after they did. */
async function writeHelper(
  tx: Tx,
  of: SampleOf,
  applicationId: string,
  { person, helped, helpedAt, note }: NonNullable<SampleApplication['helper']>,
): Promise<void> {
  const { owner, now } = of;
  const personId = await writePerson(tx, of, null, person);
  const dueAt = noteDeadline([helpedAt]);
  const { id } = await tx.thankYouNote.create({
    data: { ownerId: owner, applicationId, personId, helped, dueAt: toDate(dueAt), createdAt: toDate(helpedAt) },
    select: { id: true },
  });
  await scheduleReminders(tx, { ownerId: owner, id, noteId: id }, ringing(remindersOfNote(dueAt), now));
  await writeNote(tx, id, note, now);
}

async function writeNote(tx: Tx, id: string, note: SampleNote, now: Date): Promise<void> {
  const at = toDate(note.at);
  const fates = {
    draft: () => ({ draftedAt: at }),
    sent: () => ({ draftedAt: at, sentAt: at }),
    skipped: () => ({ skippedAt: at, skipReason: note.state === 'skipped' ? note.reason : '' }),
  };
  await tx.thankYouNote.update({ where: { id }, data: { ...note.letter, ...fates[note.state]() } });
  if (note.state !== 'draft') await settleReminders(tx, id, now);
}

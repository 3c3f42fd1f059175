import 'server-only';
import { reconcileNotes } from '@/lib/domain/notes';
import type { OwnerId } from '@/lib/domain/owner';
import { remindersOfInterview, remindersOfNote } from '@/lib/domain/reminders';
import { Temporal, type Instant } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import type { Tx } from './client';
import { Prisma } from './generated/prisma/client';
import { toDate, toInstant } from './instants';
import { scheduleReminders, settleReminders, type Schedule, type Wanted } from './reminders';
import { refreshApplications } from './standing';

/**
 * Brings everything that follows from a round into line with its interviews and people: the notes owed (rules 1, 2, 4),
 * their reminders and those of the sittings (rule 13), when each person was last met, and the application's standing.
 * The last step of every transaction that touches a round.
 */
export function settleRound(tx: Tx, roundId: string, now: Date): Promise<void> {
  return settleRounds(tx, [roundId], now);
}

/** The same for several rounds at once: what each of them writes, in as few statements as for one. */
export async function settleRounds(tx: Tx, roundIds: readonly string[], now: Date): Promise<void> {
  const rounds = await readRounds(tx, roundIds);
  if (rounds.length === 0) return;
  const changes = rounds.map(changeOf);
  const [owed, withdrawn] = [await writeOwedNotes(tx, changes, now), changes.flatMap(({ withdraw }) => withdraw)];
  if (withdrawn.length)
    await tx.thankYouNote.updateMany({ where: { id: { in: withdrawn } }, data: { withdrawnAt: now } });
  await scheduleReminders(tx, [
    ...owed.map(({ dueAt, ...note }) => scheduleOfNote(note, dueAt, now)),
    ...rounds.flatMap((round) => schedulesOfSittings(round, now)),
  ]);
  await settleReminders(tx, [...withdrawn, ...rounds.flatMap(settledSittings)], now);
  await settlePeople(tx, changes.flatMap(({ personIds }) => personIds), now);
  await refreshApplications(tx, rounds.map(({ applicationId }) => applicationId), now);
}

/** What its conversations say about the notes of a round, and whom they concern. */
function changeOf(round: RoundRows) {
  const conversations = round.interviews.flatMap((sitting) =>
    sitting.encounters.map((encounter) => ({
      personId: encounter.personId,
      endAt: toInstant(encounter.endAt ?? sitting.endAt),
      cancelled: sitting.cancelledAt !== null,
      named: encounter.person.name !== null,
    })),
  );
  const standing = round.notes.map((note) => ({
    id: note.id,
    personId: note.personId,
    dueAt: toInstant(note.dueAt),
    sent: note.sentAt !== null,
    withdrawn: note.withdrawnAt !== null,
  }));
  const personIds = [...round.notes, ...conversations].map((each) => each.personId);
  return { round, personIds, ...reconcileNotes(standing, conversations) };
}

/** Writes the notes that are owed now, or by another instant. @returns those of them to remind of */
async function writeOwedNotes(tx: Tx, changes: ReturnType<typeof changeOf>[], now: Date) {
  const wanted = changes.flatMap(({ round, create }) =>
    create.map(({ personId, dueAt }) => {
      const { id: roundId, ownerId, applicationId } = round;
      return { ownerId, applicationId, roundId, personId, dueAt: toDate(dueAt), createdAt: now };
    }),
  );
  const select = { id: true, ownerId: true, dueAt: true } as const;
  const made = wanted.length ? await tx.thankYouNote.createManyAndReturn({ data: wanted, select }) : [];
  const owed = made.map((note) => ({ ...note, dueAt: toInstant(note.dueAt) }));
  for (const { round, update, restore } of changes) {
    const skipped = new Set(round.notes.filter((note) => note.skippedAt).map((note) => note.id));
    for (const { id, dueAt } of [...update, ...restore]) {
      await tx.thankYouNote.update({ where: { id }, data: { dueAt: toDate(dueAt), withdrawnAt: null } });
      if (!skipped.has(id)) owed.push({ id, ownerId: round.ownerId, dueAt });
    }
  }
  return owed;
}

/** Writes the reminders of a note that is owed, by its deadline. */
export function remindOfNote(tx: Tx, note: { ownerId: string; id: string }, dueAt: Instant, now: Date): Promise<void> {
  return scheduleReminders(tx, [scheduleOfNote(note, dueAt, now)]);
}

function scheduleOfNote({ ownerId, id }: { ownerId: string; id: string }, dueAt: Instant, now: Date): Schedule {
  const wanted = remindersOfNote(dueAt);
  return { cause: { ownerId, id, noteId: id }, wanted, rings: ringing(wanted, now) };
}

/** After the owner's zone has changed: the evening before is another instant there (rule 13). */
export async function settleRoundsAhead(tx: Tx, owner: OwnerId, now: Date): Promise<void> {
  const ahead = { some: { startAt: { gt: now }, cancelledAt: null } };
  const rounds = await tx.round.findMany({ where: { ownerId: owner, interviews: ahead }, select: { id: true } });
  await settleRounds(tx, rounds.map(({ id }) => id), now);
}

function readRounds(tx: Tx, roundIds: readonly string[]) {
  return tx.round.findMany({
    where: { id: { in: [...roundIds] } },
    select: {
      id: true,
      ownerId: true,
      applicationId: true,
      loggedAt: true,
      owner: { select: { timeZone: true } },
      interviews: {
        select: {
          id: true,
          startAt: true,
          endAt: true,
          cancelledAt: true,
          encounters: { select: { personId: true, endAt: true, person: { select: { name: true } } } },
        },
      },
      notes: { select: { id: true, personId: true, dueAt: true, sentAt: true, skippedAt: true, withdrawnAt: true } },
    },
  });
}

type RoundRows = Awaited<ReturnType<typeof readRounds>>[number];

/** Once the debrief is written there is nothing left to say about the sittings themselves. */
function schedulesOfSittings(round: RoundRows, now: Date): Schedule[] {
  return round.interviews
    .filter(({ cancelledAt }) => !cancelledAt)
    .map((sitting) => {
      const times = { startAt: toInstant(sitting.startAt), endAt: toInstant(sitting.endAt), zone: round.owner.timeZone };
      const wanted = round.loggedAt ? [] : remindersOfInterview(times).filter(announced(round, sitting));
      const cause = { ownerId: round.ownerId, id: sitting.id, interviewId: sitting.id };
      return { cause, wanted, rings: ringing(wanted, now) };
    });
}

function settledSittings({ interviews, loggedAt }: RoundRows): string[] {
  return interviews.filter(({ cancelledAt }) => cancelledAt ?? loggedAt).map(({ id }) => id);
}

/** Sittings back to back are one round tomorrow: only the first of a day says so. */
function announced(round: RoundRows, sitting: RoundRows['interviews'][number]) {
  const dayOf = (each: typeof sitting) => plainDateIn(toInstant(each.startAt), round.owner.timeZone);
  const earlier = round.interviews.some(
    (each) => !each.cancelledAt && each.startAt < sitting.startAt && dayOf(each).equals(dayOf(sitting)),
  );
  return ({ kind }: Wanted) => kind !== 'round-tomorrow' || !earlier;
}

/** Works out anew when each of these people was last met. */
export async function settlePeople(tx: Tx, personIds: string[], now: Date): Promise<void> {
  if (personIds.length === 0) return;
  await tx.$executeRaw`UPDATE "Person" SET "lastMetAt" = (
      SELECT COALESCE(e."endAt", i."endAt") FROM "Encounter" e JOIN "Interview" i ON i."id" = e."interviewId"
      WHERE e."personId" = "Person"."id" AND i."cancelledAt" IS NULL AND i."startAt" <= ${now}
      ORDER BY i."endAt" DESC LIMIT 1)
    WHERE "id" IN (${Prisma.join([...new Set(personIds)])})`;
}

/**
 * Of the reminders whose time has passed already only the last still says something new, and after two days none does:
 * writing down an old interview must not ring the bell for each hour of it.
 */
function ringing(wanted: Wanted[], now: Date): Wanted[] {
  const past = wanted.filter((each) => each.at.epochMilliseconds <= now.getTime());
  const newest = past.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at))[0];
  const old = newest && now.getTime() - newest.at.epochMilliseconds > 2 * 86_400_000;
  return wanted.filter((each) => !past.includes(each) || (each === newest && !old));
}

import 'server-only';
import { reconcileNotes } from '@/lib/domain/notes';
import type { OwnerId } from '@/lib/domain/owner';
import { remindersOfInterview, remindersOfNote } from '@/lib/domain/reminders';
import { Temporal, type Instant } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import type { Tx } from './client';
import { toDate, toInstant } from './instants';
import { scheduleReminders, settleReminders, type Wanted } from './reminders';
import { refreshApplication } from './standing';

/**
 * Brings everything that follows from a round into line with its interviews and people: the notes owed (rules 1, 2, 4),
 * their reminders and those of the sittings (rule 13), when each person was last met, and the application's standing.
 * The last step of every transaction that touches a round.
 */
export async function settleRound(tx: Tx, roundId: string, now: Date): Promise<void> {
  const round = await readRound(tx, roundId);
  if (!round) return;
  const { ownerId, applicationId } = round;

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
  const change = reconcileNotes(standing, conversations);
  const skipped = new Set(round.notes.filter((note) => note.skippedAt).map((note) => note.id));

  for (const { personId, dueAt } of change.create) {
    const data = { ownerId, applicationId, roundId, personId, dueAt: toDate(dueAt), createdAt: now };
    const note = await tx.thankYouNote.create({ data, select: { id: true } });
    await remindOfNote(tx, { ownerId, id: note.id }, dueAt, now);
  }
  for (const { id, dueAt } of [...change.update, ...change.restore]) {
    await tx.thankYouNote.update({ where: { id }, data: { dueAt: toDate(dueAt), withdrawnAt: null } });
    if (!skipped.has(id)) await remindOfNote(tx, { ownerId, id }, dueAt, now);
  }
  for (const id of change.withdraw) {
    await tx.thankYouNote.update({ where: { id }, data: { withdrawnAt: now } });
    await settleReminders(tx, id, now);
  }
  await settleSittings(tx, round, now);
  await settlePeople(
    tx,
    [...round.notes, ...conversations].map((each) => each.personId),
    now,
  );
  await refreshApplication(tx, applicationId, now);
}

/** The reminders of a note that is owed, by its deadline. */
export function remindOfNote(tx: Tx, note: { ownerId: string; id: string }, dueAt: Instant, now: Date): Promise<void> {
  const wanted = remindersOfNote(dueAt);
  return scheduleReminders(tx, { ...note, noteId: note.id }, wanted, ringing(wanted, now));
}

/** After the owner's zone has changed: the evening before is another instant there (rule 13). */
export async function settleRoundsAhead(tx: Tx, owner: OwnerId, now: Date): Promise<void> {
  const ahead = { some: { startAt: { gt: now }, cancelledAt: null } };
  const rounds = await tx.round.findMany({ where: { ownerId: owner, interviews: ahead }, select: { id: true } });
  for (const { id } of rounds) await settleRound(tx, id, now);
}

function readRound(tx: Tx, roundId: string) {
  return tx.round.findUnique({
    where: { id: roundId },
    select: {
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

type RoundRows = NonNullable<Awaited<ReturnType<typeof readRound>>>;

async function settleSittings(tx: Tx, round: RoundRows, now: Date): Promise<void> {
  for (const sitting of round.interviews) {
    if (sitting.cancelledAt) {
      await settleReminders(tx, sitting.id, now);
      continue;
    }
    const times = { startAt: toInstant(sitting.startAt), endAt: toInstant(sitting.endAt), zone: round.owner.timeZone };
    // Once the debrief is written there is nothing left to say about the sitting itself.
    const wanted = round.loggedAt ? [] : remindersOfInterview(times).filter(announced(round, sitting));
    const cause = { ownerId: round.ownerId, id: sitting.id, interviewId: sitting.id };
    await scheduleReminders(tx, cause, wanted, ringing(wanted, now));
    if (round.loggedAt) await settleReminders(tx, sitting.id, now);
  }
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
  for (const id of new Set(personIds)) {
    const last = await tx.encounter.findFirst({
      where: { personId: id, interview: { cancelledAt: null, startAt: { lte: now } } },
      orderBy: { interview: { endAt: 'desc' } },
      select: { endAt: true, interview: { select: { endAt: true } } },
    });
    await tx.person.updateMany({
      where: { id },
      data: { lastMetAt: last ? (last.endAt ?? last.interview.endAt) : null },
    });
  }
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

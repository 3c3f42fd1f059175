import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteDeadline } from '@/lib/domain/notes';
import type { OwnerId } from '@/lib/domain/owner';
import { CLOSE_REASONS, STAGES } from '@/lib/domain/pipeline';
import { standingOf } from '@/lib/domain/standing';
import { updatePreferences } from './accounts';
import { addApplication, editApplication } from './applications';
import { sendCheckIn, unsendCheckIn } from './check-ins';
import { prisma } from './client';
import { logInterview } from './debriefs';
import { toDate, toInstant } from './instants';
import { migrationsDir, readMigrations } from './migration-history';
import { editMove, moveApplication, removeMove, reopenApplication } from './moves';
import { oweNote, sendNote, skipNote, unsendNote, unskipNote } from './notes';
import { saveOffer } from './offers';
import { editPerson } from './people';
import { removePiece } from './pieces';
import { removeApplication, removeRound, undoRemoval } from './removals';
import { logReply, removeReply, stateReply, waitLonger } from './replies';
import { cancelInterview, editRound, planRound } from './rounds';
import { standingColumns, standingFacts, standingRows } from './standing';
import { newOwner, testDatabase } from './test-database';
import { aSeat, debriefOf, fieldsOf, inHours, named, newId, NOW, personFields, planOf, sittingOf } from './test-search';

testDatabase();

const NAMES = ['Jo Adeyemi', 'Priya Nair', 'Theo Lindgren'];
const DAYS = ['2026-11-20', '2026-11-27', '2026-12-24', null];

/** Numbers that choose: which row, which hour, which of several ways. */
type Choice = { row: number; hours: number; way: number };
const choice: fc.Arbitrary<Choice> = fc.record({
  row: fc.nat(50),
  hours: fc.integer({ min: -400, max: 200 }),
  way: fc.nat(50),
});

/** One of the rows, whichever the number falls on; an id of nothing when there is none. */
async function one<T extends { id: string }>(rows: Promise<T[]>, { row }: Choice): Promise<T | { id: string }> {
  const all = await rows;
  return all[row % Math.max(1, all.length)] ?? { id: newId() };
}
const of = (owner: OwnerId) => ({ where: { ownerId: owner }, select: { id: true }, orderBy: { id: 'asc' as const } });
const applicationOf = async (owner: OwnerId, chosen: Choice) =>
  (await one(prisma.application.findMany(of(owner)), chosen)).id;
const noteOf = async (owner: OwnerId, chosen: Choice) =>
  (await one(prisma.thankYouNote.findMany(of(owner)), chosen)).id;
const roundOf = async (owner: OwnerId, { row }: Choice) =>
  (await prisma.round.findMany({ where: { ownerId: owner }, orderBy: { id: 'asc' }, include: { interviews: true } }))[
    row % 3
  ];
const moveOf = async (id: string, { way }: Choice) =>
  (await prisma.move.findMany({ where: { applicationId: id } }))[way % 4]?.id ?? '';

function sittings({ hours, way }: Choice) {
  const people = [...NAMES.slice(0, way % 4).map(named), ...(way % 5 === 0 ? [aSeat] : [])];
  const first = sittingOf(hours, hours + 1, people);
  return way % 2 ? [first] : [first, sittingOf(hours + 2, hours + 3, people.slice(0, 1))];
}

const acts: Record<string, (owner: OwnerId, chosen: Choice) => Promise<unknown>> = {
  add: (owner, { hours, way }) =>
    addApplication(
      owner,
      newId(),
      fieldsOf(`Company ${way % 3}`),
      { stage: way % 2 ? 'saved' : 'applied', at: inHours(-Math.abs(hours)) },
      NOW,
    ),
  edit: async (owner, chosen) => {
    const id = await applicationOf(owner, chosen);
    const version = (await prisma.application.findUnique({ where: { id } }))?.version ?? 1;
    return editApplication(
      owner,
      id,
      version,
      fieldsOf(`Company ${chosen.way % 3}`, { closesOn: DAYS[chosen.way % 4] ?? null }),
      NOW,
    );
  },
  move: async (owner, chosen) => {
    const move = {
      stage: STAGES[chosen.way % 6]!,
      at: inHours(-Math.abs(chosen.hours)),
      reason: CLOSE_REASONS[chosen.row % 6]!,
    };
    return moveApplication(owner, await applicationOf(owner, chosen), move, NOW);
  },
  reopen: async (owner, chosen) => reopenApplication(owner, await applicationOf(owner, chosen), NOW),
  editMove: async (owner, chosen) => {
    const id = await applicationOf(owner, chosen);
    return editMove(owner, id, await moveOf(id, chosen), { at: inHours(-Math.abs(chosen.hours)), reason: null }, NOW);
  },
  removeMove: async (owner, chosen) => {
    const id = await applicationOf(owner, chosen);
    return removeMove(owner, id, await moveOf(id, chosen), NOW);
  },
  plan: async (owner, chosen) =>
    planRound(owner, newId(), planOf(await applicationOf(owner, chosen), sittings(chosen)), NOW),
  reschedule: async (owner, chosen) => {
    const round = await roundOf(owner, chosen);
    const [sitting, ...rest] = sittings(chosen);
    const kept = { ...sitting!, id: round?.interviews[0]?.id ?? newId() };
    return editRound(owner, round?.id ?? '', round?.version ?? 0, planOf('', [kept, ...rest], 'screening'), NOW);
  },
  log: async (owner, chosen) => {
    const past = sittings({ ...chosen, hours: -Math.abs(chosen.hours) - 4 });
    const stated = chosen.way % 3 ? null : { words: '', byDay: DAYS[chosen.row % 4] ?? null, zone: 'Europe/Berlin' };
    const application =
      chosen.way % 7 ? { id: await applicationOf(owner, chosen) } : { newId: newId(), fields: fieldsOf('Another') };
    return logInterview(owner, debriefOf(application, past, { stated }), NOW);
  },
  relog: async (owner, chosen) => {
    const round = await roundOf(owner, chosen);
    const [sitting] = sittings({ ...chosen, hours: -Math.abs(chosen.hours) - 4 });
    const kept = { ...sitting!, id: round?.interviews.at(-1)?.id ?? newId() };
    const at = { id: round?.id ?? '', version: round?.version ?? 0 };
    return logInterview(owner, debriefOf({ id: round?.applicationId ?? '' }, [kept], { round: at }), NOW);
  },
  cancel: async (owner, chosen) => {
    const { id } = await one(prisma.interview.findMany(of(owner)), chosen);
    return cancelInterview(owner, id, chosen.way % 3 > 0, NOW);
  },
  name: async (owner, chosen) => {
    const { id } = await one(prisma.person.findMany({ ...of(owner), where: { ownerId: owner, name: null } }), chosen);
    return editPerson(owner, id, personFields('Rosa Quiroga'), NOW);
  },
  reply: async (owner, chosen) =>
    logReply(
      owner,
      await applicationOf(owner, chosen),
      { id: newId(), at: inHours(-Math.abs(chosen.hours)), words: '' },
      NOW,
    ),
  removeReply: async (owner, chosen) => {
    const reply = (await prisma.reply.findMany({ where: { application: { ownerId: owner } } }))[chosen.row % 3];
    return removeReply(owner, reply?.applicationId ?? '', reply?.id ?? '', NOW);
  },
  state: async (owner, chosen) => {
    const stated = {
      words: '',
      byDay: DAYS[chosen.way % 4] ?? null,
      zone: 'America/New_York',
      saidAt: inHours(-Math.abs(chosen.hours)),
    };
    return stateReply(owner, await applicationOf(owner, chosen), stated, NOW);
  },
  checkIn: async (owner, chosen) => {
    const id = await applicationOf(owner, chosen);
    const rows = await prisma.checkIn.findMany({ where: { applicationId: id }, select: { version: true } });
    const version = Math.max(0, ...rows.map((row) => row.version));
    const letter = { personId: null, subject: '', body: '-' };
    return sendCheckIn(owner, id, version, letter, NOW);
  },
  uncheckIn: async (owner, chosen) => {
    const { id } = await one(prisma.checkIn.findMany({ ...of(owner), where: { ownerId: owner } }), chosen);
    return unsendCheckIn(owner, id, NOW);
  },
  waitLonger: async (owner, chosen) => waitLonger(owner, await applicationOf(owner, chosen), NOW),
  offer: async (owner, chosen) => {
    const terms = { pay: 1, currency: 'GBP', period: 'year', notes: '', parts: [] };
    const applicationId = await applicationOf(owner, chosen);
    const kept = await prisma.offer.findUnique({ where: { applicationId } });
    return saveOffer(owner, applicationId, kept?.version ?? 0, { ...terms, answerBy: DAYS[chosen.way % 4] ?? null }, NOW);
  },
  takeOffer: async (owner, chosen) => removePiece(owner, 'offer', await applicationOf(owner, chosen), NOW),
  help: async (owner, chosen) => {
    const helper = named(NAMES[chosen.way % 3]!);
    const note = {
      id: newId(),
      applicationId: await applicationOf(owner, chosen),
      helper,
      helped: '-',
      helpedAt: inHours(chosen.hours),
    };
    return oweNote(owner, note, NOW);
  },
  send: async (owner, chosen) =>
    sendNote(owner, await noteOf(owner, chosen), { subject: '', body: '-', channel: 'email' }, null, NOW),
  unsend: async (owner, chosen) => unsendNote(owner, await noteOf(owner, chosen), NOW),
  skip: async (owner, chosen) => skipNote(owner, await noteOf(owner, chosen), '-', NOW),
  unskip: async (owner, chosen) => unskipNote(owner, await noteOf(owner, chosen), NOW),
  removeRound: async (owner, chosen) => {
    const removal = await removeRound(owner, (await roundOf(owner, chosen))?.id ?? '', NOW);
    return chosen.way % 2 ? undoRemoval(owner, removal, NOW) : removal;
  },
  removeApplication: async (owner, chosen) => {
    const removal = await removeApplication(owner, await applicationOf(owner, chosen), NOW);
    return chosen.way % 4 ? undoRemoval(owner, removal, NOW) : removal;
  },
  preferences: (owner, { way }) =>
    updatePreferences(
      owner,
      { timeZone: way % 2 ? 'Pacific/Auckland' : 'Europe/London', guessAfterRound: 1 + (way % 9) },
      NOW,
    ),
};

/** Every stored column of the applications, beside the same worked out from the rows. */
async function storedAndRebuilt(owner: OwnerId) {
  const rows = await prisma.application.findMany({
    where: { ownerId: owner },
    select: standingRows,
    orderBy: { id: 'asc' },
  });
  const rebuilt = rows.map((row) => standingColumns(standingOf(standingFacts(row), toInstant(NOW))));
  const stored = rows.map((row, index) => {
    const columns: Record<string, unknown> = row;
    return Object.fromEntries(Object.keys(rebuilt[index]!).map((key) => [key, columns[key]]));
  });
  return { stored, rebuilt };
}

const LED_TO = readMigrations(migrationsDir()).find(({ name }) => name.endsWith('_pipeline'))!.sql;
const MILESTONES = LED_TO.slice(LED_TO.indexOf('WITH "ranked"')).trim().replace(/;$/, '');

/** How far each application came, as the migration works it out for databases from before these columns. */
async function backfilled(owner: OwnerId) {
  const none = { repliedAt: null, roundOneAt: null, roundTwoAt: null, offeredAt: null, answeredAt: null };
  await prisma.application.updateMany({ where: { ownerId: owner }, data: none });
  await prisma.$executeRawUnsafe(MILESTONES);
  return (await storedAndRebuilt(owner)).stored;
}

/** The deadline of every unsent note of a round, beside the end of its last conversation and a day. */
async function dueAndRebuilt(owner: OwnerId) {
  const notes = await prisma.thankYouNote.findMany({
    where: { ownerId: owner, sentAt: null, roundId: { not: null } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      dueAt: true,
      withdrawnAt: true,
      personId: true,
      round: { select: { interviews: { include: { encounters: true } } } },
    },
  });
  const rebuilt = notes.map(({ id, dueAt, personId, round }) => {
    const going = round?.interviews.filter((sitting) => !sitting.cancelledAt) ?? [];
    const ends = going.flatMap(({ endAt, encounters }) =>
      encounters.filter((each) => each.personId === personId).map((each) => toInstant(each.endAt ?? endAt)),
    );
    return { id, owed: ends.length > 0, dueAt: ends.length ? toDate(noteDeadline(ends)) : dueAt };
  });
  return { stored: notes.map(({ id, dueAt, withdrawnAt }) => ({ id, owed: !withdrawnAt, dueAt })), rebuilt };
}

/** What waits to ring about a note is never about another instant than its deadline's. */
async function outOfPlace(owner: OwnerId) {
  const rows = await prisma.reminder.findMany({
    where: { ownerId: owner, state: 'waiting', noteId: { not: null } },
    include: { note: true },
  });
  const hours: Record<string, number> = { 'four-hours-left': -4, due: 0, late: 1 };
  return rows.filter(({ kind, dueAt, note }) => {
    const resting = !note || note.sentAt || note.skippedAt || note.withdrawnAt;
    return resting || dueAt.getTime() - note.dueAt.getTime() !== hours[kind]! * 3_600_000;
  });
}

test('whatever is done, in whatever order, the stored columns are those that follow from the rows', async () => {
  const act = fc.record({ name: fc.constantFrom(...Object.keys(acts)), chosen: choice });
  const beginning = ['add', 'log', 'plan'].map((name) => ({ name, chosen: { row: 0, hours: 30, way: 1 } }));
  const property = fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), async (sequence) => {
    const owner = await newOwner();
    for (const { name, chosen } of [...beginning, ...sequence]) {
      await acts[name]!(owner, chosen);
      const columns = await storedAndRebuilt(owner);
      expect(columns.stored, name).toEqual(columns.rebuilt);
    }
    expect(await backfilled(owner)).toEqual((await storedAndRebuilt(owner)).rebuilt);
    const deadlines = await dueAndRebuilt(owner);
    expect(deadlines.stored).toEqual(deadlines.rebuilt);
    expect(await outOfPlace(owner)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 40 });
}, 120_000);

import { expect } from 'vitest';
import { updatePreferences } from '@/lib/data/accounts';
import { prisma } from '@/lib/data/client';
import { toInstant } from '@/lib/data/instants';
import { newOwner } from '@/lib/data/test-database';
import { anApplication, inHours, named, NOW, plan, planOf, sittingOf, versionOf } from '@/lib/data/test-search';
import { editRound } from '@/lib/data/rounds';
import type { Outcome } from '@/lib/delivery/outcome';
import type { OwnerId } from '@/lib/domain/owner';
import { inQuietHours, remindersOfInterview, remindersOfNote } from '@/lib/domain/reminders';
import { Temporal } from '@/lib/domain/temporal';
import type { Ways } from './delivery-loop';
import { LEASE_MS } from './lease';
import { deliverDue, watchClock } from './reminder-loop';
import { choose } from './test-post';

const HOUR = 3_600_000;

/** What ends a process in these tests: from then on nothing it does has an effect. */
class Killed extends Error {}

const read = {
  note: true,
  interview: true,
  application: { select: { waitOverdueAt: true } },
  owner: { include: { choices: true, halts: true } },
} as const;

const readRows = (owner: string) => prisma.reminder.findMany({ where: { ownerId: owner }, include: read });
type Row = Awaited<ReturnType<typeof readRows>>[number];

/** For tests: one owner, one planned round, a clock that can be turned, and a mail server that can be in any mood. */
export class World {
  now = NOW.getTime();
  mood: Outcome['result'] = 'accepted';
  /** how often each row has left, and how often it was allowed to */
  private left = new Map<string, number>();
  private allowed = new Map<string, number>();
  private before = new Map<string, Row>();
  private wasHalted = false;
  private whileSending: () => Promise<void> = async () => undefined;
  private keepTime = watchClock();
  owner = '' as OwnerId;
  applicationId = '';
  roundId = '';
  interviewId = '';
  noteId = '';

  static async open(): Promise<World> {
    const world = new World();
    world.owner = await newOwner();
    await choose(world.owner, 'interview-ended', 'mail', true);
    world.applicationId = await anApplication(world.owner);
    const sitting = sittingOf(26, 27, [named('Jo Adeyemi')]);
    world.interviewId = sitting.id;
    world.roundId = await plan(world.owner, planOf(world.applicationId, [sitting]));
    world.noteId = (await prisma.thankYouNote.findFirstOrThrow({ where: { roundId: world.roundId } })).id;
    return world;
  }

  date = () => new Date(this.now);

  async move(hours: number): Promise<void> {
    const from = (this.now - NOW.getTime()) / HOUR + hours;
    const met = await prisma.encounter.findFirstOrThrow({ where: { interviewId: this.interviewId } });
    const sittings = [{ ...sittingOf(from, from + 1, [{ personId: met.personId }], this.interviewId), startAt: inHours(from) }];
    await editRound(this.owner, this.roundId, await versionOf(this.roundId), { kind: 'round', remark: '', sittings }, this.date());
  }

  set = (preferences: Parameters<typeof updatePreferences>[1]) => updatePreferences(this.owner, preferences, this.date());

  /** One loop looks once. @param killAt dies when it asks for the time so many times @param dieSent dies once a mail was taken */
  async look(claimant: string, killAt = 0, dieSent = false): Promise<void> {
    let [asked, dead] = [0, false];
    const die = () => {
      dead = true;
      throw new Killed();
    };
    const clock = () => {
      asked += 1;
      if (dead || asked === killAt) die();
      return this.date();
    };
    const send = async (batch: string): Promise<Outcome> => {
      if (dead) die();
      await this.expectDay();
      const all = await readRows(this.owner);
      const rows = all.filter((row) => row.batch === batch && row.state === 'waiting');
      for (const row of rows) expect(this.isWanted(this.asLooked(row), all), `a mail of ${row.kind}`).toBe(true);
      const meanwhile = this.whileSending;
      this.whileSending = async () => undefined;
      const outcome = { result: this.mood, answer: this.mood };
      if (outcome.result === 'accepted') for (const { id } of rows) this.left.set(id, (this.left.get(id) ?? 0) + 1);
      if (dieSent && outcome.result === 'accepted') {
        for (const { id } of rows) this.allow(id);
        die();
      }
      await meanwhile();
      return outcome;
    };
    const mailer: Ways['mailer'] = { send: async ({ id }) => ({ ...(await send(id)), messageId: id }), close: () => undefined };
    await this.keepTime(this.date());
    await deliverDue(claimant, { mailer, pusher: null, base: '' }, clock).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
  }

  /** Another loop may have met a refusal in the moment since this one looked: then it has just turned the channel off. */
  private asLooked = (row: Row): Row => ({ ...row, owner: { ...row.owner, halts: this.wasHalted ? row.owner.halts : [] } });

  private async expectDay(): Promise<void> {
    const { quietStart, quietEnd, timeZone } = await prisma.user.findUniqueOrThrow({ where: { id: this.owner } });
    const [start, end] = [Temporal.PlainTime.from(quietStart), Temporal.PlainTime.from(quietEnd)];
    expect(inQuietHours(toInstant(this.date()), { start, end }, timeZone), 'a mail by night').toBe(false);
  }

  private allow = (id: string) => this.allowed.set(id, (this.allowed.get(id) ?? 1) + 1);

  /** A loop whose lease runs out while the mail server has its mail, and another that goes on. */
  async lookSlowly(): Promise<void> {
    this.whileSending = async () => {
      const rows = await prisma.reminder.findMany({ where: { ownerId: this.owner, state: 'waiting', batch: { not: null } } });
      for (const { id } of rows) this.allow(id);
      this.now += LEASE_MS + 1;
      await this.look('other');
    };
    await this.look('slow');
    this.whileSending = async () => undefined;
  }

  /** Remembers how things stand, before the loops look. */
  async remember(): Promise<void> {
    this.wasHalted = (await prisma.channelHalt.count({ where: { ownerId: this.owner } })) > 0;
    this.before = new Map((await readRows(this.owner)).map((row) => [row.id, row]));
  }

  /** The rule: whatever the loops did since then, they did with reason. */
  async expectReason(): Promise<void> {
    const rows = await readRows(this.owner);
    for (const [id, count] of this.left) expect(count, `row ${id} left`).toBeLessThanOrEqual(this.allowed.get(id) ?? 1);
    for (const row of rows) {
      const was = this.before.get(row.id);
      if (was && was.state !== 'waiting') expect(row.state, `${row.kind}, which was over`).toBe(was.state);
      if (was?.state === row.state) continue;
      if (row.channel === 'app') this.expectShownWell(row, rows);
      else if (row.state === 'cancelled') expect(this.isOver(row, rows), `mail of ${row.kind} was dropped`).toBe(true);
      else if (row.state === 'sent') expect(this.left.get(row.id), `mail of ${row.kind}`).toBeGreaterThan(0);
    }
  }

  private expectShownWell(row: Row, rows: Row[]): void {
    if (row.state === 'waiting') return;
    expect(row.state, `${row.kind} in the app`).toBe(this.isNews(row) ? 'shown' : 'cancelled');
    if (row.state !== 'shown' || this.isOff(row)) return;
    const mail = rows.filter((each) => each.channel === 'mail' && each.kind === row.kind && each.version === row.version);
    expect(mail.filter(({ cause }) => cause === row.cause), `mails of ${row.kind}`).toHaveLength(1);
  }

  private isOff = ({ kind, owner }: Row) =>
    owner.halts.length > 0 || owner.choices.some((choice) => choice.kind === kind && choice.channel === 'mail' && !choice.on);

  private isNews({ kind, note, interview, shownAt }: Row): boolean {
    const now = (shownAt ?? this.date()).getTime();
    if (note) {
      const lasts = { 'four-hours-left': 0, due: HOUR, late: Infinity }[kind] ?? 0;
      return !note.sentAt && !note.skippedAt && !note.withdrawnAt && now < note.dueAt.getTime() + lasts;
    }
    if (!interview || interview.cancelledAt) return !interview;
    return now < (kind === 'round-tomorrow' ? interview.startAt.getTime() : interview.endAt.getTime() + 24 * HOUR);
  }

  /** Whether a mail that waited may be dropped: the app says something else by now, or there is nothing more to say. */
  private isOver(row: Row, rows: Row[]): boolean {
    const isOutdone = rows.some(
      (each) => each.channel === 'mail' && each.cause === row.cause && each.dueAt > row.dueAt && each.state !== 'failed',
    );
    return isOutdone || !this.isWanted(row, rows);
  }

  /** Whether the app shows it, its cause still says it, its owner wants it by mail and it still helps. */
  private isWanted(row: Row, rows: Row[]): boolean {
    const [newest] = rows
      .filter(({ channel, cause, kind }) => channel === 'app' && cause === row.cause && kind === row.kind)
      .sort((a, b) => b.version - a.version);
    const isSaid = this.saidBy(row).some((at) => at === row.dueAt.getTime());
    const isShown = newest?.version === row.version && newest.state === 'shown' && !newest.seenAt;
    return isShown && isSaid && !this.isOff(row) && this.isNews(row);
  }

  private saidBy({ kind, note, interview, application, owner: { timeZone: zone } }: Row): number[] {
    if (application) return [application.waitOverdueAt?.getTime() ?? 0];
    const all = note
      ? remindersOfNote(toInstant(note.dueAt))
      : remindersOfInterview({ startAt: toInstant(interview!.startAt), endAt: toInstant(interview!.endAt), zone });
    return all.filter((each) => each.kind === kind).map(({ at }) => at.epochMilliseconds);
  }

  /** Every way works again for a day and a half: then nothing that is due waits any longer. */
  async settle(): Promise<void> {
    this.mood = 'accepted';
    for (let hour = 0; hour < 36; hour += 3) {
      await this.remember();
      await this.look('last');
      await this.expectReason();
      this.now += 3 * HOUR;
    }
    const where = { ownerId: this.owner, state: 'waiting', ringAt: { lte: new Date(this.now - 3 * HOUR) } };
    expect(await prisma.reminder.findMany({ where, select: { kind: true, channel: true, ringAt: true } })).toEqual([]);
  }
}

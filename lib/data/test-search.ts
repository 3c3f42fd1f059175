import type { OwnerId } from '@/lib/domain/owner';
import type { Stage } from '@/lib/domain/pipeline';
import type { RoundKind } from '@/lib/domain/rounds';
import { addApplication, type ApplicationFields } from './applications';
import { prisma } from './client';
import { logInterview, type Debrief } from './debriefs';
import type { PersonFields, PersonRef } from './people';
import type { Subscription } from './push-devices';
import { planRound, type RoundAnswer, type RoundPlan } from './rounds';

/** For tests: the moment they are set at, a Tuesday afternoon. */
export const NOW = new Date('2026-11-24T16:40:00Z');
const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** For tests: an instant so many hours after the moment the tests are set at; before it when negative. */
export const inHours = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
export const later = (date: Date, ms: number) => new Date(date.getTime() + ms);
export const newId = () => crypto.randomUUID();

/** For tests: what a browser hands over when it subscribes to push messages. */
export function aSubscription(): Subscription {
  return { endpoint: `https://push.example/send/${newId()}`, p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) };
}

export function fieldsOf(company: string, part: Partial<ApplicationFields> = {}): ApplicationFields {
  const words = {
    source: '',
    sourceDetail: '',
    link: '',
    place: '',
    workMode: '',
    level: '',
    tags: '',
    resumeVersion: '',
  };
  const pay = { payMin: null, payMax: null, payCurrency: '', payPeriod: 'year' };
  const texts = { jobDescription: '', notes: '', closesOn: null };
  return { company, role: 'Programme Manager', ...words, ...pay, ...texts, ...part };
}

export function personFields(name: string | null, company = ''): PersonFields {
  const words = { title: '', pronunciation: '', email: '', phone: '', profileLink: '', howMet: '', cue: '' };
  return { name, company, ...words, cardReceived: false };
}

/** For tests: an application that was sent off ten days ago. */
export async function anApplication(
  owner: OwnerId,
  company = 'Marlowe & Pike',
  start: { stage: Stage; at: Date } = { stage: 'applied', at: inHours(-240) },
): Promise<string> {
  return (await addApplication(owner, newId(), fieldsOf(company), start, NOW)).id;
}

const times = (startAt: Date, endAt: Date) => {
  const wall = (date: Date) => date.toISOString().slice(0, 16);
  return { startAt, endAt, wallStart: wall(startAt), wallEnd: wall(endAt), zone: 'Europe/London', format: 'video' };
};

export type Sitting = RoundPlan['sittings'][number];
type Met = Debrief['met'][number];

/** For tests: a sitting from and to so many hours from the moment the tests are set at. */
export function sittingOf(from: number, to: number, people: PersonRef[] = [], id = newId()): Sitting {
  const seats = people.map((person) => ({ ...person, relation: 'other' }));
  return { id, ...times(inHours(from), inHours(to)), place: '', link: '', people: seats };
}

export const named = (name: string): PersonRef => ({ name, title: '' });
export const aSeat: PersonRef = { name: null, title: 'somebody of finance' };

export function planOf(applicationId: string, sittings: Sitting[], kind: RoundKind = 'round'): RoundPlan {
  return { applicationId, kind, remark: '', sittings };
}

/** For tests: what is said of sittings once they are over; everybody who was expected came. */
export function debriefOf(
  application: Debrief['application'],
  sittings: Sitting[],
  part: Partial<Debrief> = {},
): Debrief {
  const sat = sittings.map(({ people: _people, place: _place, link: _link, ...sitting }) => sitting);
  const met = sittings.flatMap(({ id, people }) =>
    people.map(({ relation: _relation, ...person }): Met => ({
      ...person,
      sittingId: id,
      untilAt: null,
      points: ['A phrase.'],
    })),
  );
  return {
    application,
    round: { newId: newId(), kind: 'round' },
    sittings: sat,
    met,
    signs: [],
    stated: null,
    ...part,
  };
}

/** @returns the id of the round, or an error when it was not saved */
function saved(answer: RoundAnswer): string {
  if (answer.outcome !== 'saved') throw new Error(`The round was not saved: ${answer.outcome}`);
  return answer.roundId;
}

export async function log(owner: OwnerId, debrief: Debrief, now = NOW): Promise<string> {
  return saved(await logInterview(owner, debrief, now));
}

export async function plan(owner: OwnerId, roundPlan: RoundPlan, now = NOW): Promise<string> {
  return saved(await planRound(owner, newId(), roundPlan, now));
}

export const versionOf = async (roundId: string) =>
  (await prisma.round.findUniqueOrThrow({ where: { id: roundId }, select: { version: true } })).version;

/** For tests: the notes of a round by name, with hours from the moment the tests are set at until they are due. */
export async function notesOf(roundId: string) {
  const orderBy = [{ dueAt: 'asc' as const }, { person: { name: 'asc' as const } }];
  const notes = await prisma.thankYouNote.findMany({ where: { roundId }, include: { person: true }, orderBy });
  return notes.map((note) => ({
    ...note,
    name: note.person.name,
    dueIn: (note.dueAt.getTime() - NOW.getTime()) / HOUR,
  }));
}

/** For tests: the one note of this person in this round. */
export async function noteOf(roundId: string, name: string) {
  const note = (await notesOf(roundId)).find((each) => each.name === name);
  if (!note) throw new Error(`${name} has no note in this round`);
  return note;
}

/** For tests: the reminders that wait for a cause, as "kind hours-from-now". */
export async function waitingFor(cause: string): Promise<string[]> {
  const rows = await prisma.reminder.findMany({ where: { cause, state: 'waiting' }, orderBy: { dueAt: 'asc' } });
  return rows.map((row) => `${row.kind} ${(row.dueAt.getTime() - NOW.getTime()) / HOUR}`);
}

/** For tests: the version that a form of the offer would be drawn with. */
export async function offerVersion(applicationId: string): Promise<number> {
  return (await prisma.offer.findUniqueOrThrow({ where: { applicationId }, select: { version: true } })).version;
}

import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import type { StepRow } from './step-facts';

type Sitting = { startAt: Date; endAt: Date; zone: string; format: string; encounters: { person: { id: string; name: string | null } }[] };

/** What a card of the board and a row of the table show of an application, and what their next step is worked out from. */
export type ApplicationCard = Omit<StepRow, 'rounds' | 'offer'> & {
  id: string;
  role: string;
  source: string;
  appliedAt: Date | null;
  touchedAt: Date;
  tags: string;
  payMin: number | null;
  payMax: number | null;
  payCurrency: string;
  payPeriod: string;
  place: string;
  company: { name: string };
  offer: { answerBy: string | null; pay: number | null; currency: string; period: string; extras: string } | null;
  rounds: { kind: string; ordinal: number; interviews: Sitting[] }[];
};

/** The same as the database writes it into text, where a date is text too. */
type Written<T> = T extends Date ? string : T extends readonly (infer Each)[] ? Written<Each>[] : T extends object ? { [Key in keyof T]: Written<T[Key]> } : T;

const dateOrNull = (text: string | null) => (text === null ? null : new Date(text));

function read(text: string): ApplicationCard {
  const card = JSON.parse(text) as Written<ApplicationCard>;
  return {
    ...card,
    stageSince: new Date(card.stageSince),
    waitSince: dateOrNull(card.waitSince),
    waitIsGuess: Boolean(card.waitIsGuess),
    waitOverdueAt: dateOrNull(card.waitOverdueAt),
    appliedAt: dateOrNull(card.appliedAt),
    touchedAt: new Date(card.touchedAt),
    rounds: card.rounds.map((round) => ({
      ...round,
      interviews: round.interviews.map((sitting) => ({ ...sitting, startAt: new Date(sitting.startAt), endAt: new Date(sitting.endAt) })),
    })),
    noteList: card.noteList.map((note) => ({ ...note, dueAt: new Date(note.dueAt) })),
  };
}

/**
 * Reads all that belongs to so many cards in one statement: a query for each kind of row would take most of the time that
 * the board has. The cross join keeps the order of the tables: from the ids to the applications, not from all of these.
 * @returns the cards in the order of their ids
 */
export async function listCards(owner: OwnerId, ids: readonly string[]): Promise<ApplicationCard[]> {
  if (ids.length === 0) return [];
  const rows = await prisma.$queryRaw<{ id: string; card: string }[]>`SELECT a."id", json_object(
      'id', a."id", 'role', a."role", 'source', a."source", 'stage', a."stage", 'stageSince', a."stageSince",
      'closeReason', a."closeReason", 'closesOn', a."closesOn", 'waitSince', a."waitSince",
      'waitExpectedOn', a."waitExpectedOn", 'waitIsGuess', a."waitIsGuess", 'waitZone', a."waitZone",
      'waitWords', a."waitWords", 'waitOverdueAt', a."waitOverdueAt", 'appliedAt', a."appliedAt",
      'touchedAt', a."touchedAt", 'tags', a."tags", 'payMin', a."payMin", 'payMax', a."payMax",
      'payCurrency', a."payCurrency", 'payPeriod', a."payPeriod", 'place', a."place",
      'company', json_object('name', c."name"),
      'offer', (SELECT json_object('answerBy', o."answerBy", 'pay', o."pay", 'currency', o."currency",
          'period', o."period", 'extras', o."extras") FROM "Offer" AS o WHERE o."applicationId" = a."id"),
      'rounds', (SELECT json_group_array(json_object('kind', r."kind", 'ordinal', r."ordinal",
          'interviews', (SELECT json_group_array(json_object('startAt', i."startAt", 'endAt', i."endAt",
              'zone', i."zone", 'format', i."format",
              'encounters', (SELECT json_group_array(json_object('person', json_object('id', p."id", 'name', p."name"))
                  ORDER BY e."position", e."id")
                FROM "Encounter" AS e JOIN "Person" AS p ON p."id" = e."personId" WHERE e."interviewId" = i."id"))
              ORDER BY i."startAt")
            FROM "Interview" AS i WHERE i."roundId" = r."id" AND i."cancelledAt" IS NULL))
          ORDER BY r."createdAt")
        FROM "Round" AS r WHERE r."applicationId" = a."id"),
      'noteList', (SELECT json_group_array(json_object('dueAt', n."dueAt", 'person', json_object('name', p."name"))
          ORDER BY n."dueAt")
        FROM "ThankYouNote" AS n JOIN "Person" AS p ON p."id" = n."personId"
        WHERE n."applicationId" = a."id" AND n."sentAt" IS NULL AND n."skippedAt" IS NULL AND n."withdrawnAt" IS NULL)
    ) AS "card"
    FROM json_each(${JSON.stringify(ids)}) AS asked CROSS JOIN "Application" AS a ON a."id" = asked."value"
    JOIN "Company" AS c ON c."id" = a."companyId" WHERE a."ownerId" = ${owner}`;
  const byId = new Map(rows.map(({ id, card }) => [id, card]));
  return ids.flatMap((id) => {
    const card = byId.get(id);
    return card === undefined ? [] : read(card);
  });
}

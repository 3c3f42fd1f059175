import type { Sql } from './page-sql';

const OFFERED = `ownerId = :owner AND offeredAt > '1970'`;
const BESIDE = `(SELECT a.id FROM Application a JOIN Offer o ON o.applicationId = a.id
  WHERE a.${OFFERED} AND a.stage <> 'closed' ORDER BY o.answerBy LIMIT 2)`;

export const OFFERS: Sql = [
  `SELECT a.id, c.name, o.answerBy FROM Application a JOIN Company c ON c.id = a.companyId
     LEFT JOIN Offer o ON o.applicationId = a.id WHERE a.${OFFERED} AND a.stage <> 'closed'
   ORDER BY o.answerBy LIMIT 20`,
  `SELECT a.id, a.stage, a.waitExpectedOn, c.name FROM Application a JOIN Company c ON c.id = a.companyId
   WHERE a.ownerId = :owner AND a.waitOverdueAt > :now AND a.waitIsGuess = 0
     AND a.stage IN ('applied', 'screening', 'interviewing')
   ORDER BY a.waitOverdueAt LIMIT 20`,
  `SELECT a.id, a.role, a.closeReason, a.stageSince, c.name, o.* FROM Application a JOIN Company c ON c.id = a.companyId
     JOIN Offer o ON o.applicationId = a.id WHERE a.${OFFERED} AND a.stage = 'closed' ORDER BY a.stageSince DESC LIMIT 12`,
  `SELECT a.*, o.*, p.* FROM Application a JOIN Offer o ON o.applicationId = a.id
     LEFT JOIN OfferPart p ON p.applicationId = a.id WHERE a.id IN ${BESIDE} ORDER BY p.position`,
  `SELECT r.*, i.startAt, e.relation, p.name, p.email FROM Round r JOIN Interview i ON i.roundId = r.id
     LEFT JOIN Encounter e ON e.interviewId = i.id LEFT JOIN Person p ON p.id = e.personId
   WHERE r.applicationId IN ${BESIDE} AND i.cancelledAt IS NULL ORDER BY r.createdAt, i.startAt`,
];

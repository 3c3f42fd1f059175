import type { Sql } from './page-sql';

const WEEKS = Array.from({ length: 13 }, (_, at) => `SELECT date(:now, '-${7 * (at + 1)} days') AS a, date(:now, '-${7 * at} days') AS b`);

/** What the insights read: counts of all applications, and the latest hundred of what is drawn one by one. */
export const INSIGHTS: Sql = [
  `SELECT MIN(appliedAt) FROM Application WHERE ownerId = :owner`,
  `SELECT source, stage, closeReason, COUNT(*), COUNT(*) FILTER (WHERE repliedAt <= :now),
     COUNT(*) FILTER (WHERE repliedAt IS NOT NULL AND (roundOneAt <= :now OR offeredAt <= :now)),
     COUNT(*) FILTER (WHERE repliedAt IS NOT NULL AND (roundTwoAt <= :now OR offeredAt <= :now)),
     COUNT(*) FILTER (WHERE repliedAt IS NOT NULL AND offeredAt <= :now)
   FROM Application WHERE ownerId = :owner AND +appliedAt IS NOT NULL GROUP BY source, stage, closeReason`,
  `SELECT a.*, c.name FROM Application a JOIN Company c ON c.id = a.companyId
   WHERE a.ownerId = :owner AND a.appliedAt IS NOT NULL ORDER BY a.appliedAt DESC LIMIT 100`,
  `SELECT dueAt, sentAt, postedOn FROM ThankYouNote WHERE ownerId = :owner AND sentAt IS NOT NULL
   ORDER BY sentAt DESC LIMIT 100`,
  `SELECT (SELECT COUNT(*) FROM Sign s WHERE s.roundId = r.id), a.offeredAt >= i.startAt OR EXISTS (
       SELECT 1 FROM Round o JOIN Interview n ON n.roundId = o.id AND n.cancelledAt IS NULL
       WHERE o.applicationId = a.id AND o.id <> r.id AND n.startAt >= i.endAt), a.stage
   FROM Interview i JOIN Round r ON r.id = i.roundId JOIN Application a ON a.id = r.applicationId
   WHERE i.ownerId = :owner AND i.endAt <= :now AND i.cancelledAt IS NULL ORDER BY i.endAt DESC LIMIT 100`,
  `WITH week AS (${WEEKS.join(' UNION ALL ')}) SELECT
     (SELECT COUNT(*) FROM Application WHERE ownerId = :owner AND appliedAt >= a AND appliedAt < b),
     (SELECT COUNT(*) FROM Interview WHERE ownerId = :owner AND startAt >= a AND startAt < b AND cancelledAt IS NULL),
     (SELECT COUNT(*) FROM ThankYouNote WHERE ownerId = :owner AND sentAt >= a AND sentAt < b)
   FROM week`,
];

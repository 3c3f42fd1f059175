import { STAGES } from '@/lib/domain/pipeline';

/**
 * What each page reads, as SQL that somebody would have written by hand: the floor under the time of the page.
 * Parameters: owner, session, now, soon (a day on), midnight, quiet (ten days ago), note, application, round.
 */
export type Sql = readonly string[];

const OWED = `n.ownerId = :owner AND n.sentAt IS NULL AND n.skippedAt IS NULL AND n.withdrawnAt IS NULL
  AND n.dueAt <= :soon`;

/** Who asks, what the bar and the bell show. */
export const EVERY_PAGE: Sql = [
  'SELECT s.*, u.* FROM Session s JOIN User u ON u.id = s.ownerId WHERE s.id = :session',
  `SELECT n.dueAt FROM ThankYouNote n WHERE ${OWED} ORDER BY n.dueAt LIMIT 100`,
  `SELECT r.*, p.name, c.name FROM Reminder r LEFT JOIN ThankYouNote n ON n.id = r.noteId
     LEFT JOIN Person p ON p.id = n.personId
     LEFT JOIN Application a ON a.id = COALESCE(r.applicationId, n.applicationId)
     LEFT JOIN Company c ON c.id = a.companyId
   WHERE r.ownerId = :owner AND r.state = 'shown' AND r.seenAt IS NULL ORDER BY r.shownAt DESC LIMIT 30`,
  `SELECT * FROM Mail WHERE ownerId = :owner AND state = 'failed' AND seenAt IS NULL AND kind <> 'test' LIMIT 10`,
  'SELECT * FROM ChannelHalt WHERE ownerId = :owner ORDER BY at DESC',
];

const LISTED = `n.*, p.name, p.title, c.name, r.kind, r.ordinal`;
const LISTED_FROM = `FROM ThankYouNote n JOIN Person p ON p.id = n.personId JOIN Application a ON a.id = n.applicationId
  JOIN Company c ON c.id = a.companyId LEFT JOIN Round r ON r.id = n.roundId`;
const OWED_NOTES = `SELECT ${LISTED} ${LISTED_FROM} WHERE ${OWED} ORDER BY n.dueAt LIMIT 60`;
const POINTS = `JOIN Interview i ON i.roundId = n.roundId
  JOIN Encounter e ON e.interviewId = i.id AND e.personId = n.personId JOIN TalkingPoint t ON t.encounterId = e.id`;
const OWED_POINTS = `SELECT e.personId, i.roundId, t.words FROM ThankYouNote n ${POINTS} WHERE ${OWED}
  ORDER BY i.startAt, t.position`;
const COMING = `SELECT i.*, r.kind, r.ordinal, c.name, p.name FROM Interview i JOIN Round r ON r.id = i.roundId
    JOIN Application a ON a.id = r.applicationId JOIN Company c ON c.id = a.companyId
    LEFT JOIN Encounter e ON e.interviewId = i.id LEFT JOIN Person p ON p.id = e.personId
  WHERE i.ownerId = :owner AND i.cancelledAt IS NULL AND i.endAt > :now AND a.stage <> 'closed'
  ORDER BY i.startAt LIMIT 60`;
const FIGURES = [
  `SELECT stage, COUNT(*) FROM Application WHERE ownerId = :owner GROUP BY stage`,
  `SELECT (SELECT COUNT(*) FROM Application WHERE ownerId = :owner),
     (SELECT COUNT(*) FROM Application WHERE ownerId = :owner AND noteDueAt <= :soon AND stage <> 'closed'),
     (SELECT COUNT(*) FROM Application WHERE ownerId = :owner AND waitOverdueAt <= :now),
     (SELECT COUNT(*) FROM Application WHERE ownerId = :owner AND stage IN ('applied', 'screening', 'interviewing')
       AND touchedAt < :quiet),
     (SELECT COUNT(*) FROM Application WHERE ownerId = :owner AND appliedAt IS NOT NULL),
     (SELECT MIN(appliedAt) FROM Application WHERE ownerId = :owner),
     (SELECT COUNT(*) FROM Application WHERE ownerId = :owner AND heardAt IS NOT NULL AND appliedAt IS NOT NULL),
     (SELECT COUNT(*) FROM Person WHERE ownerId = :owner AND lastMetAt IS NOT NULL)`,
];
const WAITING = `SELECT a.*, c.name FROM Application a JOIN Company c ON c.id = a.companyId WHERE a.ownerId = :owner`;

export const TODAY: Sql = [
  OWED_NOTES,
  OWED_POINTS,
  `SELECT ${LISTED} ${LISTED_FROM} WHERE n.ownerId = :owner AND n.sentAt >= :midnight ORDER BY n.sentAt DESC LIMIT 8`,
  COMING,
  `SELECT r.id FROM Interview i JOIN Round r ON r.id = i.roundId WHERE i.ownerId = :owner AND i.endAt > :quiet
     AND i.endAt <= :now AND i.cancelledAt IS NULL AND r.loggedAt IS NULL LIMIT 4`,
  `${WAITING} AND a.waitOverdueAt <= :now ORDER BY a.waitOverdueAt DESC LIMIT 4`,
  `${WAITING} AND a.waitOverdueAt > :now ORDER BY a.waitOverdueAt LIMIT 3`,
  ...FIGURES,
  `SELECT COUNT(*), COUNT(lastMetAt) FROM Person WHERE ownerId = :owner AND name IS NOT NULL`,
  `SELECT sample, COUNT(*) FROM Application WHERE ownerId = :owner GROUP BY sample`,
];

const MORE_THAN_A_COLUMN = 11;
const columnOf = (stage: string) =>
  stage === 'closed'
    ? `SELECT * FROM (SELECT id FROM Application WHERE ownerId = :owner AND stage = 'closed'
         ORDER BY touchedAt DESC LIMIT ${MORE_THAN_A_COLUMN})`
    : `SELECT * FROM (SELECT id FROM Application WHERE ownerId = :owner AND stage = '${stage}' AND noteDueAt <= :soon
         ORDER BY noteDueAt LIMIT ${MORE_THAN_A_COLUMN})
       UNION ALL SELECT * FROM (SELECT id FROM Application WHERE ownerId = :owner AND stage = '${stage}'
         AND (noteDueAt IS NULL OR noteDueAt > :soon) ORDER BY pressRank, pressAt, id LIMIT ${MORE_THAN_A_COLUMN})`;
const BOARD = `WITH card (id) AS MATERIALIZED (${STAGES.map(columnOf).join(' UNION ALL ')})`;

/** What belongs to the cards or rows that a statement before has named. */
const cardsOf = (named: string): Sql => [
  `${named} SELECT a.*, c.name, o.* FROM card JOIN Application a ON a.id = card.id JOIN Company c ON c.id = a.companyId
     LEFT JOIN Offer o ON o.applicationId = a.id`,
  `${named} SELECT r.*, i.*, p.name FROM card JOIN Round r ON r.applicationId = card.id
     JOIN Interview i ON i.roundId = r.id JOIN Encounter e ON e.interviewId = i.id JOIN Person p ON p.id = e.personId
   WHERE i.cancelledAt IS NULL ORDER BY r.createdAt, i.startAt`,
  `${named} SELECT n.dueAt, p.name FROM card JOIN ThankYouNote n ON n.applicationId = card.id
     JOIN Person p ON p.id = n.personId
   WHERE n.sentAt IS NULL AND n.skippedAt IS NULL AND n.withdrawnAt IS NULL ORDER BY n.dueAt`,
];
const ABOVE: Sql = [
  ...FIGURES,
  `SELECT DISTINCT source FROM Application WHERE ownerId = :owner AND source <> '' LIMIT 100`,
  `SELECT DISTINCT tags FROM Application WHERE ownerId = :owner AND tags <> '' LIMIT 200`,
  `SELECT a.id, c.name, o.answerBy FROM Application a JOIN Offer o ON o.applicationId = a.id
     JOIN Company c ON c.id = a.companyId WHERE a.ownerId = :owner AND a.stage = 'offer' ORDER BY o.answerBy LIMIT 10`,
];

export const PIPELINE: Sql = [...cardsOf(BOARD), ...ABOVE];

/** By stage, source and quiet: most of what is open, so that a small search fills the table too. */
export const THREE_FILTERS =
  'stage=applied,screening,interviewing&source=Company%20site&source=LinkedIn&source=Job%20board&source=Recruiter&quiet=10';
const MATCHING = `ownerId = :owner AND stage IN ('applied', 'screening', 'interviewing')
  AND source IN ('Company site', 'LinkedIn', 'Job board', 'Recruiter') AND touchedAt < :quiet
  AND (waitIsGuess OR waitOverdueAt IS NULL OR waitOverdueAt > :now)`;
const TABLE = `WITH card (id) AS MATERIALIZED (SELECT id FROM Application WHERE ${MATCHING}
  ORDER BY IIF(noteDueAt <= :soon, noteDueAt, '~'), pressRank, pressAt, id LIMIT 50)`;

export const PIPELINE_TABLE: Sql = [...cardsOf(TABLE), `SELECT COUNT(*) FROM Application WHERE ${MATCHING}`, ...ABOVE];

export const NOTES: Sql = [
  OWED_NOTES,
  OWED_POINTS,
  `SELECT ${LISTED} ${LISTED_FROM} WHERE n.ownerId = :owner AND n.sentAt IS NOT NULL ORDER BY n.sentAt DESC LIMIT 31`,
  `SELECT COUNT(*) FROM ThankYouNote WHERE ownerId = :owner AND sentAt IS NOT NULL`,
  `SELECT ${LISTED} ${LISTED_FROM} WHERE n.ownerId = :owner AND n.skippedAt IS NOT NULL
   ORDER BY n.skippedAt DESC LIMIT 10`,
];

export const NOTE: Sql = [
  `SELECT ${LISTED} ${LISTED_FROM} WHERE n.id = :note AND n.ownerId = :owner`,
  `SELECT t.words FROM ThankYouNote n ${POINTS} WHERE n.id = :note ORDER BY i.startAt, t.position`,
  `SELECT other.id, other.body, p.name FROM ThankYouNote n JOIN ThankYouNote other ON other.roundId = n.roundId
     JOIN Person p ON p.id = other.personId WHERE n.id = :note ORDER BY other.id`,
  COMING,
  OWED_NOTES,
  `SELECT ${LISTED} ${LISTED_FROM} WHERE n.ownerId = :owner AND n.sentAt IS NOT NULL ORDER BY n.sentAt DESC LIMIT 4`,
  `SELECT COUNT(*) FROM ThankYouNote WHERE ownerId = :owner AND sentAt IS NOT NULL`,
];

export const APPLICATION: Sql = [
  `SELECT a.*, c.name, o.* FROM Application a JOIN Company c ON c.id = a.companyId
     LEFT JOIN Offer o ON o.applicationId = a.id WHERE a.id = :application AND a.ownerId = :owner`,
  `SELECT * FROM Move WHERE applicationId = :application ORDER BY at, id`,
  `SELECT * FROM Reply WHERE applicationId = :application ORDER BY at DESC`,
  `SELECT * FROM StatedReply WHERE applicationId = :application ORDER BY saidAt DESC`,
  `SELECT n.*, p.name, p.title FROM ThankYouNote n JOIN Person p ON p.id = n.personId
   WHERE n.applicationId = :application AND n.withdrawnAt IS NULL ORDER BY n.dueAt`,
  `SELECT r.*, s.kind FROM Round r LEFT JOIN Sign s ON s.roundId = r.id WHERE r.applicationId = :application
   ORDER BY r.createdAt`,
  `SELECT i.*, e.*, p.name, p.title, t.words FROM Round r JOIN Interview i ON i.roundId = r.id
     LEFT JOIN Encounter e ON e.interviewId = i.id LEFT JOIN Person p ON p.id = e.personId
     LEFT JOIN TalkingPoint t ON t.encounterId = e.id
   WHERE r.applicationId = :application ORDER BY i.startAt, e.position, t.position`,
];

const OF_ROUND = `(SELECT applicationId FROM Round WHERE id = :round)`;
const OF_COMPANY = `(SELECT companyId FROM Application WHERE id = ${OF_ROUND})`;

/** What is prepared for a round, and what was said in all rounds of its application. */
export const BRIEF: Sql = [
  `SELECT * FROM Round WHERE id = :round AND ownerId = :owner`,
  `SELECT a.*, c.name FROM Application a JOIN Company c ON c.id = a.companyId WHERE a.id = ${OF_ROUND}`,
  `SELECT * FROM ResearchCard WHERE companyId = ${OF_COMPANY} ORDER BY foundOn DESC`,
  ...['Claim', 'Outreach', 'Task', 'Evidence', 'NinetyDayPlan', 'PlanGoal'].map(
    (table) => `SELECT * FROM ${table} WHERE applicationId = ${OF_ROUND}`,
  ),
  `SELECT i.*, e.*, p.*, t.words FROM Round r JOIN Interview i ON i.roundId = r.id
     LEFT JOIN Encounter e ON e.interviewId = i.id LEFT JOIN Person p ON p.id = e.personId
     LEFT JOIN TalkingPoint t ON t.encounterId = e.id
   WHERE r.applicationId = ${OF_ROUND} AND i.cancelledAt IS NULL ORDER BY i.startAt, e.position, t.position`,
  `SELECT k.*, q.* FROM Round r JOIN Asked k ON k.roundId = r.id JOIN Question q ON q.id = k.questionId
   WHERE r.applicationId = ${OF_ROUND}`,
  `SELECT k.*, s.* FROM Round r JOIN Telling k ON k.roundId = r.id JOIN Story s ON s.id = k.storyId
   WHERE r.applicationId = ${OF_ROUND}`,
  `SELECT * FROM PreparationTick WHERE roundId = :round`,
  `SELECT * FROM PracticeRun WHERE roundId = :round`,
  `SELECT d.*, a.* FROM DrillRun d LEFT JOIN DrillAnswer a ON a.runId = d.id WHERE d.roundId = :round`,
];

/** The same, with what else takes the time until then. */
export const GAPS: Sql = [...BRIEF, COMING, OWED_NOTES];

const PEOPLE_PAGE = `WITH page AS MATERIALIZED (SELECT * FROM Person WHERE ownerId = :owner AND name IS NOT NULL
  ORDER BY lastMetAt DESC NULLS LAST, id LIMIT 41)`;

export const PEOPLE: Sql = [
  `${PEOPLE_PAGE} SELECT page.*, c.name FROM page LEFT JOIN Company c ON c.id = page.companyId`,
  `${PEOPLE_PAGE} SELECT e.personId, t.words FROM page JOIN Encounter e ON e.personId = page.id
     JOIN TalkingPoint t ON t.encounterId = e.id WHERE t.position = 0`,
  `${PEOPLE_PAGE} SELECT n.* FROM page JOIN ThankYouNote n ON n.personId = page.id WHERE n.withdrawnAt IS NULL
   ORDER BY n.dueAt DESC`,
  `SELECT COUNT(*), COUNT(lastMetAt) FROM Person WHERE ownerId = :owner AND name IS NOT NULL`,
];

export const LOG: Sql = [
  `SELECT a.id, a.role, a.stage, c.name FROM Application a JOIN Company c ON c.id = a.companyId
   WHERE a.ownerId = :owner AND a.stage <> 'closed' ORDER BY a.touchedAt DESC LIMIT 40`,
  COMING,
];

export const SETTINGS: Sql = [
  `SELECT * FROM Session WHERE ownerId = :owner ORDER BY lastSeenAt DESC`,
  `SELECT sample, COUNT(*) FROM Application WHERE ownerId = :owner GROUP BY sample`,
];

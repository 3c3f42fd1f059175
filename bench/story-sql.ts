import type { Sql } from './page-sql';

/** What the pages of the stories read, as SQL that somebody would have written by hand. */
const BANK = `SELECT id, title, facts, occasion, happened, situation, task, action, result, strong, touches, strength, createdAt
  FROM Story WHERE ownerId = :owner ORDER BY createdAt DESC, id`;
const TOLD_COUNTS = `SELECT storyId, COUNT(*) FROM Telling WHERE ownerId = :owner AND toldAt IS NOT NULL GROUP BY storyId`;
const ASKED_FOR = `SELECT r.applicationId, r.competency, c.name FROM Requirement r
    JOIN Application a ON a.id = r.applicationId JOIN Company c ON c.id = a.companyId
  WHERE r.ownerId = :owner AND a.stage <> 'closed' AND r.competency <> '' GROUP BY r.applicationId, r.competency`;
const RUNS = `SELECT storyId, COUNT(*), MAX(at) FROM StoryRun WHERE ownerId = :owner GROUP BY storyId`;

export const STORIES: Sql = [
  BANK,
  TOLD_COUNTS,
  ASKED_FOR,
  `WITH first AS (SELECT id FROM Story WHERE ownerId = :owner ORDER BY createdAt DESC, id LIMIT 1)
   SELECT t.*, p.name, r.kind, r.ordinal, c.name FROM first JOIN Telling t ON t.storyId = first.id
     LEFT JOIN Person p ON p.id = t.personId JOIN Round r ON r.id = t.roundId
     JOIN Application a ON a.id = r.applicationId JOIN Company c ON c.id = a.companyId
   WHERE t.toldAt IS NOT NULL ORDER BY t.toldAt DESC`,
];

export const STORY_CARDS: Sql = [
  `SELECT id, title, facts, result FROM Story WHERE ownerId = :owner AND result <> '' ORDER BY createdAt DESC, id`,
];

const TOLD_IN = `WITH told AS MATERIALIZED (SELECT roundId, MAX(toldAt) AS at FROM Telling
  WHERE ownerId = :owner AND toldAt IS NOT NULL GROUP BY roundId)`;
const LATEST_COMPANY = `(SELECT a.companyId FROM told JOIN Round r ON r.id = told.roundId
  JOIN Application a ON a.id = r.applicationId ORDER BY told.at DESC LIMIT 1)`;

export const STORIES_TOLD: Sql = [
  `${TOLD_IN} SELECT a.companyId, c.name, MAX(told.at) AS at FROM told JOIN Round r ON r.id = told.roundId
     JOIN Application a ON a.id = r.applicationId JOIN Company c ON c.id = a.companyId
   GROUP BY a.companyId ORDER BY at DESC LIMIT 30`,
  `${TOLD_IN} SELECT t.*, s.title, p.name FROM Application a JOIN Round r ON r.applicationId = a.id
     JOIN Telling t ON t.roundId = r.id JOIN Story s ON s.id = t.storyId LEFT JOIN Person p ON p.id = t.personId
   WHERE a.companyId = ${LATEST_COMPANY}`,
];

export const REQUIREMENTS: Sql = [
  `SELECT a.id, a.role, a.jobDescription, c.name FROM Application a JOIN Company c ON c.id = a.companyId
   WHERE a.id = :application AND a.ownerId = :owner`,
  `SELECT q.*, s.title, s.result FROM Requirement q LEFT JOIN Story s ON s.id = q.storyId
   WHERE q.applicationId = :application ORDER BY q.position`,
  BANK,
];

const OF_ROUND = `(SELECT applicationId FROM Round WHERE id = :round)`;

/** The plan for a round, with what the company has heard. */
export const ROUND_STORIES: Sql = [
  `SELECT r.*, c.name FROM Round r JOIN Application a ON a.id = r.applicationId JOIN Company c ON c.id = a.companyId
   WHERE r.id = :round AND r.ownerId = :owner`,
  `SELECT e.*, p.* FROM Interview i JOIN Encounter e ON e.interviewId = i.id JOIN Person p ON p.id = e.personId
   WHERE i.roundId = :round ORDER BY i.startAt, e.position`,
  `SELECT t.*, s.title, p.name FROM Application a JOIN Round r ON r.applicationId = a.id JOIN Telling t ON t.roundId = r.id
     JOIN Story s ON s.id = t.storyId LEFT JOIN Person p ON p.id = t.personId
   WHERE a.companyId = (SELECT companyId FROM Application WHERE id = ${OF_ROUND})`,
  BANK,
  RUNS,
];

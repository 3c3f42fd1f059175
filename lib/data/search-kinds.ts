import 'server-only';
import type { Part } from '@/lib/domain/search-parts';

/**
 * What is known of a found row beside its words, in SQL about "t", a row of its table. The views and triggers of the
 * migration "search" say by which words each kind is found.
 */
type Kind = {
  part: Part;
  table: string;
  key?: string;
  title?: string;
  /** the texts it is found by, in the order in which they are shown */
  fields: readonly string[];
  person?: string;
  round?: string;
  application?: string;
  at?: string;
  /** one thing more that a line about it says or leads to */
  fact?: string;
};

const QUESTION = '(SELECT "words" FROM "Question" WHERE "id" = t."questionId")';
const STORY = '(SELECT "title" FROM "Story" WHERE "id" = t."storyId")';
const OF_POINT = (column: string) =>
  `(SELECT ${column} FROM "Encounter" AS e JOIN "Interview" AS i ON i."id" = e."interviewId" WHERE e."id" = t."encounterId")`;
const OF_OFFER = (words: string) => `COALESCE((SELECT ${words} FROM "Offer" WHERE "applicationId" = t."id"), '')`;
const ANY_APPLICATION = '(SELECT "id" FROM "Application" WHERE "companyId" = t."companyId" ORDER BY "touchedAt" DESC LIMIT 1)';
const own = (...names: string[]) => names.map((name) => `t."${name}"`);
const WITH_WHOM = { person: 't."personId"', round: 't."roundId"' };

export const SEARCH_KINDS = {
  point: { part: 'said', table: 'TalkingPoint', fields: own('words'), person: OF_POINT('e."personId"'), round: OF_POINT('i."roundId"'), at: OF_POINT('i."startAt"') },
  reply: { part: 'said', table: 'Reply', fields: own('words'), at: 't."at"' },
  stated: { part: 'said', table: 'StatedReply', fields: own('words'), round: 't."roundId"', at: 't."saidAt"' },
  answer: { part: 'said', table: 'Asked', fields: own('answer'), ...WITH_WHOM, at: 't."askedAt"' },
  person: {
    part: 'people',
    table: 'Person',
    title: 't."name"',
    fields: own('cue', 'howMet', 'caresAbout', 'email', 'phone', 'pronunciation'),
    person: 't."id"',
    at: 't."lastMetAt"',
    fact: 't."title"',
  },
  application: {
    part: 'companies',
    table: 'Application',
    fields: [
      ...own('jobDescription', 'notes', 'tags', 'place', 'source', 'sourceDetail', 'level', 'resumeVersion'),
      OF_OFFER('"extras"'),
      OF_OFFER('"notes"'),
      `COALESCE((SELECT group_concat("label" || ' ' || "words" || ' ' || "detail", ', ') FROM "OfferPart" WHERE "applicationId" = t."id"), '')`,
    ],
  },
  note: { part: 'written', table: 'ThankYouNote', fields: own('body', 'subject', 'helped', 'skipReason'), ...WITH_WHOM, at: 't."sentAt"' },
  'check-in': { part: 'written', table: 'CheckIn', fields: own('body', 'subject'), person: 't."personId"', at: 't."sentAt"' },
  story: {
    part: 'written',
    table: 'Story',
    title: 't."title"',
    fields: own('result', 'action', 'situation', 'task', 'reflection', 'facts', 'occasion', 'happened'),
    fact: '(SELECT COUNT(*) FROM "Telling" WHERE "storyId" = t."id" AND "toldAt" IS NOT NULL)',
  },
  telling: { part: 'written', table: 'Telling', title: STORY, fields: own('said'), ...WITH_WHOM, at: 't."toldAt"', fact: 't."storyId"' },
  question: { part: 'rest', table: 'Question', title: 't."words"', fields: [], fact: 't."direction"' },
  given: { part: 'rest', table: 'Asked', title: QUESTION, fields: own('answer'), ...WITH_WHOM, at: 't."askedAt"' },
  claim: { part: 'rest', table: 'Claim', title: 't."label"', fields: own('value'), ...WITH_WHOM, at: 't."saidAt"' },
  finding: { part: 'rest', table: 'ResearchCard', title: 't."title"', fields: own('body', 'source'), person: 't."personId"', application: ANY_APPLICATION },
  contact: { part: 'rest', table: 'Outreach', fields: own('asked', 'outcome'), person: 't."personId"' },
  task: { part: 'rest', table: 'Task', title: 't."words"', fields: [], round: 't."roundId"', fact: 't."kind"' },
  evidence: { part: 'rest', table: 'Evidence', fields: own('words') },
  requirement: { part: 'rest', table: 'Requirement', fields: own('words', 'evidence') },
  round: {
    part: 'rest',
    table: 'Round',
    fields: own('remark', 'fitWords', 'redFlags', 'onboarding', 'theirAnswers', 'whereDetail', 'leaveDetail', 'askFor', 'askForDetail', 'bring', 'bringDetail'),
    round: 't."id"',
  },
  assessment: {
    part: 'rest',
    table: 'Assessment',
    key: 'interviewId',
    fields: own('what', 'judgedOn', 'judgedBy', 'bring'),
    round: '(SELECT "roundId" FROM "Interview" WHERE "id" = t."interviewId")',
  },
  plan: { part: 'rest', table: 'NinetyDayPlan', key: 'applicationId', fields: own('aim30', 'aim60', 'aim90', 'need') },
  goal: { part: 'rest', table: 'PlanGoal', fields: own('goal', 'measure', 'source') },
  practice: { part: 'rest', table: 'PracticeRun', title: QUESTION, fields: own('change'), at: 't."at"' },
  aloud: { part: 'rest', table: 'StoryRun', title: STORY, fields: own('change'), at: 't."at"', fact: 't."storyId"' },
} as const satisfies Record<string, Kind>;

export type SearchKind = keyof typeof SEARCH_KINDS;

/** The statement that reads found rows of a kind; its parameters are the ids, as JSON, and the owner. */
export function rowsOfKind(name: SearchKind): string {
  const kind: Kind = SEARCH_KINDS[name];
  const joined = (table: string, as: string, id: string | undefined) => `LEFT JOIN "${table}" AS ${as} ON ${as}."id" = ${id ?? 'NULL'}`;
  return `SELECT s."id", s."kind", s."ref", ${kind.title ?? "''"} AS "title", json_array(${kind.fields.join(', ')}) AS "fields",
      a."id" AS "applicationId", c."name" AS "company", a."role", a."stage", p."id" AS "personId", p."name" AS "personName",
      r."id" AS "roundId", r."kind" AS "roundKind", r."ordinal" AS "roundOrdinal", ${kind.at ?? 'NULL'} AS "at",
      CAST(${kind.fact ?? "''"} AS TEXT) AS "fact"
    FROM json_each(?) AS j CROSS JOIN "SearchRow" AS s ON s."id" = j."value" JOIN "${kind.table}" AS t ON t."${kind.key ?? 'id'}" = s."ref"
    ${joined('Application', 'a', kind.application ?? 's."applicationId"')}
    LEFT JOIN "Company" AS c ON c."id" = COALESCE(a."companyId", s."companyId")
    ${joined('Person', 'p', kind.person)} ${joined('Round', 'r', kind.round)}
    WHERE +s."ownerId" = ? AND +s."kind" = '${name}'`;
}

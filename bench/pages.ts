import * as insights from './insights-sql';
import * as sql from './page-sql';
import { OFFERS } from './offer-sql';
import * as stories from './story-sql';

/** The rows that the pages of one thing are about. */
export type Subjects = { note: string; application: string; round: string };

export type Page = { name: string; path: (of: Subjects) => string; sql: sql.Sql };

/** The pages a person lives on. */
export const PAGES: readonly Page[] = [
  { name: '/', path: () => '/', sql: sql.TODAY },
  { name: '/pipeline', path: () => '/pipeline', sql: sql.PIPELINE },
  { name: '/insights', path: () => '/insights', sql: insights.INSIGHTS },
  {
    name: '/pipeline?view=table, three filters',
    path: () => `/pipeline?view=table&${sql.THREE_FILTERS}`,
    sql: sql.PIPELINE_TABLE,
  },
  { name: '/notes', path: () => '/notes', sql: sql.NOTES },
  { name: '/notes/<id>', path: ({ note }) => `/notes/${note}`, sql: sql.NOTE },
  { name: '/applications/<id>', path: ({ application }) => `/applications/${application}`, sql: sql.APPLICATION },
  { name: '/rounds/<id>', path: ({ round }) => `/rounds/${round}`, sql: sql.BRIEF },
  { name: '/rounds/<id>/gaps', path: ({ round }) => `/rounds/${round}/gaps`, sql: sql.GAPS },
  { name: '/stories', path: () => '/stories', sql: stories.STORIES },
  { name: '/stories/told', path: () => '/stories/told', sql: stories.STORIES_TOLD },
  { name: '/stories/cards', path: () => '/stories/cards', sql: stories.STORY_CARDS },
  {
    name: '/applications/<id>/requirements',
    path: ({ application }) => `/applications/${application}/requirements`,
    sql: stories.REQUIREMENTS,
  },
  { name: '/rounds/<id>/stories', path: ({ round }) => `/rounds/${round}/stories`, sql: stories.ROUND_STORIES },
  { name: '/people', path: () => '/people', sql: sql.PEOPLE },
  { name: '/offers', path: () => '/offers', sql: OFFERS },
  { name: '/log', path: () => '/log', sql: sql.LOG },
  { name: '/settings', path: () => '/settings', sql: sql.SETTINGS },
];

/** Asks who is there and reads nothing else: what every page costs at least. */
export const EMPTY_PAGE: Page = { name: '/keyboard', path: () => '/keyboard', sql: [] };

import * as sql from './page-sql';

/** The rows that the pages of one thing are about. */
export type Subjects = { note: string; application: string; round: string };

export type Page = { name: string; path: (of: Subjects) => string; sql: sql.Sql };

/** The pages a person lives on. */
export const PAGES: readonly Page[] = [
  { name: '/', path: () => '/', sql: sql.TODAY },
  { name: '/pipeline', path: () => '/pipeline', sql: sql.PIPELINE },
  { name: '/notes', path: () => '/notes', sql: sql.NOTES },
  { name: '/notes/<id>', path: ({ note }) => `/notes/${note}`, sql: sql.NOTE },
  { name: '/applications/<id>', path: ({ application }) => `/applications/${application}`, sql: sql.APPLICATION },
  { name: '/rounds/<id>', path: ({ round }) => `/rounds/${round}`, sql: sql.BRIEF },
  { name: '/rounds/<id>/gaps', path: ({ round }) => `/rounds/${round}/gaps`, sql: sql.GAPS },
  { name: '/people', path: () => '/people', sql: sql.PEOPLE },
  { name: '/log', path: () => '/log', sql: sql.LOG },
  { name: '/settings', path: () => '/settings', sql: sql.SETTINGS },
];

/** Asks who is there and reads nothing else: what every page costs at least. */
export const EMPTY_PAGE: Page = { name: '/keyboard', path: () => '/keyboard', sql: [] };

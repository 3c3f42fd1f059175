import type { ArgScalarType, SqlDriverAdapter, SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils';
import { SqliteAdapterFactory } from './adapter';

/** For tests: the driver below Prisma, on a file. */
export function openDriver(file: string): Promise<SqlDriverAdapter> {
  return new SqliteAdapterFactory(() => file).connect();
}

/** For tests: a query whose arguments all have one type. */
export function query(sql: string, args: unknown[] = [], scalarType: ArgScalarType = 'unknown'): SqlQuery {
  return { sql, args, argTypes: args.map(() => ({ scalarType, arity: 'scalar' })) };
}

/** For tests: the first column of what a query answers. */
export async function column(driver: SqlQueryable, sql: string, args: unknown[] = []): Promise<unknown[]> {
  const { rows } = await driver.queryRaw(query(sql, args));
  return rows.map((row) => row[0]);
}

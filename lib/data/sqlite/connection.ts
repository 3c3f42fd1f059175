import type { ColumnType, SqlQuery, SqlResultSet } from '@prisma/driver-adapter-utils';
import { BUSY_TIMEOUT_MS, type RawDatabase } from './open-database';
import { declaredType, fromSqlite, inferredType, toSqlite } from './values';

type Column = { name: string; type: ColumnType | undefined };
type Prepared = { statement: ReturnType<RawDatabase['prepare']>; columns: Column[] | null };

/** Prisma writes a few hundred different statements; preparing one costs more than running it. */
const MOST_PREPARED = 300;

/** One open database with its prepared statements. Everything here is synchronous; errors are SQLite's own. */
export class Connection {
  readonly #database: RawDatabase;
  readonly #prepared = new Map<string, Prepared>();

  constructor(database: RawDatabase) {
    database.defaultSafeIntegers(true);
    this.#database = database;
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  /** @returns the rows as Prisma wants them; none for a statement that answers nothing. */
  query({ sql, args, argTypes }: SqlQuery): SqlResultSet {
    const { statement, columns } = this.#prepare(sql);
    const values = args.map((value, i) => toSqlite(value, argTypes[i]));
    if (!columns) {
      statement.run(values);
      return { columnNames: [], columnTypes: [], rows: [] };
    }
    const rows = statement.all(values) as unknown[][];
    const columnTypes = columns.map((column, i) => column.type ?? inferredType(rows, i));
    for (const row of rows) columnTypes.forEach((type, i) => (row[i] = fromSqlite(row[i], type)));
    return { columnNames: columns.map((column) => column.name), columnTypes, rows };
  }

  /** @returns how many rows were changed. */
  execute({ sql, args, argTypes }: SqlQuery): number {
    // The schema engine passes whole migration files, of which a prepared statement would run the first line only.
    if (!args.length && /;\s*\S/.test(sql)) {
      this.script(sql);
      return 0;
    }
    const { statement, columns } = this.#prepare(sql);
    const values = args.map((value, i) => toSqlite(value, argTypes[i]));
    if (!columns) return Number(statement.run(values).changes);
    statement.all(values);
    return 0;
  }

  script(sql: string): void {
    this.#prepared.clear();
    this.#database.exec(sql);
  }

  /** For the few words that steer a transaction. */
  command(sql: string): void {
    this.#database.exec(sql);
  }

  /**
   * Runs work that fails at once when another process is writing. SQLite's own waiting would stop every other request
   * of this process too, so the caller waits instead.
   */
  withoutWaiting<T>(work: () => T): T {
    this.#database.exec('PRAGMA busy_timeout = 0');
    try {
      return work();
    } finally {
      this.#database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    }
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  #prepare(sql: string): Prepared {
    const prepared = this.#prepared.get(sql) ?? this.#compile(sql);
    this.#prepared.delete(sql); // and in again at the end, so that the first is the one not used for longest
    this.#prepared.set(sql, prepared);
    if (this.#prepared.size > MOST_PREPARED) {
      const [oldest] = this.#prepared.keys();
      if (oldest !== undefined) this.#prepared.delete(oldest);
    }
    return prepared;
  }

  #compile(sql: string): Prepared {
    const statement = this.#database.prepare(sql);
    if (!statement.reader) return { statement, columns: null };
    statement.raw(true);
    const columns = statement.columns().map(({ name, type }) => ({ name, type: declaredType(type) }));
    return { statement, columns };
  }
}

import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { Connection } from './connection';
import { toDriverError } from './errors';
import { openDatabase } from './open-database';
import { whileBusy } from './patience';
import { SqliteTransaction } from './transaction';
import { Turnstile } from './turnstile';

class SqliteAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite';
  readonly adapterName = 'callback-sqlite';
  readonly #connection: Connection;
  readonly #turnstile = new Turnstile();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#outside(query.sql, () => this.#connection.query(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#outside(query.sql, () => this.#connection.execute(query));
  }

  executeScript(script: string): Promise<void> {
    return this.#outside(script, () => this.#connection.script(script));
  }

  async startTransaction(level?: IsolationLevel): Promise<Transaction> {
    if (level && level !== 'SERIALIZABLE') throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level });
    // IMMEDIATE takes the write lock first: a transaction that reads and then writes never has to give up half way.
    const begin = () => this.#connection.withoutWaiting(() => this.#connection.command('BEGIN IMMEDIATE'));
    try {
      return new SqliteTransaction(this.#connection, await whileBusy(() => this.#turnstile.occupy(begin)));
    } catch (error) {
      throw toDriverError(error);
    }
  }

  getConnectionInfo() {
    return { supportsRelationJoins: false, maxBindValues: 30_000 };
  }

  dispose(): Promise<void> {
    return this.#turnstile.pass(() => this.#connection.close());
  }

  async #outside<T>(sql: string, work: () => T): Promise<T> {
    const reads = /^\s*SELECT\b/i.test(sql);
    try {
      if (reads) return await this.#turnstile.pass(work);
      return await whileBusy(() => this.#turnstile.pass(() => this.#connection.withoutWaiting(work)));
    } catch (error) {
      throw toDriverError(error);
    }
  }
}

/** Prisma's way to SQLite: one connection per client, whose requests cannot see or join each other's transactions. */
export class SqliteAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'sqlite';
  readonly adapterName = 'callback-sqlite';
  readonly #file: () => string;

  /** @param file asked for at the first query, so that a client can be made before the environment is known. */
  constructor(file: () => string) {
    this.#file = file;
  }

  async connect(): Promise<SqlDriverAdapter> {
    return new SqliteAdapter(new Connection(openDatabase(this.#file())));
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return new SqliteAdapter(new Connection(openDatabase(':memory:')));
  }
}

import { DriverAdapterError, type SqlQuery, type SqlResultSet, type Transaction } from '@prisma/driver-adapter-utils';
import type { Connection } from './connection';
import { toDriverError } from './errors';

/** An open transaction. It ends once; nothing that comes later can slip into the next one. */
export class SqliteTransaction implements Transaction {
  readonly provider = 'sqlite';
  readonly adapterName = 'callback-sqlite';
  /** Prisma leaves COMMIT and ROLLBACK to us. */
  readonly options = { usePhantomQuery: true };
  readonly #connection: Connection;
  readonly #letNextIn: () => void;
  #ended = false;

  constructor(connection: Connection, letNextIn: () => void) {
    this.#connection = connection;
    this.#letNextIn = letNextIn;
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#inside(() => this.#connection.query(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#inside(() => this.#connection.execute(query));
  }

  createSavepoint(name: string): Promise<void> {
    return this.#inside(() => this.#connection.command(`SAVEPOINT ${name}`));
  }

  rollbackToSavepoint(name: string): Promise<void> {
    return this.#inside(() => this.#connection.command(`ROLLBACK TO ${name}`));
  }

  releaseSavepoint(name: string): Promise<void> {
    return this.#inside(() => this.#connection.command(`RELEASE SAVEPOINT ${name}`));
  }

  async commit(): Promise<void> {
    try {
      await this.#inside(() => this.#connection.command('COMMIT'));
    } finally {
      this.#end();
    }
  }

  async rollback(): Promise<void> {
    this.#end();
  }

  async #inside<T>(work: () => T): Promise<T> {
    // SQLite itself rolls back when the disk is full or fails; what follows would then be written on its own.
    if (this.#ended || !this.#connection.inTransaction) {
      throw new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'The transaction has ended.' });
    }
    try {
      return work();
    } catch (error) {
      throw toDriverError(error, true);
    }
  }

  /** Whatever was not committed is undone. A connection that cannot even do that is not used again. */
  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    try {
      if (this.#connection.inTransaction) this.#connection.command('ROLLBACK');
    } catch {
      this.#connection.close();
    } finally {
      this.#letNextIn();
    }
  }
}

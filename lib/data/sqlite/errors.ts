import { DriverAdapterError, type MappedError } from '@prisma/driver-adapter-utils';

type SqliteError = Error & { code: string; rawCode?: number };

function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && typeof (error as Partial<SqliteError>).code === 'string';
}

/** Whether another connection held the lock, so that trying again can help. */
export function isBusy(error: unknown): boolean {
  return isSqliteError(error) && error.code.startsWith('SQLITE_BUSY');
}

/**
 * Says an error of SQLite in the words that Prisma maps to its own error codes.
 * @param inside whether it happened in a transaction, where being busy means that the whole must be tried again.
 * @returns the mapped error, or the same one when it did not come from SQLite.
 */
export function toDriverError(error: unknown, inside = false): unknown {
  if (error instanceof DriverAdapterError || !isSqliteError(error)) return error;
  return new DriverAdapterError({
    ...mappedError(error, inside),
    originalCode: error.code,
    originalMessage: error.message,
  });
}

function mappedError(error: SqliteError, inside: boolean): MappedError {
  const { message } = error;
  if (isBusy(error)) return { kind: inside ? 'TransactionWriteConflict' : 'SocketTimeout' };
  if (message.includes('UNIQUE constraint failed')) {
    return { kind: 'UniqueConstraintViolation', constraint: failedFields(message) };
  }
  if (message.includes('NOT NULL constraint failed')) {
    return { kind: 'NullConstraintViolation', constraint: failedFields(message) };
  }
  if (message.includes('FOREIGN KEY constraint failed')) {
    return { kind: 'ForeignKeyConstraintViolation', constraint: { foreignKey: {} } };
  }
  if (message.startsWith('no such table: ')) return { kind: 'TableDoesNotExist', table: message.slice(15) };
  if (message.startsWith('no such column: ')) return { kind: 'ColumnNotFound', column: message.slice(16) };
  return { kind: 'sqlite', extendedCode: error.rawCode ?? 1, message };
}

/** SQLite names them as "UNIQUE constraint failed: table.field, table.other". */
function failedFields(message: string): { fields: string[] } {
  const list = message.split('constraint failed: ')[1] ?? '';
  return { fields: list.split(', ').map((field) => field.split('.').at(-1) ?? field) };
}

const SENTENCES: [RegExp, (file: string) => string][] = [
  [/SQLITE_FULL|ENOSPC|EDQUOT/, (file) => `The disk is full, so Callback cannot write to ${file}.`],
  [/SQLITE_NOTADB/, (file) => `${file} is not a database that Callback can read.`],
  [/SQLITE_CORRUPT/, (file) => `${file} is damaged: restore the newest backup with "npm run restore".`],
  [/SQLITE_READONLY|SQLITE_PERM|EROFS|EACCES|EPERM/, notWritable],
  [/SQLITE_CANTOPEN|ENOENT|ENOTDIR|EEXIST|EISDIR/, cannotOpen],
  [/SQLITE_BUSY/, (file) => `Another program is holding ${file}, so Callback cannot use it now.`],
  [/SQLITE_IOERR|EIO/, (file) => `The disk reported an error while Callback was using ${file}.`],
];

/**
 * Turns what the disk or SQLite said into one sentence for the person who runs Callback.
 * @returns a new Error with the old one as its cause, or the same one when there is nothing plainer to say.
 */
export function inPlainWords(error: unknown, file: string): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const sentence = SENTENCES.find(([pattern]) => pattern.test(codeOf(error)))?.[1];
  return sentence ? new Error(sentence(file), { cause: error }) : error;
}

/** libsql gives no code to the one error of opening a file. */
function codeOf(error: Error): string {
  const code = isSqliteError(error) ? error.code : '';
  return code || (error.message.includes('Unable to open connection') ? 'SQLITE_CANTOPEN' : '');
}

function notWritable(file: string): string {
  return `Callback may not write to ${file}: make the file and its folder writable for the user who runs it.`;
}

function cannotOpen(file: string): string {
  return `Callback cannot open ${file}: its folder must exist and be writable for the user who runs it.`;
}

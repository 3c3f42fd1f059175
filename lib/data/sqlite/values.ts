import { ColumnTypeEnum, type ArgType, type ColumnType } from '@prisma/driver-adapter-utils';

/** The types Prisma declares in its SQLite schemas; any other column is typed by the values it holds. */
const DECLARED = new Map<string, ColumnType>([
  ['DECIMAL', ColumnTypeEnum.Numeric],
  ['FLOAT', ColumnTypeEnum.Float],
  ['DOUBLE', ColumnTypeEnum.Double],
  ['REAL', ColumnTypeEnum.Double],
  ['NUMERIC', ColumnTypeEnum.Double],
  ['INT', ColumnTypeEnum.Int32],
  ['INTEGER', ColumnTypeEnum.Int32],
  ['BIGINT', ColumnTypeEnum.Int64],
  ['DATETIME', ColumnTypeEnum.DateTime],
  ['TIMESTAMP', ColumnTypeEnum.DateTime],
  ['TEXT', ColumnTypeEnum.Text],
  ['BLOB', ColumnTypeEnum.Bytes],
  ['BOOLEAN', ColumnTypeEnum.Boolean],
  ['JSONB', ColumnTypeEnum.Json],
]);

/** @returns Prisma's type for a declared column, or undefined for an expression or a type Prisma does not write. */
export function declaredType(declaration: string | null): ColumnType | undefined {
  return declaration === null ? undefined : DECLARED.get(declaration.toUpperCase());
}

/** @returns the type that the first value of a column without a known declaration suggests. */
export function inferredType(rows: unknown[][], column: number): ColumnType {
  const value = rows.find((row) => row[column] !== null)?.[column];
  switch (typeof value) {
    case 'string':
      return ColumnTypeEnum.Text;
    case 'bigint':
      return ColumnTypeEnum.Int64;
    case 'number':
      return ColumnTypeEnum.UnknownNumber;
    case 'object':
      return ColumnTypeEnum.Bytes;
    default:
      return ColumnTypeEnum.Int32;
  }
}

/**
 * What Prisma passes, as SQLite keeps it: dates as UTC text with milliseconds, booleans as 0 and 1.
 * @throws RangeError when a date is not one.
 */
export function toSqlite(value: unknown, type: ArgType | undefined): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'string') return fromText(value, type);
  if (typeof value === 'number') return Number.isSafeInteger(value) && !isFractional(type) ? BigInt(value) : value;
  if (value instanceof Date) return dateText(value);
  return value;
}

function fromText(value: string, type: ArgType | undefined): unknown {
  switch (type?.scalarType) {
    case 'int':
    case 'bigint':
      return BigInt(value);
    case 'float':
    case 'decimal':
      return Number.parseFloat(value);
    case 'datetime':
      return dateText(new Date(value));
    case 'bytes':
      return Buffer.from(value, 'base64');
    default:
      return value.replaceAll('\0', ''); // libsql would end the text there when it reads it back
  }
}

/** libsql would keep every number as a float: 5 / 2 would be 2.5, and 5 || '' would be '5.0'. */
function isFractional(type: ArgType | undefined): boolean {
  return type?.scalarType === 'float' || type?.scalarType === 'decimal';
}

/** "+00:00" rather than "Z", as Prisma's own adapters write it: dates of both kinds would not compare as text. */
/** @returns an instant as the database keeps it, so that texts compare as instants do. */
export function dateText(date: Date): string {
  return date.toISOString().replace('Z', '+00:00');
}

/** What SQLite holds, as Prisma wants it: whole numbers beyond 2^53 as text, numeric dates as ISO text. */
export function fromSqlite(value: unknown, type: ColumnType): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    if (type === ColumnTypeEnum.DateTime) return new Date(number).toISOString();
    return Number.isSafeInteger(number) ? number : value.toString();
  }
  if (typeof value === 'number') {
    if (type === ColumnTypeEnum.DateTime) return new Date(value).toISOString();
    if (type === ColumnTypeEnum.Int32 || type === ColumnTypeEnum.Int64) return Math.trunc(value);
  }
  return value;
}

import { ColumnTypeEnum, type ArgScalarType } from '@prisma/driver-adapter-utils';
import { describe, expect, test } from 'vitest';
import { openDriver, query } from './driver';

const driver = await openDriver(':memory:');

async function roundTrip(declared: string, value: unknown, scalarType: ArgScalarType) {
  await driver.executeScript(`DROP TABLE IF EXISTS kept; CREATE TABLE kept (value ${declared})`);
  await driver.executeRaw(query('INSERT INTO kept VALUES (?)', [value], scalarType));
  const { rows, columnTypes } = await driver.queryRaw(query('SELECT value FROM kept'));
  const stored = await driver.queryRaw(query('SELECT typeof(value) FROM kept'));
  return { value: rows[0]?.[0], type: columnTypes[0], stored: stored.rows[0]?.[0] };
}

const { Boolean, Bytes, DateTime, Double, Int32, Int64, Json, Numeric, Text } = ColumnTypeEnum;
const DATE = '2026-03-29T01:30:00.123+00:00';
const LONG = 'naïve 😀 '.repeat(40_000);

describe('what is written is read back', () => {
  test.each<[string, string, unknown, ArgScalarType, unknown, number, string]>([
    ['a date with milliseconds', 'DATETIME', new Date(DATE), 'datetime', DATE, DateTime, 'text'],
    ['a date in another zone', 'DATETIME', '2026-03-29T03:30:00.123+02:00', 'datetime', DATE, DateTime, 'text'],
    ['a whole number', 'INTEGER', 42, 'int', 42, Int32, 'integer'],
    ['the smallest whole number', 'INTEGER', -2_147_483_648, 'int', -2_147_483_648, Int32, 'integer'],
    ['a BigInt', 'BIGINT', '9007199254740993', 'bigint', '9007199254740993', Int64, 'integer'],
    ['a negative BigInt', 'BIGINT', -9_007_199_254_740_993n, 'bigint', '-9007199254740993', Int64, 'integer'],
    ['a small BigInt', 'BIGINT', '7', 'bigint', 7, Int64, 'integer'],
    ['a float', 'REAL', 0.1, 'float', 0.1, Double, 'real'],
    ['a float that is whole', 'REAL', 3, 'float', 3, Double, 'real'],
    ['a decimal', 'DECIMAL', '12.5', 'decimal', 12.5, Numeric, 'real'],
    ['true', 'BOOLEAN', true, 'boolean', 1, Boolean, 'integer'],
    ['false', 'BOOLEAN', false, 'boolean', 0, Boolean, 'integer'],
    ['JSON', 'JSONB', '{"a":[1,"é"]}', 'json', '{"a":[1,"é"]}', Json, 'text'],
    ['text', 'TEXT', 'Žofie 李 😀', 'string', 'Žofie 李 😀', Text, 'text'],
    ['text that looks like a number', 'TEXT', '007', 'string', '007', Text, 'text'],
    ['empty text', 'TEXT', '', 'string', '', Text, 'text'],
    ['text with a NUL', 'TEXT', 'before\0after', 'string', 'beforeafter', Text, 'text'],
    ['long text', 'TEXT', LONG, 'string', LONG, Text, 'text'],
    ['null in a text', 'TEXT', null, 'string', null, Text, 'null'],
    ['null in a date', 'DATETIME', null, 'datetime', null, DateTime, 'null'],
    ['nothing in a number', 'INTEGER', undefined, 'int', null, Int32, 'null'],
  ])('%s', async (_, declared, value, scalarType, back, type, stored) => {
    expect(await roundTrip(declared, value, scalarType)).toEqual({ value: back, type, stored });
  });

  test.each([
    ['bytes', new Uint8Array([0, 1, 254, 255])],
    ['bytes as base64', 'AAH+/w=='],
    ['a buffer', Buffer.from([0, 1, 254, 255])],
  ])('%s', async (_, value) => {
    const { value: back, type, stored } = await roundTrip('BLOB', value, 'bytes');
    expect([...(back as Uint8Array)]).toEqual([0, 1, 254, 255]);
    expect({ type, stored }).toEqual({ type: Bytes, stored: 'blob' });
  });
});

describe('a column without a declaration has the type of its values', () => {
  test.each([
    ['count(*)', Int64, 1],
    ["'word'", Text, 'word'],
    ['1.5', ColumnTypeEnum.UnknownNumber, 1.5],
    ["x'00ff'", Bytes, Buffer.from([0, 255])],
    ['NULL', Int32, null],
    ['9007199254740993', Int64, '9007199254740993'],
  ])('%s', async (expression, type, value) => {
    const { columnTypes, rows } = await driver.queryRaw(query(`SELECT ${expression}`));
    expect({ columnTypes, rows }).toEqual({ columnTypes: [type], rows: [[value]] });
  });
});

test('numeric dates of other tools become dates', async () => {
  const { value } = await roundTrip('DATETIME', 1_774_747_800_123, 'int');
  expect(value).toEqual('2026-03-29T01:30:00.123Z');
});

test('a date that is none is refused rather than kept', async () => {
  await expect(roundTrip('DATETIME', new Date('never'), 'datetime')).rejects.toThrow(RangeError);
});

test.each<[ArgScalarType, unknown]>([
  ['int', 2],
  ['unknown', 2],
  ['float', 2.5],
])('5 / 2 with a number of type %s', async (scalarType, result) => {
  const { rows } = await driver.queryRaw(query('SELECT ? / 2', [5], scalarType));
  expect(rows).toEqual([[result]]);
});

test('30,000 values in one statement', async () => {
  const values = Array.from({ length: 30_000 }, (_, n) => n);
  const list = values.map(() => '?').join(',');
  const { rows } = await driver.queryRaw(query(`SELECT 1 WHERE 29999 IN (${list})`, values, 'int'));
  expect(rows).toEqual([[1]]);
});

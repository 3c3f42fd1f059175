import path from 'node:path';
import { setImmediate as tick } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { scratchFolder } from '../scratch';
import { column, openDriver, query } from './driver';
import { openDatabase } from './open-database';

const folder = scratchFolder();
let file: string;
let driver: SqlDriverAdapter;
let files = 0;

const insert = (word: string) => query('INSERT INTO word VALUES (?)', [word]);
const words = () => column(driver, 'SELECT word FROM word ORDER BY rowid');

beforeEach(async () => {
  file = path.join(folder, `${files++}.db`);
  driver = await openDriver(file);
  await driver.executeScript('CREATE TABLE word (word TEXT UNIQUE)');
});

describe('while another request has a transaction open', () => {
  test('a plain write does not vanish when that is rolled back', async () => {
    const transaction = await driver.startTransaction();
    await transaction.executeRaw(insert('inside'));
    const plain = driver.executeRaw(insert('outside'));
    await tick();
    await transaction.rollback();
    await plain;
    expect(await words()).toEqual(['outside']);
  });

  test('a plain write waits for its end', async () => {
    const transaction = await driver.startTransaction();
    const order: string[] = [];
    const plain = driver.executeRaw(insert('outside')).then(() => order.push('plain'));
    await tick();
    order.push('commit');
    await transaction.commit();
    await plain;
    expect(order).toEqual(['commit', 'plain']);
  });

  test('a plain read does not see its rows', async () => {
    const transaction = await driver.startTransaction();
    await transaction.executeRaw(insert('inside'));
    const seen = words();
    await tick();
    await transaction.rollback();
    expect(await seen).toEqual([]);
  });

  test('the next transaction begins after it, and after those who asked before', async () => {
    const first = await driver.startTransaction();
    const plain = driver.executeRaw(insert('second'));
    const later = driver.startTransaction();
    await first.executeRaw(insert('first'));
    await first.commit();
    await plain;
    const third = await later;
    await third.executeRaw(insert('third'));
    await third.commit();
    expect(await words()).toEqual(['first', 'second', 'third']);
  });

  test('another process waits without stopping this one', async () => {
    const elsewhere = openDatabase(file);
    elsewhere.exec("BEGIN IMMEDIATE; INSERT INTO word VALUES ('elsewhere')");
    const plain = driver.executeRaw(insert('plain'));
    const beginning = driver.startTransaction();
    await tick();
    expect(await words()).toEqual([]);
    elsewhere.exec('COMMIT');
    elsewhere.close();
    await plain;
    await (await beginning).commit();
    expect(await words()).toEqual(['elsewhere', 'plain']);
  });
});

describe('a transaction', () => {
  test('takes nothing after its end', async () => {
    const transaction = await driver.startTransaction();
    await transaction.commit();
    await expect(transaction.executeRaw(insert('late'))).rejects.toThrow('TransactionAlreadyClosed');
    expect(await words()).toEqual([]);
  });

  test('takes nothing after SQLite itself undid it, and says so at the commit', async () => {
    await driver.executeRaw(insert('same'));
    const transaction = await driver.startTransaction();
    await transaction.executeRaw(insert('lost'));
    await expect(transaction.executeRaw(query("INSERT OR ROLLBACK INTO word VALUES ('same')"))).rejects.toThrow();
    await expect(transaction.executeRaw(insert('alone'))).rejects.toThrow('TransactionAlreadyClosed');
    await expect(transaction.commit()).rejects.toThrow('TransactionAlreadyClosed');
    expect(await words()).toEqual(['same']);
  });

  test('that cannot commit is undone and lets the next one in', async () => {
    await driver.executeScript(`CREATE TABLE reply
      (word TEXT REFERENCES word (word) DEFERRABLE INITIALLY DEFERRED)`);
    const transaction = await driver.startTransaction();
    await transaction.executeRaw(query("INSERT INTO reply VALUES ('to nobody')"));
    await expect(transaction.commit()).rejects.toMatchObject({ cause: { kind: 'ForeignKeyConstraintViolation' } });
    expect(await column(driver, 'SELECT word FROM reply')).toEqual([]);
  });

  test('goes back to a savepoint', async () => {
    const transaction = await driver.startTransaction();
    await transaction.executeRaw(insert('kept'));
    await transaction.createSavepoint?.('here');
    await transaction.executeRaw(insert('dropped'));
    await transaction.rollbackToSavepoint?.('here');
    await transaction.releaseSavepoint?.('here');
    await transaction.commit();
    expect(await words()).toEqual(['kept']);
  });

  test('a failed plain write leaves nothing behind and names what it broke', async () => {
    await driver.executeRaw(insert('once'));
    await expect(driver.executeRaw(insert('once'))).rejects.toMatchObject({
      cause: { kind: 'UniqueConstraintViolation', constraint: { fields: ['word'] } },
    });
    expect(await words()).toEqual(['once']);
  });
});

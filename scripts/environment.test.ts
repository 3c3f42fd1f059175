import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemsWith, withDefaults } from './environment.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'callback-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const problems = (env: Record<string, string>) => problemsWith(withDefaults({ DATA_DIR: folder, ...env }));

test('what is not set has a default', () => {
  expect(withDefaults({ PORT: '4000', HOST: '', UNKNOWN: 'x' })).toEqual({
    PORT: '4000',
    HOST: '127.0.0.1',
    DATA_DIR: './data',
    NEXTAUTH_URL: 'http://localhost:4000',
  });
  expect(withDefaults({}).PORT).toBe('3000');
  expect(problems({})).toEqual([]);
});

describe('is fine', () => {
  test.each<[string, string]>([
    ['PORT', '1'],
    ['PORT', '65535'],
    ['HOST', '0.0.0.0'],
    ['HOST', '::1'],
    ['HOST', 'callback.home'],
    ['DATABASE_URL', 'file:./data/callback.db'],
    ['DATA_DIR', path.join(folder, 'new', 'one')],
    ['NEXTAUTH_URL', 'http://192.168.1.4:3000'],
    ['NEXTAUTH_URL', 'https://callback.example.org'],
    ['NEXTAUTH_SECRET', 'é'.repeat(16)],
  ])('%s=%s', (name, value) => {
    expect(problems({ [name]: value })).toEqual([]);
  });
});

describe('is refused in one sentence', () => {
  fs.writeFileSync(path.join(folder, 'a-file'), '');
  test.each<[string, string]>([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['PORT', 'http'],
    ['HOST', 'my host'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'postgres://localhost/callback'],
    ['DATABASE_URL', 'file:'],
    ['DATA_DIR', path.join(folder, 'a-file')],
    ['DATA_DIR', path.join(folder, 'a-file', 'below')],
    ['NEXTAUTH_URL', 'localhost:3000'],
    ['NEXTAUTH_URL', 'callback'],
    ['NEXTAUTH_URL', 'ftp://callback.example.org'],
    ['NEXTAUTH_SECRET', 'x'.repeat(31)],
  ])('%s=%s', (name, value) => {
    const [sentence, ...more] = problems({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} must .+\\.$`));
    expect(more).toEqual([]);
  });
});

test('a secret is never repeated in what is said about it', () => {
  expect(problems({ NEXTAUTH_SECRET: 'hunter2' }).join()).not.toContain('hunter2');
});

test('every wrong setting is named at once', () => {
  expect(problems({ PORT: 'x', NEXTAUTH_URL: 'y' })).toHaveLength(2);
});

describe('a mail server', () => {
  const from = 'callback@example.org';
  const url = 'smtp://name:secret@mail.example.org:587';

  test.each([
    [url, from],
    ['smtps://mail.example.org', 'Callback <callback@example.org>'],
    ['smtp://127.0.0.1:2525', from],
  ])('%s from %s is fine', (SMTP_URL, MAIL_FROM) => {
    expect(problems({ SMTP_URL, MAIL_FROM })).toEqual([]);
  });

  test.each([
    ['mail.example.org', from, /^SMTP_URL must be an address such as/],
    ['https://mail.example.org', from, /^SMTP_URL must be an address such as/],
    ['smtp://name:se#cret@mail.example.org', from, /^SMTP_URL must be an address such as/],
    [url, 'callback', /^MAIL_FROM must be the address/],
    [url, 'Callback <callback@example.org', /^MAIL_FROM must be the address/],
    [url, '', /^SMTP_URL and MAIL_FROM belong together/],
    ['', from, /^SMTP_URL and MAIL_FROM belong together/],
  ])('%s from %s is refused in one sentence, which tells no password', (SMTP_URL, MAIL_FROM, sentence) => {
    const [said, ...more] = problems({ SMTP_URL, MAIL_FROM });
    expect([said, more]).toEqual([expect.stringMatching(sentence), []]);
    expect(said).not.toContain('secret');
  });
});

import { beforeEach, expect, test } from 'vitest';
import { findFeed, makeFeed } from '@/lib/data/feeds';
import { newOwner, testDatabase } from '@/lib/data/test-database';
import { later, NOW } from '@/lib/data/test-search';
import type { OwnerId } from '@/lib/domain/owner';
import { feedOfSecret, hashFeedSecret, newFeedSecret } from './feed-secret';

const MINUTE = 60_000;
const MAC = 'macOS/15.1 (24B83) dataaccessd/1.0';

let owner: OwnerId;
let secret: string;
testDatabase();
beforeEach(async () => {
  owner = await newOwner();
  secret = newFeedSecret();
  await makeFeed(owner, hashFeedSecret(secret), NOW);
});

test('a secret is 256 random bits that an address takes as they are, and its hash does not contain it', () => {
  const secrets = new Set(Array.from({ length: 100 }, newFeedSecret));
  expect(secrets.size).toBe(100);
  for (const each of secrets) {
    expect(each).toMatch(/^[\w-]{43}$/);
    expect(hashFeedSecret(each)).not.toContain(each);
  }
});

test('it opens the calendar of its owner, and nothing else does', async () => {
  expect(await feedOfSecret(secret, MAC, NOW)).toMatchObject({ owner, parts: { interviews: true, details: false } });
  for (const other of ['', newFeedSecret(), hashFeedSecret(secret), secret.toUpperCase(), `${secret} `])
    expect(await feedOfSecret(other, MAC, NOW)).toBeNull();
});

test('who read it is written down in words, and once in five minutes', async () => {
  const read = async (minutes: number, reader: string) => {
    await feedOfSecret(secret, reader, later(NOW, minutes * MINUTE));
    const feed = await findFeed(owner);
    return [feed?.readAt, feed?.reader];
  };
  expect(await read(0, MAC)).toEqual([NOW, 'Apple Calendar']);
  expect(await read(5, 'curl/8')).toEqual([NOW, 'Apple Calendar']);
  expect(await read(5.1, 'Thunderbird/128')).toEqual([later(NOW, 5.1 * MINUTE), 'Thunderbird']);
});

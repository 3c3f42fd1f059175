import { beforeEach, expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { MOST_PINNED, MOST_VIEWS } from '@/lib/domain/saved-views';
import { removePiece } from './pieces';
import { undoRemoval } from './removals';
import { listViews, pinView, renameView, saveView } from './saved-views';
import { newOwner, testDatabase } from './test-database';
import { NOW } from './test-search';

testDatabase();

let me: OwnerId;
beforeEach(async () => {
  me = await newOwner();
});

const save = (name: string, address = 'due=1', replaces = false) => saveView(me, { name, address, replaces }, NOW);
const names = async () => (await listViews(me)).map(({ name }) => name);

test('views stay in the order in which they were made', async () => {
  for (const name of ['Monday look', 'Referrals', 'Bath']) expect(await save(name)).toBe('saved');
  expect(await names()).toEqual(['Monday look', 'Referrals', 'Bath']);
});

test('a name is one view’s, whatever its case and accents; it is replaced only when that is asked', async () => {
  await save('Café', 'due=1');
  expect(await save('CAFE', 'overdue=1')).toBe('taken');
  expect(await listViews(me)).toMatchObject([{ name: 'Café', address: 'due=1' }]);
  expect(await save('CAFE', 'overdue=1', true)).toBe('replaced');
  expect(await listViews(me)).toMatchObject([{ name: 'CAFE', address: 'overdue=1' }]);
});

test('twelve are pinned and forty kept', async () => {
  for (let index = 0; index < MOST_VIEWS; index++) expect(await save(`View ${index}`)).toBe('saved');
  expect(await save('One more')).toBe('too-many');
  const views = await listViews(me);
  expect(views.map(({ pinned }) => pinned)).toEqual(views.map((_, index) => index < MOST_PINNED));
  expect(await pinView(me, views.at(-1)!.id, true)).toBe('too-many');
  expect(await pinView(me, views[0]!.id, false)).toBe('saved');
  expect(await pinView(me, views.at(-1)!.id, true)).toBe('saved');
});

test('a view is renamed, but not to the name of another', async () => {
  await save('Monday look');
  await save('Referrals');
  const [monday] = await listViews(me);
  expect(await renameView(me, monday!.id, 'referrals')).toBe('taken');
  expect(await renameView(me, monday!.id, 'MONDAY look')).toBe('saved');
  expect(await names()).toEqual(['MONDAY look', 'Referrals']);
});

test('a view that was deleted comes back in its place, unless its name was given away', async () => {
  for (const name of ['Monday look', 'Referrals']) await save(name);
  const [monday] = await listViews(me);
  const removal = await removePiece(me, 'view', monday!.id, NOW);
  expect(await names()).toEqual(['Referrals']);
  expect(await undoRemoval(me, removal, NOW)).toBe('restored');
  expect(await names()).toEqual(['Monday look', 'Referrals']);
  const again = await removePiece(me, 'view', monday!.id, NOW);
  await save('monday LOOK');
  expect(await undoRemoval(me, again, NOW)).toBe('not-found');
});

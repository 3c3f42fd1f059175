import { beforeEach, expect, test } from 'vitest';
import { cellText, type CellField } from '@/lib/domain/cells';
import type { OwnerId } from '@/lib/domain/owner';
import { editApplication, emptyFields } from './applications';
import { editCell, type CellChange } from './cells';
import { prisma } from './client';
import { newOwner, testDatabase } from './test-database';
import { anApplication, NOW } from './test-search';

testDatabase();

let me: OwnerId;
let id: string;
beforeEach(async () => {
  me = await newOwner();
  id = await anApplication(me);
});

const row = () => prisma.application.findUniqueOrThrow({ where: { id } });
const held = async (field: CellField) => cellText(field, await row());
const edit = async (change: CellChange, was?: string) => editCell(me, id, change, was ?? (await held(change.field)), NOW);

test.each<CellChange>([
  { field: 'role', value: 'Planner' },
  { field: 'source', value: 'Referral' },
  { field: 'tags', value: 'Bath, Remote' },
  { field: 'place', value: 'Bath' },
  { field: 'pay', payMin: 5_800_000, payMax: null, payCurrency: 'GBP', payPeriod: 'year' },
])('%j is kept, and nothing else changes', async (change) => {
  const before = await row();
  expect(await edit(change)).toBe('saved');
  const { field, ...pay } = change;
  const details = 'value' in change ? { [field]: change.value } : pay;
  expect(await row()).toEqual({ ...before, ...details, version: before.version + 1, updatedAt: NOW });
});

test('what another tab wrote into the same cell stays, and a change of another cell is no hindrance', async () => {
  await edit({ field: 'place', value: 'Bath' });
  expect(await edit({ field: 'place', value: 'York' }, '')).toBe('stale');
  expect(await held('place')).toBe('Bath');
  expect(await edit({ field: 'source', value: 'Referral' }, '')).toBe('saved');
  // The form with all the details was opened before.
  expect(await editApplication(me, id, 1, emptyFields('Marlowe & Pike', 'Planner'), NOW)).toBe('stale');
});

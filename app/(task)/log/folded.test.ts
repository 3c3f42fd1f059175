import { expect, test } from 'vitest';
import { prisma } from '@/lib/data/client';
import type { DebriefParts } from '@/lib/data/debrief-parts';
import { newOwner, testDatabase } from '@/lib/data/test-database';
import { anApplication, debriefOf, log, sittingOf, versionOf } from '@/lib/data/test-search';
import { readFolded } from './folded';

testDatabase();

const fit = { fit: null, fitWords: '', redFlags: '', onboarding: '', theirAnswers: '' };

test('a debrief that is opened and saved untouched holds the stories it held', async () => {
  const owner = await newOwner();
  const application = await anApplication(owner);
  const sitting = sittingOf(-3, -2);
  const met = ['Dana', 'Marcus', 'Amara'].map((name) => ({ key: name, name, title: '', sittingId: sitting.id, untilAt: null, points: [] }));
  const save = async (told: DebriefParts['told'], again?: string) => {
    const round = again ? { round: { id: again, version: await versionOf(again) } } : {};
    return log(owner, debriefOf({ id: application }, [sitting], { met, parts: { told, asked: [], claims: [], fit }, ...round }));
  };
  const title = 'Forty-one days to nine';
  const roundId = await save([
    { title, facts: '', to: ['Dana', 'Marcus'], landed: 'well', said: 'Ten days' },
    { title, facts: '', to: ['Amara'], landed: 'well', said: '' },
    { title: 'The flu weekend', facts: '', to: [], landed: '' },
  ]);
  const rows = async () => {
    const people = await prisma.person.findMany({ where: { ownerId: owner } });
    const seated = people.map(({ id, name }) => ({ key: name!, personId: id, name: name!, title: '', here: true, isNew: false, sitting: sitting.id, until: '', points: [] }));
    return (await readFolded(owner, roundId, seated)).state.told;
  };
  const kept = () => prisma.telling.findMany({ where: { roundId }, orderBy: { id: 'asc' } });

  const [first, before] = [await rows(), await kept()];
  expect(first.map(({ title, to, landed, said }) => [title, to.toSorted(), landed, said])).toEqual([
    [title, ['Dana', 'Marcus'], 'well', 'Ten days'],
    [title, ['Amara'], 'well', ''],
    ['The flu weekend', [], '', ''],
  ]);
  await save(first.map(({ storyId, to, landed, said }) => ({ storyId, to, landed: landed as 'well', said })), roundId);
  expect(await kept()).toEqual(before);
  expect(await rows()).toEqual(first);
});

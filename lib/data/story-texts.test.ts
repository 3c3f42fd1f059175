import { describe, expect, test } from 'vitest';
import { inTransaction, prisma } from './client';
import { removePiece } from './pieces';
import { undoRemoval } from './removals';
import { addDrafts, addStory, findStoryText, saveStory, takeWordingBack } from './story-texts';
import { everything, newOwner, testDatabase } from './test-database';
import { anApplication, debriefOf, inHours, later, log, named, newId, NOW, sittingOf } from './test-search';
import { aStory } from './test-stories';
import { keepWording } from './wordings';

testDatabase();

const MINUTE = 60_000;

async function written() {
  const owner = await newOwner();
  const id = newId();
  const story = aStory('Forty-one days to nine');
  await addStory(owner, id, story, NOW);
  return { owner, id, story };
}

const resultsOf = async (storyId: string) =>
  (await prisma.wording.findMany({ where: { storyId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map(({ result }) => result);

describe('a story', () => {
  test('is kept with its title alone, and sent twice it is one', async () => {
    const owner = await newOwner();
    const id = newId();
    const bare = aStory('A title', { situation: '', task: '', action: '', result: '' });
    expect(await addStory(owner, id, bare, NOW)).toEqual({ outcome: 'saved', storyId: id });
    expect(await addStory(owner, id, bare, NOW)).toEqual({ outcome: 'saved', storyId: id });
    expect(await prisma.story.count({ where: { ownerId: owner } })).toBe(1);
  });

  test('sent again because its answer was lost, has the words it has by then', async () => {
    const { owner, id, story } = await written();
    const longer = { ...story, reflection: 'Ask the desk first.' };
    expect(await addStory(owner, id, longer, later(NOW, MINUTE))).toEqual({ outcome: 'saved', storyId: id });
    expect(await findStoryText(owner, id)).toMatchObject({ reflection: 'Ask the desk first.', version: 2 });
    expect(await saveStory(owner, { id, version: 1 }, longer, later(NOW, MINUTE)), 'what stands there already is no other tab’s').toEqual({ outcome: 'saved', version: 2 });
  });

  test('of the sample is the owner’s own once it is rewritten', async () => {
    const { owner, id, story } = await written();
    await prisma.story.update({ where: { id }, data: { sample: true } });
    await saveStory(owner, { id, version: 1 }, { ...story, strength: story.strength === 1 ? 2 : 1 }, NOW);
    expect(await prisma.story.findUnique({ where: { id } })).toMatchObject({ sample: true });
    await saveStory(owner, { id, version: 2 }, { ...story, result: 'Ten days.' }, NOW);
    expect(await prisma.story.findUnique({ where: { id } })).toMatchObject({ sample: false });
  });

  test('has a title of its own', async () => {
    const { owner, id } = await written();
    const taken = { outcome: 'taken', storyId: id };
    expect(await addStory(owner, newId(), aStory('forty-one days to nine.'), NOW)).toEqual(taken);
    const other = newId();
    await addStory(owner, other, aStory('Another'), NOW);
    expect(await saveStory(owner, { id: other, version: 1 }, aStory('FORTY-ONE DAYS TO NINE'), NOW)).toEqual(taken);
    expect(await saveStory(owner, { id, version: 1 }, aStory('Forty-one days to nine!'), NOW)).toMatchObject({ outcome: 'saved' });
    expect(await addStory(await newOwner(), newId(), aStory('Another'), NOW)).toMatchObject({ outcome: 'saved' });
  });

  test('is not saved over by a tab that has older words, unless knowingly, and then those are kept', async () => {
    const { owner, id, story } = await written();
    const save = (version: number, result: string, isOver = false) => saveStory(owner, { id, version, isOver }, { ...story, result }, later(NOW, MINUTE));
    expect(await save(1, 'Ten days.')).toEqual({ outcome: 'saved', version: 2 });
    const before = await everything();
    expect(await save(1, 'Eleven days.')).toEqual({ outcome: 'stale', version: 2 });
    expect(await everything()).toEqual(before);
    expect(await save(2, 'Eleven days.', true)).toEqual({ outcome: 'saved', version: 3 });
    expect(await resultsOf(id)).toEqual(['Ten days.']);
    expect(await saveStory(owner, { id: newId(), version: 1 }, story, NOW)).toEqual({ outcome: 'not-found' });
  });

  test('keeps an earlier wording for each sitting of writing, and what was told', async () => {
    const { owner, id, story } = await written();
    let version = 1;
    const save = async (result: string, minutes: number) => {
      const saved = await saveStory(owner, { id, version }, { ...story, result }, later(NOW, minutes * MINUTE));
      version = saved.outcome === 'saved' ? saved.version : version;
    };
    await save('Nine days by July.', 5);
    await save('Nine days by the autumn.', 10);
    expect(await resultsOf(id)).toEqual([]);
    await save('Nine days.', 60);
    expect(await resultsOf(id)).toEqual(['Nine days by the autumn.']);
    const told = await inTransaction((tx) => keepWording(tx, owner, id, later(NOW, 61 * MINUTE)));
    await save('Ten days.', 62);
    await saveStory(owner, { id, version }, { ...story, result: 'Ten days.', strength: 5 }, inHours(9));
    expect(await resultsOf(id)).toEqual(['Nine days by the autumn.', 'Nine days.']);
    expect(told).toBe((await prisma.wording.findFirstOrThrow({ where: { result: 'Nine days.', storyId: id } })).id);
  });

  test('keeps fifty wordings that nobody was told', async () => {
    const { owner, id, story } = await written();
    for (let sitting = 1; sitting <= 53; sitting++)
      await saveStory(owner, { id, version: sitting }, { ...story, result: `${sitting} days.` }, inHours(sitting));
    const results = await resultsOf(id);
    expect(results).toHaveLength(50);
    expect([results[0], results.at(-1)]).toEqual(['3 days.', '52 days.']);
  });

  test('takes an earlier wording back, and that can be taken back too', async () => {
    const { owner, id, story } = await written();
    await saveStory(owner, { id, version: 1 }, { ...story, result: 'Ten days.' }, inHours(1));
    const [nine] = await prisma.wording.findMany({ where: { storyId: id } });
    expect(await takeWordingBack(owner, nine!.id, inHours(2))).toEqual({ outcome: 'taken-back', storyId: id, version: 3 });
    expect(await findStoryText(owner, id)).toMatchObject({ result: 'Nine days.', version: 3, checked: '9 day' });
    const ten = await prisma.wording.findFirstOrThrow({ where: { storyId: id, result: 'Ten days.' } });
    await takeWordingBack(owner, ten.id, inHours(3));
    expect(await findStoryText(owner, id)).toMatchObject({ result: 'Ten days.' });
    expect(await takeWordingBack(owner, newId(), NOW)).toBe('not-found');
  });
});

describe('a story that was removed', () => {
  async function told() {
    const { owner, id } = await written();
    const applicationId = await anApplication(owner);
    const roundId = await log(owner, debriefOf({ id: applicationId }, [sittingOf(-3, -2, [named('Dana Whitcombe')])]));
    const { id: personId } = await prisma.person.findFirstOrThrow({ where: { ownerId: owner } });
    const wordingId = await inTransaction((tx) => keepWording(tx, owner, id, NOW));
    const row = { ownerId: owner, storyId: id, createdAt: NOW };
    await prisma.telling.create({ data: { ...row, roundId, personId, wordingId, toldAt: NOW, landed: 'well', said: 'ten days' } });
    await prisma.telling.create({ data: { ...row, roundId, plannedAt: NOW } });
    const { createdAt: _createdAt, ...of } = row;
    await prisma.storyRun.create({ data: { ...of, roundId, seconds: 110, rating: 'again', at: NOW } });
    await prisma.storyRun.create({ data: { ...of, seconds: 120, rating: 'there', at: NOW } });
    const requirement = { ...row, applicationId, position: 0, words: 'Less waiting', weight: 'must' };
    await prisma.requirement.create({ data: requirement });
    return { owner, id, applicationId, roundId, personId };
  }

  /** All but the row that keeps a removal, and the version of a round, which only tells a debrief that it is old. */
  const kept = async () => {
    const { Round: rounds, ...rest } = await everything();
    return { ...rest, Removal: [], Round: rounds!.map((row) => row.replace(/"version":\d+/, '')) };
  };

  test('comes back exactly', async () => {
    const { owner, id, roundId } = await told();
    const before = await kept();
    const version = async () => (await prisma.round.findUniqueOrThrow({ where: { id: roundId } })).version;
    const drawn = await version();
    const removal = await removePiece(owner, 'story', id, NOW);
    expect(await prisma.telling.count({ where: { ownerId: owner } })).toBe(0);
    expect(await prisma.requirement.findMany({ where: { ownerId: owner } })).toMatchObject([{ storyId: null }]);
    expect(await version(), 'a debrief that is open would bring it back').toBeGreaterThan(drawn);
    expect(await undoRemoval(owner, removal, inHours(1))).toBe('restored');
    expect(await kept()).toEqual(before);
    expect(await undoRemoval(owner, removal, inHours(1))).toBe('not-found');
  });

  test('comes back without what hung on a round or a person that has gone meanwhile', async () => {
    const { owner, id, roundId } = await told();
    const removal = await removePiece(owner, 'story', id, NOW);
    await prisma.round.delete({ where: { id: roundId } });
    expect(await undoRemoval(owner, removal, NOW)).toBe('restored');
    expect(await prisma.telling.count({ where: { ownerId: owner } })).toBe(0);
    expect((await prisma.storyRun.findMany({ where: { ownerId: owner } })).map((run) => run.roundId)).toEqual([null, null]);

    const other = await told();
    const gone = await removePiece(other.owner, 'story', other.id, NOW);
    await prisma.person.delete({ where: { id: other.personId } });
    expect(await undoRemoval(other.owner, gone, NOW)).toBe('restored');
    expect(await prisma.telling.findMany({ where: { ownerId: other.owner } })).toMatchObject([{ personId: null, plannedAt: NOW }]);
  });

  test('comes back under another title when its own is taken, and leaves alone what something else meets by now', async () => {
    const { owner, id, story } = { ...(await told()), story: aStory('Forty-one days to nine') };
    const removal = await removePiece(owner, 'story', id, NOW);
    const other = newId();
    await addStory(owner, other, story, NOW);
    await prisma.requirement.updateMany({ where: { ownerId: owner }, data: { storyId: other } });
    expect(await undoRemoval(owner, removal, NOW)).toBe('restored');
    expect(await findStoryText(owner, id)).toMatchObject({ title: 'Forty-one days to nine (2)' });
    expect(await prisma.requirement.findMany({ where: { ownerId: owner } })).toMatchObject([{ storyId: other }]);
  });
});

test('lines of a résumé become drafts with titles of their own, each once', async () => {
  const { owner } = await written();
  const line = (action: string) => aStory('Forty-one days to nine', { situation: '', task: '', action, result: '' });
  const { added, hereAlready } = await addDrafts(owner, [line('Led it.'), line('Led it again.'), line('Led it.')], NOW);
  expect(added.map(({ title }) => title)).toEqual(['Forty-one days to nine (2)', 'Forty-one days to nine (3)']);
  expect(hereAlready).toBe(1);
  expect(await addDrafts(owner, [line('Led it.')], NOW)).toEqual({ added: [], hereAlready: 1 });
});

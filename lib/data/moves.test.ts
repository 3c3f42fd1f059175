import { expect, test } from 'vitest';
import { prisma } from './client';
import { editMove, moveApplication, removeMove, reopenApplication, type MoveAnswer } from './moves';
import { saveOffer } from './offers';
import { plan, planOf, sittingOf, anApplication, inHours, NOW, offerVersion } from './test-search';
import { everything, newOwner, testDatabase } from './test-database';

testDatabase();

async function anOpenOne() {
  const owner = await newOwner();
  return { owner, id: await anApplication(owner) };
}

const standing = async (id: string) => {
  const { stage, stageSince, closeReason } = await prisma.application.findUniqueOrThrow({ where: { id } });
  return { stage, stageSince, closeReason };
};
const moveOf = (answer: MoveAnswer) => (answer.outcome === 'moved' ? answer.moveId : '');
const to = (stage: 'saved' | 'screening' | 'interviewing' | 'offer', hours: number) => ({
  stage,
  at: inHours(hours),
  reason: null,
});

test('a move changes the stage and says where it was', async () => {
  const { owner, id } = await anOpenOne();
  expect(await moveApplication(owner, id, to('interviewing', -5), NOW)).toMatchObject({
    outcome: 'moved',
    from: 'applied',
  });
  expect(await standing(id)).toEqual({ stage: 'interviewing', stageSince: inHours(-5), closeReason: null });
  const before = await everything();
  expect(await moveApplication(owner, id, to('interviewing', -4), NOW)).toEqual({ outcome: 'same' });
  expect(await everything()).toEqual(before);
});

test('a move dated before the latest one would change nothing, so it is not made', async () => {
  const { owner, id } = await anOpenOne();
  await moveApplication(owner, id, to('interviewing', -5), NOW);
  const before = await everything();
  expect(await moveApplication(owner, id, to('offer', -6), NOW)).toEqual({ outcome: 'later', stage: 'interviewing' });
  expect(await everything()).toEqual(before);
  await moveApplication(owner, id, to('offer', -5), NOW);
  expect(await standing(id)).toMatchObject({ stage: 'offer' });
});

test('a correction backwards is allowed', async () => {
  const { owner, id } = await anOpenOne();
  await moveApplication(owner, id, to('interviewing', -5), NOW);
  await moveApplication(owner, id, to('saved', -4), NOW);
  expect(await standing(id)).toMatchObject({ stage: 'saved' });
});

test('closing needs a reason', async () => {
  const { owner, id } = await anOpenOne();
  const before = await everything();
  expect(await moveApplication(owner, id, { stage: 'closed', at: NOW, reason: null }, NOW)).toEqual({
    outcome: 'not-allowed',
  });
  expect(await everything()).toEqual(before);
  await moveApplication(owner, id, { stage: 'closed', at: NOW, reason: 'never-replied' }, NOW);
  expect(await standing(id)).toEqual({ stage: 'closed', stageSince: NOW, closeReason: 'never-replied' });
});

test('reopening goes to the stage before', async () => {
  const { owner, id } = await anOpenOne();
  await moveApplication(owner, id, to('screening', -5), NOW);
  await moveApplication(owner, id, { stage: 'closed', at: inHours(-4), reason: 'rejected' }, NOW);
  await moveApplication(owner, id, { stage: 'closed', at: inHours(-3), reason: 'withdrew' }, NOW);
  expect(await reopenApplication(owner, id, NOW)).toMatchObject({ outcome: 'moved', from: 'closed' });
  expect(await standing(id)).toEqual({ stage: 'screening', stageSince: NOW, closeReason: null });
  expect(await reopenApplication(owner, id, NOW)).toEqual({ outcome: 'same' });
});

test('a move with another date changes what the stage follows from', async () => {
  const { owner, id } = await anOpenOne();
  await moveApplication(owner, id, to('screening', -20), NOW);
  const last = moveOf(await moveApplication(owner, id, to('offer', -10), NOW));
  expect(await editMove(owner, id, last, { at: inHours(-30), reason: null }, NOW)).toBe('saved');
  expect(await standing(id)).toMatchObject({ stage: 'screening', stageSince: inHours(-20) });
});

test('the reason of a closing can be corrected, and only there', async () => {
  const { owner, id } = await anOpenOne();
  const screening = moveOf(await moveApplication(owner, id, to('screening', -20), NOW));
  const closing = moveOf(
    await moveApplication(owner, id, { stage: 'closed', at: inHours(-4), reason: 'rejected' }, NOW),
  );
  await editMove(owner, id, closing, { at: inHours(-3), reason: 'role-cancelled' }, NOW);
  expect(await standing(id)).toEqual({ stage: 'closed', stageSince: inHours(-3), closeReason: 'role-cancelled' });
  await editMove(owner, id, closing, { at: inHours(-2), reason: null }, NOW);
  expect(await standing(id)).toMatchObject({ closeReason: 'role-cancelled' });
  await editMove(owner, id, screening, { at: inHours(-21), reason: 'rejected' }, NOW);
  expect(await prisma.move.findUnique({ where: { id: screening } })).toMatchObject({ reason: null });
});

test('a move taken back leaves no trace, and the first one stays', async () => {
  const { owner, id } = await anOpenOne();
  const before = await everything();
  const moved = moveOf(await moveApplication(owner, id, to('offer', -10), NOW));
  expect(await removeMove(owner, id, moved, NOW)).toBe('removed');
  expect({ ...(await everything()), Reminder: [] }).toEqual({ ...before, Reminder: [] });
  const [first] = await prisma.move.findMany({ where: { applicationId: id } });
  expect(await removeMove(owner, id, first?.id ?? '', NOW)).toBe('not-allowed');
});

test('an offer and a round move forward and never back', async () => {
  const { owner, id } = await anOpenOne();
  const terms = { pay: null, currency: '', period: 'year', answerBy: null, notes: '', parts: [] };
  await saveOffer(owner, id, 0, terms, NOW);
  expect(await standing(id)).toMatchObject({ stage: 'offer' });
  await plan(owner, planOf(id, [sittingOf(1, 2)], 'screening'));
  expect(await standing(id)).toMatchObject({ stage: 'offer' });
  await moveApplication(owner, id, { stage: 'closed', at: NOW, reason: 'declined' }, NOW);
  await saveOffer(owner, id, await offerVersion(id), { ...terms, notes: 'A bicycle' }, NOW);
  await plan(owner, planOf(id, [sittingOf(3, 4)]));
  expect(await standing(id)).toMatchObject({ stage: 'closed', closeReason: 'declined' });
});

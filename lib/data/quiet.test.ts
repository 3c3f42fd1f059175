import { beforeEach, describe, expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { saveCheckInDraft, sendCheckIn } from './check-ins';
import { prisma } from './client';
import { moveApplication } from './moves';
import { findUsualTimes, listQuiet, listWaitingAmong, nameQuiet } from './quiet';
import { logReply, stateReply } from './replies';
import { newOwner, testDatabase } from './test-database';
import { anApplication, debriefOf, inHours, log, newId, NOW, sittingOf } from './test-search';

testDatabase();

const OWN = { guessAfterApplying: 7, guessAfterRound: 5 };
const usual = (applying: number, round = 5) => ({
  applying: { days: applying, known: 9, isLearnt: true },
  round: { days: round, known: 9, isLearnt: true },
});
const ago = (days: number) => inHours(-24 * days);
const asking = { personId: null, subject: 'Checking in', body: 'Dear hiring team' };

let me: OwnerId;
beforeEach(async () => {
  me = await newOwner();
});

const applied = (company: string, days: number) => anApplication(me, company, { stage: 'applied', at: ago(days) });
const quiet = async (times = usual(7)) => (await listQuiet(me, times, NOW)).rows.map(({ company }) => company.name);

describe('the usual time', () => {
  test('is the owner’s own until eight answers are known, and learnt from then on', async () => {
    for (let days = 1; days <= 7; days++) await logReply(me, await applied(`Quick ${days}`, 30), { id: newId(), at: ago(30 - days), words: '' }, NOW);
    expect((await findUsualTimes(me, OWN, NOW)).applying).toEqual({ days: 7, known: 7, isLearnt: false });
    await logReply(me, await applied('Slow', 30), { id: newId(), at: ago(15), words: '' }, NOW);
    await applied('Silent', 30);
    expect((await findUsualTimes(me, OWN, NOW)).applying).toEqual({ days: 15, known: 8, isLearnt: true });
    expect((await findUsualTimes(await newOwner(), OWN, NOW)).applying).toEqual({ days: 7, known: 0, isLearnt: false });
  });

  test('after a round runs to the first answer of any kind', async () => {
    for (let index = 0; index < 8; index++) {
      const id = await applied(`Avon ${index}`, 30);
      await log(me, debriefOf({ id }, [sittingOf(-24 * 20 - 1, -24 * 20)]));
      await logReply(me, id, { id: newId(), at: ago(2), words: '' }, NOW);
      if (index < 7) await moveApplication(me, id, { stage: 'closed', at: ago(12), reason: 'rejected' }, NOW);
    }
    expect((await findUsualTimes(me, OWN, NOW)).round).toEqual({ days: 18, known: 8, isLearnt: true });
  });
});

describe('a company has gone quiet', () => {
  test('once it is waited for longer than usual, longest first', async () => {
    await applied('Avon', 9);
    await applied('Bede', 20);
    await applied('Cole', 6);
    expect(await quiet()).toEqual(['Bede', 'Avon']);
    expect(await quiet(usual(12))).toEqual(['Bede']);
    expect(await listQuiet(me, usual(7), NOW, 1)).toMatchObject({ count: 2, rows: [{ company: { name: 'Bede' } }] });
    expect(await nameQuiet(me, usual(7), NOW)).toEqual({ count: 2, names: ['Bede', 'Avon'] });
    expect((await listQuiet(await newOwner(), usual(7), NOW)).count).toBe(0);
  });

  test('but not while it has a day of its own to keep, has answered, or is closed', async () => {
    const [avon, bede, cole] = [await applied('Avon', 20), await applied('Bede', 20), await applied('Cole', 20)];
    await stateReply(me, avon, { words: 'by Friday', byDay: '2026-11-13', zone: 'Europe/London', saidAt: ago(15) }, NOW);
    await logReply(me, bede, { id: newId(), at: ago(1), words: '' }, NOW);
    await moveApplication(me, cole, { stage: 'closed', at: ago(1), reason: 'withdrew' }, NOW);
    await anApplication(me, 'Dale', { stage: 'saved', at: ago(20) });
    expect(await quiet()).toEqual([]);
  });

  test('after a round by the time that is usual there', async () => {
    const id = await applied('Avon', 30);
    await log(me, debriefOf({ id }, [sittingOf(-24 * 8 - 1, -24 * 8)]));
    expect(await quiet(usual(3, 9))).toEqual([]);
    expect(await quiet(usual(30, 8))).toEqual(['Avon']);
  });

  test('and not while a check-in may still be answered', async () => {
    const id = await applied('Avon', 30);
    await sendCheckIn(me, id, 0, asking, ago(6));
    expect(await quiet(usual(5))).toEqual([]);
    await prisma.checkIn.deleteMany({ where: { applicationId: id } });
    await saveCheckInDraft(me, id, 0, asking, ago(20));
    await sendCheckIn(me, id, 1, asking, ago(8));
    expect(await quiet(usual(30, 30))).toEqual(['Avon']);
  });
});

test('of the chosen those that wait are listed, late or not, and only one’s own', async () => {
  const ids = [await applied('Avon', 2), await applied('Bede', 20), await anApplication(me, 'Cole', { stage: 'saved', at: ago(3) })];
  expect((await listWaitingAmong(me, ids)).map(({ company }) => company.name)).toEqual(['Bede', 'Avon']);
  expect(await listWaitingAmong(await newOwner(), ids)).toEqual([]);
});

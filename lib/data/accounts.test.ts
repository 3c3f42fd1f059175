import { expect, test } from 'vitest';
import { changePassword, countAccounts, createAccount, findCredentials, updatePreferences } from './accounts';
import { clearAttempts, countAttempt, peekAttempts } from './attempts';
import { prisma } from './client';
import { saveOffer } from './offers';
import {
  createSession,
  deleteSession,
  findSession,
  listSessions,
  revokeOtherSessions,
  revokeSession,
  touchSession,
} from './sessions';
import { everything, newOwner, testDatabase } from './test-database';
import {
  anApplication,
  debriefOf,
  inHours,
  later,
  log,
  named,
  newId,
  noteOf,
  NOW,
  plan,
  planOf,
  sittingOf,
  waitingFor,
} from './test-search';

testDatabase();

const MINUTE = 60_000;

test('an address has one account', async () => {
  const account = { name: 'Ada', email: 'ada@example.org', passwordHash: 'a hash', timeZone: 'Europe/London' };
  const before = await countAccounts();
  const made = await createAccount(account);
  expect(await createAccount({ ...account, name: 'Eve', passwordHash: 'another' })).toBe('taken');
  expect(await countAccounts()).toBe(before + 1);
  expect(await findCredentials('ada@example.org')).toEqual({ id: made !== 'taken' && made.id, passwordHash: 'a hash' });
  expect(await findCredentials('eve@example.org')).toBeNull();
});

test('two who sign up with one address at once make one account', async () => {
  const account = { name: 'Ada', email: 'both@example.org', passwordHash: '', timeZone: 'Europe/London' };
  const answers = await Promise.all([createAccount(account), createAccount(account), createAccount(account)]);
  expect(answers.filter((answer) => answer === 'taken')).toHaveLength(2);
});

async function signedIn(devices: string[]) {
  const owner = await newOwner();
  const sessions = devices.map((device, index) => ({ id: newId(), device, now: inHours(index - 10) }));
  for (const session of sessions) await createSession(owner, session);
  return { owner, ids: sessions.map(({ id }) => id) };
}
const left = async (owner: Awaited<ReturnType<typeof newOwner>>) =>
  (await listSessions(owner)).map(({ device }) => device);

test('a new password ends every other session, and is noted', async () => {
  const { owner, ids } = await signedIn(['a phone', 'a laptop', 'a tablet']);
  await changePassword(owner, 'another hash', ids[1] ?? '', NOW);
  expect(await left(owner)).toEqual(['a laptop']);
  expect(await prisma.user.findUnique({ where: { id: owner } })).toMatchObject({ passwordHash: 'another hash' });
  expect(await prisma.securityEvent.findMany({ where: { ownerId: owner } })).toMatchObject([
    { kind: 'password-changed', at: NOW },
  ]);
});

test('sessions are listed by when they were seen, and end one by one or all but this', async () => {
  const { owner, ids } = await signedIn(['a phone', 'a laptop', 'a tablet', 'a watch']);
  const other = await signedIn(['a desk']);
  await touchSession(ids[0] ?? '', NOW);
  expect(await left(owner)).toEqual(['a phone', 'a watch', 'a tablet', 'a laptop']);
  expect(await findSession(ids[0] ?? '')).toMatchObject({
    lastSeenAt: NOW,
    createdAt: inHours(-10),
    account: { id: owner },
  });
  expect(await revokeSession(owner, ids[1] ?? '')).toBe('revoked');
  expect(await revokeSession(owner, ids[1] ?? '')).toBe('not-found');
  await deleteSession(ids[2] ?? '');
  expect(await left(owner)).toEqual(['a phone', 'a watch']);
  expect(await revokeOtherSessions(owner, ids[3] ?? '')).toBe(1);
  expect(await left(owner)).toEqual(['a watch']);
  expect(await left(other.owner)).toEqual(['a desk']);
  expect(await findSession(ids[0] ?? '')).toBeNull();
});

test('tries are counted in a window that begins with the first', async () => {
  const [key, at] = [newId(), (minutes: number) => later(NOW, minutes * MINUTE)];
  expect(await peekAttempts(key, NOW)).toBe(0);
  expect(await countAttempt(key, NOW, 15 * MINUTE)).toBe(1);
  expect(await countAttempt(key, at(14), 15 * MINUTE)).toBe(2);
  expect([await peekAttempts(key, at(14)), await peekAttempts(key, at(15))]).toEqual([2, 0]);
  expect(await countAttempt(key, at(15), 15 * MINUTE)).toBe(1);
  expect(await countAttempt(newId(), at(15), 15 * MINUTE)).toBe(1);
  await clearAttempts(key);
  expect(await peekAttempts(key, at(15))).toBe(0);
});

test('tries at the same moment are all counted', async () => {
  const key = newId();
  const counts = await Promise.all(Array.from({ length: 20 }, () => countAttempt(key, NOW, MINUTE)));
  expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test('windows that are over are not kept', async () => {
  await countAttempt(newId(), NOW, MINUTE);
  const key = newId();
  await countAttempt(key, later(NOW, 60 * MINUTE), MINUTE);
  expect((await prisma.attemptCount.findMany()).map((row) => row.key)).toEqual([key]);
});

test('in another zone the evening before and the day before come at their wall times there', async () => {
  const owner = await newOwner({ timeZone: 'Europe/London' });
  const id = await anApplication(owner);
  const sitting = sittingOf(47, 48, [named('Jo Adeyemi')]);
  const roundId = await plan(owner, planOf(id, [sitting]));
  const terms = { pay: null, currency: '', period: 'year', notes: '', parts: [] };
  await saveOffer(owner, id, 0, { ...terms, answerBy: '2026-12-04' }, NOW);
  const note = await waitingFor((await noteOf(roundId, 'Jo Adeyemi')).id);
  const due = async (kind: string) =>
    (await prisma.reminder.findFirst({ where: { ownerId: owner, kind, state: 'waiting' } }))?.dueAt.toISOString();
  expect([await due('round-tomorrow'), await due('offer-to-answer')]).toEqual([
    '2026-11-25T18:00:00.000Z',
    '2026-12-03T09:00:00.000Z',
  ]);

  await updatePreferences(owner, { timeZone: 'Asia/Kathmandu' }, NOW);
  // 15:40 in London is 21:25 in Kathmandu, five hours and three quarters ahead.
  expect([await due('round-tomorrow'), await due('offer-to-answer')]).toEqual([
    '2026-11-25T12:15:00.000Z',
    '2026-12-03T03:15:00.000Z',
  ]);
  await updatePreferences(owner, { timeZone: 'Pacific/Auckland' }, NOW);
  // In Auckland it is the morning of the next day already.
  expect(await due('round-tomorrow')).toBe('2026-11-26T05:00:00.000Z');
  expect(await waitingFor((await noteOf(roundId, 'Jo Adeyemi')).id)).toEqual(note);
});

test('a zone in which the evening before has passed already does not ring anew once it rang', async () => {
  const owner = await newOwner({ timeZone: 'Europe/London' });
  const sitting = sittingOf(20, 21);
  await plan(owner, planOf(await anApplication(owner), [sitting]));
  const evening = { cause: sitting.id, kind: 'round-tomorrow' };
  await prisma.reminder.updateMany({ where: evening, data: { state: 'shown', shownAt: inHours(2) } });
  await updatePreferences(owner, { timeZone: 'Europe/London' }, inHours(3));
  expect(await prisma.reminder.findMany({ where: evening })).toMatchObject([{ state: 'shown' }]);
});

test('other guesses move the replies that are guessed, and promised ones stay', async () => {
  const owner = await newOwner();
  const [guessed, promised] = [await anApplication(owner, 'Sable Peak'), await anApplication(owner, 'Kestrel Grid')];
  const stated = { words: '', byDay: '2026-12-01', zone: 'Europe/London' };
  await log(owner, debriefOf({ id: guessed }, [sittingOf(-3, -2)]));
  await log(owner, debriefOf({ id: promised }, [sittingOf(-3, -2)], { stated }));
  const expected = async (id: string) => (await prisma.application.findUnique({ where: { id } }))?.waitExpectedOn;
  expect([await expected(guessed), await expected(promised)]).toEqual(['2026-11-29', '2026-12-01']);
  await updatePreferences(owner, { guessAfterRound: 9 }, NOW);
  expect([await expected(guessed), await expected(promised)]).toEqual(['2026-12-03', '2026-12-01']);
});

test('a setting that nothing hangs on changes nothing else', async () => {
  const owner = await newOwner();
  await plan(owner, planOf(await anApplication(owner), [sittingOf(47, 48)]));
  const before = await everything();
  await updatePreferences(owner, { theme: 'dark', quietStart: '21:00' }, NOW);
  expect({ ...(await everything()), User: [] }).toEqual({ ...before, User: [] });
});

import { expect, test } from 'vitest';
import { prisma } from '@/lib/data/client';
import { listShownReminders } from '@/lib/data/reminders';
import { newOwner, testCopies } from '@/lib/data/test-database';
import { anApplication, debriefOf, inHours, log, named, newId, plan, planOf, sittingOf } from '@/lib/data/test-search';
import { updatePreferences } from '@/lib/data/accounts';
import { REMINDER_KINDS } from '@/lib/domain/reminder-channels';
import { aDevice, anOwedNote, choose, expectOneMail, look, messageIds, rowsOf, subjects, testPost } from './test-post';

testCopies();
const post = testPost();

test('a reminder comes in words that help, with a way in and a way to stop it', async () => {
  const { note } = await anOwedNote();
  await look(post, 18);
  expect(subjects(post)).toEqual(['4 h 00 left to write to Jo']);
  const { read, recipients } = post.server.taken[0]!;
  expect(read.text).toContain(`Write to Jo: https://callback.example/notes/${note.id}`);
  expect(read.text).toContain('“A phrase.”');
  expect(read.headers.get('auto-submitted')).toBe('auto-generated');
  expect(recipients).toEqual([(await prisma.user.findFirstOrThrow()).email]);
});

test('every kind comes in the app always, and by mail and push as it is chosen', async () => {
  const owner = await newOwner();
  await aDevice(owner);
  for (const { kind } of REMINDER_KINDS) {
    for (const [mail, push] of [[true, true], [true, false], [false, true], [false, false]] as const) {
      await choose(owner, kind, 'mail', mail);
      await choose(owner, kind, 'push', push);
      const ring = { ownerId: owner, kind, cause: newId(), dueAt: inHours(0), ringAt: inHours(0) };
      await prisma.reminder.create({ data: ring });
      const before = [post.server.taken.length, post.pushes.length] as const;
      expect(await look(post, 0)).toBe(1);
      expect([post.server.taken.length - before[0], post.pushes.length - before[1]]).toEqual([Number(mail), Number(push)]);
    }
  }
});

test('unless chosen otherwise a note is reminded of as the settings show it', async () => {
  const { owner } = await anOwedNote();
  await aDevice(owner);
  for (const hour of [0, 17.9, 18, 18.1, 22, 22.1, 23, 24, 48]) await look(post, hour);
  expect(subjects(post)).toEqual(['4 h 00 left to write to Jo', 'Jo’s note is due now', 'Jo’s note was due 14:40']);
  expect(post.pushes.map(({ title }) => title)).toEqual(['4 h 00 left to write to Jo', 'Jo’s note is due now']);
  expect(new Set(messageIds(post)).size).toBe(3);
});

test('every device is told, each by itself', async () => {
  const { owner } = await anOwedNote();
  const devices = [await aDevice(owner), await aDevice(owner)];
  await look(post, 18);
  expect(post.pushes.map(({ endpoint }) => endpoint).sort()).toEqual(devices.map((id) => `https://push.example/${id}`).sort());
});

test('without a mail server nothing waits to leave by mail', async () => {
  await anOwedNote();
  await look({ ...post, ways: { ...post.ways, mailer: null } }, 18);
  expect(await rowsOf('mail')).toEqual([]);
  await look(post, 22);
  expect(subjects(post)).toEqual(['Jo’s note is due now']);
});

test('what several people are owed and several rounds need is one mail to each owner', async () => {
  const owners = [await newOwner(), await newOwner()];
  for (const owner of owners) {
    for (const name of ['Jo Adeyemi', 'Priya Nair', 'Theo Lindgren']) await anOwedNote(-3, -2, owner, name);
  }
  await look(post, 18);
  expect(subjects(post)).toEqual(Array(2).fill('Three reminders: 4 h 00 left to write to Jo'));
  expect(new Set(post.server.taken.flatMap(({ recipients }) => recipients)).size).toBe(2);
});

test.each([
  ['for an hour', 18.5, [/3 h 30 left to write to Jo/]],
  ['for a day', 40, [/Jo’s note was due/]],
  ['for three days', 74.5, [/Jo’s note was due/]],
])('when nothing ran %s, one mail says what still helps', async (_, hour, titles) => {
  await anOwedNote();
  await look(post, hour);
  expectOneMail(post, ...titles);
  expect((await rowsOf('app')).filter((row) => row.endsWith('shown'))).toHaveLength(1);
});

test('after three days without a server one mail speaks of what is left of two dozen reminders', async () => {
  const owner = await newOwner();
  for (let each = 0; each < 8; each++) await anOwedNote(-3, -2, owner, `Person ${each}`);
  const offered = await anApplication(owner, 'Sable Peak');
  await plan(owner, planOf(offered, [sittingOf(47, 48)]));
  expect((await rowsOf('app')).length).toBeGreaterThan(24);
  await look(post, 74.5);
  expect(subjects(post)).toEqual(['Eight reminders: Person’s note was due Wed 25 Nov 14:40']);
  expect((await listShownReminders(owner)).filter(({ note }) => note)).toHaveLength(8);
});

test('after an outage across the change of the clocks one mail comes in the morning', async () => {
  const owner = await newOwner();
  await updatePreferences(owner, { quietStart: '22:00', quietEnd: '07:00' }, new Date('2026-10-24T12:00:00Z'));
  const applicationId = await anApplication(owner);
  const hoursUntil = (text: string) => (Date.parse(text) - inHours(0).getTime()) / 3_600_000;
  const [from, to] = [hoursUntil('2026-10-24T10:00:00Z'), hoursUntil('2026-10-24T11:00:00Z')];
  await log(owner, debriefOf({ id: applicationId }, [sittingOf(from, to, [named('Jo Adeyemi')])]), new Date('2026-10-24T12:00:00Z'));
  await look(post, hoursUntil('2026-10-26T02:00:00Z'));
  expect(subjects(post)).toEqual([]);
  await look(post, hoursUntil('2026-10-26T06:59:59Z'));
  expect(subjects(post)).toEqual([]);
  await look(post, hoursUntil('2026-10-26T07:00:00Z'));
  expectOneMail(post, /Jo’s note was due yesterday 11:00/);
});

test.each([1, 2, 10])('%i loops on one database send each message once', async (count) => {
  const owners = await Promise.all(Array.from({ length: 6 }, () => newOwner()));
  for (const owner of owners) await anOwedNote(-3, -2, owner);
  const loops = Array.from({ length: count }, (_, index) => look(post, 18, `loop ${index}`));
  expect((await Promise.all(loops)).reduce((sum, shown) => sum + shown)).toBe(6);
  expect(new Set(post.server.taken.flatMap(({ recipients }) => recipients)).size).toBe(6);
  expect(new Set(messageIds(post)).size).toBe(post.server.taken.length);
  const links = post.server.taken.flatMap(({ read }) => read.text?.match(/\/notes\/\S+/g) ?? []);
  expect(new Set(links).size).toBe(6);
  expect(links).toHaveLength(6);
});

test('a whole search of old interviews rings nothing outside', async () => {
  const owner = await newOwner();
  await aDevice(owner);
  for (let week = 1; week <= 10; week++) await anOwedNote(-168 * week - 1, -168 * week, owner, `Person ${week}`);
  for (const hour of [0, 6, 18, 24]) await look(post, hour);
  expect([post.server.taken, post.pushes]).toEqual([[], []]);
});

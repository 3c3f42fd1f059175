import fc from 'fast-check';
import { beforeAll, test, vi } from 'vitest';
import { prisma } from '@/lib/data/client';
import { sendNote, skipNote, unsendNote, unskipNote } from '@/lib/data/notes';
import { dismissReminders, listShownReminders, snoozeReminder } from '@/lib/data/reminders';
import { cancelInterview } from '@/lib/data/rounds';
import { testCopies } from '@/lib/data/test-database';
import { choose } from './test-post';
import { World } from './test-world';

testCopies();
beforeAll(() => void vi.stubEnv('NEXTAUTH_SECRET', 'a secret of thirty-two characters'));

const MINUTE = 60_000;
const letter = { subject: 'Thank you', body: 'Dear Jo', channel: 'email' };

/** What may happen, by name, so that a failure reads as a story. Those that look are judged afterwards. */
const ACTS: Record<string, (world: World) => unknown> = {
  'ten minutes pass': (world) => (world.now += 10 * MINUTE),
  'an hour passes': (world) => (world.now += 60 * MINUTE),
  'nine hours pass': (world) => (world.now += 9 * 60 * MINUTE),
  'the mail server works': (world) => (world.mood = 'accepted'),
  'the mail server is in trouble': (world) => (world.mood = 'later'),
  'the mail server refuses': (world) => (world.mood = 'never'),
  'mail is turned on again': ({ owner }) => prisma.channelHalt.deleteMany({ where: { ownerId: owner } }),
  'the note is sent': (world) => sendNote(world.owner, world.noteId, letter, null, world.date()),
  'the note is not sent after all': (world) => unsendNote(world.owner, world.noteId, world.date()),
  'the note is skipped': (world) => skipNote(world.owner, world.noteId, '', world.date()),
  'the note is taken up again': (world) => unskipNote(world.owner, world.noteId, world.date()),
  'the interview is put at in a day': (world) => world.move(24),
  'the interview is put at now': (world) => world.move(0),
  'the interview is put at yesterday': (world) => world.move(-24),
  'the interview is cancelled': (world) => cancelInterview(world.owner, world.interviewId, true, world.date()),
  'the interview takes place': (world) => cancelInterview(world.owner, world.interviewId, false, world.date()),
  'some mails are turned off': ({ owner }) => Promise.all([choose(owner, 'due', 'mail', false), choose(owner, 'round-tomorrow', 'mail', false)]),
  'they are turned on': ({ owner }) => Promise.all([choose(owner, 'due', 'mail', true), choose(owner, 'round-tomorrow', 'mail', true)]),
  'the day is quiet': (world) => world.set({ quietStart: '09:00', quietEnd: '19:00' }),
  'the night is quiet': (world) => world.set({ quietStart: '22:00', quietEnd: '07:00' }),
  'the owner flies to New York': (world) => world.set({ timeZone: 'America/New_York' }),
  'the owner flies to Lord Howe': (world) => world.set({ timeZone: 'Australia/Lord_Howe' }),
  'the last reminder is put off': async ({ owner, now, date }) => {
    const [last] = await listShownReminders(owner);
    if (last) await snoozeReminder(owner, last.id, new Date(now + 90 * MINUTE), date());
  },
  'all is put away': async ({ owner, date }) =>
    dismissReminders(owner, (await listShownReminders(owner)).map(({ id }) => id), date()),
};

const LOOKS: Record<string, (world: World, step: number) => Promise<unknown>> = {
  'the loop looks': (world) => world.look('loop'),
  'two loops look': (world) => Promise.all([world.look('one'), world.look('two')]),
  'the loop is killed': (world, step) => world.look(`killed ${step}`, 1 + (step % 10)),
  'the loop is killed once a mail was taken': (world, step) => world.look(`killed ${step}`, 0, true),
  'the loop is slower than its lease': (world) => world.lookSlowly(),
  'the clock is an hour slow': async (world) => {
    world.now -= 60 * MINUTE;
    await world.look('loop');
    world.now += 60 * MINUTE;
    await world.look('loop');
  },
};

const names = (acts: object) => fc.constantFrom(...Object.keys(acts));
const story = fc.array(fc.oneof({ weight: 3, arbitrary: names(ACTS) }, { weight: 2, arbitrary: names(LOOKS) }), { minLength: 5, maxLength: 25 });

/** Tells one story, and judges every look in it. */
async function tell(happenings: string[]): Promise<void> {
  const world = await World.open();
  try {
    for (const [step, happening] of happenings.entries()) {
      const look = LOOKS[happening];
      if (!look) await ACTS[happening]!(world);
      else {
        await world.remember();
        await look(world, step);
        await world.expectReason();
      }
    }
    await world.settle();
  } finally {
    await prisma.user.delete({ where: { id: world.owner } });
  }
}

test('whatever happens: once in the app, and by mail what was shown, chosen and still helps', async () => {
  const limit = { interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false };
  await fc.assert(fc.asyncProperty(story, tell), { numRuns: 25, ...limit });
});

import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';
import { prisma } from '@/lib/data/client';
import { newOwner } from '@/lib/data/test-database';
import { anApplication, debriefOf, inHours, log, named, newId, noteOf, sittingOf } from '@/lib/data/test-search';
import { openMailer, type Mailer } from '@/lib/delivery/mail';
import type { Outcome } from '@/lib/delivery/outcome';
import type { PushMessage } from '@/lib/delivery/push';
import { openMailServer, type MailServer } from '@/lib/delivery/test-mail-server';
import type { OwnerId } from '@/lib/domain/owner';
import type { Ways } from './delivery-loop';
import { deliverDue } from './reminder-loop';

export type Post = {
  server: MailServer;
  mailer: Mailer;
  ways: Ways;
  /** what browsers were sent, and what their push service answers from now on */
  pushes: (PushMessage & { endpoint: string })[];
  pushOutcome: Outcome;
};

const ACCEPTED: Outcome = { result: 'accepted', answer: '201' };

/** For tests: a mail server in this process, a way to it, and a push service that writes down what it is given. */
export function testPost(): Post {
  const post = { pushes: [], pushOutcome: ACCEPTED } as unknown as Post;
  beforeAll(async () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'a secret of thirty-two characters');
    post.server = await openMailServer();
    post.mailer = openMailer({ url: post.server.url, from: 'callback@ada.example' });
    const pusher: Ways['pusher'] = {
      async send({ endpoint }, message) {
        if (post.pushOutcome.result === 'accepted') post.pushes.push({ ...message, endpoint });
        return post.pushOutcome;
      },
    };
    post.ways = { mailer: post.mailer, pusher, base: 'https://callback.example' };
  });
  beforeEach(() => {
    Object.assign(post.server, { taken: [], refusal: null, beforeAnswer: () => undefined });
    Object.assign(post, { pushes: [], pushOutcome: ACCEPTED });
  });
  afterAll(async () => {
    post.mailer.close();
    await post.server.close();
  });
  return post;
}

/** For tests: the loop looks once, so many hours from the moment the tests are set at. */
export const look = (post: Post, hour: number, claimant = 'loop') => deliverDue(claimant, post.ways, () => inHours(hour));

export const subjects = (post: Post) => post.server.taken.map(({ read }) => read.subject);
export const messageIds = (post: Post) => post.server.taken.map(({ messageId }) => messageId);

/** For tests: an owner with a note owed to Jo Adeyemi, due 24 hours after the conversation ended. */
export async function anOwedNote(from = -3, to = -2, owner?: OwnerId, name = 'Jo Adeyemi') {
  const id = owner ?? (await newOwner());
  const applicationId = await anApplication(id, `Kestrel ${newId()}`, { stage: 'applied', at: inHours(from - 100) });
  const roundId = await log(id, debriefOf({ id: applicationId }, [sittingOf(from, to, [named(name)])]));
  return { owner: id, applicationId, roundId, note: await noteOf(roundId, name) };
}

/** For tests: a browser of this owner that takes push messages. */
export async function aDevice(ownerId: string): Promise<string> {
  const [id, createdAt] = [newId(), inHours(0)];
  await prisma.session.create({ data: { id, ownerId, device: 'Firefox on Linux', createdAt, lastSeenAt: createdAt } });
  await prisma.pushDevice.create({
    data: { sessionId: id, ownerId, endpoint: `https://push.example/${id}`, p256dh: 'key', auth: 'auth', createdAt },
  });
  return id;
}

export async function choose(ownerId: string, kind: string, channel: string, on: boolean): Promise<void> {
  const where = { ownerId_kind_channel: { ownerId, kind, channel } };
  await prisma.reminderChoice.upsert({ where, create: { ownerId, kind, channel, on }, update: { on } });
}

/** For tests: the rows of a channel as "kind state", the first due first. */
export async function rowsOf(channel: string, owner?: string): Promise<string[]> {
  const rows = await prisma.reminder.findMany({
    where: { channel, ownerId: owner },
    orderBy: [{ dueAt: 'asc' }, { version: 'asc' }],
  });
  return rows.map(({ kind, state }) => `${kind} ${state}`);
}

/** For tests: what a letter of reminders is about, by the lines that lead into the app. */
export function expectOneMail(post: Post, ...titles: (string | RegExp)[]): void {
  expect(post.server.taken).toHaveLength(1);
  const text = post.server.taken[0]?.read.text ?? '';
  for (const title of titles) expect(text).toMatch(title);
  expect(text.match(/^[A-Z][\w ]+: https:\/\/callback\.example\/(?!api|settings)/gm) ?? []).toHaveLength(titles.length);
}

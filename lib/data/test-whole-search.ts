import type { OwnerId } from '@/lib/domain/owner';
import { sendCheckIn } from './check-ins';
import { prisma } from './client';
import { saveOffer } from './offers';
import { claimReminders, finishReminder } from './reminder-loop';
import { removeApplication } from './removals';
import { logReply } from './replies';
import { createSession } from './sessions';
import { anApplication, debriefOf, inHours, log, named, newId, NOW, plan, planOf, sittingOf } from './test-search';

/** Ids of one owner's rows, of every kind that a function can be asked about. */
export type Ids = Record<
  | 'application'
  | 'overdue'
  | 'checkIn'
  | 'company'
  | 'round'
  | 'interview'
  | 'person'
  | 'note'
  | 'reminder'
  | 'removal'
  | 'move'
  | 'reply'
  | 'session',
  string
>;

const terms = { pay: null, currency: '', period: 'year', extras: '', answerBy: '2026-12-04', notes: '' };

/** For tests: a job search with rows of every kind. */
export async function aWholeSearch(owner: OwnerId): Promise<Ids> {
  const application = await anApplication(owner);
  const round = await log(
    owner,
    debriefOf({ id: application }, [sittingOf(-30, -29, [named('Jo Adeyemi'), named('Theo')])]),
  );
  await plan(owner, planOf(application, [sittingOf(2, 3, [named('Priya Nair')])]));
  const [first] = await claimReminders('loop', NOW, 60_000);
  await finishReminder('loop', first?.id ?? '', 'shown', NOW);
  const letter = { personId: null, subject: 'Checking in', body: 'Dear hiring team of Marlowe & Pike' };
  const checkIn = await sendCheckIn(owner, application, 0, letter, inHours(-2));
  const [reply, session] = [newId(), newId()];
  await logReply(owner, application, { id: reply, at: inHours(-1), words: 'Soon' }, NOW);
  await saveOffer(owner, application, terms, NOW);
  await createSession(owner, { id: session, device: 'Firefox on Linux', now: NOW });
  const overdue = await anApplication(owner, 'Heron of Marlowe');
  const removal = await removeApplication(owner, await anApplication(owner, 'Foxglove Cycles'), NOW);
  const last = { where: { roundId: round }, orderBy: { id: 'desc' } } as const;
  const note = await prisma.thankYouNote.findFirstOrThrow(last);
  return {
    application,
    overdue,
    checkIn: 'id' in checkIn ? checkIn.id : '',
    round,
    reply,
    session,
    removal,
    reminder: first?.id ?? '',
    company: (await prisma.application.findUniqueOrThrow({ where: { id: application } })).companyId,
    person: note.personId,
    note: note.id,
    interview: (await prisma.interview.findFirstOrThrow(last)).id,
    move: (await prisma.move.findFirstOrThrow({ where: { applicationId: application } })).id,
  };
}

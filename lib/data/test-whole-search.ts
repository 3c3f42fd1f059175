import type { OwnerId } from '@/lib/domain/owner';
import { Temporal } from '@/lib/domain/temporal';
import { planQuestion, writeAsked } from './asked';
import { sendCheckIn } from './check-ins';
import { addClaim } from './claims';
import { inTransaction, prisma } from './client';
import { tagMany } from './many-applications';
import { saveView } from './saved-views';
import { saveDrill } from './drills';
import { syncFeedEntries } from './feed-entries';
import { makeFeed } from './feeds';
import { saveOffer } from './offers';
import { claimReminders, showReminders } from './reminder-loop';
import { recordSentMail } from './mail-loop';
import { mailCheckIn } from './check-in-mails';
import { handInTest } from './mails';
import { mailNote } from './note-mails';
import { logPractice } from './practice';
import { registerDevice } from './push-devices';
import { removePiece } from './pieces';
import { addQuestion } from './questions';
import { removeApplication } from './removals';
import { logReply } from './replies';
import { preparedBy } from './test-prepared';
import { createSession } from './sessions';
import { addStory } from './story-texts';
import { logStoryRun } from './story-runs';
import { planStory } from './tellings';
import { anApplication, aSubscription, debriefOf, inHours, log, named, newId, NOW, plan, planOf, sittingOf } from './test-search';
import { aStory } from './test-stories';
import { keepWording } from './wordings';

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
  | 'session'
  | 'mail'
  | 'mailedNote'
  | 'mailedCheckIn'
  | 'feedHash'
  | 'drill'
  | 'question'
  | 'asked'
  | 'practiceRun'
  | 'card'
  | 'contact'
  | 'task'
  | 'evidence'
  | 'requirement'
  | 'removedCard'
  | 'claim'
  | 'story'
  | 'wording'
  | 'removedStory'
  | 'telling'
  | 'storyRun'
  | 'manyUndo'
  | 'view'
  | 'removedView',
  string
>;

/** For tests: an entry of a calendar. */
export const anEntry = (uid: string, title = 'Round 1, Marlowe & Pike') => ({
  uid,
  span: { on: Temporal.PlainDate.from('2026-12-04') },
  title,
  details: null,
  alarms: [],
  isBusy: false,
  isCancelled: false,
});

const terms = { pay: null, currency: '', period: 'year', answerBy: '2026-12-04', notes: '', parts: [] };

/** For tests: a job search with rows of every kind. */
export async function aWholeSearch(owner: OwnerId): Promise<Ids> {
  const application = await anApplication(owner);
  const round = await log(
    owner,
    debriefOf({ id: application }, [sittingOf(-30, -29, [named('Jo Adeyemi'), named('Theo')])]),
  );
  await plan(owner, planOf(application, [sittingOf(2, 3, [named('Priya Nair')])]));
  await prisma.encounter.updateMany({ where: { person: { ownerId: owner, name: 'Priya Nair' } }, data: { relation: 'recruiter' } });
  const [first] = await claimReminders('loop', NOW, 60_000);
  await showReminders('loop', [first ?? ''], { mail: true, push: false }, NOW);
  const [reply, session, feedHash] = [newId(), newId(), newId()];
  const asking = { personId: null, subject: 'Checking in', body: 'Dear hiring team of Marlowe & Pike' };
  const checkIn = await sendCheckIn(owner, application, 0, asking, inHours(-2));
  await logReply(owner, application, { id: reply, at: inHours(-1), words: 'Soon' }, NOW);
  await saveOffer(owner, application, 0, terms, NOW);
  await createSession(owner, { id: session, device: 'Firefox on Linux', now: NOW });
  await registerDevice(owner, session, aSubscription(), NOW);
  await makeFeed(owner, feedHash, NOW);
  await syncFeedEntries(owner, [anEntry('interview-1@callback')], NOW);
  const overdue = await anApplication(owner, 'Heron of Marlowe');
  const removal = await removeApplication(owner, await anApplication(owner, 'Foxglove Cycles'), NOW);
  const claim = newId();
  const said = { label: 'Notice', value: 'One month at Marlowe', raisedBy: '' as const, to: null, saidAt: NOW };
  await addClaim(owner, claim, application, said, NOW);
  await planStory(owner, round, null, { title: 'The Marlowe rollout', facts: '' }, NOW);
  const { id: told } = await prisma.telling.findFirstOrThrow({ where: { roundId: round } });
  const telling = await prisma.telling.update({ where: { id: told }, data: { toldAt: NOW } });
  const wording = await inTransaction((tx) => keepWording(tx, owner, telling.storyId, NOW));
  const goneStory = newId();
  await addStory(owner, goneStory, aStory('Gone from Marlowe'), NOW);
  const removedStory = await removePiece(owner, 'story', goneStory, NOW);
  const storyRun = newId();
  const aloud = { storyId: telling.storyId, roundId: round, seconds: 110, rating: 'there', change: '', withFriend: false };
  await logStoryRun(owner, storyRun, aloud, NOW);
  const last = { where: { roundId: round }, orderBy: { id: 'desc' } } as const;
  const note = await prisma.thankYouNote.findFirstOrThrow(last);
  const mailed = await prisma.thankYouNote.findFirstOrThrow({ where: { roundId: round }, orderBy: { id: 'asc' } });
  const drill = newId();
  await saveDrill(owner, round, { id: drill, at: inHours(-2), seconds: 40, answers: [{ personId: note.personId, knew: false }] });
  const letter = { toAddress: 'jo@marlowe.example', subject: 'Thank you', body: 'Dear Jo' };
  const sent = await mailNote(owner, mailed.id, letter, NOW);
  if (sent.outcome === 'handed-in') await recordSentMail(sent.mailId, { answer: '250 Ok', messageId: '<1@a>' }, NOW);
  const ibis = await anApplication(owner, 'Ibis of Marlowe');
  const gone = await mailCheckIn(owner, ibis, 0, { ...letter, personId: null }, NOW);
  for (const { id } of await prisma.mail.findMany({ where: { ownerId: owner, kind: 'check-in', state: 'waiting' } }))
    await recordSentMail(id, { answer: '250 Ok', messageId: '<2@a>' }, NOW);
  const test = await handInTest(owner, { ...letter, toName: 'Ada' }, NOW);
  const tagged = await tagMany(owner, [overdue], 'Of Marlowe', false, NOW);
  for (const name of ['Marlowe look', 'Gone from Marlowe']) await saveView(owner, { name, address: 'due=1', replaces: false }, NOW);
  const [view, goneView] = await prisma.savedView.findMany({ where: { ownerId: owner }, orderBy: { position: 'asc' } });
  const preparing = await questionsOf(owner, round, note.personId);
  return {
    ...preparing,
    ...(await preparedBy(owner, application, note.personId)),
    application,
    overdue,
    checkIn: 'id' in checkIn ? checkIn.id : '',
    round,
    reply,
    session,
    removal,
    feedHash,
    drill,
    claim,
    story: telling.storyId,
    wording: wording ?? '',
    removedStory,
    telling: telling.id,
    storyRun,
    manyUndo: ('undo' in tagged && tagged.undo) || '',
    view: view?.id ?? '',
    removedView: await removePiece(owner, 'view', goneView?.id ?? '', NOW),
    reminder: first ?? '',
    company: (await prisma.application.findUniqueOrThrow({ where: { id: application } })).companyId,
    person: note.personId,
    note: note.id,
    mailedNote: mailed.id,
    mailedCheckIn: 'id' in gone ? gone.id : '',
    mail: test === 'too-many' ? '' : test.id,
    interview: (await prisma.interview.findFirstOrThrow(last)).id,
    move: (await prisma.move.findFirstOrThrow({ where: { applicationId: application } })).id,
  };
}

/** A question of one's own, planned for somebody and practised, and one that they asked. */
async function questionsOf(owner: OwnerId, roundId: string, personId: string) {
  await addQuestion(owner, { direction: 'mine', words: 'What would you change at Marlowe?', relation: '' }, NOW);
  const { id: question } = await prisma.question.findFirstOrThrow({ where: { ownerId: owner, direction: 'mine' } });
  const told = { direction: 'theirs', words: 'Why Marlowe?', personId, asked: true, answer: 'For the lamps.' } as const;
  await inTransaction((tx) => writeAsked(tx, owner, roundId, [told], NOW));
  await planQuestion(owner, { roundId, personId }, { questionId: question }, NOW);
  const { id: asked } = await prisma.asked.findFirstOrThrow({ where: { ownerId: owner, questionId: question } });
  const practiceRun = newId();
  const run = { roundId, seconds: 90, rating: 'there', change: '', withFriend: false };
  await logPractice(owner, practiceRun, { ...run, question: { questionId: question } }, NOW);
  return { question, asked, practiceRun };
}

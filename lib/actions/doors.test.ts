import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashPassword } from '@/lib/auth/passwords';
import { startSession } from '@/lib/auth/session';
import { browser, HOST, openBrowser } from '@/lib/auth/test-browser';
import { prisma } from '@/lib/data/client';
import { deleteSession } from '@/lib/data/sessions';
import { everything, newOwner, testCopies } from '@/lib/data/test-database';
import { aSubscription, newId, NOW } from '@/lib/data/test-search';
import { aWholeSearch, type Ids } from '@/lib/data/test-whole-search';
import type { OwnerId } from '@/lib/domain/owner';
import { answer, debriefForm, importActions, sittingForm, type Fields } from './test-forms';

vi.mock('next/headers', async () => (await import('@/lib/auth/test-browser')).nextHeaders);
vi.mock('next/cache', async () => (await import('@/lib/auth/test-browser')).nextCache);
vi.mock('next/navigation', async () => (await import('@/lib/auth/test-browser')).nextNavigation);

const PASSWORD = 'four words that do not belong';

let me: OwnerId;
let mine: Ids;
let them: OwnerId;
let theirs: Ids;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of more than thirty-two bytes');
  vi.stubEnv('NEXTAUTH_URL', 'http://callback.example:3000');
  vi.stubEnv('SMTP_URL', 'smtp://mail.example');
  vi.stubEnv('MAIL_FROM', 'callback@mail.example');
  vi.stubEnv('MAIL_FROM', 'Callback <callback@mail.example>');
});
afterAll(() => void vi.useRealTimers());
testCopies(async () => {
  const passwordHash = await hashPassword(PASSWORD);
  them = await newOwner({ passwordHash });
  theirs = await aWholeSearch(them);
  me = await newOwner({ passwordHash });
  mine = await aWholeSearch(me);
});
beforeEach(() => openBrowser());

type FieldsOf = (theirs: Ids, mine: Ids) => Fields;

const letter = { subject: 'Thank you', body: 'Dear Jo', channel: 'email' };
/** Terms begin to count from when they were written. */
const offered = String(Math.floor(NOW.getTime() / 10_000));
const checkIn = { version: '1', subject: 'Checking in', body: 'Dear hiring team' };
const words = { company: 'Changed', role: 'Changed' };
const practised = { seconds: '90', rating: 'there' };
const card = { topic: 'news', title: 'Moved', sourceKind: 'news', foundOn: '2026-11-20' };
const contact = { contactedOn: '2026-11-20', asked: '', outcome: '' };
const person = { name: 'Changed', company: '', title: '', email: '' };

const wanted = { words: 'Lamps, as at Marlowe & Pike', 'seen.words': 'Lamps, as at Marlowe & Pike', 'seen.weight': 'must' };

const drillForm = (id: string, runId: string, personId: string) => ({ id, runId, 'a.0.id': personId, 'a.0.knew': 'yes' });

/** What acts on a row by its id: another's must answer as one that was never given out, and nothing must change. */
const SEALED: Record<string, FieldsOf> = {
  'cells.editCellAction': ({ application }) => ({ id: application, field: 'place', was: '', value: 'Bath' }),
  'many.changeManyAction (move)': ({ application }) => ({ act: 'move', stage: 'saved', movedOn: '', id: application }),
  'many.changeManyAction (close)': ({ application }) => ({ act: 'close', reason: 'withdrew', closedOn: '', id: application }),
  'many.changeManyAction (tag)': ({ application }) => ({ act: 'tag', tags: 'Bath', id: application }),
  'many.changeManyAction (archive)': ({ application }) => ({ act: 'archive', id: application }),
  'many.changeManyAction (follow-up)': ({ overdue }) => ({ act: 'follow-up', id: overdue }),
  'pieces.removePieceAction (view)': ({ view }) => ({ id: view, kind: 'view' }),
  'saved-views.pinViewAction': ({ view }) => ({ id: view, pinned: '' }),
  'saved-views.renameViewAction': ({ view }) => ({ id: view, name: 'Monday look' }),
  'undo.undoAction (many)': ({ manyUndo }) => ({ act: 'many', id: manyUndo }),
  'undo.undoAction (view)': ({ removedView }) => ({ act: 'removal', id: removedView }),
  'applications.editApplicationAction': ({ application }) => ({ id: application, version: '1', ...words }),
  'applications.logReplyAction': ({ application }) => ({ id: application, replyId: newId(), on: '', words: 'Soon' }),
  'applications.removeApplicationAction': ({ application }) => ({ id: application }),
  'applications.removeReplyAction': ({ application, reply }) => ({ id: application, replyId: reply }),
  'applications.stateReplyAction': ({ application }) => ({ id: application, choice: 'date', by: '2026-12-01' }),
  'check-ins.bounceCheckInAction': ({ mailedCheckIn }) => ({ id: mailedCheckIn, words: 'unknown' }),
  'check-ins.mailCheckInAction': ({ application }) => ({ ...checkIn, id: application, toAddress: 'team@example.org' }),
  'check-ins.mailCheckInAction (person)': ({ person: personId }, { application: id }) => ({
    ...checkIn,
    id,
    personId,
    toAddress: 'team@example.org',
  }),
  'check-ins.saveCheckInDraftAction': ({ application }) => ({ ...checkIn, id: application }),
  'check-ins.sendCheckInAction': ({ application }) => ({ ...checkIn, id: application }),
  'check-ins.sendCheckInAction (person)': ({ person: personId }, { application: id }) => ({ ...checkIn, id, personId }),
  'check-ins.waitLongerAction': ({ overdue }) => ({ id: overdue }),
  'claims.addClaimAction': ({ application }) => ({
    id: newId(),
    applicationId: application,
    label: 'Pay',
    value: 'Sixty',
    on: '2026-11-24',
  }),
  'claims.editClaimAction': ({ claim }) => ({ id: claim, label: 'Pay', value: 'Sixty' }),
  'claims.removeClaimAction': ({ claim }) => ({ id: claim }),
  'claims.settleClaimsAction': ({ application }) => ({ applicationId: application, topic: 'notice' }),
  'debriefs.logInterviewAction (story)': ({ story }, { application }) =>
    debriefForm({ application, parts: '1', 't.0.storyId': story, 't.0.on': '1' }),
  'tellings.planStoryAction (round)': ({ round }) => ({ roundId: round, isNew: 'on', title: 'Another one' }),
  'tellings.planStoryAction (person)': ({ person: personId }, { round }) => ({ roundId: round, personId, isNew: 'on', title: 'Another one' }),
  'tellings.planStoryAction (story)': ({ story: storyId }, { round }) => ({ roundId: round, storyId }),
  'tellings.unplanStoryAction': ({ telling }) => ({ id: telling }),
  'story-runs.logStoryRunAction (story)': ({ story: storyId }) => ({ id: newId(), storyId, ...practised }),
  'story-runs.logStoryRunAction (round)': ({ round }, { story: storyId }) => ({ id: newId(), storyId, roundId: round, ...practised }),
  'debriefs.logInterviewAction': ({ application }) => debriefForm({ application }),
  'debriefs.logInterviewAction (round)': ({ application, round, interview }) =>
    debriefForm({ application, round, 's.0.id': interview }),
  'debriefs.logInterviewAction (person)': ({ person: id }, { application }) =>
    debriefForm({ application, 'm.0.personId': id, 'm.0.here': 'on' }),
  'drills.saveDrillAction': ({ round, person: personId }) => drillForm(round, newId(), personId),
  'drills.saveDrillAction (person of theirs, round of mine)': ({ person: personId }, { round }) =>
    drillForm(round, newId(), personId),
  'formats.markAskedAction': ({ interview }) => ({ id: interview, asked: 'true' }),
  'formats.saveAssessmentAction': ({ interview }) => ({ id: interview, what: 'Two hours of SQL' }),
  'formats.tickItemAction': ({ round }) => ({ id: round, item: 'panel.names', ticked: 'true' }),
  'moves.editMoveAction': ({ application, move }) => ({ id: application, moveId: move, on: '2026-11-20', reason: '' }),
  'moves.moveApplicationAction': ({ application }) => ({ id: application, stage: 'screening', reason: '', on: '' }),
  'moves.removeMoveAction': ({ application, move }) => ({ id: application, moveId: move }),
  'moves.reopenApplicationAction': ({ application }) => ({ id: application }),
  'offers.saveOfferAction': ({ application }) => ({ id: application, version: offered, period: 'year', 'parts.0.kind': 'on-top', 'parts.0.words': 'A car' }),
  'offers.removeOfferAction': ({ application }) => ({ id: application }),
  'offers.answerOfferAction': ({ application }) => ({ id: application, reason: 'declined' }),
  'notes.oweNoteAction (application)': ({ application }) => ({
    id: newId(),
    applicationId: application,
    name: 'Rosa',
    helped: 'Put in a word.',
    on: '2026-11-24',
  }),
  'notes.oweNoteAction (person)': ({ person: id }, { application }) => ({
    id: newId(),
    applicationId: application,
    personId: id,
    helped: 'Put in a word.',
    on: '2026-11-24',
  }),
  'notes.bounceNoteAction': ({ mailedNote }) => ({ id: mailedNote, words: 'unknown' }),
  'notes.mailNoteAction': ({ note }) => ({ id: note, to: 'jo@a.example', ...letter }),
  'notes.saveDraftAction': ({ note }) => ({ id: note, version: '1', ...letter }),
  'notes.sendNoteAction': ({ note }) => ({ id: note, ...letter }),
  'notes.skipNoteAction': ({ note }) => ({ id: note, reason: 'They asked for none' }),
  'notes.unskipNoteAction': ({ note }) => ({ id: note }),
  'logistics.saveLogisticsAction': ({ round: id }) => ({ id, version: '1', askFor: 'Mina' }),
  'people.noteCaresAction': ({ person: id }) => ({ id, words: 'Promises', was: '' }),
  'people.editPersonAction': ({ person: id }) => ({ id, ...person }),
  'reminders.snoozeReminderAction': ({ reminder }) => ({ id: reminder, until: 'hour' }),
  'push.removePushAction': ({ session }) => ({ id: session }),
  'rounds.cancelInterviewAction': ({ interview }) => ({ id: interview }),
  'rounds.editRoundAction': ({ round, interview }) => ({
    id: round,
    version: '2',
    kind: 'round',
    ...sittingForm(interview, '2026-11-27'),
  }),
  'rounds.planRoundAction (application)': ({ application }) => ({
    id: newId(),
    applicationId: application,
    kind: 'round',
    ...sittingForm(newId(), '2026-11-27'),
  }),
  'rounds.planRoundAction (person)': ({ person: id }, { application }) => ({
    id: newId(),
    applicationId: application,
    kind: 'round',
    ...sittingForm(newId(), '2026-11-27'),
    's.0.p.0.personId': id,
  }),
  'rounds.removeRoundAction': ({ round, application }) => ({ id: round, applicationId: application }),
  'rounds.uncancelInterviewAction': ({ interview }) => ({ id: interview }),
  'accounts.revokeSessionAction': ({ session }) => ({ id: session }),
  'practice.logPracticeAction (question)': ({ question }) => ({ id: newId(), question, ...practised }),
  'practice.logPracticeAction (round)': ({ round }) => ({
    id: newId(),
    question: 'asked-why-us',
    roundId: round,
    ...practised,
  }),
  'questions.editQuestionAction': ({ question }) => ({ id: question, words: 'Changed?' }),
  'questions.planQuestionAction (round)': ({ round }) => ({ roundId: round, question: 'ask-why-open' }),
  'questions.planQuestionAction (person)': ({ person: id }, { round }) => ({
    roundId: round,
    personId: id,
    question: 'ask-why-open',
  }),
  'questions.planQuestionAction (question)': ({ question }, { round }) => ({ roundId: round, question }),
  'questions.rankQuestionAction': ({ asked }) => ({ id: asked, to: 'up' }),
  'questions.retireQuestionAction': ({ question }) => ({ question, retired: 'on' }),
  'questions.unplanQuestionAction': ({ asked }) => ({ id: asked }),
  'undo.undoAction (removal)': ({ removal }) => ({ act: 'removal', id: removal }),
  'undo.undoAction (mail)': ({ mail }) => ({ act: 'mail', id: mail }),
  'undo.undoAction (sent)': ({ note }) => ({ act: 'sent', id: note }),
  'undo.undoAction (skip)': ({ note }) => ({ act: 'skip', id: note }),
  'undo.undoAction (check-in)': ({ checkIn: id }) => ({ act: 'check-in', id }),
  'undo.undoAction (cancel)': ({ interview }) => ({ act: 'cancel', id: interview }),
  'undo.undoAction (move)': ({ application, move }) => ({ act: 'move', id: `${application}.${move}` }),
  'evidence.addEvidenceAction': ({ application }) => ({
    id: newId(),
    applicationId: application,
    quality: 'fits',
    words: 'Stayed late',
  }),
  'ninety-days.savePlanAction': ({ application }) => ({ id: application, version: '1', 'goals.30.0.goal': 'Listen' }),
  'outreach.addContactAction': ({ application }) => ({ ...contact, id: newId(), applicationId: application, name: 'Rosa' }),
  'outreach.addContactAction (person)': ({ person: personId }, { application }) => ({
    ...contact,
    id: newId(),
    applicationId: application,
    personId,
    anyway: 'on',
  }),
  'outreach.editContactAction': ({ contact: id, application }) => ({ ...contact, id, applicationId: application }),
  'pieces.removePieceAction (research)': ({ card: id }) => ({ id, kind: 'research' }),
  'pieces.removePieceAction (contact)': ({ contact: id }) => ({ id, kind: 'contact' }),
  'pieces.removePieceAction (task)': ({ task: id }) => ({ id, kind: 'task' }),
  'pieces.removePieceAction (evidence)': ({ evidence: id }) => ({ id, kind: 'evidence' }),
  'research.addCardAction': ({ application }) => ({ ...card, id: newId(), applicationId: application }),
  'research.addCardAction (person)': ({ person: personId }, { application }) => ({
    ...card,
    id: newId(),
    applicationId: application,
    personId,
  }),
  'research.editCardAction': ({ card: id, application }) => ({ ...card, id, applicationId: application, version: '1' }),
  'pieces.removePieceAction (requirement)': ({ requirement: id }) => ({ id, kind: 'requirement' }),
  'requirements.addRequirementAction': ({ application }) => ({ applicationId: application, words: 'Patience' }),
  'requirements.changeRequirementAction': ({ requirement: id, application }) => ({ ...wanted, id, applicationId: application, words: 'Patience' }),
  'requirements.changeRequirementAction (story)': ({ story: storyId }, { requirement: id, application }) => ({
    ...wanted,
    id,
    applicationId: application,
    storyId,
  }),
  'requirements.keepRequirementsAction': ({ application: id }) => ({ id, 'l.0.on': 'on', 'l.0.words': 'Patience' }),
  'requirements.meetRequirementAction': ({ requirement: id }, { story: storyId }) => ({ id, storyId }),
  'requirements.meetRequirementAction (story)': ({ story: storyId }, { requirement: id }) => ({ id, storyId }),
  'requirements.moveRequirementAction': ({ requirement: id }) => ({ id, to: 'up' }),
  'requirements.readPostingAction': ({ application: id }) => ({ id, version: '1', jobDescription: 'You have patience.' }),
  'tasks.addTaskAction': ({ application }) => ({
    id: newId(),
    applicationId: application,
    kind: 'material',
    words: 'References',
  }),
  'tasks.markTaskAction': ({ task: id }) => ({ id, done: 'on' }),
  'story-texts.removeStoryAction': ({ story: id }) => ({ id }),
  'story-texts.saveStoryAction': ({ story: id }) => ({ id, version: '1', title: 'Changed', 'c.budget': 'strong' }),
  'story-texts.takeWordingBackAction': ({ wording: id }) => ({ id }),
  'undo.undoAction (piece)': ({ removedCard: id }) => ({ act: 'removal', id }),
};

/** What makes or changes rows of one's own, whatever ids it is handed. */
const OWN: Record<string, FieldsOf> = {
  'saved-views.saveViewAction': () => ({ name: 'Marlowe look', address: 'due=1', replaces: 'Marlowe look' }),
  'accounts.changePasswordAction': () => ({ current: PASSWORD, password: 'another four words entirely' }),
  'accounts.revokeOtherSessionsAction': () => ({}),
  'guards.dismissGuardAction': () => ({ guard: 'pay-early', subject: '' }),
  'guards.recallGuardAction': () => ({ guard: 'pay-early' }),
  'accounts.saveClockAction': () => ({ hour12: 'on' }),
  'accounts.saveGuessesAction': () => ({ guessAfterApplying: '9', guessAfterRound: '9' }),
  'accounts.saveNameAction': () => ({ name: 'Changed' }),
  'accounts.saveQuietHoursAction': () => ({ quietStart: '21:00', quietEnd: '06:00' }),
  'accounts.saveSingleKeysAction': () => ({}),
  'accounts.saveThemeAction': () => ({ theme: 'dark' }),
  'accounts.saveTimeZoneAction': () => ({ timeZone: 'Asia/Kathmandu' }),
  'applications.addApplicationAction': ({ application }) => ({ id: application, stage: 'applied', ...words }),
  'debriefs.logInterviewAction (ids of new rows)': ({ application, round, interview }) =>
    debriefForm({
      application: 'new',
      newApplicationId: application,
      newRoundId: round,
      's.0.id': interview,
      ...words,
    }),
  'feeds.chooseFeedPartsAction': () => ({ interviews: 'on', details: 'on' }),
  'feeds.makeFeedAction': () => ({}),
  'feeds.removeFeedAction': () => ({}),
  'people.addPersonAction': ({ person: id }) => ({ id, ...person }),
  'story-runs.logStoryRunAction (ids of new rows)': ({ storyRun }, { story: storyId }) => ({ id: storyRun, storyId, ...practised }),
  'practice.logPracticeAction (ids of new rows)': ({ practiceRun }) => ({
    id: practiceRun,
    question: 'asked-why-us',
    ...practised,
  }),
  'questions.addQuestionAction': () => ({ direction: 'theirs', words: 'Why are you here?' }),
  'push.registerPushAction': () => aSubscription(),
  'push.renewPushAction': () => aSubscription(),
  'rounds.planRoundAction (ids of new rows)': ({ round, interview }, { application }) => ({
    id: round,
    applicationId: application,
    kind: 'round',
    ...sittingForm(interview, '2026-11-27'),
  }),
  'reminders.chooseReminderAction': () => ({ kind: 'due', channel: 'mail' }),
  'reminders.dismissRemindersAction': ({ reminder, mail }) => ({ ids: `${reminder},mail:${mail}` }),
  'reminders.sendTestMailAction': () => ({}),
  'sample.exploreSampleAction': () => ({}),
  'sample.removeSampleAction': () => ({}),
  'story-texts.addDraftsAction': () => ({ 'l.0.on': 'on', 'l.0.words': 'Cut waits from 41 days to 9' }),
  'story-texts.addStoryAction (ids of new rows)': ({ story: id }) => ({ id, title: 'The rollout' }),
  'story-texts.proposeDraftsAction': () => ({ text: '- Cut waits from 41 days to 9 in a year' }),
  'story-texts.savePaceAction': () => ({ wordsPerMinute: '128' }),
  'outreach.addContactAction (ids of new rows)': ({ contact: id }, { application }) => ({
    ...contact,
    id,
    applicationId: application,
    name: 'Rosa',
  }),
  'research.addCardAction (ids of new rows)': ({ card: id }, { application }) => ({ ...card, id, applicationId: application }),
};

/** Doors with an answer of their own, each tried in gate.test.ts. */
const OTHERS = [
  'accounts.signInAction',
  'accounts.signOutAction',
  'accounts.signUpAction',
  'applications.findAlikeAction',
  'debriefs.previewDebriefAction',
  'reminders.reopenChannelAction',
  'unsubscribe.stopMailsAction',
];

const files = fs.readdirSync(import.meta.dirname).filter((file) => /^[a-z-]+\.ts$/.test(file));
const sources = files.map((file) => ({
  name: file.replace('.ts', ''),
  text: fs.readFileSync(path.join(import.meta.dirname, file), 'utf8'),
}));
const modules = sources.filter(({ text }) => text.startsWith("'use server'")).map(({ name }) => name);
const nameOf = (key: string) => key.split(' ')[0] ?? '';

const unknown = new Proxy({} as Ids, { get: () => newId() });
const ALL = Object.entries({ ...SEALED, ...OWN });

async function revoke(): Promise<void> {
  for (const { id } of await prisma.session.findMany({ where: { ownerId: them } })) await deleteSession(id);
}

test('every exported action is tried here', async () => {
  const exported = await Promise.all(
    modules.map(async (module) => Object.keys(await importActions(module)).map((name) => `${module}.${name}`)),
  );
  expect(exported.flat().length).toBeGreaterThan(40);
  const tried = new Set([...Object.keys(SEALED), ...Object.keys(OWN)].map(nameOf).concat(OTHERS));
  expect([...tried].sort()).toEqual(exported.flat().sort());
});

describe('the owner may', () => {
  test.each(ALL)('%s', async (key, fieldsOf) => {
    await startSession(them);
    const own = key.endsWith('(ids of new rows)') ? unknown : theirs;
    expect(await answer(nameOf(key), fieldsOf(own, theirs))).toMatchObject({ outcome: 'done' });
  });
});

describe('to another it does not exist', () => {
  test.each(Object.entries(SEALED))('%s', async (key, fieldsOf) => {
    await startSession(me);
    const before = await everything();
    const told = await answer(nameOf(key), fieldsOf(theirs, mine));
    expect(told).toEqual(await answer(nameOf(key), fieldsOf(unknown, mine)));
    expect(await everything()).toEqual(before);
  });
});

describe('another changes nothing of theirs with', () => {
  test.each(Object.entries(OWN))('%s', async (key, fieldsOf) => {
    await startSession(me);
    const ofThem = async () =>
      Object.entries(await everything()).flatMap(([table, rows]) =>
        rows
          .filter((row) => row.includes(them) || Object.values(theirs).some((id) => row.includes(id)))
          .map((row) => table + row),
      );
    const before = await ofThem();
    expect(await answer(nameOf(key), fieldsOf(theirs, mine))).toMatchObject({ outcome: 'done' });
    expect(await ofThem()).toEqual(before);
  });
});

describe('refused, with nothing changed, for nobody, the revoked and other sites', () => {
  test.each(ALL)('%s', async (key, fieldsOf) => {
    const fields = fieldsOf(theirs, theirs);
    await startSession(them);
    const cookies = browser.cookies;
    const before = await everything();

    for (const origin of [
      'https://evil.example',
      `https://${HOST}.evil.example`,
      'http://callback.example',
      'null',
      null,
    ]) {
      openBrowser(origin);
      browser.cookies = cookies;
      expect(await answer(nameOf(key), fields)).toMatchObject({
        outcome: 'refused',
        message: expect.stringMatching(/another site/),
      });
    }
    openBrowser();
    expect(await answer(nameOf(key), fields)).toMatchObject({ outcome: 'signed-out' });
    expect(await everything()).toEqual(before);

    await revoke();
    const revoked = await everything();
    browser.cookies = cookies;
    expect(await answer(nameOf(key), fields)).toMatchObject({ outcome: 'signed-out' });
    expect(await everything()).toEqual(revoked);
  });
});

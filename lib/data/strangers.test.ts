import { describe, expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { NO_FILTER } from '@/lib/domain/pipeline-view';
import { prisma } from './client';
import { toInstant } from './instants';
import * as accounts from './accounts';
import * as applicationCards from './application-cards';
import * as applicationPage from './application-page';
import * as applications from './applications';
import * as asked from './asked';
import * as calendarFacts from './calendar-facts';
import * as checkInMails from './check-in-mails';
import * as checkInPage from './check-in-page';
import * as checkIns from './check-ins';
import * as claims from './claims';
import * as companies from './companies';
import * as deliveryLog from './delivery-log';
import * as debriefParts from './debrief-parts';
import * as debriefs from './debriefs';
import * as guards from './guards';
import * as insights from './insights';
import * as stories from './stories';
import * as storyBank from './story-bank';
import * as storyRuns from './story-runs';
import * as tellings from './tellings';
import * as logistics from './logistics';
import * as drills from './drills';
import * as mails from './mails';
import * as feedEntries from './feed-entries';
import * as feeds from './feeds';
import * as formats from './formats';
import * as gaps from './gaps';
import * as cells from './cells';
import * as exportedApplications from './exported-applications';
import * as manyApplications from './many-applications';
import * as manyRemoval from './many-removal';
import * as quiet from './quiet';
import * as savedViews from './saved-views';
import * as moves from './moves';
import * as noteMails from './note-mails';
import * as notes from './notes';
import * as offers from './offers';
import * as people from './people';
import * as pipeline from './pipeline';
import * as pipelineCounts from './pipeline-counts';
import * as pipelineOrder from './pipeline-order';
import * as practice from './practice';
import * as questions from './questions';
import * as roundQuestions from './round-questions';
import * as reminderChoices from './reminder-choices';
import * as preparation from './preparation';
import * as pushDevices from './push-devices';
import * as reminderList from './reminder-list';
import * as reminders from './reminders';
import * as removals from './removals';
import * as replies from './replies';
import * as record from './record';
import * as rounds from './rounds';
import * as owedNotes from './owed-notes';
import * as sample from './sample';
import * as search from './search';
import * as searchIndex from './search-index';
import * as sessions from './sessions';
import { everything, newOwner, testCopies } from './test-database';
import { dataFunctions } from './test-exports';
import { anApplication, aSubscription, debriefOf, fieldsOf, inHours, log, named, newId, NOW, personFields, planOf, sittingOf } from './test-search';
import { anEntry, aWholeSearch, type Ids } from './test-whole-search';
import * as evidence from './evidence';
import * as ninetyDays from './ninety-days';
import * as outreach from './outreach';
import * as pieces from './pieces';
import * as requirements from './requirements';
import * as research from './research';
import * as tasks from './tasks';
import { aCard, aContact, aPlan } from './test-prepared';
import * as storyTexts from './story-texts';
import { aStory } from './test-stories';
import * as today from './today';

const mailing = { toAddress: 'jo@a.example', subject: 'Thank you', body: 'Dear Jo' };
const letter = { subject: 'Thank you', body: 'Dear Jo', channel: 'email' };
const checkIn = { personId: null, subject: 'Checking in', body: 'Dear hiring team' };
const mail = { ...checkIn, toAddress: 'team@example.org' };
const terms = { pay: null, currency: '', period: 'year', answerBy: null, notes: '', parts: [] };
const head = { place: '', whereDetail: '', leaveBy: '', leaveDetail: '', askFor: '', askForDetail: '', bring: '', bringDetail: '' };
const ever = { from: null, before: null, hideRejections: true };
const month = { from: inHours(-700), before: inHours(24) };
const stated = { words: 'by Friday', byDay: '2026-11-27', zone: 'Europe/London', saidAt: NOW };
const byNext = { by: 'next', down: false } as const;
const carried = { interviews: false, deadlines: true, checkIns: true, offers: true, details: true };
const practised = { seconds: 90, rating: 'there', change: '', withFriend: false };
const shown = { saved: 9, applied: 9, screening: 9, interviewing: 9, offer: 9, closed: 9 };

const explained = { what: 'Two hours of SQL', judgedOn: '', judgedBy: '', bring: '' };
const drillOf = (personId: string, id = newId()) => ({ id, at: NOW, seconds: 30, answers: [{ personId, knew: true }] });
const fit = { fit: null, fitWords: '', redFlags: '', onboarding: '', theirAnswers: '' };
const said = { label: 'Pay', value: 'Sixty', raisedBy: '' as const, saidAt: NOW };
const settled = { topic: 'notice', holds: null, correction: null };
const story = { title: 'Of mine', facts: '' };
const wanted = { words: 'Lamps, as at Marlowe & Pike', weight: 'must', competency: '', storyId: null, evidence: '' };

type Ask = (me: OwnerId, theirs: Ids, mine: Ids) => Promise<unknown>;

/** What is asked about an id: somebody else's must answer as one that was never given out, and nothing must change. */
const SEALED: Record<string, Ask> = {
  'cells.editCell': (me, { application }) => cells.editCell(me, application, { field: 'place', value: 'Bath' }, '', NOW),
  'exported-applications.listForExport': (me, { application }) => exportedApplications.listForExport(me, [application]),
  'many-applications.archiveMany': (me, { application }) => manyApplications.archiveMany(me, [application], true, NOW),
  'many-applications.moveMany': (me, { application }) =>
    manyApplications.moveMany(me, [application], { stage: 'saved', at: NOW, reason: null }, NOW),
  'many-applications.tagMany': (me, { application }) => manyApplications.tagMany(me, [application], 'Bath', false, NOW),
  'many-removal.undoMany': (me, { manyUndo }) => manyRemoval.undoMany(me, manyUndo, NOW),
  'pieces.removePiece (view)': (me, { view }) => pieces.removePiece(me, 'view', view, NOW),
  'quiet.listWaitingAmong': (me, { overdue }) => quiet.listWaitingAmong(me, [overdue]),
  'removals.undoRemoval (view)': (me, { removedView }) => removals.undoRemoval(me, removedView, NOW),
  'saved-views.pinView': (me, { view }) => savedViews.pinView(me, view, false),
  'saved-views.renameView': (me, { view }) => savedViews.renameView(me, view, 'Monday look'),
  'application-cards.listCards': (me, { application }) => applicationCards.listCards(me, [application]),
  'application-page.findApplicationPage': (me, { application }) => applicationPage.findApplicationPage(me, application),
  'applications.editApplication': (me, { application }) =>
    applications.editApplication(me, application, 1, fieldsOf('Changed'), NOW),
  'applications.findApplicationForEdit': (me, { application }) => applications.findApplicationForEdit(me, application),
  'applications.findApplicationName': (me, { application }) => applications.findApplicationName(me, application),
  'check-in-mails.recordCheckInBounce': (me, { mailedCheckIn }) =>
    checkInMails.recordCheckInBounce(me, mailedCheckIn, 'unknown', NOW),
  'check-in-mails.mailCheckIn': (me, { application }) => checkInMails.mailCheckIn(me, application, 1, mail, NOW),
  'check-in-mails.mailCheckIn (person)': (me, { person }, mine) =>
    checkInMails.mailCheckIn(me, mine.application, 1, { ...mail, personId: person }, NOW),
  'check-in-page.findCheckIn': (me, { application }) => checkInPage.findCheckIn(me, application, NOW),
  'check-ins.saveCheckInDraft': (me, { application }) => checkIns.saveCheckInDraft(me, application, 1, checkIn, NOW),
  'check-ins.saveCheckInDraft (person)': (me, { person }, mine) =>
    checkIns.saveCheckInDraft(me, mine.application, 1, { ...checkIn, personId: person }, NOW),
  'check-ins.sendCheckIn': (me, { application }) => checkIns.sendCheckIn(me, application, 1, checkIn, NOW),
  'check-ins.sendCheckIn (person)': (me, { person }, mine) =>
    checkIns.sendCheckIn(me, mine.application, 1, { ...checkIn, personId: person }, NOW),
  'check-ins.unsendCheckIn': (me, { checkIn: id }) => checkIns.unsendCheckIn(me, id, NOW),
  'debriefs.logInterview (application)': (me, { application }) =>
    debriefs.logInterview(me, debriefOf({ id: application }, [sittingOf(-2, -1)]), NOW),
  'debriefs.logInterview (round)': (me, { application, round }) =>
    debriefs.logInterview(
      me,
      debriefOf({ id: application }, [sittingOf(-2, -1)], { round: { id: round, version: 2 } }),
      NOW,
    ),
  'debriefs.logInterview (round of theirs, application of mine)': (me, { round }, mine) =>
    debriefs.logInterview(
      me,
      debriefOf({ id: mine.application }, [sittingOf(-2, -1)], { round: { id: round, version: 2 } }),
      NOW,
    ),
  'debriefs.logInterview (person)': (me, { person }, mine) =>
    debriefs.logInterview(me, debriefOf({ id: mine.application }, [sittingOf(-2, -1, [{ personId: person }])]), NOW),
  'claims.addClaim (application)': (me, { application }) =>
    claims.addClaim(me, newId(), application, { ...said, to: null }, NOW),
  'claims.addClaim (person)': (me, { person: personId }, mine) =>
    claims.addClaim(me, newId(), mine.application, { ...said, to: { personId } }, NOW),
  'claims.editClaim': (me, { claim }) => claims.editClaim(me, claim, said),
  'claims.findClaim': (me, { claim }) => claims.findClaim(me, claim),
  'insights.countNotesDue': (me, { application }) => insights.countNotesDue(me, [application], inHours(24)),
  'claims.listClaims': (me, { application }) => claims.listClaims(me, application),
  'claims.reopenClaims': (me, { application }) => claims.reopenClaims(me, application, 'notice'),
  'claims.settleClaims': (me, { application }) => claims.settleClaims(me, application, settled, NOW),
  'debrief-parts.findDebriefParts': (me, { round }) => debriefParts.findDebriefParts(me, round),
  'debriefs.logInterview (story)': (me, { story: storyId }, mine) => {
    const parts = { told: [{ storyId, to: [], landed: '' as const }], asked: [], claims: [], fit };
    return debriefs.logInterview(me, debriefOf({ id: mine.application }, [sittingOf(-2, -1)], { parts }), NOW);
  },
  'tellings.listTold': (me, { application, person }) => tellings.listTold(me, application, [person]),
  'tellings.planStory (round)': (me, { round }) => tellings.planStory(me, round, null, story, NOW),
  'tellings.planStory (person)': (me, { person }, mine) => tellings.planStory(me, mine.round, person, story, NOW),
  'tellings.planStory (story)': (me, { story: storyId }, mine) =>
    tellings.planStory(me, mine.round, null, { storyId }, NOW),
  'tellings.unplanStory': (me, { telling }) => tellings.unplanStory(me, telling),
  'tellings.listHeard': (me, { company: companyId, person }) =>
    tellings.listHeard(me, { companyId, personIds: [person], roundId: newId() }),
  'tellings.listToldMatrix': (me, { company }) => tellings.listToldMatrix(me, company),
  'story-runs.findStoryToSay': (me, { story: id }) => storyRuns.findStoryToSay(me, id),
  'story-runs.logStoryRun (story)': (me, { story: storyId }) =>
    storyRuns.logStoryRun(me, newId(), { ...practised, storyId, roundId: null }, NOW),
  'story-runs.logStoryRun (round)': (me, { round }, mine) =>
    storyRuns.logStoryRun(me, newId(), { ...practised, storyId: mine.story, roundId: round }, NOW),
  'calendar-facts.findRoundForCalendar': (me, { round }) => calendarFacts.findRoundForCalendar(me, round),
  'drills.findDrill': (me, { round }) => drills.findDrill(me, round),
  'drills.saveDrill': (me, { round, person }) => drills.saveDrill(me, round, drillOf(person)),
  'drills.saveDrill (person of theirs, round of mine)': (me, { person }, mine) =>
    drills.saveDrill(me, mine.round, drillOf(person)),
  'formats.findCoordinator': (me, { application }) => formats.findCoordinator(me, application),
  'formats.markAsked': (me, { interview }) => formats.markAsked(me, interview, NOW),
  'formats.saveAssessment': (me, { interview }) => formats.saveAssessment(me, interview, explained),
  'formats.tickItem': (me, { round }) => formats.tickItem(me, round, 'panel.names', true, NOW),
  'moves.moveApplication': (me, { application }) =>
    moves.moveApplication(me, application, { stage: 'screening', at: NOW, reason: null }, NOW),
  'moves.reopenApplication': (me, { application }) => moves.reopenApplication(me, application, NOW),
  'moves.editMove': (me, { application, move }) =>
    moves.editMove(me, application, move, { at: NOW, reason: null }, NOW),
  'moves.editMove (move of theirs, application of mine)': (me, { move }, mine) =>
    moves.editMove(me, mine.application, move, { at: NOW, reason: null }, NOW),
  'moves.removeMove': (me, { application, move }) => moves.removeMove(me, application, move, NOW),
  'moves.removeMove (move of theirs, application of mine)': (me, { move }, mine) =>
    moves.removeMove(me, mine.application, move, NOW),
  'mails.takeMailBack': (me, { mail }) => mails.takeMailBack(me, mail, NOW),
  'note-mails.mailNote': (me, { note }) => noteMails.mailNote(me, note, mailing, NOW),
  'note-mails.recordBounce': (me, { mailedNote }) => noteMails.recordBounce(me, mailedNote, 'unknown', NOW),
  'delivery-log.listRemindersOfNote': (me, { note }) => deliveryLog.listRemindersOfNote(me, note),
  'notes.countNotesBefore': (me, { round, note }) => notes.countNotesBefore(me, round, note),
  'notes.findNote': (me, { note }) => notes.findNote(me, note),
  'notes.listTalkingPoints': (me, { round, person }) =>
    notes.listTalkingPoints(me, [{ roundId: round, personId: person }]),
  'notes.oweNote (application)': (me, { application }) =>
    notes.oweNote(
      me,
      { id: newId(), applicationId: application, helper: named('Rosa'), helped: '-', helpedAt: NOW },
      NOW,
    ),
  'notes.oweNote (person)': (me, { person }, mine) =>
    notes.oweNote(
      me,
      { id: newId(), applicationId: mine.application, helper: { personId: person }, helped: '-', helpedAt: NOW },
      NOW,
    ),
  'notes.saveDraft': (me, { note }) => notes.saveDraft(me, note, 1, letter, NOW),
  'notes.sendNote': (me, { note }) => notes.sendNote(me, note, letter, null, NOW),
  'notes.skipNote': (me, { note }) => notes.skipNote(me, note, 'No', NOW),
  'notes.unsendNote': (me, { note }) => notes.unsendNote(me, note, NOW),
  'notes.unskipNote': (me, { note }) => notes.unskipNote(me, note, NOW),
  'offers.saveOffer': (me, { application }) => offers.saveOffer(me, application, 1, terms, NOW),
  'offers.findOffers': (me, { application }) => offers.findOffers(me, [application]),
  'offers.findOffer': (me, { application }) => offers.findOffer(me, application),
  'pieces.removePiece (offer)': (me, { application }) => pieces.removePiece(me, 'offer', application, NOW),
  'people.editPerson': (me, { person }) => people.editPerson(me, person, personFields('Changed', 'Changed'), NOW),
  'logistics.saveLogistics': (me, { round }) => logistics.saveLogistics(me, round, 1, head),
  'people.noteCares': (me, { person }) => people.noteCares(me, person, 'Promises', ''),
  'preparation.findPreparation': (me, { round }) => preparation.findPreparation(me, round),
  'people.findPerson': (me, { person }) => people.findPerson(me, person),
  'people.listColleagues': (me, { company }) => people.listColleagues(me, company),
  'reminders.snoozeReminder': (me, { reminder }) => reminders.snoozeReminder(me, reminder, inHours(1), NOW),
  'push-devices.registerDevice': (me, { session }) =>
    pushDevices.registerDevice(me, session, aSubscription(), NOW),
  'push-devices.removeDevice': (me, { session }) => pushDevices.removeDevice(me, session, NOW),
  'push-devices.renewDevice': (me, { session }) => pushDevices.renewDevice(me, session, aSubscription(), NOW),
  'reminders.dismissReminders': (me, { reminder }) => reminders.dismissReminders(me, [reminder], NOW),
  'removals.removeApplication': (me, { application }) => removals.removeApplication(me, application, NOW),
  'removals.removeRound': (me, { round }) => removals.removeRound(me, round, NOW),
  'removals.undoRemoval': (me, { removal }) => removals.undoRemoval(me, removal, NOW),
  'replies.logReply': (me, { application }) =>
    replies.logReply(me, application, { id: newId(), at: NOW, words: '' }, NOW),
  'replies.removeReply': (me, { application, reply }) => replies.removeReply(me, application, reply, NOW),
  'replies.removeReply (reply of theirs, application of mine)': (me, { reply }, mine) =>
    replies.removeReply(me, mine.application, reply, NOW),
  'replies.stateReply': (me, { application }) => replies.stateReply(me, application, stated, NOW),
  'replies.waitLonger': (me, { overdue }) => replies.waitLonger(me, overdue, NOW),
  'rounds.cancelInterview': (me, { interview }) => rounds.cancelInterview(me, interview, true, NOW),
  'rounds.countRounds': (me, { application }) => rounds.countRounds(me, application),
  'rounds.editRound': (me, { round }) => rounds.editRound(me, round, 1, planOf('', [sittingOf(2, 3)]), NOW),
  'rounds.findRound': (me, { round }) => rounds.findRound(me, round),
  'rounds.planRound (application)': (me, { application }) =>
    rounds.planRound(me, newId(), planOf(application, [sittingOf(2, 3)]), NOW),
  'rounds.planRound (person)': (me, { person }, mine) =>
    rounds.planRound(me, newId(), planOf(mine.application, [sittingOf(2, 3, [{ personId: person }])]), NOW),
  'asked.planQuestion (round)': (me, { round }) =>
    asked.planQuestion(me, { roundId: round, personId: null }, { seed: 'ask-why-open' }, NOW),
  'asked.planQuestion (person)': (me, { person }, mine) =>
    asked.planQuestion(me, { roundId: mine.round, personId: person }, { seed: 'ask-why-open' }, NOW),
  'asked.planQuestion (question)': (me, { question }, mine) =>
    asked.planQuestion(me, { roundId: mine.round, personId: null }, { questionId: question }, NOW),
  'asked.rankQuestion': (me, { asked: id }) => asked.rankQuestion(me, id, 'up'),
  'asked.unplanQuestion': (me, { asked: id }) => asked.unplanQuestion(me, id),
  'practice.listPractised': (me, { question }) => practice.listPractised(me, [question]),
  'practice.logPractice (question)': (me, { question }) =>
    practice.logPractice(me, newId(), { ...practised, question: { questionId: question }, roundId: null }, NOW),
  'practice.logPractice (round)': (me, { round }) =>
    practice.logPractice(me, newId(), { ...practised, question: { seed: 'asked-why-us' }, roundId: round }, NOW),
  'questions.editQuestion': (me, { question }) =>
    questions.editQuestion(me, question, { words: 'Changed?', relation: '' }),
  'questions.retireQuestion': (me, { question }) =>
    questions.retireQuestion(me, { questionId: question }, true, NOW),
  'round-questions.findRoundQuestions': (me, { round }) => roundQuestions.findRoundQuestions(me, round),
  'round-questions.listAskedAt': (me, { company }) => roundQuestions.listAskedAt(me, company),
  'sessions.revokeSession': (me, { session }) => sessions.revokeSession(me, session),
  'evidence.addEvidence': (me, { application }) =>
    evidence.addEvidence(me, { id: newId(), applicationId: application, quality: 'fits', words: '-' }, NOW),
  'evidence.findEvidence': (me, { application }) => evidence.findEvidence(me, application),
  'ninety-days.findPlan': (me, { application }) => ninetyDays.findPlan(me, application),
  'ninety-days.savePlan': (me, { application }) => ninetyDays.savePlan(me, application, 1, aPlan, NOW),
  'outreach.addContact': (me, { application }) =>
    outreach.addContact(me, { ...aContact, id: newId(), applicationId: application, who: named('Rosa') }, NOW),
  'outreach.addContact (person)': (me, { person }, mine) =>
    outreach.addContact(
      me,
      { ...aContact, id: newId(), applicationId: mine.application, who: { personId: person } },
      NOW,
    ),
  'outreach.editContact': (me, { contact }) => outreach.editContact(me, contact, { ...aContact, outcome: 'A lot' }),
  'outreach.findContacts': (me, { application }) => outreach.findContacts(me, application),
  'pieces.removePiece (research)': (me, { card }) => pieces.removePiece(me, 'research', card, NOW),
  'pieces.removePiece (contact)': (me, { contact }) => pieces.removePiece(me, 'contact', contact, NOW),
  'pieces.removePiece (task)': (me, { task }) => pieces.removePiece(me, 'task', task, NOW),
  'pieces.removePiece (claim)': (me, { claim }) => pieces.removePiece(me, 'claim', claim, NOW),
  'pieces.removePiece (evidence)': (me, { evidence: line }) => pieces.removePiece(me, 'evidence', line, NOW),
  'pieces.removePiece (story)': (me, { story: id }) => pieces.removePiece(me, 'story', id, NOW),
  'removals.undoRemoval (story)': (me, { removedStory }) => removals.undoRemoval(me, removedStory, NOW),
  'story-texts.findStoryText': (me, { story: id }) => storyTexts.findStoryText(me, id),
  'story-texts.saveStory': (me, { story: id }) => storyTexts.saveStory(me, { id, version: 1 }, aStory('Changed'), NOW),
  'story-texts.takeWordingBack': (me, { wording }) => storyTexts.takeWordingBack(me, wording, NOW),
  'removals.undoRemoval (piece)': (me, { removedCard }) => removals.undoRemoval(me, removedCard, NOW),
  'research.addCard': (me, { application }) => research.addCard(me, application, newId(), aCard('Changed'), NOW),
  'research.addCard (person)': (me, { person }, mine) =>
    research.addCard(me, mine.application, newId(), aCard('Changed', person), NOW),
  'research.editCard': (me, { card }) => research.editCard(me, card, 1, aCard('Changed')),
  'research.editCard (person)': (me, { person }, mine) =>
    research.editCard(me, mine.card, 1, aCard('Changed', person)),
  'research.findResearch': (me, { application }) => research.findResearch(me, application),
  'pieces.removePiece (requirement)': (me, { requirement }) => pieces.removePiece(me, 'requirement', requirement, NOW),
  'requirements.changeRequirement': (me, { requirement }) =>
    requirements.changeRequirement(me, requirement, wanted, { ...wanted, words: 'Changed' }),
  'requirements.changeRequirement (story)': (me, { story: storyId }, mine) =>
    requirements.changeRequirement(me, mine.requirement, wanted, { ...wanted, storyId }),
  'requirements.findRequirements': (me, { application }) => requirements.findRequirements(me, application),
  'requirements.keepRequirements': (me, { application }) => requirements.keepRequirements(me, application, [wanted], NOW),
  'requirements.meetRequirement': (me, { requirement }, mine) => requirements.meetRequirement(me, requirement, mine.story),
  'requirements.meetRequirement (story)': (me, { story: storyId }, mine) =>
    requirements.meetRequirement(me, mine.requirement, storyId),
  'requirements.moveRequirement': (me, { requirement }) => requirements.moveRequirement(me, requirement, 'up'),
  'requirements.saveJobDescription': (me, { application }) =>
    requirements.saveJobDescription(me, application, 1, 'You have lamps.', NOW),
  'tasks.addTask': (me, { application }) =>
    tasks.addTask(me, { id: newId(), applicationId: application, kind: 'research', words: '-', dueOn: null }, NOW),
  'tasks.markTask': (me, { task }) => tasks.markTask(me, task, NOW),
  'story-bank.findBankStory': (me, { story: id }) => storyBank.findBankStory(me, id, 9),
  'story-bank.findCardRound': (me, { round }) => storyBank.findCardRound(me, round),
};

/** What writes or reads one's own rows: it must touch and tell nothing of another's, whatever ids it is handed. */
const OWN: Record<string, Ask> = {
  'owed-notes.listOwedNames': (me) => owedNotes.listOwedNames(me, NOW),
  'search.find': (me) => search.find(me, 'marlowe', { take: 50 }),
  'search.find (mistyped)': (me) => search.find(me, 'marlwoe', { take: 50, part: 'companies' }),
  'search-index.matching': async (me) => searchIndex.matching(me, ['marlowe']),
  'search-index.nearTo': (me) => searchIndex.nearTo(me, ['adeyemi'], ['people'], 5),
  'quiet.findUsualTimes': (me) => quiet.findUsualTimes(me, { guessAfterApplying: 7, guessAfterRound: 5 }, NOW),
  'quiet.listQuiet': (me) => {
    const usual = { days: 5, known: 0, isLearnt: false };
    return quiet.listQuiet(me, { applying: usual, round: usual }, NOW);
  },
  'quiet.nameQuiet': (me) => {
    const usual = { days: 5, known: 0, isLearnt: false };
    return quiet.nameQuiet(me, { applying: usual, round: usual }, NOW);
  },
  'saved-views.listViews': (me) => savedViews.listViews(me),
  'saved-views.saveView': (me) => savedViews.saveView(me, { name: 'Marlowe look', address: '', replaces: true }, NOW),
  'accounts.changePassword': (me, { session }) => accounts.changePassword(me, 'another hash', session, NOW),
  'accounts.findPasswordHash': (me) => accounts.findPasswordHash(me),
  'accounts.updatePreferences': (me) =>
    accounts.updatePreferences(me, { timeZone: 'Asia/Kathmandu', name: 'Mary' }, NOW),
  'applications.addApplication': (me, { application }) =>
    applications.addApplication(me, application, fieldsOf('Mine'), { stage: 'applied', at: NOW }, NOW),
  'applications.findAlike': (me) => applications.findAlike(me, 'Marlowe & Pike', 'Programme Manager', ''),
  'applications.hasSample': (me) => applications.hasSample(me),
  'applications.listOpenApplications': (me) => applications.listOpenApplications(me, NOW, 9),
  'calendar-facts.findAlarmChoices': (me) => calendarFacts.findAlarmChoices(me),
  'calendar-facts.listCalendarFacts': (me) => calendarFacts.listCalendarFacts(me, NOW),
  'check-ins.listReplies': (me) => checkIns.listReplies(me, NOW),
  'claims.addClaim (id of a new row)': async (me, { claim }) =>
    claims.addClaim(me, claim, await anApplication(me), { ...said, to: null }, NOW),
  'claims.listLedger': (me) => claims.listLedger(me),
  'guards.dismissGuard': (me, { round }) => guards.dismissGuard(me, 'pay-early', round, NOW),
  'guards.listDismissals': (me, { round }) => guards.listDismissals(me, [round]),
  'guards.recallGuard': (me) => guards.recallGuard(me, 'pay-early'),
  'requirements.listStoryChoices': (me) => requirements.listStoryChoices(me),
  'stories.listStories': (me) => stories.listStories(me),
  'story-bank.listAskedFor': (me) => storyBank.listAskedFor(me),
  'story-bank.listBank': (me) => storyBank.listBank(me),
  'story-bank.listCards (round of theirs)': (me, { round }) => storyBank.listCards(me, round),
  'story-bank.listFindable': (me) => storyBank.listFindable(me),
  'stories.listHeardAt': (me) => stories.listHeardAt(me),
  'stories.listStoriesToPlan': (me) => stories.listStoriesToPlan(me),
  'stories.listStoriesToPlan (some of theirs)': (me, { story }) => stories.listStoriesToPlan(me, [story]),
  'tellings.listTellingCompanies': (me) => tellings.listTellingCompanies(me),
  'story-runs.listPlannedToSay': (me) => storyRuns.listPlannedToSay(me, NOW),
  'story-runs.logStoryRun (id of a new row)': async (me, { storyRun }) => {
    const { id: storyId } = await prisma.story.create({ data: { ownerId: me, title: 'Mine', titleKey: 'mine', createdAt: NOW } });
    return storyRuns.logStoryRun(me, storyRun, { ...practised, storyId, roundId: null }, NOW);
  },
  'insights.countActivity': (me) => insights.countActivity(me, [month], ever, NOW),
  'insights.findFirstApplied': (me) => insights.findFirstApplied(me),
  'insights.listCourses': (me) => insights.listCourses(me, ever, 'all'),
  'insights.listSentTimes': (me) => insights.listSentTimes(me, ever),
  'insights.listSignedRounds': (me) => insights.listSignedRounds(me, ever, NOW),
  'insights.tallyApplications': (me) => insights.tallyApplications(me, ever, NOW),
  'record.listDone': (me) => record.listDone(me, month, { from: '2026-10-25', to: '2026-11-24', zone: 'Europe/London' }, NOW),
  'companies.listCompanyNames': (me) => companies.listCompanyNames(me),
  'debriefs.logInterview (ids of new rows)': (me, { application, round, interview }) => {
    const fresh = { newId: application, fields: fieldsOf('Mine') };
    const sitting = sittingOf(-2, -1, [named('Jo Adeyemi')], interview);
    return debriefs.logInterview(me, debriefOf(fresh, [sitting], { round: { newId: round, kind: 'round' } }), NOW);
  },
  'drills.saveDrill (id of a new row)': async (me, { drill }) => {
    const round = await log(me, debriefOf({ id: await anApplication(me) }, [sittingOf(-2, -1, [named('Jo Adeyemi')])]));
    const { id } = await prisma.person.findFirstOrThrow({ where: { ownerId: me } });
    return drills.saveDrill(me, round, drillOf(id, drill));
  },
  'formats.listBooked': (me) => formats.listBooked(me, null, NOW),
  'gaps.findRepertoire': (me) => gaps.findRepertoire(me),
  'feed-entries.syncFeedEntries': (me) =>
    feedEntries.syncFeedEntries(me, [anEntry('interview-1@callback', 'Mine')], NOW),
  'feeds.chooseFeedParts': (me) => feeds.chooseFeedParts(me, carried),
  'feeds.findFeed': (me) => feeds.findFeed(me),
  'feeds.makeFeed': (me) => feeds.makeFeed(me, newId(), NOW),
  'feeds.removeFeed': (me) => feeds.removeFeed(me, NOW),
  'feeds.touchFeed': (me) => feeds.touchFeed(me, 'Mine', NOW),
  'notes.countOwedNotes': (me) => notes.countOwedNotes(me, NOW),
  'notes.countSentNotes': (me) => notes.countSentNotes(me),
  'notes.listOwedNotes': (me) => notes.listOwedNotes(me, NOW),
  'notes.listSentNotes': (me) => notes.listSentNotes(me, { take: 9 }),
  'notes.listSkippedNotes': (me) => notes.listSkippedNotes(me, 9),
  'notes.oweNote (id of a new row)': async (me, { note }) =>
    notes.oweNote(
      me,
      { id: note, applicationId: await anApplication(me), helper: named('Rosa'), helped: '-', helpedAt: NOW },
      NOW,
    ),
  'people.addPerson': (me, { person }) =>
    people.addPerson(me, person, personFields('Jo Adeyemi', 'Marlowe & Pike'), NOW),
  'people.countPeople': (me) => people.countPeople(me),
  'people.knowsAnybody': (me) => people.knowsAnybody(me),
  'people.listPeople': (me) => people.listPeople(me, { take: 9, skip: 0 }),
  'pipeline.listBoard': (me) => pipeline.listBoard(me, NO_FILTER, byNext, shown, NOW),
  'offers.listOffers': (me) => offers.listOffers(me),
  'offers.listEarlierOffers': (me) => offers.listEarlierOffers(me),
  'offers.listOffersDue': (me) => offers.listOffersDue(me, '2026-12-24'),
  'offers.listNamedDays': (me) => offers.listNamedDays(me, NOW),
  'pipeline.listOpenOffers': (me) => pipeline.listOpenOffers(me),
  'pipeline.listSources': (me) => pipeline.listSources(me),
  'pipeline.listTable': (me) => pipeline.listTable(me, NO_FILTER, byNext, 50, NOW),
  'pipeline.listTags': (me) => pipeline.listTags(me),
  'pipeline-counts.countFigures': (me) => pipelineCounts.countFigures(me),
  'pipeline-counts.countMatching': (me) => pipelineCounts.countMatching(me, [NO_FILTER], NOW),
  'pipeline-counts.countOverdueReplies': (me) => pipelineCounts.countOverdueReplies(me, NOW),
  'pipeline-counts.countStages': (me) => pipelineCounts.countStages(me, NO_FILTER, NOW),
  'pipeline-order.listColumns': (me) => pipelineOrder.listColumns(me, NO_FILTER, byNext, () => 9, NOW),
  'pipeline-order.listInOrder': (me) => pipelineOrder.listInOrder(me, NO_FILTER, byNext, 50, NOW),
  'delivery-log.listComingReminders': (me) => deliveryLog.listComingReminders(me, NOW, 9),
  'delivery-log.listLetters': (me) => deliveryLog.listLetters(me, 9),
  'delivery-log.listPastDeliveries': (me) => deliveryLog.listPastDeliveries(me, NOW, { take: 9, skip: 0 }),
  'delivery-log.readReminderWays': (me) => deliveryLog.readReminderWays(me),
  'mails.findLastTest': (me) => mails.findLastTest(me),
  'mails.handInTest': (me) => mails.handInTest(me, { toName: '', ...mailing }, NOW),
  'mails.listFailedMails': (me) => mails.listFailedMails(me),
  'reminder-choices.chooseReminders': (me) => reminderChoices.chooseReminders(me, ['due'], 'mail', false),
  'reminder-choices.listChannelHalts': (me) => reminderChoices.listChannelHalts(me),
  'reminder-choices.listReminderChoices': (me) => reminderChoices.listReminderChoices(me),
  'reminder-choices.reopenChannel': (me) => reminderChoices.reopenChannel(me, 'mail'),
  'reminder-list.putAway': (me, { reminder, mail }) =>
    reminderList.putAway(me, [reminder, `mail:${mail}`, 'halt:mail'], NOW),
  'push-devices.listDevices': (me) => pushDevices.listDevices(me),
  'reminder-list.listReminderWords': (me) =>
    reminderList.listReminderWords(me, { timeZone: 'Europe/London', hour12: false }, NOW),
  'reminders.listOwedDeadlines': (me) => reminders.listOwedDeadlines(me, toInstant(NOW)),
  'reminders.listShownReminders': (me) => reminders.listShownReminders(me),
  'practice.logPractice (id of a new row)': (me, { practiceRun }) =>
    practice.logPractice(me, practiceRun, { ...practised, question: { seed: 'asked-why-us' }, roundId: null }, NOW),
  'questions.addQuestion': (me) => questions.addQuestion(me, { direction: 'mine', words: 'Mine?', relation: '' }, NOW),
  'questions.listQuestions': (me) => questions.listQuestions(me),
  'questions.listQuestionsWithHistory': (me) => questions.listQuestionsWithHistory(me),
  'replies.logReply (id of a new row)': async (me, { reply }) =>
    replies.logReply(me, await anApplication(me), { id: reply, at: NOW, words: '' }, NOW),
  'rounds.planRound (ids of new rows)': async (me, { round, interview }) =>
    rounds.planRound(me, round, planOf(await anApplication(me), [sittingOf(2, 3, [], interview)]), NOW),
  'sample.addSample': (me) => sample.addSample(me, NOW),
  'sample.removeSample': (me) => sample.removeSample(me, NOW),
  'sessions.listSessions': (me) => sessions.listSessions(me),
  'sessions.revokeOtherSessions': (me, { session }) => sessions.revokeOtherSessions(me, session),
  'today.listComingInterviews': (me) => today.listComingInterviews(me, NOW),
  'today.listExpectedReplies': (me) => today.listExpectedReplies(me, NOW, 9),
  'today.listOverdueReplies': (me) => today.listOverdueReplies(me, NOW, 9),
  'today.listUnloggedRounds': (me) => today.listUnloggedRounds(me, NOW),
  'evidence.addEvidence (id of a new row)': async (me, { evidence: id }) =>
    evidence.addEvidence(me, { id, applicationId: await anApplication(me), quality: 'fits', words: '-' }, NOW),
  'outreach.addContact (id of a new row)': async (me, { contact: id }) =>
    outreach.addContact(me, { ...aContact, id, applicationId: await anApplication(me), who: named('Rosa') }, NOW),
  'research.addCard (id of a new row)': async (me, { card }) =>
    research.addCard(me, await anApplication(me), card, aCard('Mine'), NOW),
  'story-texts.addDrafts': (me) => storyTexts.addDrafts(me, [aStory('The rollout')], NOW),
  'story-texts.addStory (id of a new row)': (me, { story: id }) => storyTexts.addStory(me, id, aStory('The rollout'), NOW),
  'tasks.addTask (id of a new row)': async (me, { task: id }) =>
    tasks.addTask(me, { id, applicationId: await anApplication(me), kind: 'research', words: '-', dueOn: null }, NOW),
};

/** Asked before anybody is known, by what is secret itself, or by the reminder loop across owners. */
const WITHOUT_AN_OWNER = [
  'accounts.accountExists',
  'accounts.countAccounts',
  'accounts.createAccount',
  'accounts.findCredentials',
  'attempts.clearAttempts',
  'attempts.countAttempt',
  'attempts.peekAttempts',
  'feeds.findFeedByHash',
  'health.readHealth',
  'delivery-loop.claimDeliveries',
  'delivery-loop.findDelivery',
  'delivery-loop.recordDelayed',
  'delivery-loop.recordDelivered',
  'delivery-loop.recordHalt',
  'mail-loop.claimMails',
  'mail-loop.findClaimedMail',
  'mail-loop.isMailDue',
  'mail-loop.recordSentMail',
  'mail-loop.recordUnsentMail',
  'reminder-loop.claimReminders',
  'reminder-loop.isAnythingDue',
  'reminder-loop.ringAgainAfterSetBack',
  'reminder-loop.showReminders',
  'sessions.createSession',
  'sessions.deleteSession',
  'sessions.findSession',
  'sessions.touchSession',
];
/** Rules and words beside the queries: no function of the database. */
const NO_QUERIES = [
  'applications.emptyFields',
  'mail-loop.isStillWanted',
  'check-ins.isGone',
  'quiet.waitMark',
  'reminder-loop.afterQuiet',
  'reminder-loop.isNews',
  'sample-story-rows.storyRunRows',
  'sample-story-rows.tellingRows',
  'standing.standingColumns',
  'standing.standingFacts',
];

let me: OwnerId;
let them: OwnerId;
let mine: Ids;
let theirs: Ids;
const unknown = new Proxy({} as Ids, { get: () => newId() });

testCopies(async () => {
  them = await newOwner();
  theirs = await aWholeSearch(them);
  me = await newOwner();
  mine = await aWholeSearch(me);
});

const nameOf = (key: string) => key.split(' ')[0] ?? '';

test('every function of the data floor is asked here as a stranger', () => {
  const functions = dataFunctions().map(({ module, name, first }) => ({ key: `${module}.${name}`, first }));
  const scoped = functions.filter(({ first }) => first === 'owner: OwnerId').map(({ key }) => key);
  expect(scoped.length).toBeGreaterThan(60);
  const asked = new Set([...Object.keys(SEALED), ...Object.keys(OWN)].map(nameOf));
  expect([...asked].sort()).toEqual(scoped.sort());
  const others = functions
    .filter(({ first }) => first !== 'owner: OwnerId' && first !== 'tx: Tx')
    .map(({ key }) => key);
  expect(others.sort()).toEqual([...WITHOUT_AN_OWNER, ...NO_QUERIES].sort());
});

describe('to anyone else it does not exist', () => {
  test.each(Object.entries(SEALED))('%s', async (_, ask) => {
    const before = await everything();
    const answer = await ask(me, theirs, mine);
    expect(answer).toEqual(await ask(me, unknown, mine));
    expect(await everything()).toEqual(before);
  });

  test.each(Object.entries(SEALED))('%s, which the owner may', async (_, ask) => {
    // The same question about one's own rows answers otherwise: else the test above would prove nothing.
    expect(await ask(me, theirs, mine)).not.toEqual(await ask(them, theirs, theirs));
  });
});

describe('what is one’s own touches and tells nothing of another’s', () => {
  test.each(Object.entries(OWN))('%s', async (_, ask) => {
    const stranger = await newOwner();
    const session = newId();
    await sessions.createSession(stranger, { id: session, device: 'Safari on a Mac', now: NOW });
    const before = await everything();
    const answer = await ask(stranger, theirs, mine);
    const after = await everything();
    for (const [table, rows] of Object.entries(before)) {
      const others = rows.filter((row) => !row.includes(stranger));
      expect(after[table], table).toEqual(expect.arrayContaining(others));
    }
    const told = JSON.stringify(answer instanceof Map ? [...answer] : answer) ?? '';
    for (const id of Object.values(theirs)) expect(told).not.toContain(id);
    expect(told).not.toMatch(/Marlowe/);
  });
});

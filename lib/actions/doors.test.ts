import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashPassword } from '@/lib/auth/passwords';
import { startSession } from '@/lib/auth/session';
import { HOST, openBrowser, browser, Redirect } from '@/lib/auth/test-browser';
import { prisma } from '@/lib/data/client';
import { deleteSession } from '@/lib/data/sessions';
import { everything, newOwner, testCopies } from '@/lib/data/test-database';
import { newId, NOW } from '@/lib/data/test-search';
import { aWholeSearch, type Ids } from '@/lib/data/test-whole-search';
import type { OwnerId } from '@/lib/domain/owner';
import { IDLE, type ActionState } from './state';

vi.mock('next/headers', async () => (await import('@/lib/auth/test-browser')).nextHeaders);
vi.mock('next/cache', async () => (await import('@/lib/auth/test-browser')).nextCache);
vi.mock('next/navigation', async () => (await import('@/lib/auth/test-browser')).nextNavigation);

const PASSWORD = 'four words that do not belong';
const EMAIL = 'ada@example.org';

let me: OwnerId;
let mine: Ids;
let them: OwnerId;
let theirs: Ids;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of more than thirty-two bytes');
  vi.stubEnv('NEXTAUTH_URL', 'http://callback.example:3000');
});
afterAll(() => void vi.useRealTimers());
testCopies(async () => {
  const passwordHash = await hashPassword(PASSWORD);
  them = await newOwner({ email: EMAIL, passwordHash });
  theirs = await aWholeSearch(them);
  me = await newOwner({ passwordHash });
  mine = await aWholeSearch(me);
});
beforeEach(() => openBrowser());

type Fields = Record<string, string>;
type Action = (previous: ActionState, form: FormData) => Promise<ActionState>;
type FieldsOf = (theirs: Ids, mine: Ids) => Fields;

const letter = { subject: 'Thank you', body: 'Dear Jo', channel: 'email' };
const words = { company: 'Changed', role: 'Changed' };
const person = { name: 'Changed', company: '', title: '', email: '' };

function sitting(id: string, date: string): Fields {
  return { 's.0.id': id, 's.0.date': date, 's.0.start': '10:00', 's.0.end': '11:00', 's.0.zone': 'Europe/London', 's.0.format': 'video' };
}
const debrief = (fields: Fields): Fields => ({
  newApplicationId: newId(),
  newRoundId: newId(),
  kind: 'round',
  version: '2',
  ...sitting(newId(), '2026-11-24'),
  ...fields,
});

/** What acts on a row by its id: another's must answer as one that was never given out, and nothing must change. */
const SEALED: Record<string, FieldsOf> = {
  'applications.editApplicationAction': ({ application }) => ({ id: application, version: '1', ...words }),
  'applications.logReplyAction': ({ application }) => ({ id: application, replyId: newId(), on: '', words: 'Soon' }),
  'applications.removeApplicationAction': ({ application }) => ({ id: application }),
  'applications.removeReplyAction': ({ application, reply }) => ({ id: application, replyId: reply }),
  'applications.saveOfferAction': ({ application }) => ({ id: application, period: 'year' }),
  'applications.stateReplyAction': ({ application }) => ({ id: application, choice: 'date', by: '2026-12-01' }),
  'debriefs.logInterviewAction': ({ application }) => debrief({ application }),
  'debriefs.logInterviewAction (round)': ({ application, round, interview }) =>
    debrief({ application, round, 's.0.id': interview }),
  'debriefs.logInterviewAction (person)': ({ person: id }, { application }) =>
    debrief({ application, 'm.0.personId': id, 'm.0.here': 'on' }),
  'moves.editMoveAction': ({ application, move }) => ({ id: application, moveId: move, on: '2026-11-20', reason: '' }),
  'moves.moveApplicationAction': ({ application }) => ({ id: application, stage: 'screening', reason: '', on: '' }),
  'moves.removeMoveAction': ({ application, move }) => ({ id: application, moveId: move }),
  'moves.reopenApplicationAction': ({ application }) => ({ id: application }),
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
  'notes.saveDraftAction': ({ note }) => ({ id: note, version: '1', ...letter }),
  'notes.sendNoteAction': ({ note }) => ({ id: note, ...letter }),
  'notes.skipNoteAction': ({ note }) => ({ id: note, reason: 'They asked for none' }),
  'notes.unskipNoteAction': ({ note }) => ({ id: note }),
  'people.editPersonAction': ({ person: id }) => ({ id, ...person }),
  'reminders.dismissRemindersAction': ({ reminder }) => ({ ids: reminder }),
  'rounds.cancelInterviewAction': ({ interview }) => ({ id: interview }),
  'rounds.editRoundAction': ({ round, interview }) => ({ id: round, version: '2', kind: 'round', ...sitting(interview, '2026-11-27') }),
  'rounds.planRoundAction (application)': ({ application }) => ({
    id: newId(),
    applicationId: application,
    kind: 'round',
    ...sitting(newId(), '2026-11-27'),
  }),
  'rounds.planRoundAction (person)': ({ person: id }, { application }) => ({
    id: newId(),
    applicationId: application,
    kind: 'round',
    ...sitting(newId(), '2026-11-27'),
    's.0.p.0.personId': id,
  }),
  'rounds.removeRoundAction': ({ round, application }) => ({ id: round, applicationId: application }),
  'rounds.uncancelInterviewAction': ({ interview }) => ({ id: interview }),
  'accounts.revokeSessionAction': ({ session }) => ({ id: session }),
  'undo.undoAction (removal)': ({ removal }) => ({ act: 'removal', id: removal }),
  'undo.undoAction (sent)': ({ note }) => ({ act: 'sent', id: note }),
  'undo.undoAction (skip)': ({ note }) => ({ act: 'skip', id: note }),
  'undo.undoAction (cancel)': ({ interview }) => ({ act: 'cancel', id: interview }),
  'undo.undoAction (move)': ({ application, move }) => ({ act: 'move', id: `${application}.${move}` }),
};

/** What makes or changes rows of one's own, whatever ids it is handed. */
const OWN: Record<string, FieldsOf> = {
  'accounts.changePasswordAction': () => ({ current: PASSWORD, password: 'another four words entirely' }),
  'accounts.revokeOtherSessionsAction': () => ({}),
  'accounts.saveClockAction': () => ({ hour12: 'on' }),
  'accounts.saveGuessesAction': () => ({ guessAfterApplying: '9', guessAfterRound: '9' }),
  'accounts.saveNameAction': () => ({ name: 'Changed' }),
  'accounts.saveQuietHoursAction': () => ({ quietStart: '21:00', quietEnd: '06:00' }),
  'accounts.saveSingleKeysAction': () => ({}),
  'accounts.saveThemeAction': () => ({ theme: 'dark' }),
  'accounts.saveTimeZoneAction': () => ({ timeZone: 'Asia/Kathmandu' }),
  'applications.addApplicationAction': ({ application }) => ({ id: application, stage: 'applied', ...words }),
  'debriefs.logInterviewAction (ids of new rows)': ({ application, round, interview }) =>
    debrief({ application: 'new', newApplicationId: application, newRoundId: round, 's.0.id': interview, ...words }),
  'people.addPersonAction': ({ person: id }) => ({ id, ...person }),
  'rounds.planRoundAction (ids of new rows)': ({ round, interview }, { application }) => ({
    id: round,
    applicationId: application,
    kind: 'round',
    ...sitting(interview, '2026-11-27'),
  }),
  'sample.exploreSampleAction': () => ({}),
  'sample.removeSampleAction': () => ({}),
};

/** Doors with an answer of their own, each tried below. */
const OTHERS = [
  'accounts.signInAction',
  'accounts.signOutAction',
  'accounts.signUpAction',
  'applications.findAlikeAction',
  'debriefs.previewDebriefAction',
];

const files = fs.readdirSync(import.meta.dirname).filter((file) => /^[a-z-]+\.ts$/.test(file));
const sources = files.map((file) => ({ name: file.replace('.ts', ''), text: fs.readFileSync(path.join(import.meta.dirname, file), 'utf8') }));
const modules = sources.filter(({ text }) => text.startsWith("'use server'")).map(({ name }) => name);
const nameOf = (key: string) => key.split(' ')[0] ?? '';

const importActions = (module: string): Promise<Record<string, Action>> => import(/* @vite-ignore */ `./${module}.ts`);

async function actionOf(key: string): Promise<Action> {
  const [module = '', name = ''] = nameOf(key).split('.');
  return (await importActions(module))[name]!;
}

type Answer = Omit<ActionState, 'at' | 'values'> & { redirect?: string };

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** What an action answers, without what was typed and when. */
async function answer(key: string, fields: Fields): Promise<Answer> {
  const action = await actionOf(key);
  try {
    const { at: _at, values: _values, ...told } = await action(IDLE, formOf(fields));
    return told;
  } catch (error) {
    if (error instanceof Redirect) return { outcome: 'done', redirect: error.to };
    throw error;
  }
}

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
    expect(await answer(key, fieldsOf(own, theirs))).toMatchObject({ outcome: 'done' });
  });
});

describe('to another it does not exist', () => {
  test.each(Object.entries(SEALED))('%s', async (key, fieldsOf) => {
    await startSession(me);
    const before = await everything();
    const told = await answer(key, fieldsOf(theirs, mine));
    expect(told).toEqual(await answer(key, fieldsOf(unknown, mine)));
    expect(await everything()).toEqual(before);
  });
});

describe('another changes nothing of theirs with', () => {
  test.each(Object.entries(OWN))('%s', async (key, fieldsOf) => {
    await startSession(me);
    const ofThem = async () =>
      Object.entries(await everything()).flatMap(([table, rows]) =>
        rows.filter((row) => row.includes(them) || Object.values(theirs).some((id) => row.includes(id))).map((row) => table + row),
      );
    const before = await ofThem();
    expect(await answer(key, fieldsOf(theirs, mine))).toMatchObject({ outcome: 'done' });
    expect(await ofThem()).toEqual(before);
  });
});

describe('refused, with nothing changed, for nobody, the revoked and other sites', () => {
  test.each(ALL)('%s', async (key, fieldsOf) => {
    const fields = fieldsOf(theirs, theirs);
    await startSession(them);
    const cookies = browser.cookies;
    const before = await everything();

    for (const origin of ['https://evil.example', `https://${HOST}.evil.example`, 'http://callback.example', 'null', null]) {
      openBrowser(origin);
      browser.cookies = cookies;
      expect(await answer(key, fields)).toMatchObject({ outcome: 'refused', message: expect.stringMatching(/another site/) });
    }
    openBrowser();
    expect(await answer(key, fields)).toMatchObject({ outcome: 'signed-out' });
    expect(await everything()).toEqual(before);

    await revoke();
    const revoked = await everything();
    browser.cookies = cookies;
    expect(await answer(key, fields)).toMatchObject({ outcome: 'signed-out' });
    expect(await everything()).toEqual(revoked);
  });
});

describe('signing in', () => {
  const signIn = (fields: Fields) => answer('accounts.signInAction', { email: EMAIL, password: PASSWORD, next: '', ...fields });

  test('makes a session and leads to where one was going, within the app', async () => {
    const table = { '': '/', '/notes': '/notes', '//evil.example': '/', '/\\evil.example': '/', 'https://evil.example': '/' };
    for (const [next, to] of Object.entries(table)) {
      expect(await signIn({ next })).toEqual({ outcome: 'done', redirect: to });
    }
    expect(await prisma.session.count({ where: { ownerId: them } })).toBe(1 + Object.keys(table).length);
  });

  test('answers a wrong password and an unknown address alike', async () => {
    const wrong = await signIn({ password: 'not this one at all' });
    expect(wrong).toMatchObject({ outcome: 'invalid' });
    expect(await signIn({ email: 'nobody@example.org' })).toEqual(wrong);
    expect(browser.cookies.size).toBe(0);
  });

  test('is limited for each account, and comes back after a quarter of an hour', async () => {
    for (let tries = 0; tries < 10; tries++) expect(await signIn({ password: '-' })).toMatchObject({ outcome: 'invalid' });
    expect(await signIn({})).toMatchObject({ outcome: 'refused', message: expect.stringMatching(/^Too many tries/) });
    vi.setSystemTime(NOW.getTime() + 15 * 60_000);
    expect(await signIn({})).toMatchObject({ redirect: '/' });
    vi.setSystemTime(NOW);
  });

  test('and signing up are refused for other sites', async () => {
    const before = await everything();
    for (const origin of ['https://evil.example', null]) {
      openBrowser(origin);
      expect(await signIn({})).toMatchObject({ outcome: 'refused' });
      const account = { name: 'Eve', email: 'eve@example.org', password: PASSWORD, timeZone: 'Europe/London' };
      expect(await answer('accounts.signUpAction', account)).toMatchObject({ outcome: 'refused' });
    }
    expect(await everything()).toEqual(before);
  });
});

describe('signing up', () => {
  const signUp = (fields: Fields) =>
    answer('accounts.signUpAction', { name: 'Eve', email: 'eve@example.org', password: PASSWORD, timeZone: 'Europe/London', ...fields });

  test('makes an account and signs in', async () => {
    expect(await signUp({})).toEqual({ outcome: 'done', redirect: '/' });
    expect(await prisma.session.count({ where: { owner: { email: 'eve@example.org' } } })).toBe(1);
    expect(browser.cookies.size).toBe(1);
  });

  test('says what to mend, and makes nothing', async () => {
    const before = await everything();
    expect(await signUp({ password: 'too short' })).toMatchObject({ problems: { password: expect.stringMatching(/twelve/) } });
    expect(await signUp({ email: 'eve' })).toMatchObject({ problems: { email: expect.any(String) } });
    expect(await signUp({ name: ' ' })).toMatchObject({ problems: { name: expect.any(String) } });
    expect(await everything()).toEqual(before);
    expect(await signUp({ email: EMAIL.toUpperCase() })).toMatchObject({ problems: { email: expect.stringMatching(/has an account/) } });
    expect(await prisma.user.count()).toBe(2);
  });
});

describe('signing out', () => {
  test('ends the session and forgets the cookie', async () => {
    await startSession(them);
    const cookies = new Map(browser.cookies);
    expect(await answer('accounts.signOutAction', {})).toMatchObject({ redirect: '/sign-in' });
    expect(browser.cookies.size).toBe(0);
    browser.cookies = cookies;
    expect(await answer('accounts.saveNameAction', { name: 'Changed' })).toMatchObject({ outcome: 'signed-out' });
  });

  test('is not for other sites', async () => {
    await startSession(them);
    browser.headers.delete('origin');
    const before = await everything();
    await answer('accounts.signOutAction', {});
    expect(await everything()).toEqual(before);
  });
});

describe('asking while typing', () => {
  const alike = async () => (await import('./applications')).findAlikeAction('Marlowe & Pike', 'Programme Manager', '');
  const preview = async () =>
    (await import('./debriefs')).previewDebriefAction(
      formOf(debrief({ application: 'new', 'm.0.name': 'Jo Adeyemi', 'm.0.here': 'on' })),
    );

  test('tells the owner of their own', async () => {
    await startSession(them);
    expect(await alike()).toMatchObject([{ id: theirs.application }]);
    expect(await preview()).toMatchObject({ clocks: [{ name: 'Jo' }] });
  });

  test('tells another nothing of it, and nobody or the revoked nothing at all', async () => {
    expect([await alike(), await preview()]).toEqual([[], null]);
    await startSession(them);
    await revoke();
    expect([await alike(), await preview()]).toEqual([[], null]);
    await startSession(await newOwner());
    expect(await alike()).toEqual([]);
  });
});

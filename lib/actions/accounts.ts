'use server';
import { redirect } from 'next/navigation';
import { checkCredentials } from '@/lib/auth/credentials';
import { maySignUp } from '@/lib/auth/limits';
import { isOwnOrigin } from '@/lib/auth/origin';
import { ownPath } from '@/lib/auth/own-path';
import { hashPassword, passwordProblem, verifyPassword } from '@/lib/auth/passwords';
import { endSession, startSession } from '@/lib/auth/session';
import { changePassword, createAccount, findPasswordHash, updatePreferences, type Preferences } from '@/lib/data/accounts';
import { revokeOtherSessions, revokeSession } from '@/lib/data/sessions';
import * as input from '@/lib/input/accounts';
import { z } from 'zod';
import { say } from './flash';
import { CROSS_SITE, done, invalid, NOT_FOUND, ownerAction, problemsOf, refused } from './owner-action';
import type { ActionState } from './state';

const TOO_MANY = 'Too many tries. Wait a quarter of an hour, then try again.';

export async function signUpAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  if (!(await isOwnOrigin())) return refused(CROSS_SITE, form);
  const parsed = input.signUp.safeParse(Object.fromEntries(form));
  const problems = parsed.success ? {} : problemsOf(parsed.error);
  const weak = passwordProblem(String(form.get('password') ?? ''), String(form.get('email') ?? ''));
  if (weak) problems.password = weak;
  if (!parsed.success || weak) return invalid(problems, form);
  if (!(await maySignUp())) return refused(TOO_MANY, form);
  const { password, ...account } = parsed.data;
  const made = await createAccount({ ...account, passwordHash: await hashPassword(password) });
  if (made === 'taken') return invalid({ email: 'This address has an account on this server. Sign in instead.' }, form);
  await startSession(made.id);
  redirect('/');
}

export async function signInAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  if (!(await isOwnOrigin())) return refused(CROSS_SITE, form);
  const { email, password, next } = input.signIn.parse(Object.fromEntries(form));
  const answer = await checkCredentials(email, password);
  if (answer.outcome === 'too-many') return refused(TOO_MANY, form);
  if (answer.outcome === 'no-match') return invalid({ password: 'That password does not match this email.' }, form);
  await startSession(answer.accountId);
  redirect(ownPath(next));
}

export async function signOutAction(): Promise<void> {
  if (await isOwnOrigin()) await endSession();
  redirect('/sign-in');
}

export const changePasswordAction = ownerAction(input.newPassword, async ({ owner, sessionId, account }, values, form) => {
  const stored = await findPasswordHash(owner);
  if (!stored || !(await verifyPassword(stored.passwordHash, values.current)))
    return invalid({ current: 'That is not your password now.' }, form);
  const problem = passwordProblem(values.password, account.email);
  if (problem) return invalid({ password: problem }, form);
  await changePassword(owner, await hashPassword(values.password), sessionId, new Date());
  await say('Password changed. Every other device is signed out.');
  return done();
});

function preferenceAction<S extends z.ZodType<Preferences>>(schema: S) {
  return ownerAction(schema, async ({ owner }, preferences) => {
    await updatePreferences(owner, preferences, new Date());
    await say('Saved.');
    return done();
  });
}

export const saveNameAction = preferenceAction(input.profileName);
export const saveTimeZoneAction = preferenceAction(input.profileZone);
export const saveClockAction = preferenceAction(input.profileClock);
export const saveThemeAction = preferenceAction(input.profileTheme);
export const saveSingleKeysAction = preferenceAction(input.singleKeys);
export const saveQuietHoursAction = preferenceAction(input.quietHours);
export const saveGuessesAction = preferenceAction(input.guesses);

export const revokeSessionAction = ownerAction(z.object({ id: z.string().max(100) }), async ({ owner }, { id }, form) => {
  if ((await revokeSession(owner, id)) === 'not-found') return refused(NOT_FOUND, form);
  await say('That device is signed out.');
  return done();
});

export const revokeOtherSessionsAction = ownerAction(z.object({}), async ({ owner, sessionId }) => {
  const count = await revokeOtherSessions(owner, sessionId);
  await say(count ? 'Every other device is signed out.' : 'No other device was signed in.');
  return done();
});

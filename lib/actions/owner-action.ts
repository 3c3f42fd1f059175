import 'server-only';
import type { z } from 'zod';
import { currentSession, type OwnerSession } from '@/lib/auth/session';
import { isOwnOrigin } from '@/lib/auth/origin';
import type { ActionState } from './state';

const SIGNED_OUT = 'You were signed out. What you typed is kept on this device. Sign in, and it will be here.';
export const CROSS_SITE = 'This came from another site, so nothing was changed. Open Callback and try again.';

/** @returns the fields of a form as plain text, for giving back what was typed. Passwords are never given back. */
function typed(form: FormData): Record<string, string> {
  const fields = [...form.entries()].filter(([key, value]) => typeof value === 'string' && !key.startsWith('$'));
  return Object.fromEntries(fields.filter(([key]) => !/password|current/.test(key)) as [string, string][]);
}

/** @returns one sentence per field, the first that applies. */
export function problemsOf(error: z.ZodError): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const issue of error.issues) problems[issue.path.join('.') || 'form'] ??= issue.message;
  return problems;
}

export function invalid(problems: Record<string, string>, form: FormData): ActionState {
  return { outcome: 'invalid', problems, message: Object.values(problems)[0], values: typed(form), at: Date.now() };
}

export function refused(message: string, form: FormData): ActionState {
  return { outcome: 'refused', message, values: typed(form), at: Date.now() };
}

/**
 * The one door for writes of an owner from the browser: same site, signed in, parsed, and only then the work.
 * @param schema what the form must hold; its problems go back to the fields
 * @param work gets the owner and the parsed values; answers in words
 */
export function ownerAction<S extends z.ZodType>(
  schema: S,
  work: (session: OwnerSession, input: z.output<S>, form: FormData) => Promise<ActionState>,
): (previous: ActionState, form: FormData) => Promise<ActionState> {
  return async (_previous, form) => {
    if (!(await isOwnOrigin())) return refused(CROSS_SITE, form);
    const session = await currentSession();
    if (!session) return { outcome: 'signed-out', message: SIGNED_OUT, values: typed(form), at: Date.now() };
    const parsed = schema.safeParse(Object.fromEntries(form));
    if (!parsed.success) return invalid(problemsOf(parsed.error), form);
    return work(session, parsed.data, form);
  };
}

/** @returns a 'done' answer. */
export function done(extra: Partial<ActionState> = {}): ActionState {
  return { outcome: 'done', at: Date.now(), ...extra };
}

export const NOT_FOUND = 'That is not here any more. Go back to the list and open it again.';

'use server';
import { isOwnOrigin } from '@/lib/auth/origin';
import { ownerOfUnsubscribe } from '@/lib/auth/unsubscribe';
import { chooseReminders } from '@/lib/data/reminder-choices';
import { CROSS_SITE, done, refused } from './owner-action';
import type { ActionState } from './state';

/** Stops mails of some kinds for whoever holds the address out of one: no session is asked for. */
export async function stopMailsAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  if (!(await isOwnOrigin())) return refused(CROSS_SITE, form);
  const claim = await ownerOfUnsubscribe(String(form.get('token') ?? ''));
  if (!claim) return refused('This address stops nothing. Open it again from the mail.', form);
  await chooseReminders(claim.owner, claim.kinds, 'mail', false);
  return done();
}

import 'server-only';
import { accountExists } from '@/lib/data/accounts';
import { readUnsubscribeToken } from '@/lib/data/unsubscribe-tokens';
import type { OwnerId } from '@/lib/domain/owner';
import { REMINDER_KINDS } from '@/lib/domain/reminder-channels';
import type { ReminderKind } from '@/lib/domain/reminders';

/**
 * Whose mails an address out of one of them stops, and of which kinds: it works signed out, and says nothing else about
 * the owner (RFC 8058). Null when this installation did not make it, or when that account is gone.
 */
export async function ownerOfUnsubscribe(token: string): Promise<{ owner: OwnerId; kinds: ReminderKind[] } | null> {
  const claim = readUnsubscribeToken(token);
  if (!claim || !(await accountExists(claim.ownerId))) return null;
  const kinds = REMINDER_KINDS.map(({ kind }) => kind).filter((kind) => claim.kinds.includes(kind));
  return { owner: claim.ownerId as OwnerId, kinds };
}

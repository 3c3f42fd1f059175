import { currentSession } from '@/lib/auth/session';
import { listReminderWords } from '@/lib/data/reminder-list';
import { listOwedDeadlines } from '@/lib/data/reminders';
import { inQuietHours } from '@/lib/domain/reminders';
import { Temporal } from '@/lib/domain/temporal';

/** What rang for the owner who asks, for the open pages of the app. */
export async function GET() {
  const session = await currentSession();
  if (!session) return Response.json({ error: 'Sign in first.' }, { status: 401 });
  const { owner, account } = session;
  const now = new Date();
  const at = Temporal.Now.instant();
  const quiet = { start: Temporal.PlainTime.from(account.quietStart), end: Temporal.PlainTime.from(account.quietEnd) };
  const [shown, owed] = await Promise.all([listReminderWords(owner, account, now), listOwedDeadlines(owner, at)]);
  return Response.json(
    { shown, owed: owed.length, quiet: inQuietHours(at, quiet, account.timeZone) },
    { headers: { 'cache-control': 'no-store' } },
  );
}

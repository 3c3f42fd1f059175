import { redirect } from 'next/navigation';
import { appAddress } from '@/lib/auth/address';
import { currentSession } from '@/lib/auth/session';
import { findAlarmChoices, findRoundForCalendar } from '@/lib/data/calendar-facts';
import { toInstant } from '@/lib/data/instants';
import { roundEntries } from '@/lib/domain/calendar-entries';
import { roundTitle } from '@/lib/domain/rounds';
import { calendarFileName, fileText } from '@/lib/formats/calendar';

type Context = { params: Promise<{ id: string }> };

/** One round as a file for the owner's own calendar, with everything about it. */
export async function GET(_request: Request, { params }: Context) {
  const { id } = await params;
  const session = await currentSession();
  // Back to the page rather than here: a browser that signs in is to end on a page.
  if (!session) redirect(`/sign-in?next=${encodeURIComponent(`/rounds/${id}`)}`);
  const round = await findRoundForCalendar(session.owner, id);
  const [first] = round?.interviews ?? [];
  if (!round || !first) return new Response('There is nothing at this address.', { status: 404 });
  const changedAt = toInstant(new Date());
  const entries = roundEntries(round.interviews, await findAlarmChoices(session.owner));
  const published = entries.map((entry) => ({ entry, sequence: round.version - 1, changedAt }));
  return new Response(fileText(published, appAddress()), {
    headers: {
      'cache-control': 'private, no-store',
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${calendarFileName(roundTitle(first.round), first.company)}"`,
    },
  });
}

import { ownerOfUnsubscribe } from '@/lib/auth/unsubscribe';
import { chooseReminders } from '@/lib/data/reminder-choices';

type Context = { params: Promise<{ token: string }> };

/** One click in a mail program (RFC 8058, 3.2): it comes from their server, without an origin and signed out. */
export async function POST(_request: Request, { params }: Context) {
  const claim = await ownerOfUnsubscribe((await params).token);
  if (!claim) return new Response('This address stops nothing.', { status: 404 });
  await chooseReminders(claim.owner, claim.kinds, 'mail', false);
  return new Response('These mails have stopped.');
}

/** Opened by a person, or by a program that looks at every address in a mail: nothing changes before a press. */
export async function GET(_request: Request, { params }: Context) {
  return new Response(null, { status: 303, headers: { location: `/unsubscribe/${encodeURIComponent((await params).token)}` } });
}

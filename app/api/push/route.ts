import { renewPushAction } from '@/lib/actions/push';
import { IDLE } from '@/lib/actions/state';
import { currentSession } from '@/lib/auth/session';
import { pushKeys } from '@/lib/data/push-keys';

// Being refused is an answer that the browser acts on, and no fault.
const STATUS = { idle: 500, done: 200, refused: 200, invalid: 400, 'signed-out': 401 } as const;
const UNKEPT = { 'cache-control': 'no-store' };

/** The key that a browser subscribes to, for a service worker whose subscription was changed under it. */
export async function GET() {
  if (!(await currentSession())) return Response.json({ error: 'Sign in first.' }, { status: 401, headers: UNKEPT });
  return Response.json({ key: pushKeys().publicKey }, { headers: UNKEPT });
}

/** The service worker and the open page say where this browser takes push messages; neither can ask an action. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData());
  const { outcome } = await renewPushAction(IDLE, form);
  return Response.json({ outcome }, { status: STATUS[outcome], headers: UNKEPT });
}

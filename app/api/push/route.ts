import { renewPushAction } from '@/lib/actions/push';
import { IDLE } from '@/lib/actions/state';

const STATUS = { idle: 500, done: 200, invalid: 400, refused: 409, 'signed-out': 401 } as const;

/** The service worker and the open page say where this browser takes push messages; neither can ask an action. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData());
  const { outcome, message } = await renewPushAction(IDLE, form);
  return Response.json({ outcome, message }, { status: STATUS[outcome], headers: { 'cache-control': 'no-store' } });
}

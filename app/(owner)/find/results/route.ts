import { currentSession } from '@/lib/auth/session';
import { readAnswer, typedOf } from '../view';

/** What is found and what can be done, as it is typed. */
export async function GET(request: Request) {
  const session = await currentSession();
  if (!session) return Response.json({ error: 'Sign in first.' }, { status: 401 });
  const typed = typedOf(new URL(request.url).searchParams.get('q') ?? '');
  return Response.json(await readAnswer(session, typed), { headers: { 'cache-control': 'private, no-store' } });
}

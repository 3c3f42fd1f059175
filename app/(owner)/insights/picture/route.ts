import { redirect } from 'next/navigation';
import { currentSession } from '@/lib/auth/session';
import { pictureOf } from '@/lib/formats/insights-picture';
import { readFigures } from '../figures';
import { pictureFacts } from './facts';

/** The figures as a picture to show around: no company, person, role or day is named in it. */
export async function GET(request: Request) {
  const session = await currentSession();
  // Back to the page rather than here: a browser that signs in is to end on a page.
  if (!session) redirect('/sign-in?next=%2Finsights');
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const figures = await readFigures(session, params, new Date());
  return new Response(pictureOf(pictureFacts(figures)), {
    headers: {
      'cache-control': 'private, no-store',
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'content-disposition': 'attachment; filename="job-search.svg"',
    },
  });
}

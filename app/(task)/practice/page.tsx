import type { Metadata } from 'next';
import { requireSession } from '@/lib/auth/session';
import { picksOf } from './practice';
import { PracticePage } from './practice-page';

export const metadata: Metadata = { title: 'Practice' };

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export default async function PracticeAnythingPage({ searchParams }: Props) {
  const session = await requireSession();
  const picks = picksOf((await searchParams).q);
  return <PracticePage session={session} picks={picks} round={null} note="Practice" close={picks.length ? '/practice' : '/questions?they=1'} />;
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireSession } from '@/lib/auth/session';
import { picksOf, readRound } from '../../../practice/practice';
import { PracticePage } from '../../../practice/practice-page';

export const metadata: Metadata = { title: 'Practice' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ q?: string | string[] }> };

export default async function PracticeForRoundPage({ params, searchParams }: Props) {
  const { id } = await params;
  const session = await requireSession();
  const found = await readRound(session, id, new Date());
  if (!found) notFound();
  const picks = picksOf((await searchParams).q);
  return <PracticePage session={session} picks={picks} round={found.round} note={found.note} close={`/rounds/${id}`} />;
}

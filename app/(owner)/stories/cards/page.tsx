import type { Metadata } from 'next';
import { CardPage } from '@/components/stories/card-page';
import { requireSession } from '@/lib/auth/session';
import { readCards } from './view';

export const metadata: Metadata = { title: 'Story cards' };

export default async function CardsPage({ searchParams }: { searchParams: Promise<{ round?: string | string[] }> }) {
  const { round } = await searchParams;
  const session = await requireSession();
  return <CardPage {...await readCards(session, typeof round === 'string' ? round : '')} />;
}

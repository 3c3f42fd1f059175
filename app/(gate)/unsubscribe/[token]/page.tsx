import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StopMails } from '@/components/reminders/stop-mails';
import { ownerOfUnsubscribe } from '@/lib/auth/unsubscribe';
import { kindLabel } from '@/lib/domain/reminder-channels';

export const metadata: Metadata = { title: 'Stop these mails', referrer: 'no-referrer' };

export default async function UnsubscribePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const claim = await ownerOfUnsubscribe(token);
  if (!claim) notFound();
  return <StopMails token={token} kinds={claim.kinds.map(kindLabel)} />;
}

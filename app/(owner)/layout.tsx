import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Bell } from '@/components/reminders/bell';
import { ReminderWatch } from '@/components/reminders/watch';
import { Install } from '@/components/shell/install';
import { Pending } from '@/components/shell/pending';
import { Toaster } from '@/components/shell/toaster';
import { TopBar } from '@/components/shell/top-bar';
import { TimeKeeper } from '@/components/time/time-keeper';
import { Shortcuts } from '@/components/shell/shortcuts';
import { FLASH_COOKIE, pendingFlash } from '@/lib/actions/flash';
import { requireSession } from '@/lib/auth/session';
import { listReminderWords } from '@/lib/data/reminder-list';
import { toInstant } from '@/lib/data/instants';
import { snoozeChoices } from '@/lib/domain/snoozes';
import { heatOfNearest, owedDeadlines } from './owed';

export async function generateMetadata(): Promise<Metadata> {
  const owed = await owedDeadlines();
  const count = owed.length ? `(${owed.length}) ` : '';
  return {
    title: { default: `${count}Today`, template: `${count}%s · Callback` },
    icons: { icon: `/icons/mark-${heatOfNearest(owed, new Date()) ?? 'rest'}.svg`, apple: '/icons/apple-touch-icon.png' },
  };
}

export default async function OwnerLayout({ children }: { children: ReactNode }) {
  const { owner, account } = await requireSession();
  const now = new Date();
  const [owed, shown, flash] = await Promise.all([owedDeadlines(), listReminderWords(owner, account, now), pendingFlash()]);
  const snoozes = snoozeChoices(toInstant(now), account.timeZone, account.hour12);
  const heat = heatOfNearest(owed, now);
  return (
    <>
      <TopBar name={account.name} owed={owed.length} heat={heat} singleKeys={account.singleKeys} bell={<Bell shown={shown} snoozes={snoozes} />} />
      {children}
      <Toaster flash={flash} cookie={FLASH_COOKIE} />
      <TimeKeeper serverNow={now.getTime()} />
      <Pending />
      <Install />
      <ReminderWatch owed={owed.length} shown={shown} />
      <Shortcuts on={account.singleKeys} />
    </>
  );
}

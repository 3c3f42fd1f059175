import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TaskBar } from '@/components/debriefs/task-bar';
import { NameDrill } from '@/components/drills/name-drill';
import { requireSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { listOwedDeadlines } from '@/lib/data/reminders';
import { heatOf } from '@/lib/domain/heat';
import { readDrill } from './view';

export const metadata: Metadata = { title: 'Name drill' };

export default async function NamesPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const now = new Date();
  const [drill, [due]] = await Promise.all([readDrill(session, id, now), listOwedDeadlines(session.owner, toInstant(now))]);
  if (!drill) notFound();
  return (
    <>
      <TaskBar close={`/rounds/${id}`} heat={due ? heatOf(due.getTime() - now.getTime()) : null} note={drill.when} />
      <main id="main">
        <NameDrill {...drill} singleKeys={session.account.singleKeys} />
      </main>
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChooseWhat } from '@/components/debriefs/choose-what';
import { DebriefForm } from '@/components/debriefs/debrief-form';
import { TaskBar } from '@/components/debriefs/task-bar';
import { requireSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { listOwedDeadlines } from '@/lib/data/reminders';
import { heatOf } from '@/lib/domain/heat';
import { readChoices } from './choices';
import { readDebrief } from './debrief';

export const metadata: Metadata = { title: 'Log an interview' };

type Props = { searchParams: Promise<{ round?: string | string[]; application?: string | string[] }> };

export default async function LogPage({ searchParams }: Props) {
  const { round, application } = await searchParams;
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');
  const query = one(round) ? `?round=${one(round)}` : one(application) ? `?application=${one(application)}` : '';
  const session = await requireSession();
  const now = new Date();
  const [due] = await listOwedDeadlines(session.owner, toInstant(now));
  const heat = due ? heatOf(due.getTime() - now.getTime()) : null;

  if (!query) {
    const choices = await readChoices(session, now);
    if (choices.rounds.length + choices.applications.length > 0) {
      return (
        <>
          <TaskBar close="/" heat={heat} />
          <main id="main" className="wrap">
            <ChooseWhat {...choices} />
          </main>
        </>
      );
    }
  }
  const debrief = await readDebrief(session, { round: one(round), application: one(application) || 'new' }, now);
  if (!debrief) notFound();
  return (
    <>
      <TaskBar close={debrief.application === 'new' ? '/' : `/applications/${debrief.application}`} heat={heat} />
      <main id="main">
        <DebriefForm key={debrief.place} {...debrief} here={`/log${query}`} />
      </main>
    </>
  );
}

import { FirstRun } from '@/components/today/first-run';
import { TodayHead } from '@/components/today/today-head';
import { NotesToday, OffersToday, RepliesToday, RoundsToday, SampleBar } from '@/components/today/today-sections';
import styles from '@/components/today/today.module.css';
import { Strip } from '@/components/pipeline/strip';
import { DayLine } from '@/components/time/day-line';
import { requireSession } from '@/lib/auth/session';
import { readToday } from './today';

export default async function TodayPage() {
  const session = await requireSession();
  const now = new Date();
  const today = await readToday(session, now);
  return (
    <main id="main" className="wrap">
      <TodayHead today={today.today} headline={today.headline} hint={today.hint} />
      <DayLine
        line={today.line}
        now={now.getTime()}
        sentence={today.lineSentence}
        hrefOf={(id) => `/rounds/${id}`}
        ghost={today.isEmpty ? 'The first person you meet' : undefined}
      />
      {today.isEmpty ? (
        <FirstRun />
      ) : (
        <>
          {today.hasSample && <SampleBar />}
          <div className={styles.grid}>
            <NotesToday notes={today.notes} sent={today.sent} unlogged={today.unlogged} now={now.getTime()} />
            <div>
              <RoundsToday rounds={today.rounds} />
              <OffersToday offers={today.offers} />
              <RepliesToday overdue={today.overdue} more={today.overdueCount - today.overdue.length} expected={today.expected} />
            </div>
          </div>
          <Strip counts={today.counts} heats={today.heats} />
        </>
      )}
    </main>
  );
}

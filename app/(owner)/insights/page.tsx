import type { Metadata } from 'next';
import Link from 'next/link';
import { ChartTable } from '@/components/insights/chart-table';
import { DurationsChart } from '@/components/insights/durations';
import styles from '@/components/insights/insights.module.css';
import { PeriodMenu } from '@/components/insights/period-menu';
import { PunctualityChart } from '@/components/insights/punctuality';
import { Rates } from '@/components/insights/rates';
import { Panel } from '@/components/insights/panel';
import { StrandRows, StrandsChart } from '@/components/insights/strands';
import { WeeksChart } from '@/components/insights/weeks';
import { requireSession } from '@/lib/auth/session';
import { readFigures, type InsightsParams } from './figures';
import { insightsView } from './view';

export const metadata: Metadata = { title: 'Insights' };

export default async function InsightsPage({ searchParams }: { searchParams: Promise<InsightsParams> }) {
  const session = await requireSession();
  const figures = await readFigures(session, await searchParams, new Date());
  const { strands, rates, durations, notes, signs, weeks, ...view } = insightsView(figures);
  if (!figures.first)
    return (
      <main id="main" className="wrap">
        <div className={styles.head}>
          <h1 className="h1">Nothing to learn from yet.</h1>
        </div>
        <p className="empty">
          <b>No application has been sent.</b>
          Who replies, how long it takes and what came of it stand here from the first one on.{' '}
          <Link className="link" href="/applications/new" prefetch={false}>
            Add an application
          </Link>
        </p>
      </main>
    );
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <div className={styles.head}>
        <div>
          <h1 className="h1">{figures.total ? view.finding : view.nothing}</h1>
          {figures.total > 0 && <p className="lead">{view.lead}</p>}
        </div>
        <PeriodMenu {...view.period} />
      </div>
      {figures.total > 0 && (
        <figure className={styles.figure}>
          <StrandsChart {...strands} />
          <StrandRows {...strands} />
          <div className={styles.foot}>
            <ChartTable {...strands.table} />
            <a className="link" href={view.picture} download>
              Picture without names
            </a>
            <Link className="link" href="/insights/record" prefetch={false}>
              Record to show or print
            </Link>
          </div>
        </figure>
      )}
      <div className={styles.three}>
        <div>
          {figures.total > 0 && (
            <Panel title="Who replies" remark="by source" take={rates.take}>
              <Rates rates={rates.rates} />
            </Panel>
          )}
          <Panel title="Week by week" remark={weeks.of}>
            <WeeksChart {...weeks} />
            <ChartTable {...weeks.table} />
          </Panel>
        </div>
        <div>
          {figures.total > 0 && (
            <Panel title="How long things take" remark={durations.of} take={durations.take}>
              <DurationsChart {...durations} />
              <ChartTable {...durations.table} />
            </Panel>
          )}
        </div>
        <div>
          <Panel title="Thank-you notes" remark="hours after the conversation">
            {notes.said ? (
              <>
                <p className={styles.stat}>
                  <b>{`${notes.inTime} of ${notes.n}`}</b> {notes.said}
                </p>
                <PunctualityChart {...notes} />
                <ChartTable {...notes.table} />
              </>
            ) : (
              <p className={styles.take}>None went out in this time.</p>
            )}
          </Panel>
          <Panel title="Good signs" remark="and what came next, once known">
            <Rates plain rates={signs} after=" went on" />
          </Panel>
        </div>
      </div>
    </main>
  );
}

import { Fragment } from 'react';
import { planDensity, type PlanGoal } from '@/lib/domain/ninety-days';
import styles from './plans.module.css';

export type PlanView = {
  by: string;
  company: string;
  role: string;
  date: string;
  columns: { day: number; aim: string; goals: PlanGoal[] }[];
  need: string;
};

const TICKS = Array.from({ length: 19 }, (_, tick) => tick * 5);

/** The page itself. The copy to keep says who said what, and prints with lines to write on. */
export function PlanSheet({ plan, copy }: { plan: PlanView; copy: 'leave' | 'keep' }) {
  return (
    <article className={`sheet ${styles.page}`} data-density={planDensity(plan.columns)}>
      <header className={styles.head}>
        <div>
          <p>
            {plan.by}, for {plan.company}
          </p>
          <h1 className="display">The first 90 days</h1>
        </div>
        <div>
          <p>{plan.role}</p>
          <p className="h3">{plan.date}</p>
        </div>
      </header>
      <div className={styles.scale} aria-hidden="true">
        {TICKS.map((day) => (
          <Fragment key={day}>
            <i style={{ left: `${(day / 90) * 100}%` }} data-major={day % 30 === 0 || undefined} />
            {day % 30 === 0 && <span style={{ left: `${(day / 90) * 100}%` }}>{day || 'Start'}</span>}
          </Fragment>
        ))}
      </div>
      <div className={styles.three}>
        {plan.columns.map(({ day, aim, goals }) => (
          <section key={day}>
            <h2>Day {day}</h2>
            <p className={styles.aim}>{aim}</p>
            <ul>
              {goals.map((goal, index) => (
                <li key={index}>
                  <b>{goal.goal}</b>
                  {goal.measure && <p>{goal.measure}</p>}
                  {copy === 'keep' && goal.source && <p className={styles.source}>{goal.source}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {plan.need && (
        <section className={styles.need}>
          <h2>What I would need</h2>
          <p>{plan.need}</p>
        </section>
      )}
      {copy === 'keep' && (
        <section className={styles.lines}>
          <h2>What they said about it</h2>
          <i />
          <i />
          <i />
          <i />
        </section>
      )}
    </article>
  );
}

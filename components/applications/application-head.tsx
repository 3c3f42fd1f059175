import Link from 'next/link';
import { StageBars } from '@/components/pipeline/stage-bars';
import { ButtonLink } from '@/components/ui/button';
import { ActionButton } from '@/components/ui/action-button';
import { Icon } from '@/components/ui/icon';
import { moveApplicationAction, reopenApplicationAction } from '@/lib/actions/moves';
import { STAGE_LABELS, type Stage } from '@/lib/domain/pipeline';
import type { ReactNode } from 'react';
import styles from './application.module.css';

type Props = { id: string; company: string; role: string; stage: Stage; menu: ReactNode };

export function ApplicationHead({ id, company, role, stage, menu }: Props) {
  return (
    <>
      <nav className={styles.crumb} aria-label="Breadcrumb">
        <Link href="/pipeline" prefetch={false}>
          <Icon name="arrow-left" />
          Pipeline
        </Link>
      </nav>
      <header className={styles.head}>
        <span className={styles.co} aria-hidden="true">
          {[...company][0]?.toLocaleUpperCase('en-GB')}
        </span>
        <div className={styles.title}>
          <h1 className="h1">{company}</h1>
          <p>{role}</p>
        </div>
        <div className={styles.acts}>
          {stage === 'saved' && (
            <ActionButton action={moveApplicationAction} fields={{ id, stage: 'applied' }} look="primary">
              <Icon name="check" stroke={2} />I applied
            </ActionButton>
          )}
          <ButtonLink look={stage === 'saved' ? 'quiet' : 'secondary'} href={`/rounds/new?application=${id}`}>
            <Icon name="calendar-plus" />
            Add a round
          </ButtonLink>
          {menu}
        </div>
      </header>
    </>
  );
}

type Step = { stage: Stage; state: 'now' | 'done' | null; date: string };

export function Steps({ id, steps, closing }: { id: string; steps: Step[]; closing: { words: string; date: string } | null }) {
  return (
    <>
      <ol className={styles.steps} aria-label="Stages">
        {steps.map(({ stage, state, date }) => (
          <li key={stage} className={state ? styles[state] : undefined} aria-current={state === 'now' ? 'step' : undefined}>
            <StageBars stage={stage} faint={!state} />
            <span>{STAGE_LABELS[stage]}</span>
            <small>{state === 'now' ? date && `since ${date}` : state === 'done' ? date : ''}</small>
          </li>
        ))}
      </ol>
      {closing && (
        <div className={styles.closed}>
          <StageBars stage="closed" />
          <p>
            <b>Closed</b> {closing.date}. {closing.words}.
          </p>
          <ActionButton action={reopenApplicationAction} fields={{ id }} look="quiet" size="little">
            Reopen
          </ActionButton>
        </div>
      )}
    </>
  );
}

import type { Metadata } from 'next';
import { TaskBar } from '@/components/debriefs/task-bar';
import { BackLink } from '@/components/practice/back-link';
import { Breath } from '@/components/practice/breath';
import styles from '@/components/practice/calm.module.css';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { requireSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { clockWords } from '@/lib/domain/day-words';
import { readNext } from './next';

export const metadata: Metadata = { title: 'One minute' };

export default async function CalmPage({ searchParams }: { searchParams: Promise<{ round?: string | string[] }> }) {
  const { round } = await searchParams;
  const session = await requireSession();
  const now = new Date();
  const next = await readNext(session, typeof round === 'string' ? round : '', now);
  const href = next ? `/rounds/${next.id}` : '/';
  const { timeZone, hour12 } = session.account;
  return (
    <>
      <TaskBar close={href} heat={null} note={clockWords(toInstant(now), timeZone, hour12)}>
        <BackLink href={href} label="Close">
          <Icon name="x" size={20} />
        </BackLink>
      </TaskBar>
      <main id="main" className={styles.calm}>
        <h1 className="vh">One minute</h1>
        <Breath />
        <noscript>
          <p className="dim">Breathe in while the circle grows, and out while it shrinks.</p>
        </noscript>
        <div>
          <p className="lead">{next ? `${next.when} You know the way.` : 'Nothing to do but this.'}</p>
          {next?.who && <p className="dim">{next.who}</p>}
        </div>
        <ButtonLink look="secondary" size="large" href={href}>
          {next ? 'Enough, open the brief' : 'Enough'}
        </ButtonLink>
      </main>
    </>
  );
}

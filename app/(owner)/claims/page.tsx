import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ClaimForm } from '@/components/claims/claim-form';
import { ConflictSheets } from '@/components/claims/conflict';
import { Ledger } from '@/components/claims/ledger';
import styles from '@/components/claims/claims.module.css';
import { requireSession } from '@/lib/auth/session';
import { listOpenApplications } from '@/lib/data/applications';
import { findClaim, listLedger } from '@/lib/data/claims';
import { toInstant } from '@/lib/data/instants';
import { plainDateIn } from '@/lib/domain/time';
import { ledgerView } from './view';

export const metadata: Metadata = { title: 'What you said' };

const SHOWN = 60;

export default async function ClaimsPage({ searchParams }: { searchParams: Promise<{ claim?: string | string[] }> }) {
  const { claim } = await searchParams;
  const session = await requireSession();
  const now = new Date();
  const [applications, open, edited] = await Promise.all([
    listLedger(session.owner),
    listOpenApplications(session.owner, now, SHOWN),
    typeof claim === 'string' ? findClaim(session.owner, claim) : null,
  ]);
  const view = ledgerView(applications, session, now);
  const companies = open.map((row) => ({ id: row.id, words: `${row.company.name}, ${row.role}` }));
  const today = plainDateIn(toInstant(now), session.account.timeZone).toString();
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <h1 className="h1">{applications.length ? view.heading : 'Nothing you said is written down yet.'}</h1>
      {applications.length === 0 && <p className="lead">Pay, notice, why you are leaving: the debrief asks for it, folded. Two answers to one company show here side by side.</p>}
      {applications.length > 0 && view.conflicts.length === 0 && <p className="lead">Pay, notice, why you are leaving. A second, different answer shows here side by side with the first.</p>}
      {edited && (
        <ClaimForm key={edited.id} claim={{ id: edited.id, label: edited.label, value: edited.value, raisedBy: edited.raisedBy, company: edited.application.company.name }} />
      )}
      {view.conflicts.map((conflict) => (
        <ConflictSheets key={`${conflict.applicationId} ${conflict.topic}`} conflict={conflict} isOnly={view.conflicts.length === 1} now={now.getTime()} />
      ))}
      {view.open.columns.length > 0 && <Ledger {...view.open} />}
      {view.closed.columns.length > 0 && (
        <details className={styles.more}>
          <summary>Show closed</summary>
          <Ledger {...view.closed} />
        </details>
      )}
      {companies.length > 0 && (
        <details className={styles.more}>
          <summary>Add what you said outside an interview</summary>
          <ClaimForm companies={companies} newId={randomUUID()} today={today} />
        </details>
      )}
    </main>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ApplicationForm } from '@/components/applications/application-form';
import styles from '@/components/applications/form-page.module.css';
import { requireSession } from '@/lib/auth/session';
import { findApplicationForEdit } from '@/lib/data/applications';
import { listCompanyNames } from '@/lib/data/companies';
import { amountWords } from '@/lib/domain/applications';
import { Temporal } from '@/lib/domain/temporal';

export const metadata: Metadata = { title: 'Edit application' };

export default async function EditApplicationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { owner, account } = await requireSession();
  const row = await findApplicationForEdit(owner, id);
  if (!row) notFound();
  const { source, sourceDetail, link, payCurrency, payPeriod, place, workMode, level, tags, resumeVersion, jobDescription, notes, role } = row;
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <h1 className="h1">Edit {row.company.name}</h1>
      <ApplicationForm
        id={id}
        version={row.version}
        values={{
          ...{ source, sourceDetail, link, payCurrency, payPeriod, place, workMode, level, tags, resumeVersion, jobDescription, notes, role },
          company: row.company.name,
          payMin: amountWords(row.payMin),
          payMax: amountWords(row.payMax),
          closesOn: row.closesOn ?? '',
        }}
        companies={await listCompanyNames(owner)}
        today={Temporal.Now.plainDateISO(account.timeZone).toString()}
      />
    </main>
  );
}

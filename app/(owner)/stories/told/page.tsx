import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import crumb from '@/components/applications/application.module.css';
import { CompanyPicker } from '@/components/stories/company-picker';
import { ToldTable } from '@/components/stories/told-table';
import styles from '@/components/stories/told.module.css';
import { Icon } from '@/components/ui/icon';
import { requireSession } from '@/lib/auth/session';
import { listTellingCompanies, listToldMatrix } from '@/lib/data/tellings';
import { matrixView } from './view';

export const metadata: Metadata = { title: 'Who heard what' };

type Props = { searchParams: Promise<{ company?: string | string[] }> };

export default async function ToldPage({ searchParams }: Props) {
  const [session, { company: asked }] = [await requireSession(), await searchParams];
  const companies = await listTellingCompanies(session.owner);
  const companyId = typeof asked === 'string' ? asked : companies[0]?.id;
  const row = companyId === undefined ? null : await listToldMatrix(session.owner, companyId);
  if (companyId !== undefined && !row) notFound();
  const view = row && matrixView(row, session, new Date());
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <nav className={crumb.crumb} aria-label="Breadcrumb">
        <Link href="/stories" prefetch={false}>
          <Icon name="arrow-left" />
          Stories
        </Link>
      </nav>
      <h1 className="h1">{view?.finding ?? 'No story is told or planned yet.'}</h1>
      {row && <CompanyPicker companies={companies} current={row.company} />}
      {view && view.rows.length > 0 ? (
        <ToldTable {...view} />
      ) : (
        <p className="empty">
          <b>{row ? `Nothing is planned for ${row.company.name} either.` : 'Who heard what will stand here.'}</b>
          Plan a story in the brief of a round, or say in its debrief which ones you told.
        </p>
      )}
    </main>
  );
}

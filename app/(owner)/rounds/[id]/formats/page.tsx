import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { AssessmentSheet } from '@/components/formats/assessment-sheet';
import { FormatChecklist } from '@/components/formats/format-checklist';
import styles from '@/components/formats/formats.module.css';
import { requireSession } from '@/lib/auth/session';
import { readFormats } from './view';

export const metadata: Metadata = { title: 'Formats' };

export default async function FormatsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const view = await readFormats(await requireSession(), id, new Date());
  if (!view) notFound();
  return (
    <main id="main" className="wrap" data-own-job>
      <div className={styles.head}>
        <p>
          <Link href={`/rounds/${id}`} prefetch={false}>
            {view.when}
          </Link>
        </p>
        <h1 className="display">{view.heading}</h1>
      </div>
      <div className={view.assessments.length > 0 ? styles.two : styles.one}>
        {view.assessments.length > 0 && (
          <div>
            {view.assessments.map((assessment) => (
              <AssessmentSheet key={assessment.id} assessment={assessment} />
            ))}
          </div>
        )}
        <div className={styles.lists}>
          {view.lists.map((list) => (
            <FormatChecklist key={list.id} roundId={id} list={list} />
          ))}
        </div>
      </div>
    </main>
  );
}

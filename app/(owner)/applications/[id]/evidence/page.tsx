import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ApplicationCrumb, PartHead } from '@/components/applications/part-page';
import { QualityList } from '@/components/evidence/quality-list';
import { requireSession } from '@/lib/auth/session';
import { findEvidence } from '@/lib/data/evidence';
import { evidenceWords, QUALITIES } from '@/lib/domain/evidence';

export const metadata: Metadata = { title: 'Evidence' };

export default async function EvidencePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { owner } = await requireSession();
  const row = await findEvidence(owner, id);
  if (!row) notFound();
  const qualities = QUALITIES.map((quality) => ({
    ...quality,
    newId: randomUUID(),
    lines: row.evidence.filter((line) => line.quality === quality.id),
  }));
  return (
    <main id="main" className="wrap">
      <ApplicationCrumb id={id} company={row.company.name} />
      <PartHead title={evidenceWords(row.evidence)} lead="A second round judges four things. A line for each is enough, if it can be checked." />
      <QualityList applicationId={id} qualities={qualities} />
    </main>
  );
}

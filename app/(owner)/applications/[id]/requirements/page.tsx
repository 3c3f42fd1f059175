import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ApplicationCrumb, PartGrid, PartHead } from '@/components/applications/part-page';
import { PostingForm } from '@/components/requirements/posting-form';
import { ProposalForm } from '@/components/requirements/proposal-form';
import { RequirementList } from '@/components/requirements/requirement-list';
import { RequirementsSide } from '@/components/requirements/requirements-side';
import { requireSession } from '@/lib/auth/session';
import { findRequirements, listStoryChoices } from '@/lib/data/requirements';
import { requirementsView } from './view';

export const metadata: Metadata = { title: 'What they ask for' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> };

export default async function RequirementsPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const { owner } = await requireSession();
  const [row, stories] = await Promise.all([findRequirements(owner, id), listStoryChoices(owner)]);
  if (!row) notFound();
  const view = requirementsView(row, stories, asked);
  const hasOwnJob = view.shows !== 'list' || view.rows.some(({ isOpen }) => isOpen);
  return (
    <main id="main" className="wrap" data-own-job={hasOwnJob ? true : undefined}>
      <ApplicationCrumb id={id} company={view.company} />
      <PartHead title={view.heading} lead={view.lead} />
      <PartGrid side={<RequirementsSide id={id} here={view.here} shows={view.shows} hasText={view.jobDescription !== ''} />}>
        {view.shows === 'paste' && <PostingForm key={view.version} id={id} version={view.version} jobDescription={view.jobDescription} back={view.back} />}
        {view.shows === 'proposals' && <ProposalForm key={view.version} id={id} lines={view.lines} isTicked={view.isTicked} back={view.back} />}
        {view.shows === 'list' && <RequirementList rows={view.rows} />}
      </PartGrid>
    </main>
  );
}

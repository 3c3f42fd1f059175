import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import styles from '@/components/applications/form-page.module.css';
import { OfferForm } from '@/components/offers/offer-form';
import { RemoveOffer } from '@/components/offers/remove-offer';
import { requireSession } from '@/lib/auth/session';
import { findOffer } from '@/lib/data/offers';
import { offerFormValues } from './form';

export const metadata: Metadata = { title: 'Offer' };

export default async function OfferPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { owner } = await requireSession();
  const row = await findOffer(owner, id);
  if (!row) notFound();
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <h1 className="h1">What does {row.company.name} offer?</h1>
      <p className="lead">The day to answer by becomes the next step, and rings the morning before.</p>
      <OfferForm id={id} version={row.offer?.version ?? 0} values={offerFormValues(row)} />
      {row.offer && <RemoveOffer id={id} />}
    </main>
  );
}

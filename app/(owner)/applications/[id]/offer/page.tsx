import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfferForm } from '@/components/applications/offer-form';
import styles from '@/components/applications/form-page.module.css';
import { requireSession } from '@/lib/auth/session';
import { findApplicationPage } from '@/lib/data/application-page';
import { amountWords } from '@/lib/domain/applications';

export const metadata: Metadata = { title: 'Offer' };

export default async function OfferPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { owner } = await requireSession();
  const row = await findApplicationPage(owner, id);
  if (!row) notFound();
  const { offer } = row;
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <h1 className="h1">What does {row.company.name} offer?</h1>
      <p className="lead">The day to answer by becomes the next step, and rings the morning before.</p>
      <OfferForm
        id={id}
        values={{
          pay: amountWords(offer?.pay ?? null),
          currency: offer?.currency ?? row.payCurrency,
          period: offer?.period ?? row.payPeriod,
          extras: offer?.extras ?? '',
          answerBy: offer?.answerBy ?? '',
          notes: offer?.notes ?? '',
        }}
      />
    </main>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { LetterDesk } from '@/components/offers/letter-desk';
import styles from '@/components/offers/letter-desk.module.css';
import { requireSession } from '@/lib/auth/session';
import { findOffer } from '@/lib/data/offers';
import { OFFER_LETTERS } from '@/lib/domain/offer-letters';
import { letterView } from './view';

export const metadata: Metadata = { title: 'A letter about the offer' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OfferLetterPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { owner, account } = await requireSession();
  const row = await findOffer(owner, id);
  if (!row) notFound();
  const view = letterView(row, await searchParams, account, new Date());
  const here = `/applications/${id}/offer/letter`;
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <header>
        <h1 className="h1">{view.title}</h1>
        <p className="lead">{view.lead}</p>
      </header>
      <LetterDesk key={view.kind} at={`${id}.${view.kind}`} label={view.title} to={view.to} letter={view.letter} />
      <aside aria-label="Other letters">
        <ul className={styles.kinds}>
          {OFFER_LETTERS.map(({ id: kind, title }) => (
            <li key={kind}>
              <Link href={`${here}?kind=${kind}${view.until ? `&until=${view.until}` : ''}`} prefetch={false} aria-current={kind === view.kind ? 'page' : undefined}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
        <p className={styles.after}>
          {view.after}{' '}
          <Link className="link" href={view.next.href} prefetch={false}>
            {view.next.label}
          </Link>
        </p>
      </aside>
    </main>
  );
}

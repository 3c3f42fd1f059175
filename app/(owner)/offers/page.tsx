import type { Metadata } from 'next';
import { EarlierOffers } from '@/components/offers/earlier-offers';
import { OfferAxisFigure } from '@/components/offers/offer-axis';
import { OfferChooser } from '@/components/offers/offer-chooser';
import { OfferSheets } from '@/components/offers/offer-sheets';
import styles from '@/components/offers/offers.module.css';
import { requireSession } from '@/lib/auth/session';
import { offersView } from './view';

export const metadata: Metadata = { title: 'Offers' };

type Props = { searchParams: Promise<{ with?: string | string[] }> };

export default async function OffersPage({ searchParams }: Props) {
  const session = await requireSession();
  const asked = (await searchParams).with;
  const view = await offersView(session, typeof asked === 'string' ? asked : asked?.join(','), new Date());
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <header className={styles.head}>
        <h1 className="h1">{view.title}</h1>
        <p className="lead">{view.lead}</p>
      </header>
      {view.axis && <OfferAxisFigure axis={view.axis} />}
      {view.choices.length > 0 && <OfferChooser choices={view.choices} />}
      {view.columns.length > 0 && <OfferSheets columns={view.columns} rows={view.rows} others={view.others} />}
      {view.earlier.length > 0 && <EarlierOffers offers={view.earlier} isMore={view.isMoreEarlier} />}
    </main>
  );
}

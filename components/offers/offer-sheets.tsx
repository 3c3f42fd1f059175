import Link from 'next/link';
import type { CSSProperties, ReactNode } from 'react';
import type { OwnFit } from '@/lib/domain/offer-fit';
import type { OfferCell, OfferRow } from '@/lib/domain/offer-rows';
import { AddPart, OfferActs, type ActsOfOffer } from './offer-acts';
import styles from './offer-sheets.module.css';

type Column = ActsOfOffer & { role: string; hasTerms: boolean; notes: string; fit: OwnFit | null; wrote: string | null };
type Row = Pick<OfferRow, 'key' | 'label' | 'cells'> & { kind: string };
type Props = { columns: Column[]; rows: Row[]; others: { id: string; company: string }[] };

/** Offers side by side: one sheet each, and the same rows. The better value is heavier, where it can be said. */
export function OfferSheets({ columns, rows, others }: Props) {
  return (
    <div role="table" aria-label="Offers side by side" className={styles.sheets} style={{ '--n': columns.length } as CSSProperties} data-n={columns.length}>
      <div role="row" className={`${styles.row} ${styles.first}`}>
        <div role="columnheader" className={styles.part}>
          <span className="vh">Part</span>
        </div>
        {columns.map(({ id, company, role }) => (
          <div key={id} role="columnheader" className={`${styles.cell} ${styles.top}`}>
            <span className={styles.co} aria-hidden="true">
              {[...company][0]?.toLocaleUpperCase('en-GB')}
            </span>
            <div>
              <h2>
                <Link href={`/applications/${id}`} prefetch={false}>
                  {company}
                </Link>
              </h2>
              <p>{role}</p>
            </div>
          </div>
        ))}
      </div>
      {rows.map(({ key, label, cells }) => (
        <div key={key} role="row" className={styles.row}>
          <div role="rowheader" className={styles.part}>
            {label}
          </div>
          {cells.map((cell, index) => (
            <Cell key={columns[index]!.id} cell={cell} isBig={key === 'pay'} missing={columns[index]!.hasTerms || key !== 'pay' ? 'Not said' : 'Terms not written down yet'} />
          ))}
        </div>
      ))}
      {columns.some(({ fit }) => fit) && (
        <Own label="How they fit you" columns={columns}>
          {({ fit }) => (fit ? <Fit {...fit} /> : null)}
        </Own>
      )}
      {columns.some(({ wrote }) => wrote) && (
        <Own label="What you wrote that day" columns={columns}>
          {({ wrote }) => (wrote ? <span className={`said ${styles.wrote}`}>{wrote}</span> : null)}
        </Own>
      )}
      {columns.some(({ notes }) => notes) && (
        <Own label="Your notes" columns={columns}>
          {({ notes }) => (notes ? <span className={styles.notes}>{notes}</span> : null)}
        </Own>
      )}
      <div role="row" className={`${styles.row} ${styles.last}`}>
        <div role="rowheader" className={styles.part}>
          <span className="vh">What to do</span>
          <AddPart offers={columns} />
        </div>
        {columns.map((column) => (
          <div key={column.id} role="cell" className={styles.cell}>
            <OfferActs offer={column} others={others.filter(({ id }) => id !== column.id).map(({ company }) => company)} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Cell({ cell: { lines, isBetter, isLess }, isBig, missing }: { cell: OfferCell; isBig: boolean; missing: string }) {
  const weight = isBetter ? styles.better : isLess ? styles.less : '';
  return (
    <div role="cell" className={`${styles.cell} ${weight} ${isBig ? styles.big : ''}`}>
      {lines.length === 0 && <span className={styles.none}>{missing}</span>}
      {lines.map(({ words, details }) => (
        <div key={words}>
          {isBetter ? <strong>{words}</strong> : words}
          {details.map((detail) => (
            <small key={detail}>{detail}</small>
          ))}
        </div>
      ))}
    </div>
  );
}

/** A row of what is the owner's own to say. */
function Own({ label, columns, children }: { label: string; columns: Column[]; children: (column: Column) => ReactNode }) {
  return (
    <div role="row" className={styles.row}>
      <div role="rowheader" className={styles.part}>
        {label}
      </div>
      {columns.map((column) => (
        <div key={column.id} role="cell" className={styles.cell}>
          {children(column) ?? <span className={styles.none}>Nothing written down</span>}
        </div>
      ))}
    </div>
  );
}

const TICKS = [1, 2, 3, 4, 5];

function Fit({ after, fit, reason }: OwnFit) {
  if (fit === null) return <span className={styles.none}>{after}, not written down</span>;
  return (
    <>
      {after}, <b>{fit} of 5</b>
      {reason && <small>{reason}</small>}
      <span className={styles.fit} aria-hidden="true">
        {TICKS.map((tick) => (
          <i key={tick} className={tick <= fit ? styles.on : undefined} />
        ))}
      </span>
    </>
  );
}

import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import segmented from '@/components/ui/segmented.module.css';
import { ChoicesMenu, type Choice } from './choices-menu';
import { ColumnsMenu, type ColumnsMenuFacts } from './columns-menu';
import { FilterMenu, type FilterMenuFacts } from './filter-menu';
import { Narrowings } from './narrowings';
import styles from './filter-bar.module.css';

export type FilterBarFacts = {
  /** changes with the address, so that an open menu closes once it was answered */
  key: string;
  chips: { label: string; isOn: boolean; count: number; href: string }[];
  narrowings: { label: string; href: string }[];
  cleared: string;
  menus: { sources: Choice[]; filter: FilterMenuFacts };
  sorts: { label: string; options: Choice[] };
  /** of a table */
  columns: ColumnsMenuFacts | null;
  shapes: { shape: 'board' | 'table'; isOn: boolean; href: string }[];
};

/** Filters are addresses: the address says what is shown, and the back button undoes it. */
export function FilterBar({ bar }: { bar: FilterBarFacts }) {
  return (
    <>
      <div className={styles.bar}>
        <nav className={styles.chips} aria-label="Filter">
          {bar.chips.map(({ label, isOn, count, href }) => (
            <Link key={label} className={styles.chip} href={href} prefetch={false} scroll={false} aria-current={isOn ? 'true' : undefined}>
              {label} <b>{count.toLocaleString('en-GB')}</b>
            </Link>
          ))}
        </nav>
        <div key={bar.key} className={styles.menus}>
          {bar.menus.sources.length > 0 && <ChoicesMenu id="pipeline-source" label="Source" icon="list-filter" choices={bar.menus.sources} />}
          <FilterMenu {...bar.menus.filter} />
          <div className={bar.columns ? styles.narrow : undefined}>
            <ChoicesMenu id="pipeline-sort" label={bar.sorts.label} icon="arrow-down-up" choices={bar.sorts.options} />
          </div>
          {bar.columns && <ColumnsMenu {...bar.columns} />}
        </div>
        <nav className={segmented.seg} aria-label="Shown as">
          {bar.shapes.map(({ shape, isOn, href }) => (
            <Link key={shape} href={href} prefetch={false} aria-current={isOn ? 'true' : undefined}>
              <Icon name={shape === 'board' ? 'columns-3' : 'rows-3'} />
              {shape === 'board' ? 'Board' : 'Table'}
            </Link>
          ))}
        </nav>
        <ButtonLink look="quiet" href="/applications/new">
          <Icon name="plus" stroke={2} />
          Add application
        </ButtonLink>
      </div>
      <Narrowings narrowings={bar.narrowings} cleared={bar.cleared} />
    </>
  );
}

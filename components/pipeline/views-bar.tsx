import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';
import menus from './menus.module.css';
import { SaveView } from './save-view';
import styles from './views-bar.module.css';

export type ViewsBarFacts = {
  /** changes with the address, so that an open menu closes once a view was chosen */
  key: string;
  tabs: { key: string; name: string; href: string; count: number; isCurrent: boolean }[];
  /** not pinned */
  others: { key: string; name: string; href: string; isCurrent: boolean }[];
  hasViews: boolean;
  /** the address to save, or null where there is nothing to it, or it is saved already */
  unsaved: string | null;
};

/** The looks one goes back to: everything, then what was saved and pinned. */
export function ViewsBar({ views }: { views: ViewsBarFacts }) {
  return (
    <div key={views.key} className={styles.views}>
      <nav className={styles.tabs} aria-label="Saved views">
        {views.tabs.map(({ key, name, href, count, isCurrent }) => (
          <Link key={key} href={href} prefetch={false} aria-current={isCurrent ? 'page' : undefined}>
            {name} <b>{count.toLocaleString('en-GB')}</b>
          </Link>
        ))}
      </nav>
      {views.hasViews && (
        <Popover id="pipeline-views" label="Views" icon="ellipsis">
          <ul className={menus.choices}>
            {views.others.map(({ key, name, href, isCurrent }) => (
              <li key={key}>
                <Link href={href} prefetch={false} aria-current={isCurrent ? 'page' : undefined}>
                  {name}
                  {isCurrent && <Icon name="check" stroke={2.2} />}
                </Link>
              </li>
            ))}
            <li>
              <Link href="/pipeline/views" prefetch={false}>
                Rename, pin or delete
              </Link>
            </li>
          </ul>
        </Popover>
      )}
      {views.unsaved !== null && (
        <Popover id="save-view" label="Save this view" icon="bookmark-plus">
          <SaveView address={views.unsaved} />
        </Popover>
      )}
    </div>
  );
}

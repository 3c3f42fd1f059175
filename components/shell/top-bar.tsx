import Link from 'next/link';
import { FindLink } from '@/components/find/find-link';
import { Icon } from '@/components/ui/icon';
import { ButtonLink } from '@/components/ui/button';
import type { Heat } from '@/lib/domain/heat';
import type { ReactNode } from 'react';
import { AccountMenu } from './account-menu';
import { Brand } from './mark';
import { NavLinks } from './nav-links';
import styles from './top-bar.module.css';

type Props = { name: string; owed: number; heat: Heat | null; singleKeys: boolean; bell: ReactNode };

const PAGES = [
  { href: '/', label: 'Today' },
  { href: '/pipeline', label: 'Pipeline' },
  { href: '/notes', label: 'Notes' },
  { href: '/stories', label: 'Stories' },
  { href: '/insights', label: 'Insights' },
  { href: '/people', label: 'People' },
];

/** The bar at the top, and on a phone the tabs at the bottom. */
export function TopBar({ name, owed, heat, singleKeys, bell }: Props) {
  const count = owed > 99 ? '99+' : String(owed);
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className={styles.top}>
        <div className={`wrap ${styles.in}`}>
          <Link className={styles.home} href="/" aria-label="Callback, home" prefetch={false}>
            <Brand heat={heat} />
          </Link>
          <nav className={styles.nav} aria-label="Main">
            <NavLinks items={PAGES}>
              {PAGES.map((page) => (
                <span key={page.href} style={{ display: 'contents' }}>
                  {page.label}
                  {page.href === '/notes' && owed > 0 && (
                    <span className={styles.n} aria-label={`${count} to write`} role="img">
                      {count}
                    </span>
                  )}
                </span>
              ))}
            </NavLinks>
          </nav>
          <div className={styles.right}>
            <FindLink singleKeys={singleKeys} />
            {bell}
            <span className={styles.log}>
              <ButtonLink look="primary" href="/log">
                <Icon name="plus" stroke={2} />
                Log an interview
              </ButtonLink>
            </span>
            <AccountMenu name={name} />
          </div>
        </div>
      </header>
      <Tabs owed={owed} heat={heat} />
    </>
  );
}

function Tabs({ owed, heat }: { owed: number; heat: Heat | null }) {
  const items = [
    { href: '/', label: 'Today' },
    { href: '/pipeline', label: 'Pipeline' },
    { href: '/log', label: 'Log', className: styles.tabLog, name: 'Log an interview' },
    { href: '/notes', label: 'Notes', name: owed ? `Notes, ${owed} to write` : undefined },
    { href: '/stories', label: 'Stories' },
  ];
  return (
    <nav className={styles.tabs} aria-label="Main, at the bottom">
      <NavLinks items={items}>
        {[
          <Tab key="t" icon="sun" label="Today" />,
          <Tab key="p" icon="columns-3" label="Pipeline" />,
          <span key="l" style={{ display: 'contents' }}>
            <i>
              <Icon name="plus" size={22} stroke={2.2} />
            </i>
            <span>Log</span>
          </span>,
          <span key="n" style={{ display: 'contents' }}>
            <Tab icon="mail" label="Notes" />
            {owed > 0 && <i className={styles.tabDot} data-heat={heat ?? undefined} />}
          </span>,
          <Tab key="o" icon="book-open" label="Stories" />,
        ]}
      </NavLinks>
    </nav>
  );
}

function Tab({ icon, label }: { icon: 'sun' | 'columns-3' | 'mail' | 'book-open'; label: string }) {
  return (
    <>
      <Icon name={icon} size={22} />
      <span>{label}</span>
    </>
  );
}

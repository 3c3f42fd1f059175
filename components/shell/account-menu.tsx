import Link from 'next/link';
import { Icon, type IconName } from '@/components/ui/icon';
import { signOutAction } from '@/lib/actions/accounts';
import { initialsOf } from '@/lib/domain/names';
import styles from './account-menu.module.css';

const PAGES: { href: string; label: string; icon: IconName; phone?: boolean }[] = [
  { href: '/insights', label: 'Insights', icon: 'chart-no-axes-column', phone: true },
  { href: '/people', label: 'People', icon: 'users', phone: true },
  { href: '/settings', label: 'Settings', icon: 'settings' },
  { href: '/keyboard', label: 'Keyboard', icon: 'keyboard' },
];

/** What is under one's own monogram. A popover of the browser: it opens and closes without script of ours. */
export function AccountMenu({ name }: { name: string }) {
  return (
    <>
      <button type="button" className={styles.me} popoverTarget="account" aria-label={`${name}, account and settings`}>
        {initialsOf(name)}
      </button>
      <div id="account" popover="auto" className={styles.menu}>
        <nav aria-label="Account">
          {PAGES.map(({ href, label, icon, phone }) => (
            <Link key={href} href={href} prefetch={false} className={phone ? styles.phone : undefined}>
              <Icon name={icon} />
              {label}
            </Link>
          ))}
        </nav>
        <form action={signOutAction}>
          <button type="submit">
            <Icon name="log-out" />
            Sign out
          </button>
        </form>
      </div>
    </>
  );
}

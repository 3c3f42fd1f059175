import type { Metadata } from 'next';
import { KeyList } from '@/components/shell/key-list';
import { SingleKeys } from '@/components/shell/single-keys';
import styles from '@/components/shell/keys-page.module.css';
import { requireSession } from '@/lib/auth/session';

export const metadata: Metadata = { title: 'Keyboard' };

export default async function KeyboardPage() {
  const { account } = await requireSession();
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <header className={styles.head}>
        <h1 className="h1">Keyboard</h1>
        <SingleKeys on={account.singleKeys} />
      </header>
      <p className="lead">Everything works with Tab and Enter too.</p>
      <KeyList />
    </main>
  );
}

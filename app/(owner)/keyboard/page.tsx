import type { Metadata } from 'next';
import { KeyList } from '@/components/shell/key-list';
import styles from '@/components/applications/form-page.module.css';
import { requireSession } from '@/lib/auth/session';

export const metadata: Metadata = { title: 'Keyboard' };

export default async function KeyboardPage() {
  await requireSession();
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <h1 className="h1">Keyboard</h1>
      <p className="lead">Everything works with Tab and Enter too.</p>
      <KeyList />
    </main>
  );
}

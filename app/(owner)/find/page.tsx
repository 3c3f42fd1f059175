import type { Metadata } from 'next';
import Link from 'next/link';
import { FindForm, FoundSection } from '@/components/find/found-page';
import styles from '@/components/find/found-page.module.css';
import { requireSession } from '@/lib/auth/session';
import { readFound, typedOf } from './view';

type Props = { searchParams: Promise<{ q?: string | string[]; part?: string | string[]; page?: string | string[] }> };

export const metadata: Metadata = { title: 'Find' };

export default async function FindPage({ searchParams }: Props) {
  const session = await requireSession();
  const { q, part, page } = await searchParams;
  const typed = typedOf(q);
  const asked = { part: typedOf(part), page: Math.max(1, Math.min(50, Math.trunc(Number(page)) || 1)) };
  const found = await readFound(session, typed, asked);
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <FindForm typed={typed} />
      <h1 className="h2">{found.heading}</h1>
      {found.isEmpty && <p className={`dim ${styles.none}`}>Try fewer words, or the beginning of one. Case and accents do not matter.</p>}
      {found.part && (
        <p className={styles.none}>
          <Link className="link" href={`/find?q=${encodeURIComponent(typed)}`} prefetch={false}>
            Everything found
          </Link>
        </p>
      )}
      {found.groups.map((group) => (
        <FoundSection key={group.part} group={group} isOnly={found.part !== undefined} />
      ))}
    </main>
  );
}

'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { IconLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './composer.module.css';

/** Previous and next by deadline; also Alt and the arrow keys. */
export function NotePager({ ids, current }: { ids: string[]; current: string }) {
  const router = useRouter();
  const at = ids.indexOf(current);
  const previous = ids[at - 1];
  const next = ids[at + 1];
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const to = event.altKey && (event.key === 'ArrowUp' ? previous : event.key === 'ArrowDown' ? next : null);
      if (!to) return;
      event.preventDefault();
      router.push(`/notes/${to}`);
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [previous, next, router]);
  return (
    <div className={styles.pager}>
      {previous && (
        <IconLink href={`/notes/${previous}`} label="Previous note">
          <Icon name="chevron-up" size={18} />
        </IconLink>
      )}
      {next && (
        <IconLink href={`/notes/${next}`} label="Next note">
          <Icon name="chevron-down" size={18} />
        </IconLink>
      )}
    </div>
  );
}

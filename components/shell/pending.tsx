'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import styles from './pending.module.css';

/** On a slow line a click answers at once: a thin bar runs until the next page is there. Unseen for the first 300 ms. */
export function Pending() {
  const bar = useRef<HTMLDivElement>(null);
  const path = usePathname();
  const query = useSearchParams();

  useEffect(() => {
    bar.current?.removeAttribute('data-busy');
  }, [path, query]);

  useEffect(() => {
    function press(event: MouseEvent) {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.defaultPrevented;
      // A link to a file leaves the page where it is, and one that script opens something over it.
      if (!link || !isPlain || link.target || 'file' in link.dataset || 'opens' in link.dataset || link.origin !== location.origin) return;
      if (link.pathname + link.search !== location.pathname + location.search) bar.current?.setAttribute('data-busy', '');
    }
    document.addEventListener('click', press, { capture: true });
    return () => document.removeEventListener('click', press, { capture: true });
  }, []);

  return <div ref={bar} className={styles.bar} aria-hidden="true" />;
}

'use client';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { Fetched } from '@/components/shell/fetched';
import { Icon } from '@/components/ui/icon';
import { useEarlyKeys } from './use-early-keys';
import styles from './find-link.module.css';

const load = () => import('./palette');

/**
 * Leads to the page that finds; with script it opens the palette instead, which is fetched when it is first wanted.
 * Ctrl or Cmd and K always open it, the slash when single keys are on.
 */
export function FindLink({ singleKeys }: { singleKeys: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const takeEarly = useEarlyKeys(isOpen, () => setOpen(false));
  function leadToPage(): string {
    const typed = takeEarly();
    setOpen(false);
    return typed ? `/find?q=${encodeURIComponent(typed)}` : '/find';
  }
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const isK = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
      if (!isK || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Link
        className={styles.find}
        href="/find"
        prefetch={false}
        aria-label="Find"
        data-opens=""
        data-key={singleKeys ? '/' : undefined}
        onPointerEnter={() => void load().catch(() => null)}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon name="search" />
        <span>Find a person or company</span>
        <kbd>/</kbd>
      </Link>
      <Fetched load={load} isWanted={isOpen} props={{ takeEarly, onClose: () => setOpen(false) }} onFailure={leadToPage} />
    </>
  );
}

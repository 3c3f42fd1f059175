'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { KeyList } from './key-list';
import styles from './shortcuts.module.css';

const GO_TO: Record<string, string> = { t: '/', p: '/pipeline', n: '/notes', o: '/people', s: '/settings' };

/** Whether somebody is writing: single keys are theirs then. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function step(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
}

/** Single-key shortcuts, which can be switched off (WCAG 2.1.4), and the list of them. */
export function Shortcuts({ on }: { on: boolean }) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const waitsForGoal = useRef(false);

  useEffect(() => {
    if (!on) return;
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      const goal = waitsForGoal.current && GO_TO[key];
      waitsForGoal.current = key === 'g';
      if (goal) router.push(goal);
      else if (key === 'l') router.push('/log');
      else if (key === '?') dialog.current?.showModal();
      else if (key === 'j') step(1);
      else if (key === 'k') step(-1);
      else if (key === 'w') document.activeElement?.closest('[data-write]')?.querySelector<HTMLAnchorElement>('a')?.click();
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, router]);

  return (
    <dialog ref={dialog} className={styles.keys} aria-labelledby="keys-title">
      <header>
        <h2 id="keys-title">Keyboard</h2>
        <Link href="/settings#keyboard" prefetch={false} onClick={() => dialog.current?.close()}>
          Switch single keys off
        </Link>
        <IconButton label="Close" onClick={() => dialog.current?.close()}>
          <Icon name="x" size={18} />
        </IconButton>
      </header>
      <KeyList />
    </dialog>
  );
}

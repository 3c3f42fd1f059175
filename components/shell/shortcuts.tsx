'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Fetched } from './fetched';

const loadKeys = () => import('./keys-dialog');

const GO_TO: Record<string, string> = { t: '/', p: '/pipeline', n: '/notes', s: '/stories', i: '/insights', o: '/people' };

/** Whether somebody is writing: single keys are theirs then. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function step(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
}

/**
 * A page gives a link or a button its key as data-key. What stands with the focus in one data-keys comes first.
 * @returns whether there is one
 */
function press(key: string): boolean {
  const named = [...document.querySelectorAll<HTMLElement>('[data-key]')].filter((each) => each.dataset.key === key);
  const around = document.activeElement?.closest('[data-keys]');
  const target = named.find((each) => around?.contains(each)) ?? named[0];
  target?.click();
  return target !== undefined;
}

/** Single-key shortcuts, which can be switched off (WCAG 2.1.4), and the list of them. */
export function Shortcuts({ on }: { on: boolean }) {
  const router = useRouter();
  const [isListed, setListed] = useState(false);
  const waitsForGoal = useRef(false);
  function leadToPage(): string {
    setListed(false);
    return '/keyboard';
  }

  useEffect(() => {
    if (!on) return;
    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWriting(event.target) || document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      const goal = waitsForGoal.current && GO_TO[key];
      waitsForGoal.current = key === 'g';
      if (goal) router.push(goal);
      else if (key === 'l') router.push('/log');
      else if (key === '?') setListed(true);
      else if (key === 'j') step(1);
      else if (key === 'k') step(-1);
      else if (key === 'w') document.activeElement?.closest('[data-write]')?.querySelector<HTMLAnchorElement>('a')?.click();
      else if (!press(key)) return;
      event.preventDefault();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on, router]);

  return <Fetched load={loadKeys} isWanted={isListed} props={{ singleKeys: on, onClose: () => setListed(false) }} onFailure={leadToPage} />;
}

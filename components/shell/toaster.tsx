'use client';
import Link from 'next/link';
import { useEffect, useRef, useState, useActionState } from 'react';
import { undoAction } from '@/lib/actions/undo';
import { IDLE } from '@/lib/actions/state';
import styles from './toaster.module.css';

type Flash = { id: string; words: string; undo: { act: string; id: string } | null; link?: { href: string; label: string } | null };

const STAYS = 6000;

/**
 * Says what was done, for six seconds, with the one thing that takes it back. Stays while it is hovered or focused.
 * The words come with the page, so they are there without JavaScript too.
 */
export function Toaster({ flash, cookie }: { flash: Flash | null; cookie: string }) {
  const [gone, setGone] = useState<string | null>(null);
  const held = useRef(false);
  const [state, undo, busy] = useActionState(undoAction, IDLE);

  useEffect(() => {
    if (!flash) return;
    document.cookie = `${cookie}=; path=/; max-age=0`;
    let left = STAYS;
    const timer = setInterval(() => {
      if (!held.current) left -= 250;
      if (left > 0) return;
      clearInterval(timer);
      setGone(flash.id);
    }, 250);
    return () => clearInterval(timer);
  }, [flash, cookie]);

  const shown = flash && flash.id !== gone ? flash : null;
  const words = state.outcome === 'refused' ? state.message : shown?.words;
  return (
    <div role="status" aria-live="polite">
      {shown && (
        <div
          className={styles.toast}
          onPointerEnter={() => (held.current = true)}
          onPointerLeave={() => (held.current = false)}
          onFocus={() => (held.current = true)}
          onBlur={() => (held.current = false)}
        >
          <span>{words}</span>
          {shown.link && (
            <Link href={shown.link.href} prefetch={false}>
              {shown.link.label}
            </Link>
          )}
          {shown.undo && (
            <form action={undo}>
              <input type="hidden" name="act" value={shown.undo.act} />
              <input type="hidden" name="id" value={shown.undo.id} />
              <button type="submit" disabled={busy}>
                Undo
              </button>
            </form>
          )}
        </div>
      )}
    </div>
  );
}

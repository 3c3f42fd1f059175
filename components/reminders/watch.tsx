'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { forgetKept } from '@/components/shell/forget-kept';
import { currentSubscription } from './subscription';

type Shown = { id: string; words: string; href: string };
type Answer = { owed: number; shown: Shown[]; quiet: boolean };

const EVERY = 60_000;

/**
 * Asks once a minute what rang. Something new draws the page anew, and is told by the system when the owner allowed
 * that in this browser and it is not quiet hours (delayed by sound, never dropped: the page itself shows it). An
 * installed app carries the count of notes owed on its icon.
 */
export function ReminderWatch({ owed, shown }: { owed: number; shown: Shown[] }) {
  const router = useRouter();
  const known = useRef({ owed, ids: new Set(shown.map((each) => each.id)) });

  useEffect(() => {
    known.current = { owed, ids: new Set(shown.map((each) => each.id)) };
  }, [owed, shown]);

  useEffect(() => {
    if ('setAppBadge' in navigator) navigator.setAppBadge(owed).catch(() => undefined);
  }, [owed]);

  useEffect(() => {
    async function ask() {
      const response = await fetch('/api/reminders', { cache: 'no-store' }).catch(() => null);
      if (response?.status === 401) await forgetKept();
      if (!response?.ok) return;
      const answer = (await response.json()) as Answer;
      const fresh = answer.shown.filter((each) => !known.current.ids.has(each.id));
      const changed = fresh.length > 0 || answer.owed !== known.current.owed || answer.shown.length !== known.current.ids.size;
      if (!changed) return;
      known.current = { owed: answer.owed, ids: new Set(answer.shown.map((each) => each.id)) };
      router.refresh();
      if (!answer.quiet) await tell(fresh);
    }
    const timer = setInterval(ask, EVERY);
    const back = () => document.visibilityState === 'visible' && void ask();
    document.addEventListener('visibilitychange', back);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
    };
  }, [router]);

  return null;
}

/** A browser that takes push messages has shown them already, of the kinds that were chosen for it. */
async function tell(fresh: Shown[]) {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  if (localStorage.getItem('callback.notify') !== 'on' || (await currentSubscription())) return;
  for (const { id, words, href } of fresh) {
    const notification = new Notification('Callback', { body: words, tag: id, icon: '/icons/icon-192.png' });
    notification.onclick = () => {
      window.focus();
      location.assign(href);
    };
  }
}

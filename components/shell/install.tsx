'use client';
import { useEffect } from 'react';
import { currentSubscription, fieldsOf } from '@/components/reminders/subscription';

/** Once the page is there: the service worker, and whether push that this browser takes is known for who is signed in. */
export function Install() {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const start = () => void install().catch(() => undefined);
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { once: true });
  }, []);
  return null;
}

async function install() {
  await navigator.serviceWorker.register('/sw.js');
  const subscription = await currentSubscription();
  if (!subscription) return;
  const body = new URLSearchParams(fieldsOf(subscription));
  const answer = await fetch('/api/push', { method: 'POST', body });
  const { outcome } = (await answer.json()) as { outcome: string };
  // Push was turned off for this device from elsewhere.
  if (outcome === 'refused') await subscription.unsubscribe();
}

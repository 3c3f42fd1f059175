'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import styles from './keep.module.css';

/**
 * Has the service worker keep this brief on the device, for the session that it names, and says so when what is shown
 * came from there.
 * @param drawn when the server drew the page (epoch ms), and in words
 */
export function KeepBrief({ session, drawn, words }: { session: string; drawn: number; words: string }) {
  const router = useRouter();
  const [reach, setReach] = useState('');

  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    let isHere = true;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      if (isHere) setReach(data !== 'offline' ? '' : navigator.onLine ? 'Callback does not answer.' : 'You are offline.');
    };
    void navigator.serviceWorker.ready.then(({ active }) => {
      if (isHere) active?.postMessage({ keep: location.pathname, session }, [port2]);
    });
    const lost = () => setReach('You are offline.');
    const back = () => router.refresh();
    addEventListener('offline', lost);
    addEventListener('online', back);
    return () => {
      isHere = false;
      removeEventListener('offline', lost);
      removeEventListener('online', back);
    };
  }, [session, drawn, router]);

  return (
    <div role="status" className={styles.kept}>
      {reach && (
        <p>
          Kept on this device on {words}. {reach}
        </p>
      )}
    </div>
  );
}

'use client';
import { useEffect, useState } from 'react';
import { currentSubscription } from '@/components/reminders/subscription';
import { Button } from '@/components/ui/button';
import styles from './settings.module.css';

type Standing = 'unknown' | 'off' | 'on' | 'blocked' | 'missing' | 'pushed';

/**
 * Whether this browser may show a system notification when something rings, for browsers that take no push messages.
 * Kept in this browser only.
 */
export function NotifySwitch() {
  const [standing, setStanding] = useState<Standing>('unknown');
  useEffect(() => {
    if (!('Notification' in window)) setStanding('missing');
    else if (Notification.permission === 'denied') setStanding('blocked');
    else {
      setStanding(Notification.permission === 'granted' && localStorage.getItem('callback.notify') === 'on' ? 'on' : 'off');
      void currentSubscription().then((subscription) => subscription && setStanding('pushed'));
    }
  }, []);

  async function turn(on: boolean) {
    const allowed = on && (await Notification.requestPermission());
    localStorage.setItem('callback.notify', allowed === 'granted' ? 'on' : 'off');
    setStanding(allowed === 'granted' ? 'on' : allowed === 'denied' ? 'blocked' : 'off');
  }

  const words: Record<Standing, string> = {
    unknown: '',
    off: 'Off in this browser.',
    on: 'On in this browser, while Callback is open in a tab.',
    blocked: 'This browser blocks notifications for this address. Allow them in its site settings.',
    missing: 'This browser has no notifications.',
    pushed: 'Push is on in this browser and shows them, also while Callback is closed.',
  };
  return (
    <div className={styles.row}>
      <div>
        <b>System notifications</b>
        <p role="status">{words[standing]}</p>
      </div>
      <div className={styles.end}>
        {(standing === 'off' || standing === 'on') && (
          <Button onClick={() => turn(standing === 'off')} aria-pressed={standing === 'on'}>
            {standing === 'off' ? 'Turn on' : 'Turn off'}
          </Button>
        )}
      </div>
    </div>
  );
}

'use client';
import { useEffect, useEffectEvent, useState, type ComponentType } from 'react';
import styles from './toaster.module.css';

const STAYS = 6000;

type Wanted<Props> = {
  /** the same function each time */
  load: () => Promise<{ default: ComponentType<Props> }>;
  isWanted: boolean;
  props: Props;
  /** it did not come and is no longer waited for; says the address of the page that does the same */
  onFailure: () => string;
};

/**
 * A part that is fetched when it is first wanted. One that cannot be fetched must not take the page along with what is
 * typed on it, as lazy() would: offline it says so, and in a tab older than the server a page stands in for it. The next
 * time it is tried again.
 */
export function Fetched<Props extends object>({ load, isWanted, props, onFailure }: Wanted<Props>) {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [isOffline, setOffline] = useState(false);
  const fail = useEffectEvent(() => {
    const href = onFailure();
    if (navigator.onLine) window.location.assign(href);
    else setOffline(true);
  });
  useEffect(() => {
    if (!isWanted || Part) return;
    let isWaiting = true;
    load().then(
      (fetched) => setPart(() => fetched.default),
      () => isWaiting && fail(),
    );
    return () => {
      isWaiting = false;
    };
  }, [load, isWanted, Part]);
  useEffect(() => {
    if (!isOffline) return;
    const timer = setTimeout(() => setOffline(false), STAYS);
    return () => clearTimeout(timer);
  }, [isOffline]);
  if (isWanted && Part) return <Part {...props} />;
  return isOffline ? (
    <p role="alert" className={styles.toast}>
      You are offline.
    </p>
  ) : null;
}

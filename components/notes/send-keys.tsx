'use client';
import { useSyncExternalStore } from 'react';
import styles from './composer.module.css';

const never = () => () => undefined;
const keysHere = () => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘↵' : 'Ctrl ↵');

/** The keys that send, as this keyboard names them. */
export function SendKeys() {
  const keys = useSyncExternalStore(never, keysHere, () => 'Ctrl ↵');
  return <kbd className={styles.keys} aria-hidden="true">{keys}</kbd>;
}

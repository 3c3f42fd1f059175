'use client';
import { useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { KeyList } from './key-list';
import { SingleKeys } from './single-keys';
import styles from './shortcuts.module.css';

/** All keys, over the page they work on. */
export default function KeysDialog({ singleKeys, onClose }: { singleKeys: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className={styles.keys} aria-labelledby="keys-title" onClose={onClose} onClick={(event) => event.target === dialog.current && close()}>
      <header>
        <h2 id="keys-title">Keyboard</h2>
        <SingleKeys on={singleKeys} />
        <IconButton label="Close" onClick={close}>
          <Icon name="x" size={18} />
        </IconButton>
      </header>
      <div className={styles.list}>
        <KeyList />
      </div>
    </dialog>
  );
}

'use client';
import { useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { IconButton } from './button';
import { Icon } from './icon';
import styles from './sheet-dialog.module.css';

export type SheetHandle = { open: () => void; close: () => void };

/**
 * The browser's own modal dialog: it holds focus, closes with Escape and gives focus back. On a phone it rises from the
 * bottom edge.
 */
export function Sheet({ title, children, ref, onClose }: { title: string; children: ReactNode; ref: Ref<SheetHandle>; onClose?: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useImperativeHandle(ref, () => ({
    open: () => dialog.current?.showModal(),
    close: () => dialog.current?.close(),
  }));
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <IconButton label="Close" onClick={() => dialog.current?.close()}>
          <Icon name="x" size={18} />
        </IconButton>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

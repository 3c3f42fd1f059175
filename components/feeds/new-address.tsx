'use client';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './feeds.module.css';

/** A private address in full, the one time it can be shown. */
export function NewAddress({ address }: { address: string }) {
  const words = useRef<HTMLSpanElement>(null);
  const [isCopied, setCopied] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // A home network without https has no clipboard for scripts; what is selected can still be copied.
      if (words.current) getSelection()?.selectAllChildren(words.current);
      setCopied(document.execCommand('copy'));
    }
  }

  return (
    <>
      <p className={styles.box}>
        <span ref={words}>{address}</span>
        <Button look="quiet" onClick={copy} autoFocus>
          <Icon name={isCopied ? 'check' : 'copy'} />
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </p>
      <p className={styles.once}>
        This is the only time it is shown: Callback keeps no copy of it.{' '}
        <a className="link" href={address.replace(/^https?:/, 'webcal:')}>
          Open in calendar
        </a>
      </p>
    </>
  );
}

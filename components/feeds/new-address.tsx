'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { Icon } from '@/components/ui/icon';
import styles from './feeds.module.css';

/** A private address in full, the one time it can be shown. */
export function NewAddress({ address }: { address: string }) {
  const [isCopied, setCopied] = useState(false);

  return (
    <>
      <p className={styles.box}>
        <span>{address}</span>
        <Button look="quiet" onClick={async () => setCopied(await copyText(address))} autoFocus>
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

'use client';
import { useState } from 'react';
import { KeptNotice } from '@/components/forms/kept-notice';
import { useKept } from '@/components/forms/use-kept';
import { LetterField } from '@/components/notes/letter-field';
import { Button, buttonClass } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { Icon } from '@/components/ui/icon';
import { mailtoLink } from '@/lib/domain/mailto';
import { wordCount } from '@/lib/domain/prose';
import desk from '@/components/notes/composer.module.css';
import styles from './letter-desk.module.css';

type Props = { at: string; label: string; to: { name: string; email: string } | null; letter: { subject: string; body: string } };

/** A letter about an offer: to change, and to take along to the mail app. What is typed stays on this device. */
export function LetterDesk({ at, label, to, letter }: Props) {
  const { value, change, isRestored, startOver } = useKept(`callback.offer-letter.${at}`, letter);
  const [copied, setCopied] = useState(false);
  const { subject, body } = value;
  const type = (typed: Partial<typeof letter>) => {
    change({ ...value, ...typed });
    setCopied(false);
  };
  async function copy() {
    setCopied(await copyText(`${subject}\n\n${body}`));
  }
  return (
    <section aria-label={label}>
      <KeptNotice isRestored={isRestored} onStartOver={startOver} />
      <div className={`sheet ${desk.paper}`}>
        <dl className={desk.env}>
          <div>
            <dt>To</dt>
            <dd>
              {to?.name ?? 'Hiring team'} <i>{to?.email || 'no address yet'}</i>
            </dd>
          </div>
          <div>
            <dt>
              <label htmlFor="subject">Subject</label>
            </dt>
            <dd>
              <input id="subject" value={subject} maxLength={300} onChange={(event) => type({ subject: event.target.value })} />
            </dd>
          </div>
        </dl>
        <LetterField label={label} body={body} own={[]} shared={[]} onChange={(typed) => type({ body: typed })} className={styles.short} />
        <footer className={desk.foot}>
          <span className="small dimmer num">{wordCount(body)} words</span>
          <Button look="quiet" onClick={copy}>
            <Icon name={copied ? 'check' : 'copy'} />
            {copied ? 'Copied' : 'Copy'}
          </Button>
          <a className={buttonClass('primary')} href={mailtoLink(to?.email ?? '', value)}>
            Open in mail app
          </a>
        </footer>
      </div>
    </section>
  );
}

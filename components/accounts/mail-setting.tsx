'use client';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Refresh } from '@/components/ui/refresh';
import { sendTestMailAction } from '@/lib/actions/reminders';
import { IDLE } from '@/lib/actions/state';
import styles from './settings.module.css';

export type MailFacts = {
  from: string | null;
  replyTo: string;
  test: { isGoing: boolean; isGood: boolean; words: string } | null;
};

/** How letters leave, and a test that says exactly what the mail server answered. */
export function MailSetting({ from, replyTo, test }: MailFacts) {
  const [state, send, busy] = useActionState(sendTestMailAction, IDLE);
  const words = state.outcome === 'refused' ? state.message : test?.words;
  return (
    <div className={styles.row}>
      <div>
        <b>Notes are sent from</b>
        <p>{from ? `Replies come back to ${replyTo}.` : 'Your own mail app, until this server is given SMTP_URL and MAIL_FROM.'}</p>
      </div>
      {from && (
        <div className={styles.mail}>
          <span>{from}</span>
          <form action={send}>
            <Button type="submit" disabled={busy || test?.isGoing} aria-busy={busy || test?.isGoing}>
              Send a test
            </Button>
          </form>
          <p className={styles.said} role="status">
            {test?.isGood && state.outcome !== 'refused' && <Icon name="check" stroke={2.2} />}
            <span>{words}</span>
          </p>
          {test?.isGoing && <Refresh />}
        </div>
      )}
    </div>
  );
}

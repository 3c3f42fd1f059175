'use client';
import { useActionState, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { FormNotice, Problem } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Segmented } from '@/components/ui/segmented';
import { mailNoteAction, sendNoteAction } from '@/lib/actions/notes';
import { IDLE } from '@/lib/actions/state';
import { checkNote, usedHooks } from '@/lib/domain/note-checks';
import { mailtoLink } from '@/lib/domain/mailto';
import { firstNameOf, possessive } from '@/lib/domain/names';
import { wordCount } from '@/lib/domain/prose';
import { CardDesk } from './card-desk';
import { Checks } from './checks';
import { LetterField } from './letter-field';
import { SendKeys } from './send-keys';
import { TalkingPoints } from './talking-points';
import { useDraft } from './use-draft';
import styles from './composer.module.css';

type ComposerFacts = {
  id: string;
  version: number;
  name: string;
  email: string;
  subject: string;
  body: string;
  channel: string;
  hooks: string[];
  colleagueNotes: { name: string; body: string }[];
  /** the check for shared sentences was put away, for this note or for good */
  isTwinPutAway: boolean;
  /** whether this server has a mail server to send with */
  canMail: boolean;
  /** why the last try did not leave */
  failure: string | null;
  today: string;
  dueDay: string;
};

const CHANNELS = [
  { id: 'email', label: 'Email', icon: 'mail' },
  { id: 'card', label: 'Handwritten card', icon: 'pen-tool' },
  { id: 'network', label: 'Message', icon: 'send' },
] as const;

type Props = { facts: ComposerFacts; children: ReactNode; dial: ReactNode; reminders: ReactNode };

/** The letter on its sheet, with the checks and the talking points beside it. */
export function Composer({ facts, children, dial, reminders }: Props) {
  const { id, name, hooks } = facts;
  const first = firstNameOf(name);
  const { draft, change, status, forget } = useDraft(id, facts);
  const [marked, mark, marking] = useActionState(sendNoteAction, IDLE);
  const [mailed, mail, mailing] = useActionState(mailNoteAction, IDLE);
  const state = (marked.at ?? 0) > (mailed.at ?? 0) ? marked : mailed;
  const busy = marking || mailing;
  const [address, setAddress] = useState(facts.email);
  const [copied, setCopied] = useState(false);
  const letter = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const checks = useMemo(
    () =>
      checkNote({ body: draft.body, hooks, colleagueNotes: facts.colleagueNotes, personFirstName: first }).filter(
        (check) => check.id !== 'shared' || !facts.isTwinPutAway,
      ),
    [draft.body, hooks, facts.colleagueNotes, facts.isTwinPutAway, first],
  );
  const passages = (which: string) => checks.find((check) => check.id === which)?.passages ?? [];

  useEffect(() => {
    if (state.outcome === 'done') forget();
  }, [state, forget]);

  function use(point: string) {
    const area = letter.current;
    const at = area && area.selectionStart > 0 ? area.selectionStart : draft.body.length;
    const before = draft.body.slice(0, at);
    change({ body: `${before}${before && !/\s$/.test(before) ? ' ' : ''}${point}${draft.body.slice(at)}` });
    area?.focus();
  }

  async function copy() {
    setCopied(await copyText(draft.channel === 'email' ? `${draft.subject}\n\n${draft.body}` : draft.body));
  }

  const isCard = draft.channel === 'card';
  const mails = facts.canMail && draft.channel === 'email';
  return (
    <>
      <section aria-label={`Note to ${name}`}>
        <div className={styles.top}>
          <Segmented label="Channel" options={CHANNELS} value={draft.channel} onChange={(channel) => change({ channel })} />
          {children}
        </div>
        {facts.failure && state.outcome === 'idle' && (
          <div className={styles.notice}>
            <FormNotice words={facts.failure} />
          </div>
        )}
        {state.outcome !== 'idle' && state.outcome !== 'done' && (
          <div className={styles.notice}>
            <FormNotice words={state.message} />
          </div>
        )}
        <form
          ref={form}
          action={mails ? mail : mark}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
          }}
        >
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="channel" value={draft.channel} />
          {isCard && <CardDesk body={draft.body} today={facts.today} dueDay={facts.dueDay} name={name} problem={state.problems?.postedOn} />}
          <div className={`sheet ${styles.paper}`}>
            <dl className={styles.env}>
              <div>
                <dt>To</dt>
                <dd>
                  {name}
                  {mails ? (
                    <input
                      className={styles.address}
                      name="to"
                      type="email"
                      aria-label={`${possessive(first)} address`}
                      placeholder={`${possessive(first)} address`}
                      autoComplete="off"
                      value={address}
                      aria-invalid={state.problems?.to ? true : undefined}
                      onChange={(event) => setAddress(event.target.value)}
                    />
                  ) : (
                    !isCard && facts.email && <i>{facts.email}</i>
                  )}
                  {state.problems?.to && <Problem words={state.problems.to} />}
                </dd>
              </div>
              {draft.channel === 'email' && (
                <div>
                  <dt>
                    <label htmlFor="subject">Subject</label>
                  </dt>
                  <dd>
                    <input id="subject" name="subject" value={draft.subject} maxLength={300} onChange={(event) => change({ subject: event.target.value })} />
                  </dd>
                </div>
              )}
            </dl>
            <LetterField
              ref={letter}
              label={`Note to ${name}`}
              body={draft.body}
              own={passages('hook')}
              shared={passages('shared')}
              problem={state.problems?.body}
              onChange={(body) => change({ body })}
            />
            <footer className={styles.foot}>
              <span className="small dimmer num" role="status">
                {wordCount(draft.body)} words{status && `, ${status}`}
              </span>
              <Button look="quiet" onClick={copy}>
                <Icon name={copied ? 'check' : 'copy'} />
                {copied ? 'Copied' : 'Copy'}
              </Button>
              {draft.channel === 'email' && (
                <a className={buttonClass('secondary')} href={mailtoLink(address, draft)}>
                  Open in mail app
                </a>
              )}
              {mails && (
                <Button type="submit" look="quiet" formAction={mark} disabled={busy} aria-busy={marking}>
                  I sent it myself
                </Button>
              )}
              <span className={styles.send}>
                <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
                  {mails ? `Send to ${first}` : isCard ? 'I posted it' : `Mark as sent to ${first}`} <SendKeys />
                </Button>
              </span>
              {state.problems?.subject && <Problem words={state.problems.subject} />}
              {state.problems?.body && <Problem words={state.problems.body} />}
            </footer>
          </div>
        </form>
      </section>
      <aside className={styles.margin} aria-label="Before you send">
        {dial}
        <Checks checks={checks} noteId={id} />
        <TalkingPoints hooks={hooks} used={usedHooks(draft.body, hooks)} onUse={use} />
        {reminders}
      </aside>
    </>
  );
}

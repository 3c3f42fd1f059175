'use client';
import { useActionState, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { keepTyped } from '@/components/forms/keep-typed';
import { useSavedDraft } from '@/components/forms/use-saved-draft';
import { Checks } from '@/components/notes/checks';
import { LetterField } from '@/components/notes/letter-field';
import { Button, buttonClass } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { FormNotice, Problem } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { mailCheckInAction, saveCheckInDraftAction, sendCheckInAction } from '@/lib/actions/check-ins';
import { IDLE } from '@/lib/actions/state';
import { checkCheckIn } from '@/lib/domain/check-in-checks';
import { hookPassages } from '@/lib/domain/hooks';
import { greetingOf } from '@/lib/domain/letter';
import { mailtoLink } from '@/lib/domain/mailto';
import { firstNameOf } from '@/lib/domain/names';
import { wordCount } from '@/lib/domain/prose';
import { Envelope, type Recipient } from './envelope';
import { SendKeys } from '@/components/notes/send-keys';
import desk from '@/components/notes/composer.module.css';
import styles from './check-ins.module.css';

type Facts = {
  id: string;
  version: number;
  personId: string;
  subject: string;
  body: string;
  people: Recipient[];
  statedWords: string | null;
  statedDay: string | null;
  hooks: string[];
  canMail: boolean;
};
type Props = { facts: Facts; company: string; failure: string | null; head: ReactNode; aside: ReactNode; children: ReactNode };

/** The check-in on its sheet, with its checks and what else may have happened beside it. */
export function CheckInDesk({ facts, company, failure, head, aside, children }: Props) {
  const { id, version, personId, subject, body, people, canMail } = facts;
  const at = { id, key: `callback.check-in.${id}`, version };
  const { draft, change, status, forget } = useSavedDraft(at, { personId, subject, body }, saveCheckInDraftAction);
  const [marked, markAsSent, marking] = useActionState(sendCheckInAction, IDLE);
  const [mailed, mail, mailing] = useActionState(mailCheckInAction, IDLE);
  const [address, setAddress] = useState<string | null>(null);
  const [isHandedOn, setHandedOn] = useState(false);
  const [copied, setCopied] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const person = people.find((each) => each.id === draft.personId);
  const whom = person ? firstNameOf(person.name) : 'the hiring team';
  const toAddress = address ?? person?.email ?? '';
  const state = [marked, mailed].toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))[0]!;
  const busy = marking || mailing;
  const { statedWords, statedDay, hooks } = facts;
  const checks = useMemo(() => checkCheckIn({ body: draft.body, statedWords, statedDay }), [draft.body, statedWords, statedDay]);
  const own = [...(checks.find(({ id: check }) => check === 'words')?.passages ?? []), ...hookPassages(draft.body, hooks)];

  useEffect(() => {
    if (state.outcome === 'done') forget();
  }, [state, forget]);

  function choose(chosen: string) {
    const [before, after] = [person, people.find((each) => each.id === chosen)].map((each) => greetingOf(each?.name ?? null));
    const greets = draft.body.startsWith(before!);
    change({ personId: chosen, ...(greets ? { body: after + draft.body.slice(before!.length) } : {}) });
    setAddress(null);
  }

  async function copy() {
    const isCopied = await copyText(`${draft.subject}\n\n${draft.body}`);
    setCopied(isCopied);
    if (isCopied) setHandedOn(true);
  }

  const words = state.outcome === 'refused' || state.outcome === 'signed-out' ? state.message : (failure ?? undefined);
  return (
    <>
      <section aria-label={`Check in with ${company}`}>
        {head}
        {words && (
          <div className={desk.notice}>
            <FormNotice words={words} />
          </div>
        )}
        <form
          ref={form}
          action={canMail ? mail : markAsSent}
          onReset={keepTyped}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
          }}
        >
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <div className={`sheet ${desk.paper}`}>
            <Envelope
              people={people}
              personId={draft.personId}
              onChoose={choose}
              address={canMail ? { value: toAddress, isKnown: Boolean(person?.email) && address === null, problem: state.problems?.toAddress, onChange: setAddress } : null}
              subject={draft.subject}
              onSubject={(typed) => change({ subject: typed })}
            />
            <LetterField label={`Check-in with ${company}`} body={draft.body} own={own} shared={[]} problem={state.problems?.body} onChange={(typed) => change({ body: typed })} className={styles.short} />
            <footer className={desk.foot}>
              <span className="small dimmer num" role="status">
                {wordCount(draft.body)} words{status && `, ${status}`}
              </span>
              <Button look="quiet" onClick={copy}>
                <Icon name={copied ? 'check' : 'copy'} />
                {copied ? 'Copied' : 'Copy'}
              </Button>
              <a className={buttonClass('secondary')} href={mailtoLink(toAddress, draft)} onClick={() => setHandedOn(true)}>
                Open in mail app
              </a>
              {canMail && isHandedOn && (
                <Button type="submit" look="quiet" formAction={markAsSent} disabled={busy}>
                  Mark as sent
                </Button>
              )}
              <span className={`${desk.send} ${styles.send}`}>
                <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
                  {canMail ? `Send to ${whom}` : `Mark as sent to ${whom}`} <SendKeys />
                </Button>
              </span>
              {state.problems?.body && <Problem words={state.problems.body} />}
            </footer>
          </div>
        </form>
        {children}
      </section>
      <aside className={desk.margin} aria-label="Before you send">
        <Checks checks={checks} />
        {aside}
      </aside>
    </>
  );
}

'use client';
import Link from 'next/link';
import { useActionState, useRef, type ReactNode } from 'react';
import { HeardForm, StatedForm } from '@/components/applications/reply-forms';
import { Icon, type IconName } from '@/components/ui/icon';
import { Sheet, type SheetHandle } from '@/components/ui/sheet-dialog';
import { waitLongerAction } from '@/lib/actions/check-ins';
import { moveApplicationAction } from '@/lib/actions/moves';
import { IDLE, type ActionState } from '@/lib/actions/state';
import styles from './check-ins.module.css';

type Props = {
  id: string;
  replyId: string;
  today: string;
  title: string;
  isOpen: boolean;
  /** when it is asked again, while a reply is overdue */
  waiting: { isAsked: boolean; day: string } | null;
  note: string | null;
};

/** What they may have answered, and what each answer starts. */
export function Outcomes({ id, replyId, today, title, isOpen, waiting, note }: Props) {
  const stated = useRef<SheetHandle>(null);
  const heard = useRef<SheetHandle>(null);
  return (
    <>
      {isOpen && (
        <section>
          <div className="hd">
            <h2>{title}</h2>
          </div>
          <ul className={styles.outcomes}>
            <li>
              <Link href={`/rounds/new?application=${id}`} prefetch={false}>
                <Answer icon="calendar-plus" title="Another round" starts="Add its date and people" />
              </Link>
            </li>
            <li>
              <button type="button" onClick={() => stated.current?.open()}>
                <Answer icon="hourglass" title="They need longer" starts="Keep the new date in their words" />
              </button>
            </li>
            <li>
              <Link href={`/applications/${id}/offer`} prefetch={false}>
                <Answer icon="handshake" title="An offer" starts="Add the terms and the deadline" />
              </Link>
            </li>
            <li>
              <ActAnswer action={moveApplicationAction} fields={{ id, stage: 'closed', reason: 'rejected', on: '' }}>
                <Answer icon="archive" title="No" starts="Close it, and thank them" />
              </ActAnswer>
            </li>
            <li>
              <button type="button" onClick={() => heard.current?.open()}>
                <Answer icon="reply" title="They wrote" starts="Log it, and the wait is over" />
              </button>
            </li>
            {waiting && (
              <li>
                <ActAnswer action={waitLongerAction} fields={{ id }}>
                  <Answer icon="calendar" title="Nothing yet, and I will wait" starts={waiting.isAsked ? `You will be asked again on ${waiting.day}` : `Ask me again on ${waiting.day}`} />
                </ActAnswer>
              </li>
            )}
          </ul>
          <Sheet ref={stated} title="They need longer">
            <StatedForm id={id} onDone={() => stated.current?.close()} />
          </Sheet>
          <Sheet ref={heard} title="They wrote">
            <HeardForm id={id} replyId={replyId} today={today} onDone={() => heard.current?.close()} />
          </Sheet>
        </section>
      )}
      {note && <p className={styles.aside}>{note}</p>}
    </>
  );
}

function Answer({ icon, title, starts }: { icon: IconName; title: string; starts: string }) {
  return (
    <>
      <Icon name={icon} size={18} />
      <span>
        <b>{title}</b>
        <small>{starts}</small>
      </span>
    </>
  );
}

type Act = (previous: ActionState, form: FormData) => Promise<ActionState>;

/** An answer that is a form of its own: it acts at once, and can be taken back. */
function ActAnswer({ action, fields, children }: { action: Act; fields: Record<string, string>; children: ReactNode }) {
  const [state, act, busy] = useActionState(action, IDLE);
  return (
    <form action={act}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" disabled={busy}>
        {children}
      </button>
      {state.outcome === 'refused' && <p role="alert">{state.message}</p>}
    </form>
  );
}

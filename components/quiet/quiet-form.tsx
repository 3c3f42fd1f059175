'use client';
import Link from 'next/link';
import { useFormEitherWay } from '@/components/forms/use-form-action';
import box from '@/components/ui/box.module.css';
import { Button, ButtonLink } from '@/components/ui/button';
import { FormNotice } from '@/components/ui/field';
import { changeManyAction } from '@/lib/actions/many';
import type { Proposal } from '@/lib/domain/reply-times';
import styles from './quiet.module.css';

export type QuietRowFacts = {
  id: string;
  company: string;
  role: string;
  since: string;
  days: string;
  /** what it waits for (`waitMark`): one that has changed by the time the form is sent is not closed */
  wait: string;
  proposal: Proposal;
};

type Props = { rows: QuietRowFacts[]; more: number; oneByOne: string | null };

/** Who has gone quiet, with what is proposed; those proposed for closing are ticked already. */
export function QuietForm({ rows, more, oneByOne }: Props) {
  const [{ outcome, message }, props, busy] = useFormEitherWay(changeManyAction);
  const isAnyToClose = rows.some(({ proposal }) => proposal === 'close');
  return (
    <form {...props}>
      <FormNotice words={outcome === 'done' ? undefined : message} />
      {/* Enter in a box would press the first button: this one does nothing. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="reason" value="never-replied" />
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <input type="hidden" name="wait" value={`${row.id} ${row.wait}`} />
            <input className={box.box} type="checkbox" name="id" value={row.id} defaultChecked={row.proposal === 'close'} aria-label={`Choose ${row.company}`} />
            <div className={styles.who}>
              <Link href={`/applications/${row.id}`} prefetch={false} data-row>
                {row.company}
              </Link>
              <p>{row.role}</p>
            </div>
            <p className={styles.since}>
              {row.since}
              <b>{row.days}</b>
            </p>
            <p className={styles.proposal}>
              {row.proposal === 'close' ? (
                'Close as never replied'
              ) : (
                <Link className="link" href={`/applications/${row.id}/check-in`} prefetch={false} aria-label={`Follow up with ${row.company}`}>
                  Follow up
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{more.toLocaleString('en-GB')} more are not shown. Those that were silent longest come first.</p>}
      {isAnyToClose && <p className={styles.why}>Ticked are those that were silent for twice the usual time, or did not answer a check-in.</p>}
      <div className={styles.acts}>
        <Button type="submit" look="primary" name="act" value="close" disabled={busy} aria-busy={busy}>
          Close the ticked as never replied
        </Button>
        {oneByOne && (
          <ButtonLink look="quiet" href={oneByOne}>
            {isAnyToClose ? 'Follow up with the others one by one' : 'Follow up one by one'}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}

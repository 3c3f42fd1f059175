'use client';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { keepTyped } from '@/components/forms/keep-typed';
import { KeptNotice } from '@/components/forms/kept-notice';
import { useFormAction } from '@/components/forms/use-form-action';
import { useKept } from '@/components/forms/use-kept';
import { FormNotice, TextField } from '@/components/ui/field';
import { logInterviewAction, previewDebriefAction } from '@/lib/actions/debriefs';
import { FoldedParts, type Offered } from './folded-parts';
import { GoodSigns } from './good-signs';
import { HearBack } from './hear-back';
import { ReceiptSheet, type ReceiptFacts } from './receipt-sheet';
import type { DebriefState } from './state';
import { Talks } from './talks';
import { Times } from './times';
import { WhoMet } from './who-met';
import styles from './debrief.module.css';

export type DebriefProps = {
  /** where the words rest on this device */
  place: string;
  here: string;
  heading: string;
  when: string;
  application: string;
  round: { id: string; version: number; title: string } | null;
  nextOrdinal: number;
  now: number;
  initial: DebriefState;
  offered: Offered;
};

const PAUSE = 350;

/** The debrief: who was there, what they said, and when you will hear. Kept on this device as it is typed. */
export function DebriefForm(props: DebriefProps) {
  const { value: debrief, change, forget, isRestored, startOver } = useKept(`callback.debrief.${props.place}`, props.initial);
  const [state, act, busy] = useFormAction(logInterviewAction, forget);
  const [receipt, setReceipt] = useState<ReceiptFacts | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const set = (part: Partial<DebriefState>) => change({ ...debrief, ...part });
  const problems = state.problems ?? {};
  const named = debrief.met.filter((person) => person.here && person.name);
  const count = new Set(named.map((person) => person.personId || person.name)).size;

  useEffect(() => {
    if (state.outcome === 'invalid') form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [state]);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (form.current) previewDebriefAction(new FormData(form.current)).then(setReceipt, () => setReceipt(null));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [debrief]);

  const isNewCompany = props.application === 'new';
  return (
    <form
      ref={form}
      action={act}
      onReset={keepTyped}
      className={`wrap ${styles.page}`}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
      }}
    >
      <input type="hidden" name="application" value={props.application} />
      <input type="hidden" name="newApplicationId" value={debrief.newApplicationId} />
      <input type="hidden" name="newRoundId" value={debrief.newRoundId} />
      <input type="hidden" name="round" value={props.round?.id ?? ''} />
      <input type="hidden" name="version" value={props.round?.version ?? 0} />
      <div>
        <p className="dim">{props.when}</p>
        <h1 className="h1">{props.heading}</h1>
        <KeptNotice isRestored={isRestored} onStartOver={startOver} />
        <div className={styles.notice}>
          <FormNotice words={state.outcome === 'idle' || state.outcome === 'done' ? undefined : state.message} />
          {state.outcome === 'signed-out' && (
            <Link className="link" href={`/sign-in?next=${encodeURIComponent(props.here)}`}>
              Sign in and come back here
            </Link>
          )}
        </div>
        {isNewCompany && (
          <div className={styles.two}>
            <TextField label="Company" name="company" value={debrief.company} onChange={(event) => set({ company: event.target.value })} problem={problems.company} autoComplete="off" />
            <TextField label="Role" name="role" value={debrief.role} onChange={(event) => set({ role: event.target.value })} problem={problems.role} autoComplete="off" />
          </div>
        )}
        <Times {...props} debrief={debrief} problems={problems} onChange={set} />
        <WhoMet met={debrief.met} lastSitting={debrief.sittings.at(-1)?.id ?? ''} onChange={(met) => set({ met })} />
        {debrief.met.length > 0 && <Talks met={debrief.met} sittings={debrief.sittings} problems={problems} onChange={(met) => set({ met })} />}
        <FoldedParts debrief={debrief} offered={props.offered} problems={problems} findings={receipt?.conflicts ?? []} onChange={set} />
        <GoodSigns debrief={debrief} onChange={set} />
        <HearBack debrief={debrief} problem={problems.heardBy} onChange={set} />
      </div>
      <ReceiptSheet receipt={receipt} count={count} busy={busy} now={props.now} />
    </form>
  );
}

'use client';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { keepTyped } from '@/components/forms/keep-typed';
import { KeptNotice } from '@/components/forms/kept-notice';
import { useFormAction } from '@/components/forms/use-form-action';
import { useKept } from '@/components/forms/use-kept';
import { Choices } from '@/components/ui/choices';
import { FormNotice, Problem, TextField } from '@/components/ui/field';
import { logInterviewAction, previewDebriefAction } from '@/lib/actions/debriefs';
import { FORMATS, ROUND_KINDS, roundTitle } from '@/lib/domain/rounds';
import { SIGNS } from '@/lib/domain/signs';
import { STATED_CHOICES } from '@/lib/domain/stated-choices';
import { ReceiptSheet, type ReceiptFacts } from './receipt-sheet';
import type { DebriefState, SittingState } from './state';
import { Talks } from './talks';
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
};

const PAUSE = 350;
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

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
        <GoodSigns debrief={debrief} onChange={set} />
        <section className={styles.q}>
          <h2>When did they say you would hear back?</h2>
          <Choices legend="You would hear" quiet name="heard" options={STATED_CHOICES} value={debrief.heard} onChange={(heard) => set({ heard })} />
          {debrief.heard === 'date' && (
            <div className={styles.date}>
              <TextField label="By" name="heardBy" type="date" value={debrief.heardBy} onChange={(event) => set({ heardBy: event.target.value })} problem={problems.heardBy} />
            </div>
          )}
          {debrief.heard !== 'not-said' && (
            <div className={`${styles.quick} ${styles.words}`}>
              <label htmlFor="heard-words">Their words</label>
              <input id="heard-words" name="heardWords" maxLength={500} value={debrief.heardWords} onChange={(event) => set({ heardWords: event.target.value })} autoComplete="off" />
            </div>
          )}
        </section>
      </div>
      <ReceiptSheet receipt={receipt} count={count} busy={busy} now={props.now} />
    </form>
  );
}

type Part = { debrief: DebriefState; problems: Record<string, string>; onChange: (part: Partial<DebriefState>) => void };

function Times({ debrief, problems, onChange, round, nextOrdinal }: Part & DebriefProps) {
  const change = (sitting: SittingState, part: Partial<SittingState>) =>
    onChange({ sittings: debrief.sittings.map((each) => (each === sitting ? { ...sitting, ...part } : each)) });
  return (
    <div className={styles.when}>
      {debrief.sittings.map((sitting, index) => {
        const name = (field: string) => `s.${index}.${field}`;
        const problem = problems[name('start')] ?? problems[name('end')] ?? problems[name('date')];
        return (
          <div key={sitting.id}>
            <input type="hidden" name={name('id')} value={sitting.id} />
            <input type="hidden" name={name('zone')} value={sitting.zone} />
            <div className={styles.whenRow}>
              {index === 0 && (
                <label className={`${styles.pick} ${styles.wide}`}>
                  <span>Round</span>
                  {round ? (
                    round.title
                  ) : (
                    <select name="kind" value={debrief.kind} onChange={(event) => onChange({ kind: event.target.value })}>
                      {ROUND_KINDS.map((kind) => (
                        <option key={kind} value={kind}>
                          {roundTitle({ kind, ordinal: nextOrdinal })}
                        </option>
                      ))}
                    </select>
                  )}
                </label>
              )}
              <label className={`${styles.pick} ${styles.wide}`}>
                <span>Kind</span>
                <select name={name('format')} value={sitting.format} onChange={(event) => change(sitting, { format: event.target.value })}>
                  {FORMATS.map((format) => (
                    <option key={format.id} value={format.id}>
                      {format.label}
                    </option>
                  ))}
                </select>
              </label>
              <Pick label="Day" type="date" name={name('date')} value={sitting.date} bad={problem} onChange={(date) => change(sitting, { date })} wide />
              <Pick label="Started" type="time" name={name('start')} value={sitting.start} bad={problem} onChange={(start) => change(sitting, { start })} />
              <Pick label="Ended" type="time" name={name('end')} value={sitting.end} bad={problem} onChange={(end) => change(sitting, { end })} />
            </div>
            {problem && <Problem words={problem} />}
          </div>
        );
      })}
    </div>
  );
}

type PickProps = { label: string; type: string; name: string; value: string; bad?: string; wide?: boolean; onChange: (value: string) => void };

function Pick({ label, type, name, value, bad, wide, onChange }: PickProps) {
  return (
    <label className={`${styles.pick} ${wide ? styles.wide : ''}`}>
      <span>{label}</span>
      <input type={type} name={name} value={value} required aria-invalid={bad ? true : undefined} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

function GoodSigns({ debrief, onChange }: Omit<Part, 'problems'>) {
  const over = Math.max(...debrief.sittings.map((each) => (each.plannedEnd && each.end ? minutesOf(each.end) - minutesOf(each.plannedEnd) : 0)));
  return (
    <section className={styles.q}>
      <h2>Any good signs?</h2>
      {over >= 10 && (
        <label className={styles.sign}>
          <input type="checkbox" checked readOnly disabled />
          <span>
            Ran longer than planned
            <small>{over} minutes, from your times</small>
          </span>
        </label>
      )}
      {SIGNS.map((sign) => (
        <label key={sign.id} className={styles.sign}>
          <input
            type="checkbox"
            name={`sign.${sign.id}`}
            checked={debrief.signs.includes(sign.id)}
            onChange={(event) => onChange({ signs: event.target.checked ? [...debrief.signs, sign.id] : debrief.signs.filter((each) => each !== sign.id) })}
          />
          <span>{sign.label}</span>
        </label>
      ))}
    </section>
  );
}

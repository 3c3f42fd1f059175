'use client';
import { useState } from 'react';
import { IconButton } from '@/components/ui/button';
import { Problem } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { CLAIM_TOPICS, topicKey } from '@/lib/domain/claims';
import { listWords } from '@/lib/domain/words';
import { Folded } from './folded';
import { QuickAdd } from './quick-add';
import type { ClaimState } from './state';
import { WhomSelect, type Whom } from './whom';
import styles from './debrief.module.css';
import folded from './folded.module.css';

type Props = {
  claims: ClaimState[];
  whom: Whom[];
  problems: Record<string, string>;
  findings: string[];
  onChange: (claims: ClaimState[]) => void;
};

/** What was said that must stay true: a topic is one press, its value a few words. */
export function ClaimsMade({ claims, whom, problems, findings, onChange }: Props) {
  const [added, setAdded] = useState('');
  const add = (label: string) => {
    const key = crypto.randomUUID();
    setAdded(key);
    onChange([...claims, { key, label, value: '', to: '', raisedBy: '' }]);
  };
  const said = claims.filter(({ value }) => value);
  const free = CLAIM_TOPICS.filter(({ id }) => !claims.some(({ label }) => topicKey(label) === id));
  return (
    <Folded
      question="What did you say about pay, notice, your team?"
      inside={listWords(said.map(({ label }) => label))}
      isFilled={claims.length > 0}
      hasProblem={Object.keys(problems).some((name) => name.startsWith('c.'))}
    >
      {claims.map((claim, index) => (
        <Claim
          key={claim.key}
          claim={claim}
          index={index}
          isNew={claim.key === added}
          whom={whom}
          problem={problems[`c.${index}.label`] ?? problems[`c.${index}.value`]}
          onChange={(part) => onChange(claims.map((each) => (each === claim ? { ...each, ...part } : each)))}
          onRemove={() => onChange(claims.filter((each) => each !== claim))}
        />
      ))}
      <div role="status">
        {findings.map((words) => (
          <p key={words} className={folded.finding}>
            {words}
          </p>
        ))}
      </div>
      <div className={styles.chips} role="group" aria-label="Topics">
        {free.map(({ id, label }) => (
          <button key={id} type="button" className={folded.topic} onClick={() => add(label)}>
            <Icon name="plus" size={14} stroke={2} />
            {label}
          </button>
        ))}
      </div>
      <QuickAdd label="Add another topic" placeholder="Something else, such as “Relocation”" max={80} onAdd={add} />
    </Folded>
  );
}

type ClaimProps = { claim: ClaimState; index: number; isNew: boolean; whom: Whom[]; problem?: string; onChange: (part: Partial<ClaimState>) => void; onRemove: () => void };

function Claim({ claim, index, isNew, whom, problem, onChange, onRemove }: ClaimProps) {
  const name = (field: string) => `c.${index}.${field}`;
  return (
    <div className={folded.row}>
      <input type="hidden" name={name('label')} value={claim.label} />
      <div className={folded.head}>
        <b>{claim.label}</b>
        {topicKey(claim.label) === 'pay' && (
          <select name={name('raisedBy')} aria-label="Who raised pay" className={folded.select} value={claim.raisedBy} onChange={(event) => onChange({ raisedBy: event.target.value })}>
            <option value="">who raised it?</option>
            <option value="them">they raised it</option>
            <option value="me">you raised it</option>
          </select>
        )}
        {whom.length > 0 && <WhomSelect label={`Who heard it: ${claim.label}`} name={name('to')} whom={whom} value={claim.to} onChange={(to) => onChange({ to })} />}
        <IconButton label={`Remove ${claim.label}`} onClick={onRemove}>
          <Icon name="x" />
        </IconButton>
      </div>
      <input
        className={styles.said}
        name={name('value')}
        aria-label={`What you said: ${claim.label}`}
        placeholder="What you said, in a few words"
        aria-invalid={problem ? true : undefined}
        autoFocus={isNew}
        maxLength={300}
        value={claim.value}
        onChange={(event) => onChange({ value: event.target.value })}
      />
      {problem && <Problem words={problem} />}
    </div>
  );
}

'use client';
import { Choices } from '@/components/ui/choices';
import { TextArea, TextField } from '@/components/ui/field';
import { fitLabel, FITS } from '@/lib/domain/fit';
import { Folded } from './folded';
import type { DebriefState } from './state';
import styles from './folded.module.css';

const OPTIONS = FITS.map(({ value, label }) => ({ id: String(value), label }));

/** How they fit the owner (P13): five words to choose from, and why. */
export function FitPart({ debrief, onChange }: { debrief: DebriefState; onChange: (part: Partial<DebriefState>) => void }) {
  const { fit, fitWords, redFlags, onboarding, theirAnswers } = debrief;
  return (
    <Folded question="How do they fit you?" inside={fitLabel(Number(fit)) ?? ''} isFilled={Boolean(fit || fitWords || redFlags || onboarding || theirAnswers)}>
      <div className={styles.fields}>
        <Choices legend="They are" quiet name="fit" options={OPTIONS} value={fit} onChange={(value) => onChange({ fit: value })} />
        <TextField label="Why" name="fitWords" maxLength={500} value={fitWords} onChange={(event) => onChange({ fitWords: event.target.value })} />
        <TextArea label="Red flags" note="one a line" name="redFlags" rows={2} maxLength={2000} value={redFlags} onChange={(event) => onChange({ redFlags: event.target.value })} />
        <TextArea label="How they would bring you in" name="onboarding" rows={2} maxLength={2000} value={onboarding} onChange={(event) => onChange({ onboarding: event.target.value })} />
        <TextArea label="How they answered you" name="theirAnswers" rows={2} maxLength={5000} value={theirAnswers} onChange={(event) => onChange({ theirAnswers: event.target.value })} />
      </div>
    </Folded>
  );
}

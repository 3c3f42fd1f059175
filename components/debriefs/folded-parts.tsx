'use client';
import { ClaimsMade } from './claims-made';
import { FitPart } from './fit-part';
import type { DebriefState } from './state';
import { StoriesTold, type StoryOffered } from './stories-told';
import { TheyAsked } from './they-asked';
import { whomOf } from './whom';
import { YouAsked } from './you-asked';
import styles from './folded.module.css';

/** What can be chosen from: the owner's stories (planned ones first), and questions that are often asked. */
export type Offered = { stories: StoryOffered[]; oftenAsked: string[]; toAsk: string[] };

type Props = {
  debrief: DebriefState;
  offered: Offered;
  problems: Record<string, string>;
  /** what the rules say about it so far, such as two answers on one topic */
  findings: string[];
  onChange: (part: Partial<DebriefState>) => void;
};

/** What else is worth keeping of a round. Somebody in a hurry passes it by, folded. */
export function FoldedParts({ debrief, offered, problems, findings, onChange }: Props) {
  const whom = whomOf(debrief.met);
  return (
    <div className={styles.parts}>
      <input type="hidden" name="parts" value="1" />
      <StoriesTold told={debrief.told} stories={offered.stories} whom={whom} problems={problems} onChange={(told) => onChange({ told })} />
      <TheyAsked asked={debrief.asked} bank={offered.oftenAsked} whom={whom} problems={problems} onChange={(asked) => onChange({ asked })} />
      <YouAsked asked={debrief.asked} bank={offered.toAsk} whom={whom} problems={problems} onChange={(asked) => onChange({ asked })} />
      <ClaimsMade claims={debrief.claims} whom={whom} problems={problems} findings={findings} onChange={(claims) => onChange({ claims })} />
      <FitPart debrief={debrief} onChange={onChange} />
    </div>
  );
}

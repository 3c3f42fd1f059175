import { firstNameOf } from './names';
import type { Stage } from './pipeline';
import { listWords } from './words';

/** The quiet guards (P37), as settings name them once they are switched off. */
export const GUARDS = [
  { id: 'pay-early', label: 'Pay raised before they do' },
  { id: 'panel-contacted', label: 'Somebody of the panel contacted beforehand' },
  { id: 'nobody-recorded', label: 'Somebody met, and nothing written down' },
  { id: 'story-repeated', label: 'A story told to the same person twice' },
  { id: 'near-identical', label: 'A sentence that a colleague’s note has too' },
] as const;
export type Guard = (typeof GUARDS)[number]['id'];

/** One line: what it is about (an id of ours, so that it can be dismissed for this alone), the fact, and the reason. */
export type GuardLine = { guard: Guard; subject: string; words: string; reason: string };

type Dismissal = { guard: string; subject: string };

/** The lines that were dismissed neither for their subject nor for good. */
export function standingGuards(lines: readonly GuardLine[], dismissed: readonly Dismissal[]): GuardLine[] {
  return lines.filter(
    (line) => !dismissed.some(({ guard, subject }) => guard === line.guard && ['', line.subject].includes(subject)),
  );
}

const PAY =
  /\b(?:salary|salaries|wage|compensation|remuneration|bonus|stock options|equity|pay (?:range|band|rise|scale|package)|(?:how much|what) (?:\w+ ){0,5}pay|the pay|day rate)\b/iu;

/** Whether a question or a sentence speaks of pay. English words only; what it cannot read it does not warn of. */
export function mentionsPay(words: string): boolean {
  return PAY.test(words);
}

type PayFacts = {
  stage: Stage;
  isOfferCall: boolean;
  /** what was said of pay so far, and by whom it was raised ('them', 'me' or unknown) */
  claims: readonly { topic: string; raisedBy: string; personName: string | null }[];
  /** what the owner means to ask or wrote */
  words: readonly string[];
};

/**
 * Pay raised by the owner before the offer: a claim on pay that the owner raised, or a question that mentions it.
 * Nothing once they raised it themselves, at the offer stage, or in the call about the offer.
 */
export function payTooEarly(facts: PayFacts, subject: string): GuardLine | null {
  if (facts.isOfferCall || facts.stage === 'offer' || facts.stage === 'closed') return null;
  const onPay = facts.claims.filter(({ topic }) => topic === 'pay');
  if (onPay.some(({ raisedBy }) => raisedBy === 'them')) return null;
  const reason = 'Before an offer they expect to be the ones who bring it up.';
  const mine = onPay.find(({ raisedBy }) => raisedBy === 'me');
  if (mine) {
    const to = mine.personName ? ` with ${firstNameOf(mine.personName)}` : '';
    return { guard: 'pay-early', subject, words: `You raised pay${to}. Leave it to them now.`, reason };
  }
  const asked = facts.words.find(mentionsPay);
  return asked ? { guard: 'pay-early', subject, words: `“${asked}” asks about pay. Leave it to them.`, reason } : null;
}

/** Somebody sat in the round, and nothing was written down from them. @param names who, as they are called in full */
export function nobodyRecorded(names: readonly string[], roundId: string): GuardLine | null {
  if (names.length === 0) return null;
  const who = listWords(names.map(firstNameOf));
  const words = `Nothing is written down from ${who}.`;
  return { guard: 'nobody-recorded', subject: roundId, words, reason: 'Everyone has a say.' };
}

/** Somebody of the panel was written to before the round. @param names who, as they are called in full */
export function panelContacted(names: readonly string[], roundId: string): GuardLine | null {
  if (names.length === 0) return null;
  const words = `You have been in touch with ${listWords(names.map(firstNameOf))}, who will interview you.`;
  const reason = 'Some take a word beforehand as pressure. Wait until you have met.';
  return { guard: 'panel-contacted', subject: roundId, words, reason };
}

/** The same person heard, or would hear, the same story twice. */
export function storyRepeated(title: string, personName: string, subject: string): GuardLine {
  const words = `${firstNameOf(personName)} has heard “${title}”.`;
  return { guard: 'story-repeated', subject, words, reason: 'The second time it sounds like the only one.' };
}

import { numberWord } from './words';

/**
 * What is asked everywhere, and must have one answer everywhere (P36): how it is labelled, what two different values of
 * it are called, and by which other words it goes.
 */
export const CLAIM_TOPICS = [
  { id: 'notice', label: 'Notice', many: 'notice periods', also: ['notice period', 'notice time'] },
  { id: 'pay', label: 'Pay', many: 'answers on pay', also: ['salary', 'compensation', 'wage', 'money'] },
  { id: 'team-size', label: 'Team size', many: 'team sizes', also: ['size of the team', 'team'] },
  {
    id: 'leaving',
    label: 'Why you are leaving',
    many: 'reasons for leaving',
    also: ['leaving', 'reason for leaving', 'why i am leaving', 'why leave'],
  },
  {
    id: 'other-interviews',
    label: 'Other interviews',
    many: 'answers on other interviews',
    also: ['interviews', 'other processes'],
  },
] as const;

/** How a second value was settled: another one holds, or both were said and explained. */
export type Settled = 'corrected' | 'explained' | '';

/** Upper case first: it takes 'ß' and 'ﬀ' apart as case-folding does. */
const fold = (words: string) =>
  words.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();

/** What a value is compared by (rule 11): without case, outer and doubled spaces, and the full stop at its end. */
export function valueKey(value: string): string {
  return fold(value).replace(/[\s.。]+$/u, '');
}

/**
 * What a topic is kept under: the id of a known one, however it is written ('Notice period' is 'notice'), else its own
 * words, folded.
 */
export function topicKey(label: string): string {
  const key = valueKey(label);
  const known = CLAIM_TOPICS.find(({ id, label, also }) => [id, fold(label), ...also].includes(key));
  return known?.id ?? key;
}

/** How a topic is shown: a known one by its own label, any other as it was written. */
export function topicLabel({ topic, label }: { topic: string; label: string }): string {
  return CLAIM_TOPICS.find(({ id }) => id === topic)?.label ?? label;
}

/** 'two notice periods', 'three answers on relocation'. */
export function valuesWords({ topic, label }: { topic: string; label: string }, count: number): string {
  const known = CLAIM_TOPICS.find(({ id }) => id === topic);
  return `${numberWord(count)} ${known?.many ?? `answers on ${label}`}`;
}

type ClaimWords = { topic: string; label: string; value: string; settled: string };

/** A topic on which one company has heard more than one thing: each value once, with everybody who heard it. */
export type Conflict<C extends ClaimWords> = {
  topic: string;
  label: string;
  values: { key: string; value: string; claims: C[] }[];
};

function valuesOf<C extends ClaimWords>(claims: readonly C[]): Conflict<C>['values'] {
  const values = new Map<string, Conflict<C>['values'][number]>();
  for (const claim of claims) {
    const key = valueKey(claim.value);
    const known = values.get(key);
    if (known) known.claims.push(claim);
    else values.set(key, { key, value: claim.value, claims: [claim] });
  }
  return [...values.values()];
}

/**
 * Where the claims of one application conflict (rule 11): two that share a topic and differ in value. A corrected claim
 * no longer stands; values that were all explained stand side by side in peace, until another one joins them.
 * @param claims of one application, in the order they were said
 */
export function conflictsOf<C extends ClaimWords>(claims: readonly C[]): Conflict<C>[] {
  const standing = claims.filter((claim) => claim.settled !== 'corrected' && valueKey(claim.value));
  const topics = new Map<string, C[]>();
  for (const claim of standing) topics.set(claim.topic, [...(topics.get(claim.topic) ?? []), claim]);
  return [...topics].flatMap(([topic, all]) => {
    const values = valuesOf(all);
    const open = values.some((value) => !value.claims.some((claim) => claim.settled === 'explained'));
    return values.length > 1 && open ? [{ topic, label: topicLabel(all[0]!), values }] : [];
  });
}

/** A value as it was said, in quotes, with the full stop that nobody types. */
export function quotedValue(value: string): string {
  const words = value.trim();
  return `“${/[.!?…。！？]$/u.test(words) ? words : `${words}.`}”`;
}

/** 'Avonmead has heard two notice periods.' */
export function conflictWords(company: string, conflict: Conflict<ClaimWords>): string {
  return `${company} has heard ${valuesWords(conflict, conflict.values.length)}.`;
}

import { possessive } from './names';

/** Verbs a talking point may begin with when it leaves the person out: 'Runs every go-live from a folding chair'. */
const VERBS = new Set(
  (
    'ask begin believe break build buy call care carry come count cut do draw dream expect feel fight find fix ' +
    'get give go grow hate have hear help hire hold hope insist keep know lead learn like live look lose love ' +
    'make mean measure mention miss need own plan prefer put read remember rewrite run save say see sell set show ' +
    'spend stand start stop take talk teach tell think trust try understand use wait walk want win wish work ' +
    'worry write wonder'
  ).split(' '),
);
const PAST = new Set(
  (
    'began believed broke brought built came cut did drew felt fought found gave got grew had heard held kept ' +
    'knew led learnt left lost made meant met paid ran read rewrote said saw sold spent stood taught thought told ' +
    'took tried understood was went won wrote asked wanted started stopped moved worked talked mentioned promised ' +
    'planned used'
  ).split(' '),
);
/** First words that lose their capital inside a sentence. Any other may be a name and keeps it. */
const LOWERED = new Set(
  (
    'the a an this that these those my our their its every each all both no nobody nothing none some somebody ' +
    'someone something any anybody anything many more most few fewer less people half one two three four five six ' +
    'seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety which what who whose how why when ' +
    'where whether if not only to of in on at by for from with without between after before since until about ' +
    'there it they we you because'
  ).split(' '),
);
const IRREGULAR: Record<string, string> = { has: 'have', is: 'are', was: 'were', does: 'do', goes: 'go' };

/** 'runs' → 'run', 'carries' → 'carry', 'teaches' → 'teach'; a form that does not change stays. */
function withYou(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular;
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

/** Whether a talking point begins with what the person does or did, and leaves the person out. */
export function beginsWithVerb(hook: string): boolean {
  if (/^\S+\s+of\s/.test(hook.trim())) return false;
  const first = (/^\p{L}+/u.exec(hook.trim())?.[0] ?? '').toLowerCase();
  return PAST.has(first) || (first.endsWith('s') && VERBS.has(withYou(first)));
}

function addressed(phrase: string): string {
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(phrase) ?? [];
  const word = first.toLowerCase();
  if (beginsWithVerb(phrase)) return `you ${withYou(word)} ${rest}`;
  if (word === 'his' || word === 'her') return `your ${rest}`;
  if (word !== 'she' && word !== 'he') return LOWERED.has(word) ? `${word} ${rest}` : phrase;
  const [, verb = '', more = ''] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? [];
  return `you ${withYou(verb)} ${more}`;
}

const trimmed = (hook: string) => hook.trim().replace(/\s+/g, ' ').replace(/[.,;:!。]+$/u, '');

/**
 * A talking point as it is told to somebody else: no full stop, no capital where it is no name, and the person by name
 * where the words leave them out or say 'she' or 'he'. 'His first clinic.' → 'Theo’s first clinic'; 'Counts late
 * changes' → 'Theo counts late changes'.
 */
export function asToldOf(hook: string, name: string): string {
  const phrase = trimmed(hook);
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(phrase) ?? [];
  const word = first.toLowerCase();
  if (beginsWithVerb(phrase)) return `${name} ${word} ${rest}`.trim();
  if (word === 'his' || word === 'her') return `${possessive(name)} ${rest}`.trim();
  if (word === 'she' || word === 'he') return `${name} ${rest}`.trim();
  return LOWERED.has(word) ? `${word} ${rest}`.trim() : phrase;
}

const RELATIVE = /[,;:(]|\b(?:that|which|who|whose|where|when|if|because|before|after|until|since)\b/iu;
const FINITE = /\b(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|must|might|may|used to|\p{L}+n[’']t)\b/iu;

/** Whether a talking point is a whole sentence about something, so that 'that' can stand before it. Doubt means no. */
export function isSentence(hook: string): boolean {
  const phrase = trimmed(hook);
  if (/[?？“”"«»„]/u.test(phrase) || /^I\b/.test(phrase)) return false;
  if (beginsWithVerb(phrase) || /^(?:she|he)\s/i.test(phrase)) return true;
  const [clause = ''] = phrase.split(RELATIVE);
  const words = clause.trim().split(/\s+/).slice(1);
  if (words.length === 0) return false;
  return FINITE.test(words.join(' ')) || words.slice(0, -1).some((word) => /[^s]s$/.test(word) && VERBS.has(withYou(word)));
}

/**
 * A talking point as a letter to that person says it after a colon: no full stop, no capital where it is no name, and
 * 'you' for the person. 'His first clinic.' → 'your first clinic'; 'Counts late changes' → 'you count late changes'.
 */
export function asSaidToThem(hook: string): string {
  const phrase = trimmed(hook).replaceAll(': ', ', ');
  const modal = /\b(?:he|she) (would|could|had|did|will|can|should|must|might)\b/g;
  return addressed(phrase).trim().replace(modal, 'you $1');
}

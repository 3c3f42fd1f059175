import { asSaidToThem, beginsWithVerb } from './hook-phrase';
import { WORDINGS, type Subjects } from './letter-wordings';
import { firstNameOf, foldName } from './names';
import { wordCount } from './prose';
import { capitalised } from './words';

export type Letter = { subject: string; body: string };

/**
 * What a thank-you note is built from. `daypart` says when you met ('this morning', 'on Tuesday'); `variant` chooses
 * the wording: give each person of a round another one.
 */
export type LetterFacts = {
  personName: string;
  ownerName: string;
  hooks: readonly string[];
  daypart: string;
  company: string;
  role: string;
  variant: number;
};

const SUBJECT_WORDS = 5;
const HOOKS_WORDS = 90;
const BREAK = /[,;:(]| (?:that|which|who|whose|with|without|because|and|since|from|for|when|where|is|are|was|were) /;

/** What a talking point is about, in a few words, or null. */
function topicOf(hook: string): string | null {
  const phrase = asSaidToThem(hook);
  const topic = (phrase.split(BREAK)[0] ?? '').trim();
  const words = wordCount(topic);
  const cut = topic !== phrase;
  if (beginsWithVerb(hook) || /^you /.test(phrase)) return null;
  return words > SUBJECT_WORDS || words < (cut ? 2 : 1) ? null : capitalised(topic);
}

/** As many talking points as a short letter holds: three at most, and no more words than can be read standing up. */
function fitting(hooks: readonly string[]): string[] {
  const filled = hooks.map((hook) => hook.trim()).filter(Boolean).slice(0, 3);
  let words = 0;
  return filled.filter((hook, index) => (words += wordCount(hook)) <= HOOKS_WORDS || index === 0);
}

const led = (lead: string | undefined, hook: string) => {
  const said = asSaidToThem(hook);
  return `${lead} ${said}${/[?？]$/.test(said) ? '' : '.'}`;
};

/** The role without what it is of: 'Operations Manager' of 'Operations Manager, Branch Network'. */
export const roleName = (role: string) => (role.split(',')[0] ?? '').trim();

const letterOf = (greeting: string, paragraphs: string[], closing: string) =>
  [greeting, ...paragraphs.filter(Boolean), closing].join('\n\n');

/**
 * A first draft of a thank-you note, built from the talking points (P15). Two wordings (`variant` 0 to 5, then again)
 * are never near identical (rule 12). Without a talking point it stays short and honest, and the check says what is
 * missing.
 */
export function draftLetter(facts: LetterFacts): Letter {
  const wording = WORDINGS[Math.abs(Math.trunc(facts.variant)) % WORDINGS.length] ?? WORDINGS[0];
  const role = roleName(facts.role);
  const job = role ? `the ${role} role` : 'this role';
  const about: Subjects = { daypart: facts.daypart, job, place: facts.company.trim() || 'the team' };
  const [first, ...others] = fitting(facts.hooks);
  const opening = [wording.thanks(about), first ? led(wording.leads[0], first) : wording.plain].join(' ');
  const further = others.map((hook, index) => led(wording.leads[index + 1], hook)).join(' ');
  const middle = first && !further ? wording.plain : further;
  const topic = first ? topicOf(first) : null;
  return {
    subject: topic ? `${topic}, and thank you` : 'Thank you',
    body: letterOf(
      `Dear ${firstNameOf(facts.personName)},`,
      [opening, middle, wording.want(about)],
      `Warm regards,\n${firstNameOf(facts.ownerName)}`,
    ),
  };
}

/**
 * `statedWords` is what they said about when they would answer, `statedDay` the day it meant ('Friday 20 November').
 * `spokeOn` says when ('on 13 November'), `hook` is what this person said that is worth coming back to, `askedOn` the
 * day of the last check-in when that went unanswered.
 */
export type CheckInFacts = {
  personName: string | null;
  ownerName: string;
  company: string;
  role: string;
  statedWords: string | null;
  statedDay: string | null;
  spokeOn?: string | null;
  hook?: string | null;
  askedOn?: string | null;
};

function reminded(facts: CheckInFacts, job: string): string {
  const { personName, statedWords, statedDay, spokeOn, askedOn } = facts;
  if (askedOn) return `I wrote to you on ${askedOn} to ask how things stand with ${job}, and have not heard since.`;
  const words = statedWords?.trim().replace(/^["“„«]|["”“»]$/gu, '').trim();
  const spoke = spokeOn ? `When we spoke ${spokeOn}` : 'When we spoke';
  if (!words) {
    if (!statedDay) return `I am writing to ask how things stand with ${job}.`;
    return `${spoke} you mentioned that I would hear from you by ${statedDay}.`;
  }
  const sentence = /[.?!…。]$/u.test(words) ? words : `${words}.`;
  const quoted = `${spoke}, ${personName ? 'your words were' : 'I was told'}: “${capitalised(sentence)}”`;
  const [weekday = ''] = statedDay?.split(' ') ?? [];
  const named = !statedDay || foldName(words).includes(foldName(weekday));
  return named ? quoted : `${quoted} I took that to mean ${statedDay}.`;
}

/** 'still very interested', and in what; what they told me follows after a colon, where any phrase can stand. */
function stillInterested({ company, hook }: CheckInFacts): string {
  const place = company.trim();
  const start = 'I know these weeks fill up, so this is only to say that I am still very interested';
  if (!hook?.trim()) return `${start}${place ? ` in working at ${place}` : ''}.`;
  return led(`${start}, and still thinking about what you told me:`, hook);
}

/** The line a check-in opens with, for whoever it goes to. */
export function greetingOf(personName: string | null): string {
  return personName ? `Dear ${firstNameOf(personName)},` : 'Dear hiring team,';
}

/** A first draft of a check-in after a reply is overdue (P18): their own words, and one question. */
export function checkInLetter(facts: CheckInFacts): Letter {
  const role = roleName(facts.role);
  const job = role ? `the ${role} role` : 'the role';
  const topic = role || facts.company.trim();
  return {
    subject: topic ? `${topic}, checking in` : 'Checking in',
    body: letterOf(
      greetingOf(facts.personName),
      [`${reminded(facts, job)} ${stillInterested(facts)}`, 'Is there anything more I can send that would help?'],
      `With best wishes,\n${firstNameOf(facts.ownerName)}`,
    ),
  };
}

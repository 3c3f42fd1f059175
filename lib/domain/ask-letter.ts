import { firstNameOf } from './names';
import { listWords } from './words';

/** Who is written to, and about which round: 'round 2' at 'Halden Instruments' on 'Wed 25 Nov'. */
export type AskAbout = { toName: string | null; ownerName: string; company: string; round: string; day: string };

/**
 * A short letter to the coordinator that asks for exactly what is not known yet.
 * In: what it is about, and the open points as they read after "could you tell me". Out: subject and body, plain text.
 */
export function askLetter(about: AskAbout, points: readonly string[]): { subject: string; body: string } {
  const { toName, ownerName, company, round, day } = about;
  const greeting = toName ? `Dear ${firstNameOf(toName)},` : `Dear team at ${company},`;
  const [only] = points;
  const asked =
    points.length === 1
      ? `could you tell me ${only}?`
      : `could you tell me:\n\n${points.map((point) => `- ${point}`).join('\n')}`;
  return {
    subject: `${round.charAt(0).toUpperCase()}${round.slice(1)} on ${day}`,
    body: [
      greeting,
      `So that I come well prepared to ${round} on ${day}, ${asked}`,
      'Thank you for your help.',
      ownerName,
    ].join('\n\n'),
  };
}

/** What to ask when names are missing: 'the name of the person from Finance'. In: the titles of the seats, '' unknown. */
export function namesAsked(titles: readonly string[]): string {
  const from = titles.filter(Boolean).map((title) => `${/^(from|of) /i.test(title) ? title.replace(/^\w/, (first) => first.toLowerCase()) : `who is ${title}`}`);
  const rest = titles.length - from.length;
  if (from.length === 0) return rest > 1 ? 'the names of everyone I will meet' : 'the name of the person I will meet';
  const known = `the ${titles.length > 1 ? 'names' : 'name'} of the ${titles.length > 1 ? 'people' : 'person'} ${listWords(from)}`;
  return rest > 0 ? `${known}, and of everyone else I will meet` : known;
}

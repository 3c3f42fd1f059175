import { closingOf } from './courtesies';
import { quotedValue } from './claims';

/** What a topic is called in the middle of a letter. */
const IN_A_LETTER: Record<string, string> = {
  notice: 'my notice',
  pay: 'pay',
  'team-size': 'the size of my team',
  leaving: 'why I am leaving',
  'other-interviews': 'my other interviews',
};

const bare = (value: string) => quotedValue(value).slice(1, -1).replace(/\.$/, '');

/** 'One month.' as it stands in the middle of a sentence: 'one month'. 'UK' and 'I said so' keep their capitals. */
export function inSentence(value: string): string {
  const words = bare(value);
  return /^\p{Lu}\p{Ll}/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
}

/** The line of a letter that puts a claim right. */
export function correctionLine(topic: { topic: string; label: string }, said: string, holds: string): string {
  const about = IN_A_LETTER[topic.topic] ?? topic.label.toLowerCase();
  return `One correction to what I told you about ${about}: it is ${inSentence(holds)}, not ${inSentence(said)}.`;
}

/** A letter with one more paragraph before its closing. A line that stands there already is not said twice. */
export function withLine(body: string, line: string): string {
  if (body.includes(line)) return body;
  const closing = closingOf(body);
  const text = body.slice(0, body.length - closing.length).trimEnd();
  return [text, line, closing.trimStart()].filter(Boolean).join('\n\n');
}

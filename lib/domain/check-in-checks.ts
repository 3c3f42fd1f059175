import { hookPassages } from './hooks';
import { capitalised, numberWord } from './words';

/** One of the checks before a check-in is sent (P18), and the passages it is about. They advise and never block. */
export type CheckInCheck = {
  id: 'words' | 'question' | 'offer';
  passed: boolean;
  title: string;
  reason: string | null;
  passages: string[];
};

/** What the checks are asked about. `statedDay` is the day their words meant, such as 'Friday 20 November'. */
export type CheckInCheckInput = { body: string; statedWords: string | null; statedDay: string | null };

const OTHER_OFFER = new RegExp(
  [
    String.raw`\b(?:another|other|competing|second|rival|better|outside|current|outstanding) (?:job )?offers?\b`,
    String.raw`\b(?:have|had|got|received?|hold|accept(?:ed|ing)?|made me|given) (?:an|the|two|several|a written|a firm) (?:job )?offers?\b`,
    String.raw`\boffers? (?:from|in hand|on the table|elsewhere|with another)\b`,
    String.raw`\boffered (?:me )?(?:a|another) (?:job|position|post|role)\b`,
    String.raw`\b(?:other|another|different) (?:company|companies|employers?|firms?)\b`,
    String.raw`\b(?:anderes|weiteres|zweites) Angebot|\bautre offre\b|\botra oferta\b`,
  ].join('|'),
  'giu',
);

const quoted = (words: string) => `“${words.trim().replace(/^["“„«]|["”“»]$/gu, '').replace(/[.。]$/u, '')}”`;

/** Where the letter names their day: the weekday, or the day of the month with its month. */
function dayPassages(body: string, statedDay: string): string[] {
  const [weekday = '', date = '', month = ''] = statedDay.split(' ');
  const short = month.slice(0, 3);
  const named = String.raw`\b${date}(?:st|nd|rd|th)?(?: of)? ${short}\p{L}*|\b${short}\p{L}* ${date}(?:st|nd|rd|th)?\b`;
  const found = new RegExp(String.raw`(?:by )?\b${weekday}(?: (?:the )?${date}\b(?: ${month})?)?|${named}|\bthe ${date}(?:st|nd|rd|th)\b`, 'iu');
  return found.exec(body)?.slice(0, 1) ?? [];
}

function checkWords({ body, statedWords, statedDay }: CheckInCheckInput): CheckInCheck | null {
  const words = statedWords?.trim();
  if (!words && !statedDay) return null;
  const own = words ? hookPassages(body, [words]) : [];
  const passages = own.length || !statedDay ? own : dayPassages(body, statedDay);
  const title = words ? 'Uses their own words' : 'Names the day they gave';
  if (passages.length > 0) return { id: 'words', passed: true, title, reason: null, passages };
  return {
    id: 'words',
    passed: false,
    title: words ? 'Does not use their own words' : 'Does not name the day they gave',
    reason: words ? `They said ${quoted(words)}. It is easier to answer for.` : `They named ${statedDay}.`,
    passages: [],
  };
}

function checkQuestion({ body }: CheckInCheckInput): CheckInCheck {
  const questions = body.match(/[?？]+/gu)?.length ?? 0;
  const [title, reason] =
    questions === 1
      ? ['Asks one question', null]
      : questions === 0
        ? ['Asks no question', 'One that takes a minute to answer gets an answer.']
        : [`${capitalised(`asks ${numberWord(questions)} questions`)}`, 'One gets an answer. Keep the one that matters.'];
  return { id: 'question', passed: questions === 1, title, reason, passages: [] };
}

function checkOffer({ body }: CheckInCheckInput): CheckInCheck {
  const passages = [...new Set(body.match(OTHER_OFFER) ?? [])];
  if (passages.length === 0)
    return { id: 'offer', passed: true, title: 'Does not mention another offer', reason: null, passages };
  const reason = `${passages.map(quoted).join(', ')} reads as pressure. Keep it for when they ask.`;
  return { id: 'offer', passed: false, title: 'Mentions another offer', reason, passages };
}

/** The checks of a check-in, always in this order; the first only where they said something to go by. */
export function checkCheckIn(input: CheckInCheckInput): CheckInCheck[] {
  const words = checkWords(input);
  return [...(words ? [words] : []), checkQuestion(input), checkOffer(input)];
}

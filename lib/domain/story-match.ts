import { COMPETENCIES, competenciesOf, type Competency } from './competencies';
import { competenciesIn } from './competency-words';
import { isReady, STORY_PARTS, type StoryText } from './story-parts';
import { termFinder, termsOf, type Term } from './story-terms';
import { listWords } from './words';

/** A story with the words it is found by, and what it shows as it keeps it (comma-separated). */
export type Findable = StoryText & { id: string; title: string; facts: string; occasion: string; strong: string; touches: string };

/** How a story answers: what of the question it is strong in, touches on or only speaks of, and the words they share. */
export type Match<T> = { story: T; strong: Competency[]; touches: Competency[]; speaks: Competency[]; shared: string[] };

/** A competency that was ticked says more than any word; in the title a word says more than in the parts. */
const POINTS = { strong: 12, touches: 5, speaks: 2, title: 4, facts: 3, parts: 1 };
/** What a question is about first counts fully, and what it speaks of besides half. */
const BESIDES = 0.5;
/** Of more words than these the first are what was asked. */
const MOST_TERMS = 60;

/** Whom it was with says little about what it shows: 'disagreed with your manager' is not about leading. */
const WHOM = /\b(?:your|with|to|from|by)\s+(?:an?\s+|the\s+|your\s+)?(?:line\s+)?(?:manager|supervisor|lead|leader|team|teammate)s?\b/giu;

function askedIn(words: string): Competency[] {
  const act = competenciesIn(words.replace(WHOM, ' '));
  return act.length > 0 ? act : competenciesIn(words);
}

const fieldsOf = (story: Findable) => ({
  title: story.title,
  facts: `${story.facts}\n${story.occasion}`,
  parts: STORY_PARTS.map(({ id }) => story[id]).join('\n'),
});

/** The words of the question that a story has too, as they were asked; words side by side stay together. */
function sharedWords(words: string, terms: readonly Term[], keys: ReadonlySet<string>): string[] {
  const spans: { start: number; end: number }[] = [];
  for (const { key, start, end } of terms) {
    const last = spans.at(-1);
    if (!keys.has(key)) continue;
    if (last && (start < last.end || words.slice(last.end, start) === ' ')) last.end = end;
    else spans.push({ start, end });
  }
  return [...new Set(spans.map(({ start, end }) => words.slice(start, end).toLowerCase()))];
}

/**
 * The stories that answer a question, the best first: by what they show, then by the words they share, a word that few
 * stories have counting for more. On equal terms a ready one stands before a draft, and otherwise they keep their order.
 * @param words what was asked, in any language; what it is about is only recognised in English
 */
export function rankStories<T extends Findable>(words: string, stories: readonly T[]): Match<T>[] {
  const asked = askedIn(words);
  const terms = termsOf(words).slice(0, MOST_TERMS);
  const wanted = new Set(terms.map(({ key }) => key));
  if (asked.length === 0 && wanted.size === 0) return [];
  const keysIn = termFinder(wanted);
  const read = stories.map((story) => {
    const fields = fieldsOf(story);
    return { story, fields, keys: keysIn(Object.values(fields).join('\n')) };
  });
  const rarity = (key: string) => Math.log(1 + stories.length / read.filter(({ keys }) => keys.has(key)).length);
  const rare = new Map([...wanted].map((key) => [key, rarity(key)]));
  const weight = (id: Competency) => (id === asked[0] ? 1 : BESIDES);

  const scored = read.map(({ story, fields, keys }) => {
    const [isStrong, isTouching] = [competenciesOf(story.strong), competenciesOf(story.touches)];
    const strong = asked.filter((id) => isStrong.includes(id));
    const touches = asked.filter((id) => !isStrong.includes(id) && isTouching.includes(id));
    const unticked = isStrong.length + isTouching.length === 0;
    const spoken = asked.length > 0 && unticked ? competenciesIn(Object.values(fields).join('\n')) : [];
    const speaks = asked.filter((id) => spoken.includes(id));
    const shown = { strong, touches, speaks };
    const byTheme = (['strong', 'touches', 'speaks'] as const).map((how) => shown[how].reduce((sum, id) => sum + POINTS[how] * weight(id), 0));
    const [title, facts] = keys.size > 0 ? [keysIn(fields.title), keysIn(fields.facts)] : [];
    const place = (key: string) => (title?.has(key) ? POINTS.title : facts?.has(key) ? POINTS.facts : POINTS.parts);
    const byWords = [...wanted].filter((key) => keys.has(key)).map((key) => place(key) * (rare.get(key) ?? 0));
    const score = [...byTheme, ...byWords].reduce((sum, each) => sum + each, 0);
    return { score, ready: isReady(story), match: { story, ...shown, shared: sharedWords(words, terms, keys) } };
  });
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || Number(b.ready) - Number(a.ready))
    .map(({ match }) => match);
}

const labels = (ids: readonly Competency[]) => listWords(ids.map((id) => COMPETENCIES.find((each) => each.id === id)!.label.toLowerCase()));

const MOST_SHARED = 4;

/** Why a story was found: 'Strong on failing. Shares: rollout, pulled back' */
export function whyWords({ strong, touches, speaks, shared }: Omit<Match<unknown>, 'story'>): string {
  return [
    strong.length > 0 && `Strong on ${labels(strong)}.`,
    touches.length > 0 && `Touches on ${labels(touches)}.`,
    speaks.length > 0 && `Speaks of ${labels(speaks)}.`,
    shared.length > 0 && `Shares: ${shared.slice(0, MOST_SHARED).join(', ')}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a question is about first, when none of the stories found shows it; null when one does or it is not known. */
export function unansweredTheme(words: string, matches: readonly Match<unknown>[]): (typeof COMPETENCIES)[number] | null {
  const [first] = askedIn(words);
  const isShown = matches.some(({ strong, touches, speaks }) => [...strong, ...touches, ...speaks].includes(first!));
  return (first && !isShown && COMPETENCIES.find(({ id }) => id === first)) || null;
}

/** Words a minute that people speak when they tell something well, until they have measured their own pace. */
export const USUAL_PACE = 130;
/** Bounds of a pace that somebody can speak at. */
export const [SLOWEST, FASTEST] = [40, 400];

/** Scripts without spaces are spoken by the character: about two make the time of an English word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** How many words it takes to say a text. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return spaced + Math.round(unspaced / 2);
}

/** How long it takes to say a text aloud, in whole seconds. @param pace words a minute */
export function secondsAloud(text: string, pace: number): number {
  return Math.round((wordCount(text) * 60) / pace);
}

/** The pace of somebody who said a text in so many seconds, in words a minute; null when it cannot be theirs. */
export function paceOf(text: string, seconds: number): number | null {
  if (seconds <= 0) return null;
  const pace = Math.round((wordCount(text) * 60) / seconds);
  return pace >= SLOWEST && pace <= FASTEST ? pace : null;
}

import { secondsAloud } from './speaking-time';
import { STORY_PARTS, type StoryText } from './story-parts';
import { numberWord } from './words';

/** A story that is planned, and how often it was said aloud; instants in epoch milliseconds. */
export type Practised = { storyId: string; title: string; runs: number; lastAt: number | null; startAt: number };

/** Planned stories, the least practised first; of those practised alike, what is told soonest, then what is longest ago. */
export function leastPractised<P extends Practised>(planned: readonly P[]): P[] {
  return planned.toSorted(
    (a, b) => a.runs - b.runs || a.startAt - b.startAt || (a.lastAt ?? 0) - (b.lastAt ?? 0) || a.title.localeCompare(b.title, 'en-GB'),
  );
}

/**
 * The story to say aloud after this one: the least practised of the planned ones, each counted for its soonest round.
 * Null when no other is planned.
 */
export function nextToPractise<P extends Practised>(planned: readonly P[], storyId: string): P | null {
  return leastPractised(planned).find((each) => each.storyId !== storyId) ?? null;
}

/** Each planned story once, for the soonest of its rounds, the least practised first. */
export function plannedOnce<P extends Practised>(planned: readonly P[]): P[] {
  const soonest = planned.toSorted((a, b) => b.startAt - a.startAt);
  return leastPractised([...new Map(soonest.map((each) => [each.storyId, each])).values()]);
}

/** 'not said aloud yet', 'once aloud', 'three times aloud' */
export function timesAloud(runs: number): string {
  if (runs === 0) return 'not said aloud yet';
  return `${['once', 'twice'][runs - 1] ?? `${numberWord(runs)} times`} aloud`;
}

/** How long each part of a story takes, in the order of telling; a part that is not written takes none. @param pace words a minute */
export function partTargets(story: StoryText, pace: number) {
  return STORY_PARTS.filter(({ id }) => id !== 'reflection').map(({ id, label }) => ({ id, label, seconds: secondsAloud(story[id], pace) }));
}

/** How full each part is after so many seconds, from 0 to 1, when they are told one after the other in their time. */
export function partsFilled(targets: readonly { seconds: number }[], seconds: number): number[] {
  let left = seconds;
  return targets.map((part) => {
    const filled = part.seconds > 0 ? Math.min(1, Math.max(0, left / part.seconds)) : 0;
    left -= part.seconds;
    return filled;
  });
}

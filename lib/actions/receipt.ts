import type { Debrief } from '@/lib/data/debriefs';
import type { Findings } from './debrief-findings';
import { clockWords, dateWords, momentWords } from '@/lib/domain/day-words';
import { firstNameOf, initialsOf } from '@/lib/domain/names';
import { noteDeadline } from '@/lib/domain/notes';
import { heatOf, type Heat } from '@/lib/domain/heat';
import { waitOf } from '@/lib/domain/replies';
import { plainDateIn } from '@/lib/domain/time';
import { Temporal, type Instant } from '@/lib/domain/temporal';
import { addWorkingDays } from '@/lib/domain/working-days';
import { capitalised, numberWord } from '@/lib/domain/words';

/** What saving a debrief will start. */
export type Receipt = {
  clocks: { key: string; name: string; initials: string; due: string; dueAt: number; heat: Heat }[];
  clash: string | null;
  hearBy: string | null;
  followUp: string | null;
  isGuess: boolean;
} & Findings;

const instant = (date: Date): Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());

type Named = { personId: string; name: string };
type Booked = { startAt: Date; endAt: Date; zone: string; round: { application: { company: { name: string } } } };
type Account = { timeZone: string; hour12: boolean; guessAfterApplying: number; guessAfterRound: number };

/** @param named the people of the form, for their names; times are shown in the owner's zone */
export function receiptOf(debrief: Debrief, named: Named[], booked: Booked[], account: Account, now: Date): Omit<Receipt, keyof Findings> {
  const { timeZone: zone, hour12 } = account;
  const at = instant(now);
  const clocks = deadlines(debrief, named).map(({ key, name, dueAt }) => ({
    key,
    name: firstNameOf(name),
    initials: initialsOf(name),
    due: momentWords(dueAt, at, zone, hour12),
    dueAt: dueAt.epochMilliseconds,
    heat: heatOf(dueAt.epochMilliseconds - now.getTime()),
  }));
  const block = booked.find((each) => clocks.some(({ dueAt }) => dueAt >= each.startAt.getTime() && dueAt <= each.endAt.getTime()));
  const inside = block ? clocks.filter(({ dueAt }) => dueAt >= block.startAt.getTime() && dueAt <= block.endAt.getTime()).length : 0;
  const clash = block
    ? `You are at ${block.round.application.company.name} from ${momentWords(instant(block.startAt), at, zone, hour12)} to ${clockWords(instant(block.endAt), zone, hour12)}. ${capitalised(numberWord(inside))} of these ${inside === 1 ? 'falls' : 'fall'} due while you are there.`
    : null;
  return { clocks, clash, ...waiting(debrief, account, at) };
}

function deadlines(debrief: Debrief, named: Named[]): { key: string; name: string; dueAt: Instant }[] {
  const ends = new Map<string, { name: string; ends: Instant[] }>();
  for (const person of debrief.met) {
    const key = 'personId' in person ? person.personId : person.name;
    if (key === null) continue;
    const name = 'personId' in person ? (named.find((each) => each.personId === key)?.name ?? '') : (person.name ?? '');
    const sitting = debrief.sittings.find((each) => each.id === person.sittingId)!;
    const entry = ends.get(key) ?? { name, ends: [] };
    ends.set(key, { name, ends: [...entry.ends, instant(person.untilAt ?? sitting.endAt)] });
  }
  return [...ends]
    .map(([key, entry]) => ({ key, name: entry.name, dueAt: noteDeadline(entry.ends) }))
    .sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
}

function waiting(debrief: Debrief, account: Account, now: Instant) {
  const endedAt = instant(new Date(Math.max(...debrief.sittings.map((sitting) => sitting.endAt.getTime()))));
  const { stated } = debrief;
  const wait = waitOf({
    appliedAt: null,
    lastRoundEndedAt: endedAt,
    stated: stated && { words: stated.words, on: stated.byDay ? Temporal.PlainDate.from(stated.byDay) : null, zone: stated.zone, saidAt: endedAt },
    heardAt: null,
    zone: account.timeZone,
    defaults: { afterApplying: account.guessAfterApplying, afterRound: account.guessAfterRound },
  });
  const today = plainDateIn(now, account.timeZone);
  return {
    hearBy: wait && dateWords(wait.expectedOn, today),
    followUp: wait && dateWords(addWorkingDays(wait.expectedOn, 1), today),
    isGuess: wait?.isGuess ?? false,
  };
}

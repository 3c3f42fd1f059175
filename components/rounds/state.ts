import { defaultMinutes, type Format } from '@/lib/domain/rounds';

export type SeatState = { key: string; personId: string; name: string; title: string; relation: string; unknown: boolean };
export type SittingState = {
  id: string;
  date: string;
  start: string;
  end: string;
  zone: string;
  format: string;
  place: string;
  link: string;
  people: SeatState[];
};
export type PlanState = { newId: string; kind: string; remark: string; sittings: SittingState[] };

/**
 * A change to a sitting, with its end moved along while that is still the usual one for its kind (P9): an end that the
 * owner has set stays.
 * @param ordinal of the round, 0 for a call
 */
export function withUsualEnd(sitting: SittingState, part: Partial<SittingState>, ordinal: number): SittingState {
  const next = { ...sitting, ...part };
  const usual = ({ start, format }: SittingState) => clockLater(start, defaultMinutes(format as Format, ordinal));
  const isUsual = part.end === undefined && sitting.end === usual(sitting) && next.start !== '';
  return isUsual ? { ...next, end: usual(next) } : next;
}

/** @returns 'HH:mm' so many minutes later, within the day. */
export function clockLater(clock: string, minutes: number): string {
  const [hours = 0, mins = 0] = clock.split(':').map(Number);
  const total = Math.min(23 * 60 + 59, hours * 60 + mins + minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

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

/** @returns 'HH:mm' so many minutes later, within the day. */
export function clockLater(clock: string, minutes: number): string {
  const [hours = 0, mins = 0] = clock.split(':').map(Number);
  const total = Math.min(23 * 60 + 59, hours * 60 + mins + minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

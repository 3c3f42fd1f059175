/** Another sitting of the owner's, with its instants in epoch ms, and whom it is with. */
export type Booked = { label: string; start: number; end: number };

/** A sitting as a form holds it: wall times in its zone. */
export type WallSitting = { date: string; start: string; end: string; zone: string };

/** The wall time of an instant in a zone, as text that sorts by time: '2026-11-25 10:00'. Null for no zone. */
function wallOf(at: number, timeZone: string): string | null {
  try {
    // Sweden writes its dates the way a computer sorts them.
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
  } catch {
    return null;
  }
}

/**
 * A warning when the owner is somewhere else at the time of a sitting, or null. Advice only, worked out in the zone of
 * the sitting: in the hour that a clock change repeats it may be an hour off.
 */
export function bookedThen({ date, start, end, zone }: WallSitting, booked: readonly Booked[]): string | null {
  const [from, to] = [`${date} ${start}`, `${date} ${end}`];
  for (const other of booked) {
    const [begins, ends] = [wallOf(other.start, zone), wallOf(other.end, zone)];
    if (!begins || !ends || !(begins < to && from < ends)) continue;
    return `You are at ${other.label} then, ${begins.slice(11)} to ${ends.slice(11)}.`;
  }
  return null;
}

/** A warning when a sitting overlaps another one of the same plan in the same zone, or null. */
export function overlapsInPlan(sitting: WallSitting & { id: string }, plan: readonly (WallSitting & { id: string })[]): string | null {
  const index = plan.findIndex(
    (other) =>
      other.id !== sitting.id &&
      other.zone === sitting.zone &&
      other.date === sitting.date &&
      other.start < sitting.end &&
      sitting.start < other.end,
  );
  return index < 0 ? null : `This overlaps sitting ${index + 1}, ${plan[index]!.start} to ${plan[index]!.end}.`;
}

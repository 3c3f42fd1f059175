import 'server-only';
import { toInstant } from '@/lib/data/instants';
import type { Preparation } from '@/lib/data/preparation';
import { clockWords, dateWords, longDateWords, momentWords, zonesDiffer } from '@/lib/domain/day-words';
import { plainDateIn } from '@/lib/domain/time';
import { Temporal } from '@/lib/domain/temporal';
import { clockOf, zoneLabel } from '@/lib/domain/zone-words';
import { titleOf } from '../../today';
import { shownOf, type Reading } from './reading';

function endOf(round: Preparation): Date | null {
  const ends = shownOf(round).map(({ endAt }) => endAt.getTime());
  return ends.length ? new Date(Math.max(...ends)) : null;
}

/** Its day or days, its times, and what the clock says where it takes place, if that differs (P47). */
function timesOf({ round, zone, hour12, today, startAt }: Reading) {
  const end = endOf(round);
  const [first] = shownOf(round);
  if (!end || !first) return { day: 'No day yet', times: '', theirs: null };
  const span = (in_: string) => {
    const [from, to] = [startAt, end].map((date) => plainDateIn(toInstant(date), in_));
    const clocks = [startAt, end].map((date) => clockWords(toInstant(date), in_, hour12));
    return from!.equals(to!)
      ? { day: longDateWords(from!), times: `${clocks[0]} to ${clocks[1]}` }
      : { day: `${dateWords(from!, today)} to ${dateWords(to!, today)}`, times: `from ${clocks[0]}` };
  };
  const isElsewhere = zonesDiffer(toInstant(startAt), first.zone, zone);
  const there = span(first.zone);
  const here = span(zone);
  const day = there.day === here.day ? '' : `${there.day}, `;
  return { ...here, theirs: isElsewhere ? `${day}${there.times} in ${zoneLabel(first.zone)}` : null };
}

/** A wall time as the owner reads it. */
const leavingWords = (clock: string, hour12: boolean) => clockOf(Temporal.PlainTime.from(clock), hour12);

/** The head of a brief: which round, when, how to get there, and what has become of it. */
export function headOf(reading: Reading) {
  const { round, zone, hour12, at, now } = reading;
  const [first] = round.interviews;
  const end = endOf(round);
  const { id, prepVersion, remark, whereDetail, leaveBy, leaveDetail, askFor, askForDetail, bring, bringDetail } = round;
  return {
    id,
    title: titleOf(round),
    role: round.application.role,
    company: round.application.company.name,
    applicationId: round.application.id,
    ...timesOf(reading),
    remark,
    calledOff: round.calledOff.map((sitting) => momentWords(toInstant(sitting.startAt), at, zone, hour12)),
    isCalledOff: round.interviews.length === 0 && round.calledOff.length > 0,
    hasEnded: end !== null && end <= now,
    isLogged: round.loggedAt !== null,
    link: first?.link ?? '',
    leaveBy: leaveBy && leavingWords(leaveBy, hour12),
    logistics: { id, version: prepVersion, place: first?.place ?? '', whereDetail, leaveBy, leaveDetail, askFor, askForDetail, bring, bringDetail },
    keptAt: momentWords(at, at.subtract({ hours: 48 }), zone, hour12),
  };
}

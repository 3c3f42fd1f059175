import 'server-only';
import type { QuietRowFacts } from '@/components/quiet/quiet-form';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { findUsualTimes, listQuiet, listWaitingAmong, waitMark, type UsualTimes } from '@/lib/data/quiet';
import { shortDateWords } from '@/lib/domain/day-words';
import { whichWords } from '@/lib/domain/many-words';
import { proposalFor, quietFinding, usualWords } from '@/lib/domain/reply-times';
import { plainDateIn } from '@/lib/domain/time';
import { capitalised, plural } from '@/lib/domain/words';

const DAY = 86_400_000;

type Row = Awaited<ReturnType<typeof listQuiet>>['rows'][number];

/**
 * Reads who has gone quiet, and what is proposed for each.
 * @param only ids: those of them that wait for an answer, whether or not they have gone quiet
 */
export async function readQuiet({ owner, account }: OwnerSession, only: string[], now: Date) {
  const usual = await findUsualTimes(owner, account, now);
  const chosen = only.length ? await listWaitingAmong(owner, only) : null;
  const { rows, count } = chosen ? { rows: chosen, count: chosen.length } : await listQuiet(owner, usual, now);
  const facts = rows.flatMap((row) => rowOf(row, usual, account.timeZone, now) ?? []);
  const names = facts.map(({ company }) => company);
  const ids = facts.filter(({ proposal }) => proposal === 'follow-up').map(({ id }) => id);
  return {
    finding: chosen ? waitingFinding(names) : quietFinding(names, count),
    isChosen: chosen !== null,
    rows: facts,
    /** how many more there are than are shown */
    more: count - rows.length,
    usual: [usualWords(usual.applying, 'applying'), usualWords(usual.round, 'round')],
    oneByOne: ids.length > 1 ? `/applications/${ids[0]}/check-in?then=${ids.slice(1).join(',')}` : null,
  };
}

function waitingFinding(names: string[]): string {
  if (names.length === 0) return 'None of these waits for an answer any more.';
  return `${capitalised(whichWords(names))} ${plural(names.length, 'waits', 'wait')} for an answer.`;
}

function rowOf(row: Row, usual: UsualTimes, zone: string, now: Date): QuietRowFacts | null {
  if (!row.waitSince) return null;
  const today = plainDateIn(toInstant(now), zone);
  const waited = (now.getTime() - row.waitSince.getTime()) / DAY;
  const isCheckedIn = row.checkIns[0]?.sentAt?.getTime() === row.waitSince.getTime();
  const isOver = row.waitOverdueAt !== null && row.waitOverdueAt <= now;
  const { days } = row.stage === 'applied' ? usual.applying : usual.round;
  const began = isCheckedIn ? 'You checked in on' : row.stage === 'applied' ? 'Applied on' : 'Waiting since';
  const full = Math.floor(waited);
  return {
    id: row.id,
    company: row.company.name,
    role: row.role,
    since: `${began} ${shortDateWords(plainDateIn(toInstant(row.waitSince), zone), today)}`,
    days: full === 0 ? 'today' : `${full} ${plural(full, 'day', 'days')}`,
    wait: waitMark(row),
    proposal: proposalFor(waited, days, isCheckedIn && isOver),
  };
}

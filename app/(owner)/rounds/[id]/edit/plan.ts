import 'server-only';
import type { PlanState } from '@/components/rounds/state';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import type { findRound } from '@/lib/data/rounds';
import { momentWords } from '@/lib/domain/day-words';
import { titleOf } from '../../../today';

type Round = NonNullable<Awaited<ReturnType<typeof findRound>>>;

/** The plan of a round as its form holds it; wall times are shown as they were entered, in the sitting's own zone. */
export function readPlan(round: Round, { account }: OwnerSession) {
  const now = toInstant(new Date());
  const state: PlanState = {
    newId: round.id,
    kind: round.kind,
    remark: round.remark,
    sittings: round.interviews.map((sitting) => ({
      id: sitting.id,
      ...wallTimes(sitting),
      zone: sitting.zone,
      format: sitting.format,
      place: sitting.place,
      link: sitting.link,
      people: sitting.encounters.map(({ id, person, relation }) => ({
        key: id,
        personId: person.id,
        name: person.name ?? 'Name not known yet',
        title: person.title,
        relation,
        unknown: false,
      })),
    })),
  };
  return {
    title: titleOf(round),
    state,
    sittings: round.interviews.map((sitting) => ({
      id: sitting.id,
      words: momentWords(toInstant(sitting.startAt), now, account.timeZone, account.hour12),
      isCancelled: sitting.cancelledAt !== null,
    })),
  };
}

function wallTimes(sitting: { wallStart: string; wallEnd: string }) {
  const [date = '', start = ''] = sitting.wallStart.split('T');
  const [, end = ''] = sitting.wallEnd.split('T');
  return { date, start, end };
}

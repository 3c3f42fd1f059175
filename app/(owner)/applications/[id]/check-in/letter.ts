import type { OwnerSession } from '@/lib/auth/session';
import type { CheckInPage } from '@/lib/data/check-in-page';
import { toInstant } from '@/lib/data/instants';
import { recipientOf } from '@/lib/domain/check-ins';
import { longDateWords } from '@/lib/domain/day-words';
import { checkInLetter } from '@/lib/domain/letter';
import type { Wait } from '@/lib/domain/replies';
import { plainDateIn } from '@/lib/domain/time';
import type { History } from './history';

type Facts = { row: CheckInPage; wait: Wait | null; history: History; account: OwnerSession['account']; zone: string };

/**
 * The letter on the desk: the draft that was begun in this wait, else a first one from what they said. What was begun in
 * an earlier wait speaks of a day that is over.
 */
export function deskOf({ row, wait, history, account, zone }: Facts) {
  const { stated, sent, isRenewed, talks } = history;
  const usual = recipientOf(talks, stated?.roundId ?? null);
  const hook = talks.findLast(({ person, hook: words }) => person.id === usual?.person.id && words)?.hook ?? null;
  const [statedWords, day] = isRenewed ? [null, null] : [stated?.words || null, stated?.on ?? null];
  const statedDay = day && longDateWords(day);
  const dayOf = (date: Date) => withoutWeekday(longDateWords(plainDateIn(toInstant(date), zone)));
  const first = checkInLetter({
    personName: usual?.person.name ?? null,
    ownerName: account.name,
    company: row.company.name,
    role: row.role,
    statedWords,
    statedDay,
    spokeOn: usual && stated?.roundId ? `on ${withoutWeekday(longDateWords(plainDateIn(usual.endAt, zone)))}` : null,
    hook,
    askedOn: isRenewed && sent[0] ? dayOf(sent[0].sentAt) : null,
  });
  const open = row.checkIns.find((each) => !each.sentAt);
  const isOfThisWait = open?.draftedAt && (!wait || open.draftedAt.getTime() >= wait.since.epochMilliseconds);
  const { personId, subject, body } = isOfThisWait ? open : { ...first, personId: usual?.person.id ?? null };
  return {
    id: row.id,
    version: Math.max(0, ...row.checkIns.map((each) => each.version)),
    turn: sent.length,
    personId: personId ?? '',
    subject,
    body,
    people: peopleOf(row, history),
    statedWords,
    statedDay,
    hooks: hook ? [hook] : [],
  };
}

const withoutWeekday = (day: string) => day.split(' ').slice(1).join(' ');

/** Everybody of this application it could go to: those met, the last first, and those who helped. */
function peopleOf({ noteList, checkIns }: CheckInPage, { talks }: History) {
  const met = talks.toReversed().map(({ person }) => person);
  const others = [...noteList, ...checkIns].flatMap(({ person }) => (person?.name ? [{ ...person, name: person.name }] : []));
  return [...new Map([...met, ...others].map(({ id, name, title, email }) => [id, { id, name, title, email }])).values()];
}

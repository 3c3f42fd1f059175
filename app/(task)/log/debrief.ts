import 'server-only';
import { randomUUID } from 'node:crypto';
import type { OwnerSession } from '@/lib/auth/session';
import type { DebriefProps } from '@/components/debriefs/debrief-form';
import type { DebriefState, MetState } from '@/components/debriefs/state';
import { findApplicationName } from '@/lib/data/applications';
import { toInstant } from '@/lib/data/instants';
import { listColleagues } from '@/lib/data/people';
import { countRounds, findRound } from '@/lib/data/rounds';
import { clockWords, longDateWords } from '@/lib/domain/day-words';
import { defaultMinutes, roundTitle, type Format, type RoundKind } from '@/lib/domain/rounds';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { NOTHING_YET, readFolded, readOffered } from './folded';

type Asked = { round: string; application: string };
type Read = Omit<DebriefProps, 'here'>;

/** Reads what the debrief starts from; null when the round or the application is not the owner's. */
export async function readDebrief(session: OwnerSession, asked: Asked, now: Date): Promise<Read | null> {
  if (asked.round) return roundDebrief(session, asked.round, now);
  return asked.application === 'new' ? newDebrief(session, now) : applicationDebrief(session, asked.application, now);
}

function common({ account }: OwnerSession, now: Date) {
  const at = toInstant(now);
  const { timeZone: zone, hour12 } = account;
  return {
    when: `${longDateWords(plainDateIn(at, zone))}, ${clockWords(at, zone, hour12)}`,
    now: now.getTime(),
  };
}

const blank = (): Omit<DebriefState, 'sittings' | 'met'> => ({
  ...NOTHING_YET,
  newApplicationId: randomUUID(),
  newRoundId: randomUUID(),
  company: '',
  role: '',
  kind: 'round',
  signs: [],
  heard: 'not-said',
  heardBy: '',
  heardWords: '',
});

/** A sitting that ended a moment ago and took as long as such a round usually does. */
function freshSitting(zone: string, ordinal: number, now: Date) {
  const local = toInstant(now).toZonedDateTimeISO(zone);
  const rounded = local.with({ minute: local.minute - (local.minute % 5), second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  const end = rounded.equals(rounded.startOfDay()) ? rounded.subtract({ minutes: 1 }) : rounded;
  const midnight = end.startOfDay();
  const long = end.subtract({ minutes: defaultMinutes('video', ordinal) });
  const start = Temporal.ZonedDateTime.compare(long, midnight) < 0 ? midnight : long;
  const clock = (time: Temporal.ZonedDateTime) => time.toPlainTime().toString({ smallestUnit: 'minute' });
  return { id: randomUUID(), date: end.toPlainDate().toString(), start: clock(start), end: clock(end), zone, format: 'video', plannedEnd: '' };
}

const person = (part: Partial<MetState> & { sitting: string }): MetState => ({
  key: part.personId || randomUUID(),
  personId: '',
  name: '',
  title: '',
  here: false,
  isNew: false,
  until: '',
  points: [''],
  ...part,
});

async function newDebrief(session: OwnerSession, now: Date): Promise<Read> {
  const sitting = freshSitting(session.account.timeZone, 1, now);
  const initial: DebriefState = { ...blank(), sittings: [sitting], met: [] };
  return { ...common(session, now), place: `new.${session.owner}`, heading: 'How did it go?', application: 'new', round: null, nextOrdinal: 1, initial, offered: await readOffered(session.owner) };
}

async function applicationDebrief(session: OwnerSession, id: string, now: Date): Promise<Read | null> {
  const application = await findApplicationName(session.owner, id);
  if (!application) return null;
  const [people, rounds] = await Promise.all([listColleagues(session.owner, application.company.id), countRounds(session.owner, id)]);
  const isFirst = ['saved', 'applied'].includes(application.stage);
  const ordinal = rounds + 1;
  const sitting = freshSitting(session.account.timeZone, ordinal, now);
  return {
    ...common(session, now),
    place: `application.${id}`,
    heading: `How did ${application.company.name} go?`,
    application: id,
    round: null,
    nextOrdinal: ordinal,
    offered: await readOffered(session.owner),
    initial: {
      ...blank(),
      kind: isFirst && rounds === 0 ? 'screening' : 'round',
      sittings: [sitting],
      met: people.map((each) => person({ personId: each.id, name: each.name ?? '', title: each.title, sitting: sitting.id })),
    },
  };
}

async function roundDebrief(session: OwnerSession, id: string, now: Date): Promise<Read | null> {
  const round = await findRound(session.owner, id);
  if (!round) return null;
  const going = round.interviews.filter((sitting) => !sitting.cancelledAt);
  const sittings = going.map((sitting) => {
    const clock = (date: Date) => toInstant(date).toZonedDateTimeISO(sitting.zone).toPlainTime().toString({ smallestUnit: 'minute' });
    return {
      id: sitting.id,
      date: toInstant(sitting.startAt).toZonedDateTimeISO(sitting.zone).toPlainDate().toString(),
      start: clock(sitting.startAt),
      end: clock(sitting.endAt),
      zone: sitting.zone,
      format: sitting.format,
      plannedEnd: sitting.plannedEndAt ? clock(sitting.plannedEndAt) : '',
    };
  });
  if (sittings.length === 0) sittings.push(freshSitting(session.account.timeZone, round.ordinal, now));
  const met = going.flatMap((sitting) =>
    sitting.encounters.map((each) =>
      person({
        key: each.id,
        personId: each.person.id,
        name: each.person.name ?? '',
        title: each.person.title,
        here: true,
        sitting: sitting.id,
        until: each.endAt ? toInstant(each.endAt).toZonedDateTimeISO(sitting.zone).toPlainTime().toString({ smallestUnit: 'minute' }) : '',
        points: each.talkingPoints.length ? each.talkingPoints.map((point) => point.words) : [''],
      }),
    ),
  );
  const colleagues = (await listColleagues(session.owner, round.application.companyId)).filter((each) => !met.some((one) => one.personId === each.id));
  const title = roundTitle({ kind: round.kind as RoundKind, ordinal: round.ordinal });
  const last = sittings.at(-1)!.id;
  const all = [...met, ...colleagues.map((each) => person({ personId: each.id, name: each.name ?? '', title: each.title, sitting: last }))];
  const folded = await readFolded(session.owner, id, all);
  return {
    ...common(session, now),
    place: `round.${id}.${round.version}`,
    heading: `How did ${round.application.company.name} go?`,
    application: round.application.id,
    round: { id, version: round.version, title },
    nextOrdinal: round.ordinal,
    offered: folded.offered,
    initial: {
      ...blank(),
      ...folded.state,
      kind: round.kind,
      sittings: sittings.map((each) => ({ ...each, format: each.format as Format })),
      met: all,
      signs: round.signs.map((sign) => sign.kind),
      heard: round.stated ? 'date' : 'not-said',
      heardBy: round.stated?.byDay ?? '',
      heardWords: round.stated?.words ?? '',
    },
  };
}

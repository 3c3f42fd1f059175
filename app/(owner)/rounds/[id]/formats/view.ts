import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { findCoordinator } from '@/lib/data/formats';
import { toInstant } from '@/lib/data/instants';
import { findPreparation, type Preparation } from '@/lib/data/preparation';
import { askLetter } from '@/lib/domain/ask-letter';
import { clockWords, dateWords, momentWords } from '@/lib/domain/day-words';
import { isAssessed, openPoints } from '@/lib/domain/assessments';
import { allDayChecklist, checklistOf } from '@/lib/domain/formats';
import { formatsHeading } from '@/lib/domain/format-words';
import { mailtoLink } from '@/lib/domain/mailto';
import { firstNameOf } from '@/lib/domain/names';
import { FORMATS, type Format } from '@/lib/domain/rounds';
import { theRound } from '@/lib/domain/steps';
import { plainDateIn } from '@/lib/domain/time';
import { listWords } from '@/lib/domain/words';
import { titleOf } from '../../../today';

type Sitting = Preparation['interviews'][number];

/** Reads the checklists of a round's sittings and what is known about its tests. Null when it is not there. */
export async function readFormats({ owner, account }: OwnerSession, roundId: string, now: Date) {
  const round = await findPreparation(owner, roundId);
  if (!round) return null;
  const { timeZone: zone, hour12 } = account;
  const [at, sittings] = [toInstant(now), round.interviews];
  const today = plainDateIn(at, zone);
  const coordinator = await findCoordinator(owner, round.applicationId);
  const startAt = sittings[0] ? toInstant(sittings[0].startAt) : at;
  const clock = (sitting: Sitting) => clockWords(toInstant(sitting.startAt), zone, hour12);
  const ticked = new Set(round.ticks.map(({ item }) => item));
  const formats = [...new Set(sittings.map(({ format }) => format as Format))];
  const allDay = allDayChecklist(sittings.map((each) => ({ start: each.startAt.getTime(), end: each.endAt.getTime() })));
  const lists = [...formats.map(checklistOf), ...(allDay ? [allDay] : [])].map((list) => ({
    ...list,
    when: listWords(sittings.filter(({ format }) => format === list.id).map(clock)),
    lines: list.lines.map((line) => ({ ...line, isTicked: ticked.has(line.item) })),
  }));
  const about = {
    toName: coordinator?.name ?? null,
    ownerName: account.name,
    company: round.application.company.name,
    round: theRound(titleOf(round)),
    day: dateWords(plainDateIn(startAt, zone), today),
  };
  const assessments = sittings
    .filter(({ format }) => isAssessed(format as Format))
    .map((sitting) => {
      const open = openPoints(sitting.assessment);
      const letter = askLetter(about, open.map(({ asks }) => asks));
      const { what = '', judgedOn = '', judgedBy = '', bring = '', askedAt = null } = sitting.assessment ?? {};
      return {
        id: sitting.id,
        label: FORMATS.find(({ id }) => id === sitting.format)?.label ?? sitting.format,
        when: clock(sitting),
        words: { what, judgedOn, judgedBy, bring },
        open: open.map((point) => point.open),
        letter: `${letter.subject}\n\n${letter.body}`,
        mail: coordinator?.email ? mailtoLink(coordinator.email, letter) : null,
        who: coordinator ? firstNameOf(coordinator.name) : 'the coordinator',
        askedOn: askedAt ? dateWords(plainDateIn(toInstant(askedAt), zone), today) : null,
      };
    });
  const lines = lists.flatMap((list) => list.lines);
  return {
    when: `${round.application.company.name}, ${titleOf(round).toLowerCase()}, ${momentWords(startAt, at, zone, hour12)}`,
    heading: formatsHeading({
      unexplained: assessments.filter(({ open }) => open.length === 4).map(({ label }) => label),
      done: lines.filter(({ isTicked }) => isTicked).length,
      of: lines.length,
    }),
    lists,
    assessments,
  };
}

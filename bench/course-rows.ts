import { standingColumns } from '@/lib/data/standing';
import { reminderOfOffer, reminderOfWait } from '@/lib/domain/reminders';
import { standingOf, type Standing, type StandingFacts } from '@/lib/domain/standing';
import { Temporal } from '@/lib/domain/temporal';
import type { Course } from './course';
import { instant, remind, type Job, type Ledger } from './ledger';
import type { Random } from './random';
import { recordRounds } from './round-rows';
import { ROLES, SOURCES, TOWNS } from './vocabulary';

/** Writes the course of one application down as rows; what is stored of its standing comes from the rules. */
export function recordCourse(ledger: Ledger, course: Course, company: { id: string; name: string }): void {
  const { rows, random, owner, now } = ledger;
  const id = random.id(course.createdAt);
  const job: Job = { id, company, role: random.pick(ROLES), unsent: [] };
  for (const { stage, at, reason } of course.moves) {
    rows.moves.push({ id: random.id(at), applicationId: id, stage, at: new Date(at), reason });
  }
  for (const { at, words } of course.replies) {
    rows.replies.push({ id: random.id(at), applicationId: id, at: new Date(at), words });
  }
  if (course.offer) {
    const { at, ...terms } = course.offer;
    rows.offers.push({ applicationId: id, ...terms, currency: 'GBP', createdAt: new Date(at) });
  }
  recordRounds(ledger, course, job);
  const standing = standingOf(factsOf(ledger, course, job), instant(now));
  rows.applications.push({
    id,
    ownerId: owner.id,
    companyId: company.id,
    role: job.role,
    ...posting(random),
    closesOn: course.closesOn,
    createdAt: new Date(course.createdAt),
    updatedAt: new Date(course.createdAt),
    ...standingColumns(standing),
  });
  remindOfStanding(ledger, course, job, standing);
}

function posting(random: Random) {
  const source = random.weighted(SOURCES);
  const payMin = random.chance(0.6) ? random.whole(38, 70) * 100_000 : null;
  return {
    source,
    sourceDetail: source === 'Referral' ? 'A friend of a friend' : '',
    payMin,
    payMax: payMin && payMin + random.whole(3, 12) * 100_000,
    payCurrency: payMin ? 'GBP' : '',
    place: `${random.pick(TOWNS)}, ${random.pick(['on site', 'two days on site', 'three days on site', 'remote'])}`,
    workMode: random.pick(['on-site', 'hybrid', 'remote']),
    jobDescription: random.chance(0.3) ? 'You will run programmes across several sites, and report to the board.' : '',
  };
}

function factsOf({ owner }: Ledger, course: Course, job: Job): StandingFacts {
  return {
    createdAt: instant(course.createdAt),
    moves: course.moves,
    rounds: course.rounds.map((round) => ({
      kind: round.kind,
      bookedAt: instant(round.bookedAt),
      interviews: round.sittings.map(({ planned, actual }) => ({
        startAt: instant((actual ?? planned).start),
        endAt: instant((actual ?? planned).end),
        cancelled: false,
      })),
    })),
    replies: course.replies.map(({ at }) => instant(at)),
    checkIns: [],
    stated: course.rounds.flatMap(({ stated, sittings, bookedAt }) => {
      if (!stated) return [];
      const saidAt = instant(sittings.at(-1)?.actual?.end ?? bookedAt);
      return [{ words: stated.words, on: Temporal.PlainDate.from(stated.byDay), zone: owner.timeZone, saidAt }];
    }),
    offer: course.offer && {
      answerBy: Temporal.PlainDate.from(course.offer.answerBy),
      createdAt: instant(course.offer.at),
    },
    unsentNotes: job.unsent.map(instant),
    closesOn: course.closesOn ? Temporal.PlainDate.from(course.closesOn) : null,
    zone: owner.timeZone,
    defaults: { afterApplying: owner.guessAfterApplying, afterRound: owner.guessAfterRound },
  };
}

function remindOfStanding(ledger: Ledger, course: Course, job: Job, standing: Standing): void {
  if (standing.stage === 'closed') return;
  const due = standing.wait ? [reminderOfWait(standing.wait.overdueAt)] : [];
  if (course.offer) due.push(reminderOfOffer(Temporal.PlainDate.from(course.offer.answerBy), ledger.owner.timeZone));
  remind(ledger, due, { cause: job.id, applicationId: job.id });
}

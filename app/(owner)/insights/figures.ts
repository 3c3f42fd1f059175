import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { countActivity, countNotesDue, findFirstApplied, listCourses, listSentTimes, listSignedRounds, tallyApplications } from '@/lib/data/insights';
import { toDate, toInstant } from '@/lib/data/instants';
import { endingOf, funnelOf, reachedOf, sumOf, type Tally } from '@/lib/domain/insights';
import { durationsOf } from '@/lib/domain/insights-durations';
import { punctualOf } from '@/lib/domain/insights-notes';
import { daysOf, insightsViewOf, rangeOf, weeksUntil } from '@/lib/domain/insights-period';
import { NO_SOURCE, OTHERS, ratesOf, withFewSources } from '@/lib/domain/insights-rates';
import { signsOf } from '@/lib/domain/insights-signs';
import { bandsFrom, layStrands, MOST_LABELLED, MOST_STRANDS } from '@/lib/domain/insights-strands';
import { bandWords, standingWords } from '@/lib/domain/insights-words';
import { Temporal, type Instant } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';

const DAY = 86_400_000;
/** A quarter of a year. */
const MOST_WEEKS = 13;
const LEAST_WEEKS = 4;

export type InsightsParams = Record<string, string | string[] | undefined>;

/** How many weeks are drawn: those of the period, or since the first application, up to a quarter of a year. */
function weeksOf(from: Temporal.PlainDate | null, to: Temporal.PlainDate): number {
  const days = from ? from.until(to, { largestUnit: 'day' }).days + 1 : 0;
  return Math.min(MOST_WEEKS, Math.max(LEAST_WEEKS, Math.ceil(days / 7)));
}

const laterOf = (at: Instant, least: Instant | null) => (least && Temporal.Instant.compare(at, least) < 0 ? least : at);

/** Everything that the page and the picture show, for what the address asks. */
export async function readFigures({ owner, account }: OwnerSession, params: InsightsParams, now: Date) {
  const [zone, today] = [account.timeZone, plainDateIn(toInstant(now), account.timeZone)];
  const view = insightsViewOf(params);
  const days = daysOf(view, today);
  const range = rangeOf(days, zone);
  const scope = { from: range.from && toDate(range.from), before: range.before && toDate(range.before), hideRejections: view.hideRejections };
  const firstAt = await findFirstApplied(owner);
  const first = firstAt && plainDateIn(toInstant(firstAt), zone);
  const last = days.to && Temporal.PlainDate.compare(days.to, today) < 0 ? days.to : today;
  const weeks = weeksUntil(last, weeksOf(days.from ?? first, last), zone);
  // The first week of a period may have begun before it.
  const spans = weeks.map(({ from, before }) => ({ from: toDate(laterOf(from, range.from)), before: toDate(before) }));
  const tallies = await tallyApplications(owner, scope, now);
  const total = sumOf(tallies);
  const [courses, sent, rounds, activity] = await Promise.all([
    listCourses(owner, scope, total > MOST_STRANDS ? 'replied' : 'all'),
    listSentTimes(owner, scope),
    listSignedRounds(owner, scope, now),
    countActivity(owner, spans, scope, now),
  ]);
  const due = total > MOST_STRANDS ? new Map<string, number>() : await countNotesDue(owner, courses.map(({ id }) => id), new Date(now.getTime() + DAY));
  return {
    view,
    first,
    today,
    last,
    total,
    funnel: funnelOf(tallies),
    rates: ratesOf(tallies),
    ...strandsOf(tallies, total, courses, { due, now: now.getTime(), zone, hour12: account.hour12 }),
    durations: durationsOf(courses, now.getTime()),
    notes: punctualOf(sent, zone),
    signs: signsOf(rounds),
    weeks: weeks.map(({ on }, at) => ({ on, ...activity[at]! })),
  };
}

export type InsightFigures = Awaited<ReturnType<typeof readFigures>>;

type Courses = Awaited<ReturnType<typeof listCourses>>;
type Words = { due: Map<string, number>; now: number; zone: string; hour12: boolean };

/** The lines to draw: an application each, or above `MOST_STRANDS` a band for those that are alike. */
function strandsOf(tallies: Tally[], total: number, courses: Courses, { due, ...clock }: Words) {
  const few = withFewSources(tallies);
  if (total > MOST_STRANDS) {
    const bands = bandsFrom(few).map((band, at) => ({ ...band, key: String(at), name: band.source, words: bandWords(band), href: null, role: '' }));
    return { laid: layStrands(bands), isBands: true, labelled: false };
  }
  const named = new Set(few.map(({ source }) => source));
  const lines = courses.map((course) => {
    const reached = reachedOf(course, clock.now);
    const ending = endingOf(course, reached);
    return {
      key: course.id,
      name: course.company,
      role: course.role,
      words: standingWords({ ...course, ending, notesDue: due.get(course.id) ?? 0 }, clock),
      href: `/applications/${course.id}`,
      source: named.has(course.source) ? course.source : course.source === '' ? NO_SOURCE : OTHERS,
      reached,
      ending,
      weight: 1,
    };
  });
  return { laid: layStrands(lines), isBands: false, labelled: total <= MOST_LABELLED };
}

import 'server-only';
import type { AfterFacts } from '@/components/applications/round-after';
import type { ApplicationPage } from '@/lib/data/application-page';
import { seatsOf } from '@/lib/data/panel';
import { toInstant } from '@/lib/data/instants';
import { fitLabel, fitTrend } from '@/lib/domain/fit';
import { nobodyRecorded, panelContacted, payTooEarly, standingGuards, storyRepeated, type GuardLine } from '@/lib/domain/guards';
import { firstNameOf } from '@/lib/domain/names';
import { panelConflict } from '@/lib/domain/outreach';
import type { Stage } from '@/lib/domain/pipeline';
import { heardOf, repeatOf } from '@/lib/domain/stories';
import { listWords } from '@/lib/domain/words';
import { titleOf } from '../../today';

type Round = ApplicationPage['rounds'][number];
type Dismissals = { guard: string; subject: string }[];

/** What the debrief of a round kept besides the people. */
export function afterOf(round: Round, companyId: string, dismissed: Dismissals): AfterFacts {
  const { fit, fitWords, redFlags, onboarding } = round;
  const isFitKept = fit !== null || fitWords || redFlags || onboarding;
  const unheard = round.loggedAt ? nobodyRecorded(unheardIn(round), round.id) : null;
  return {
    fit: isFitKept ? { value: fit, label: fitLabel(fit), words: fitWords, redFlags: redFlags.split(/\n+/).filter(Boolean), onboarding } : null,
    told: toldIn(round),
    heardAt: `/stories/told?company=${companyId}`,
    asked: round.asked.flatMap(({ question, askedAt }) => (question.direction === 'theirs' && askedAt ? question.words : [])),
    unheard: unheard && (standingGuards([unheard], dismissed)[0] ?? null),
  };
}

/** The people of a round from whom no phrase was kept in any of its sittings. */
function unheardIn({ interviews }: Round): string[] {
  const people = new Map<string, { name: string | null; isHeard: boolean }>();
  for (const { person, talkingPoints } of interviews.filter((each) => !each.cancelledAt).flatMap((each) => each.encounters)) {
    const isHeard = talkingPoints.length > 0 || (people.get(person.id)?.isHeard ?? false);
    people.set(person.id, { name: person.name, isHeard });
  }
  return [...people.values()].flatMap(({ name, isHeard }) => (name && !isHeard ? name : []));
}

function toldIn({ tellings }: Round): AfterFacts['told'] {
  const told = new Map<string, { title: string; names: string[] }>();
  for (const { storyId, story, person, toldAt } of tellings) {
    if (!toldAt) continue;
    const names = told.get(storyId)?.names ?? [];
    told.set(storyId, { title: story.title, names: person?.name ? [...names, firstNameOf(person.name)] : names });
  }
  return [...told].map(([id, { title, names }]) => ({ id, title, to: names.length ? `to ${listWords(names)}` : '' }));
}

/** How the fit went over the rounds, or null while there is nothing to compare. */
export const trendOf = (row: ApplicationPage): string | null =>
  fitTrend(row.rounds.map((round) => ({ title: titleOf(round), fit: round.fit, redFlags: round.redFlags })));

/** The quiet guards that stand for the application as a whole, and for its next round. */
export function guardsOf(row: ApplicationPage, dismissed: Dismissals, now: Date): GuardLine[] {
  const next = row.rounds.find((round) => round.interviews.some((each) => !each.cancelledAt && each.startAt > now));
  const seats = next ? seatsOf([{ interviews: next.interviews.filter((each) => !each.cancelledAt) }]) : [];
  const isOnPanel = (id: string) => panelConflict(id, seats, toInstant(now))?.when === 'coming';
  const names = new Set(row.outreach.flatMap(({ person: { id, name } }) => (name && isOnPanel(id) ? name : [])));
  const claims = row.claims.map((claim) => ({ ...claim, personName: claim.person?.name ?? null }));
  const pay = payTooEarly({ stage: row.stage as Stage, isOfferCall: next?.kind === 'offer-call', claims, words: next?.asked.flatMap(plannedWords) ?? [] }, row.id);
  const lines = [pay, next ? panelContacted([...names], next.id) : null, ...(next ? repeatsIn(next, row.rounds) : [])];
  return standingGuards(lines.filter((line) => line !== null), dismissed);
}

const plannedWords = ({ question, plannedAt, askedAt }: Round['asked'][number]) =>
  question.direction === 'mine' && plannedAt && !askedAt ? question.words : [];

/** Stories planned for somebody who has heard them. */
function repeatsIn(next: Round, rounds: Round[]): GuardLine[] {
  const told = rounds.flatMap(({ tellings }) => tellings.filter(({ toldAt }) => toldAt));
  const heard = told.map(heardOf);
  return next.tellings.flatMap(({ id, storyId, personId, person, story, toldAt }) => {
    const repeat = toldAt ? null : repeatOf({ storyId, personId }, heard);
    return repeat?.weight === 'warning' ? storyRepeated(story.title, person?.name ?? '', id) : [];
  });
}

import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { peopleAround } from '@/lib/data/panel';
import type { findResearch } from '@/lib/data/research';
import { dateWords } from '@/lib/domain/day-words';
import { firstNameOf } from '@/lib/domain/names';
import { ageOf, coveredTopics, findingsWords, freshnessWords, isStale, sourceAdvice, SOURCE_KINDS, TOPICS } from '@/lib/domain/research';
import { researchLanes } from '@/lib/domain/research-lanes';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { taskFacts } from '../tasks';

type Row = NonNullable<Awaited<ReturnType<typeof findResearch>>>;
type Card = Row['company']['research'][number];

/** Past ten months a finding's day is its month: 'Sep 2025'. */
function dayOf(foundOn: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const [, day, ...month] = dateWords(foundOn, today).split(' ');
  return month.length > 1 ? month.join(' ') : `${day} ${month.join(' ')}`;
}

function findingOf(card: Card, today: Temporal.PlainDate) {
  const foundOn = Temporal.PlainDate.from(card.foundOn);
  return {
    ...card,
    age: ageOf(foundOn, today),
    day: dayOf(foundOn, today),
    isOld: isStale(card, today),
    kind: SOURCE_KINDS.find(({ id }) => id === card.sourceKind) ?? SOURCE_KINDS[0],
    forName: card.person?.name ? firstNameOf(card.person.name) : null,
  };
}

/** Turns the findings about a company into what their page shows. `topic` filters them. */
export function researchView(row: Row, { account }: OwnerSession, now: Date, topic: string) {
  const today = plainDateIn(toInstant(now), account.timeZone);
  const here = `/applications/${row.id}/research`;
  const cards = row.company.research;
  const all = cards.map((card) => findingOf(card, today));
  const covered = coveredTopics(cards);
  const chosen = covered.find((id) => id === topic) ?? '';
  const chips = TOPICS.filter(({ id }) => covered.includes(id)).map(({ id, chip }) => ({
    id,
    label: chip,
    count: cards.filter((card) => card.topic === id).length,
    href: `${here}?topic=${id}`,
  }));
  return {
    here,
    today: today.toString(),
    company: row.company.name,
    heading: findingsWords(cards, row.company.name),
    lead: freshnessWords(cards, today),
    advice: sourceAdvice(cards),
    chips: cards.length ? [{ id: '', label: 'All', count: cards.length, href: here }, ...chips] : [],
    chosen,
    all,
    findings: all.filter((card) => !chosen || card.topic === chosen),
    lanes: researchLanes(cards, today),
    missing: TOPICS.filter(({ id }) => !covered.includes(id)),
    tasks: row.tasks.map((task) => taskFacts(task, today, account.timeZone)),
    people: peopleAround(row),
  };
}

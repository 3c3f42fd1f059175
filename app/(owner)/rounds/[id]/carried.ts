import 'server-only';
import { toInstant } from '@/lib/data/instants';
import type { Preparation } from '@/lib/data/preparation';
import { bridgeLines } from '@/lib/domain/bridge-lines';
import { coverageLine, coverageOf } from '@/lib/domain/coverage';
import { conflictsOf, topicLabel, valueKey } from '@/lib/domain/claims';
import { COMPETENCIES, competenciesOf } from '@/lib/domain/competencies';
import { dateWords, nearDayWords, recalledDay } from '@/lib/domain/day-words';
import { firstNameOf } from '@/lib/domain/names';
import { plainDateIn } from '@/lib/domain/time';
import { repeatOf, repeatWords, type Told } from '@/lib/domain/stories';
import { listWords, numberWord } from '@/lib/domain/words';
import { titleOf } from '../../today';
import { metBefore, peopleOf, type Meeting } from './meetings';
import type { Reading } from './reading';

type Telling = Preparation['tellings'][number];
type Claim = Preparation['application']['claims'][number];

/** What goes on from one round to the next: what was said, told and claimed, and what is planned to be told. */
export function carriedOver(reading: Reading, meetings: readonly Meeting[], heard: readonly Told[]) {
  const { round, earlier, day, today } = reading;
  const order = peopleOf(meetings).map(({ id }) => id);
  const told = earlier
    .flatMap(({ tellings }) => tellings)
    .filter(({ toldAt }) => toldAt !== null)
    .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const planned = round.tellings
    .filter(({ plannedAt }) => plannedAt !== null)
    .toSorted((a, b) => order.indexOf(a.personId ?? '') - order.indexOf(b.personId ?? ''));
  return {
    lines: linesOf(reading, meetings),
    told: storiesOf(reading, told, 'to', () => []),
    toldIn: toldIn(earlier.filter((each) => each.tellings.some(({ toldAt }) => toldAt !== null))),
    planned: storiesOf(reading, planned, 'for', (tellings) => repeatsOf(tellings, heard)),
    plannedFor: today.until(day).days > 1 || today.until(day).days < 0 ? 'this round' : nearDayWords(day, today),
    claims: claimsOf(reading),
    asked: coverageLine(coverageOf(round.application.requirements)),
  };
}

/** Bridge lines, from the latest talk backwards, its hook first. */
function linesOf(reading: Reading, meetings: readonly Meeting[]) {
  const { talks, startAt, zone, day } = reading;
  const recalled = (date: Date) => recalledDay(plainDateIn(toInstant(date), zone), day);
  const people = peopleOf(meetings).flatMap(({ id, name, title, seat }) => {
    const met = metBefore(reading, seat);
    return name ? [{ personId: id, name, title, lastMet: met && recalled(met) }] : [];
  });
  const remembered = talks
    .filter(({ endAt, person }) => endAt <= startAt && person.name)
    .toSorted((a, b) => b.endAt.getTime() - a.endAt.getTime())
    .flatMap(({ person, endAt, talkingPoints }) =>
      talkingPoints.map(({ words }) => ({ personId: person.id, name: person.name ?? '', when: recalled(endAt), words })),
    );
  return bridgeLines(people, remembered).map((line) => ({ ...line, name: firstNameOf(line.name) }));
}

/** Each story once, with everybody who heard it or is to hear it. */
function storiesOf({ names }: Reading, tellings: readonly Telling[], preposition: 'to' | 'for', against: (own: Telling[]) => string[]) {
  return [...new Map(tellings.map(({ story }) => [story.id, story])).values()].map(({ id, title, facts, strong }) => {
    const own = tellings.filter(({ storyId }) => storyId === id);
    const who = listWords(own.flatMap(({ personId }) => firstNameOf(names.get(personId ?? '') ?? '') || []));
    const about = preposition === 'for' && !facts ? labelsOf(strong) : facts;
    return { id, title, who: who && `${preposition} ${who}`, facts: about, against: against(own) };
  });
}

const labelsOf = (strong: string) => competenciesOf(strong).map((id) => COMPETENCIES.find((each) => each.id === id)!.label).join(', ');

/** What speaks against planned tellings of a story (rule 10): the warnings, else one hint. */
function repeatsOf(own: readonly Telling[], heard: readonly Told[]): string[] {
  const repeats = own.flatMap(({ storyId, personId, toldAt }) => (toldAt ? [] : (repeatOf({ storyId, personId }, heard) ?? [])));
  const warnings = repeats.filter(({ weight }) => weight === 'warning');
  return [...new Set((warnings.length ? warnings : repeats.slice(0, 1)).map(repeatWords))];
}

function toldIn(rounds: readonly { kind: string; ordinal: number }[]): string {
  const [only, another] = rounds;
  if (!only || another) return 'Told before';
  return only.kind === 'round' ? `Told in round ${numberWord(only.ordinal)}` : `Told in the ${titleOf(only).toLowerCase()}`;
}

/** What was claimed before this round began, by topic; two values that differ stand together (rule 11). */
function claimsOf({ round, names, startAt, zone, today }: Reading) {
  const before = round.application.claims.filter(({ saidAt, roundId, settled }) => saidAt <= startAt && roundId !== round.id && settled !== 'corrected');
  const words = ({ personId, saidAt, value }: Claim) => {
    const name = names.get(personId ?? '');
    const on = dateWords(plainDateIn(toInstant(saidAt), zone), today).replace(/^\w+ /, '');
    return { value, heard: [name && `to ${firstNameOf(name)}`, on].filter(Boolean).join(', ') };
  };
  const conflicts = conflictsOf(before);
  return byTopic(before).map((claims) => ({
    id: claims[0]!.id,
    label: topicLabel(claims[0]!),
    values: claims.map(words),
    differs: conflicts.some(({ topic }) => topic === claims[0]!.topic),
  }));
}

/** The claims of each topic, each value once: the first time it was said. */
function byTopic(claims: readonly Claim[]): Claim[][] {
  const topics = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = topics.get(claim.topic) ?? [];
    if (known.some(({ value }) => valueKey(value) === valueKey(claim.value))) continue;
    topics.set(claim.topic, [...known, claim]);
  }
  return [...topics.values()];
}

import 'server-only';
import { adviceFor } from '@/lib/domain/advice';
import { areMustsCovered, coverageOf, openWords } from '@/lib/domain/coverage';
import { nearDayWords } from '@/lib/domain/day-words';
import { firstNameOf } from '@/lib/domain/names';
import { competenciesOf } from '@/lib/domain/competencies';
import { readinessOf } from '@/lib/domain/readiness';
import { isReady } from '@/lib/domain/story-parts';
import type { RoundKind } from '@/lib/domain/rounds';
import { capitalised, listWords, numberWord, plural } from '@/lib/domain/words';
import { peopleOf, type Meeting } from './meetings';
import type { Reading } from './reading';

/** What stands beside a brief: the names, what is ready, what to keep in mind. */
export function railOf(reading: Reading, meetings: readonly Meeting[]) {
  const { round, earlier } = reading;
  const people = peopleOf(meetings);
  const stories = [...round.tellings.filter(({ plannedAt }) => plannedAt), ...earlier.flatMap(({ tellings }) => tellings.filter(({ toldAt }) => toldAt))];
  const coverage = coverageOf(round.application.requirements);
  const ready = readinessOf({
    people: people.map(({ name, title, asks }) => ({ name, title, questions: asks.length })),
    themes: [...stories.filter(({ story }) => isReady(story)).flatMap(({ story }) => competenciesOf(story.strong)), ...(areMustsCovered(coverage) ? ['skills'] : [])],
    topics: round.application.company.research.map(({ topic }) => topic),
  });
  const hrefs = {
    people: `/rounds/${round.id}/edit`,
    questions: `/rounds/${round.id}/questions`,
    stories: `/rounds/${round.id}/stories`,
    research: `/applications/${round.application.id}/research`,
  };
  const asked = { id: 'requirements', label: 'Job description', ready: coverage.covered, of: coverage.of, missing: openWords(coverage) };
  const { level } = round.application;
  return {
    id: round.id,
    drill: drillOf(reading, people),
    ready: [
      ...ready.map((each) => ({ ...each, href: hrefs[each.id] })),
      ...(coverage.of > 0 ? [{ ...asked, href: `/applications/${round.application.id}/requirements` }] : []),
    ],
    advice: adviceFor({ level, kind: round.kind as RoundKind, ordinal: round.ordinal }),
  };
}

function drillOf({ round, day, today }: Reading, people: ReturnType<typeof peopleOf>) {
  const names = people.flatMap(({ id, name }) => (name ? [{ id, name }] : []));
  const count = capitalised(numberWord(names.length));
  const by = day.since(today).days < 0 ? '' : ` by ${nearDayWords(day, today)}`;
  return {
    names: names.map(({ name }) => name),
    title: names.length ? `${count} ${plural(names.length, 'name', 'names')}${by}` : 'No name is known yet',
    last: lastDrill(round.drills.at(-1), names),
  };
}

function lastDrill(run: Reading['round']['drills'][number] | undefined, names: { id: string; name: string }[]): string | null {
  if (!run) return names.length ? 'Not drilled yet. It takes a minute.' : null;
  const knew = run.answers.filter((answer) => answer.knew).length;
  const slipped = names.filter(({ id }) => run.answers.some((answer) => answer.personId === id && !answer.knew));
  const all = run.answers.length;
  if (knew === all) return `You knew ${all === 1 ? 'it' : `all ${numberWord(all)}`} last time.`;
  const who = slipped.length && slipped.length <= 3 ? ` ${listWords(slipped.map(({ name }) => firstNameOf(name)))} slipped.` : '';
  return `You knew ${knew ? numberWord(knew) : 'none'} of ${numberWord(all)} last time.${who}`;
}

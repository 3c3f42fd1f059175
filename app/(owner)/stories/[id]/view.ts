import 'server-only';
import { cache } from 'react';
import type { WordingFacts } from '@/components/stories/earlier-wordings';
import type { ApartFacts } from '@/components/stories/told-apart';
import type { ToldFacts } from '@/components/stories/told-to';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { findStoryText } from '@/lib/data/story-texts';
import { quotedValue } from '@/lib/domain/claims';
import { dateWords, momentWords } from '@/lib/domain/day-words';
import { firstNameOf, shortCompanyOf } from '@/lib/domain/names';
import { LANDINGS } from '@/lib/domain/stories';
import { spokenWords, STORY_PARTS } from '@/lib/domain/story-parts';
import { plainDateIn } from '@/lib/domain/time';
import { toldNumbers, toldNumberWords } from '@/lib/domain/told-numbers';
import { isSameWording } from '@/lib/domain/wordings';
import { capitalised, listWords } from '@/lib/domain/words';
import { titleOf } from '../../today';

type Story = NonNullable<Awaited<ReturnType<typeof findStoryText>>>;
type Telling = Story['tellings'][number];

/** A story, read once for a page and its title. */
export const readStory = cache(findStoryText);

const NOBODY = 'nobody in particular';
const companyOf = ({ round }: Telling) => shortCompanyOf(round.application.company.name);
const whereOf = (telling: Telling) => `${companyOf(telling)}, ${titleOf(telling.round).toLowerCase()}`;
const nameOf = ({ person }: Telling) => person?.name ?? NOBODY;

/** What goes with a story on its page: who was told it, where its numbers differ, and its earlier wordings. */
export function storyView(story: Story, { account }: OwnerSession, now: Date) {
  const at = toInstant(now);
  const dayOf = (date: Date | null) => (date ? dateWords(plainDateIn(toInstant(date), account.timeZone), plainDateIn(at, account.timeZone)) : '');
  const dayOfTelling = ({ toldAt }: Telling) => dayOf(toldAt);
  const toldWith = (wordingId: string) => story.tellings.filter((telling) => telling.wordingId === wordingId);
  const wordings = story.wordings
    .filter((wording) => !isSameWording(wording, story))
    .map((wording): WordingFacts => {
      const told = toldWith(wording.id);
      const days = [...new Set(told.map(dayOfTelling))];
      const namesOn = (day: string) => listWords(told.filter((telling) => dayOfTelling(telling) === day).map(nameOf));
      return {
        id: wording.id,
        heading: told.length ? `As told to ${days.map((day) => `${namesOn(day)}, ${day}`).join('; ')}` : `Until ${momentWords(toInstant(wording.at), at, account.timeZone, account.hour12)}`,
        parts: [{ label: 'Title', words: wording.title }, ...STORY_PARTS.map(({ id, label }) => ({ label, words: wording[id] }))].filter(
          ({ label, words }) => words && !(label === 'Title' && words === story.title),
        ),
      };
    });
  return { told: toldView(story.tellings, dayOfTelling), apart: apartView(story.tellings, dayOfTelling), wordings };
}

/** One line for everybody who heard it in one round in one way. */
function toldView(tellings: Telling[], dayOf: (telling: Telling) => string): ToldFacts[] {
  const key = ({ round, landed, said }: Telling) => JSON.stringify([round.id, landed, said]);
  const firsts = tellings.filter((telling, index) => tellings.findIndex((each) => key(each) === key(telling)) === index);
  return firsts.map((first) => {
    const together = tellings.filter((telling) => key(telling) === key(first));
    return {
      id: first.id,
      names: capitalised(together.map(nameOf).join(', ')),
      where: whereOf(first),
      day: dayOf(first).replace(/^\w+ /, ''),
      landed: LANDINGS.find(({ id }) => id === first.landed)?.label ?? null,
      said: first.said,
    };
  });
}

function apartView(tellings: Telling[], dayOf: (telling: Telling) => string): ApartFacts[] {
  const heard = tellings.map((telling) => ({ telling, words: telling.wording ? spokenWords(telling.wording) : '', said: telling.said }));
  return toldNumbers(heard).map((number) => ({
    unit: number.unit,
    finding: toldNumberWords(number, ({ telling }) => (telling.person?.name ? firstNameOf(telling.person.name) : companyOf(telling))),
    variants: number.variants.map(({ words, heard: who }) => ({
      words: quotedValue(capitalised(listWords(words))),
      heard: who.map(({ telling }) => ({ id: telling.id, name: telling.person?.name ?? null, meta: `${whereOf(telling)}, ${dayOf(telling)}` })),
    })),
  }));
}

import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { findCardRound, listCards } from '@/lib/data/story-bank';
import { shortCompanyOf } from '@/lib/domain/names';
import { cardsOf, cueWords } from '@/lib/domain/story-cards';
import { capitalised, listWords, numberWord, plural } from '@/lib/domain/words';
import { titleOf } from '../../today';

/** The cards to carry, for a round when one is given: which, and what is said about them. */
export async function readCards({ owner }: OwnerSession, roundId: string) {
  const round = roundId ? await findCardRound(owner, roundId) : null;
  const stories = await listCards(owner, round?.id ?? null);
  const chosen = cardsOf(stories);
  const planned = chosen.filter(({ plannedAt }) => plannedAt !== null).length;
  const drafts = round?.tellings.map(({ story }) => story.title) ?? [];
  const where = round && `${titleOf(round)} at ${shortCompanyOf(round.application.company.name)}`.replace(/^\w/, (letter) => letter.toLowerCase());
  return {
    heading: headingOf(chosen.length),
    lead: [
      chosen.length === 0 && 'A card needs a story with all four parts, the result among them.',
      chosen.length > 0 && (where ? plannedWords(planned, where) : planned > 0 && 'Those that are planned stand first, then those said aloud most.'),
      stories.length > chosen.length && `${capitalised(numberWord(stories.length - chosen.length))} more would not fit.`,
      drafts.length > 0 && `Left out because ${plural(drafts.length, 'it is a draft', 'they are drafts')}: ${listWords(drafts.map((title) => `“${title}”`))}.`,
    ]
      .filter(Boolean)
      .join(' '),
    back: round ? { href: `/rounds/${round.id}`, words: 'The brief' } : { href: '/stories', words: 'Stories' },
    cards: chosen.map((story) => ({ id: story.id, title: story.title, cues: cueWords(story), result: story.result, isPlanned: round !== null && story.plannedAt !== null })),
  };
}

function headingOf(cards: number): string {
  if (cards === 0) return 'No story is ready for a card.';
  return `${capitalised(numberWord(cards))} ${plural(cards, 'card', 'cards')}, one page.`;
}

function plannedWords(planned: number, where: string): string {
  if (planned === 0) return `No ready story is planned for ${where} yet.`;
  return `${capitalised(numberWord(planned))} planned for ${where} ${plural(planned, 'stands', 'stand')} first.`;
}

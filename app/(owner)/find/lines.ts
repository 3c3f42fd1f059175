import 'server-only';
import type { FoundLine } from '@/components/find/found-line';
import type { IconName } from '@/components/ui/icon';
import { toInstant } from '@/lib/data/instants';
import type { Found } from '@/lib/data/search';
import { dayWords, momentWords } from '@/lib/domain/day-words';
import { shortCompanyOf } from '@/lib/domain/names';
import { roundTitle } from '@/lib/domain/rounds';
import { excerpt, hitsIn, marked } from '@/lib/domain/search-marks';

type Clock = { now: Date; zone: string; hour12: boolean };
type Look = { href: string; icon?: IconName; title?: string; meta?: string; voice?: FoundLine['voice']; when?: string };

const told = (count: string) => (count === '0' ? 'not told yet' : count === '1' ? 'told once' : `told ${count} times`);

/** 'Avonmead round 2' */
function whereOf({ round, company }: Found): string {
  if (!company) return '';
  return round ? `${shortCompanyOf(company)} ${roundTitle(round).toLowerCase()}` : company;
}

const joined = (...parts: (string | undefined | null)[]) => parts.filter(Boolean).join(', ');

/** Where it leads and how it is called. */
function lookOf(found: Found): Look {
  const { ref, application, person, round, title, fact, company } = found;
  const at = application ? `/applications/${application.id}` : '/pipeline';
  const where = whereOf(found);
  const ofRound = round ? `/rounds/${round.id}` : at;
  const to = person?.name ?? 'the hiring team';
  switch (found.kind) {
    case 'point':
    case 'answer':
      return { href: person ? `/people/${person.id}` : ofRound, meta: joined(person?.name, where), voice: 'people' };
    case 'reply':
    case 'stated':
      return { href: at, meta: joined(company, application?.role), voice: 'people' };
    case 'person':
      return { href: `/people/${ref}`, title: title || 'Name not known yet', meta: joined(fact, company) };
    case 'application':
      return { href: at, title: company ?? '', meta: application?.role };
    case 'note':
      return { href: `/notes/${ref}`, icon: 'mail', title: `Note to ${to}`, meta: where, voice: 'people' };
    case 'check-in':
      return { href: `${at}/check-in`, icon: 'reply', title: `Check-in with ${to}`, meta: company ?? '', voice: 'people' };
    case 'story':
      return { href: `/stories/${ref}`, icon: 'book-open', title, voice: 'people', when: told(fact) };
    case 'telling':
      return { href: `/stories/${fact}`, icon: 'book-open', title, meta: joined('as you told it', to, where), voice: 'people' };
    case 'question':
      return { href: '/questions', icon: 'list-filter', title, meta: fact === 'mine' ? 'a question you ask' : 'a question they ask' };
    case 'given':
      return { href: ofRound, icon: 'megaphone', title, meta: joined('your answer', where) };
    case 'claim':
      return { href: `/claims?claim=${ref}`, icon: 'check', title, meta: joined('what you said', where), voice: 'people' };
    case 'finding':
      return { href: `${at}/research`, icon: 'newspaper', title, meta: company ?? '' };
    case 'contact':
      return { href: `${at}/contacts`, icon: 'handshake', title: joined(person?.name), meta: company ?? '' };
    case 'task':
      return { href: fact === 'research' ? `${at}/research` : at, icon: 'circle-dashed', title, meta: company ?? '' };
    case 'evidence':
      return { href: `${at}/evidence`, icon: 'file-text', title: 'Evidence', meta: company ?? '' };
    case 'requirement':
      return { href: `${at}/requirements`, icon: 'file-text', title: 'They ask for', meta: company ?? '' };
    case 'round':
      return { href: ofRound, icon: 'calendar', title: round ? roundTitle(round) : '', meta: company ?? '' };
    case 'assessment':
      return { href: `${ofRound}/formats`, icon: 'laptop', title: 'What they test', meta: where };
    case 'plan':
    case 'goal':
      return { href: `${at}/ninety-days`, icon: 'calendar', title: 'The first 90 days', meta: company ?? '' };
    case 'practice':
      return { href: '/practice', icon: 'hourglass', title, meta: 'what to change next time' };
    case 'aloud':
      return { href: `/stories/${fact}`, icon: 'hourglass', title, meta: 'what to change next time' };
  }
}

function whenOf({ at, kind }: Found, { now, zone, hour12 }: Clock): string {
  if (!at) return kind === 'note' || kind === 'check-in' ? 'not sent' : '';
  const [instant, today] = [toInstant(at), toInstant(now)];
  const day = dayWords(instant, today, zone);
  const words = day === 'today' ? `today ${momentWords(instant, today, zone, hour12)}` : day;
  return kind === 'note' || kind === 'check-in' ? `sent ${words}` : words;
}

/** The text that holds the most of what was looked for; the first of them when none does. */
function bestText(texts: string[], words: readonly string[]): string {
  const counted = texts.map((text) => ({ text, count: new Set(hitsIn(text, words).map(([from, to]) => text.slice(from, to).toLowerCase())).size }));
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a), { text: '', count: 0 });
  return best.text;
}

/** @param words what to mark */
export function foundLine(found: Found, words: readonly string[], clock: Clock): FoundLine {
  const look = lookOf(found);
  const isSaid = ['point', 'answer', 'reply', 'stated'].includes(found.kind);
  const text = bestText(found.texts, words) || (isSaid || look.voice === 'people' ? (found.texts[0] ?? '') : '');
  const face = look.icon
    ? { icon: look.icon }
    : found.person
      ? { person: found.person.name }
      : { company: found.company ?? '' };
  return {
    id: `${found.kind}-${found.ref}`,
    href: look.href,
    face,
    title: marked(look.title ?? '', words),
    meta: look.meta ?? '',
    line: text ? excerpt(text, words) : [],
    voice: look.voice ?? 'app',
    when: look.when ?? whenOf(found, clock),
    stage: found.kind === 'application' ? (found.application?.stage ?? null) : null,
  };
}

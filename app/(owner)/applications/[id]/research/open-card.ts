import { randomUUID } from 'node:crypto';
import type { FindingValues } from '@/components/research/finding-form';
import { TOPICS } from '@/lib/domain/research';

type Card = { id: string; version: number; personId: string | null } & Omit<FindingValues, 'personId'>;
type View = { all: Card[]; today: string };

/** The finding that the address opens: a new one, one to change, or one to look at again with today as its day. */
export function openCard({ all, today }: View, asked: Record<string, unknown>) {
  if (asked.card === 'new') {
    const topic = TOPICS.find(({ id }) => id === asked.topic)?.id ?? TOPICS[0].id;
    const texts = { title: '', body: '', source: '', address: '', personId: '' };
    return { id: randomUUID(), version: null, title: 'A finding', values: { ...texts, topic, sourceKind: 'news', foundOn: today } };
  }
  const card = all.find(({ id }) => id === asked.card);
  if (!card) return null;
  const { id, version, topic, title, body, sourceKind, source, address } = card;
  const isAgain = asked.again === 'yes';
  const foundOn = isAgain ? today : card.foundOn;
  const values = { topic, title, body, sourceKind, source, address, foundOn, personId: card.personId ?? '' };
  return { id, version, title: isAgain ? 'Look again' : 'Change the finding', values };
}

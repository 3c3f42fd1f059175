import type { OwnerId } from '@/lib/domain/owner';
import { addEvidence } from './evidence';
import { savePlan } from './ninety-days';
import { addContact } from './outreach';
import { removePiece } from './pieces';
import { addCard } from './research';
import { keepRequirements } from './requirements';
import { prisma } from './client';
import { addTask } from './tasks';
import { newId, NOW } from './test-search';

/** For tests: a finding about the company of an application. */
export const aCard = (title: string, personId: string | null = null) => ({
  topic: 'news',
  title,
  body: '',
  sourceKind: 'company',
  source: '',
  address: '',
  foundOn: '2026-11-20',
  personId,
});

export const aContact = { contactedOn: '2026-11-20', asked: 'What it is like', outcome: '' };
export const aPlan = { aim30: 'Listen', aim60: '', aim90: '', need: '', goals: [] };

/** For tests: something of every kind that is prepared for an application. @returns their ids */
export async function preparedBy(owner: OwnerId, applicationId: string, personId: string) {
  const [card, contact, task, evidence, gone] = [newId(), newId(), newId(), newId(), newId()];
  await addCard(owner, applicationId, card, aCard('Marlowe & Pike moved', personId), NOW);
  await addCard(owner, applicationId, gone, aCard('Marlowe & Pike closed'), NOW);
  await addContact(owner, { ...aContact, id: contact, applicationId, who: { personId } }, NOW);
  await addTask(owner, { id: task, applicationId, kind: 'material', words: 'References', dueOn: null }, NOW);
  await addEvidence(owner, { id: evidence, applicationId, quality: 'fits', words: 'Asked to stay on' }, NOW);
  await savePlan(owner, applicationId, 0, aPlan, NOW);
  await keepRequirements(owner, applicationId, [{ words: 'Lamps, as at Marlowe & Pike', weight: 'must', competency: '' }], NOW);
  const { id: requirement } = await prisma.requirement.findFirstOrThrow({ where: { applicationId } });
  return { card, contact, task, evidence, requirement, removedCard: await removePiece(owner, 'research', gone, NOW) };
}

import { topicKey } from '@/lib/domain/claims';
import type { OwnerId } from '@/lib/domain/owner';
import type { SamplePerson } from '@/lib/domain/sample-person';
import type { SampleClaim } from '@/lib/domain/sample-picture';
import type { Prisma } from './generated/prisma/client';

type Round = {
  id: string;
  owner: OwnerId;
  applicationId: string;
  endOf: (person: SamplePerson) => Date;
  personIdOf: (person: SamplePerson) => string;
};

/** What was said in a round of the sample, at the end of the conversation it was said in. */
export function claimRows(round: Round, claims: readonly SampleClaim[]): Prisma.ClaimCreateManyInput[] {
  const { id: roundId, owner: ownerId, applicationId } = round;
  return claims.map(({ label, value, person, raisedBy = '' }) => {
    const saidAt = round.endOf(person);
    const what = { topic: topicKey(label), label, value, raisedBy, saidAt, createdAt: saidAt };
    return { ...what, ownerId, applicationId, roundId, personId: round.personIdOf(person) };
  });
}

import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import type { Preparation } from '@/lib/data/preparation';
import type { Told } from '@/lib/domain/stories';
import { carriedOver } from './carried';
import { headOf } from './head';
import { meetingsOf } from './meetings';
import { railOf } from './rail';
import { readingOf } from './reading';

/** Turns what is prepared for a round into what its brief shows. Times are in the owner's zone. @param heard in other rounds */
export function briefView(round: Preparation, session: OwnerSession, heard: Told[], now: Date) {
  const reading = readingOf(round, session, now);
  const meetings = meetingsOf(reading);
  return { head: headOf(reading), meetings, carried: carriedOver(reading, meetings, heard), rail: railOf(reading, meetings) };
}

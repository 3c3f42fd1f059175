'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { currentSession } from '@/lib/auth/session';
import { logInterview } from '@/lib/data/debriefs';
import { listComingInterviews } from '@/lib/data/today';
import { capitalised, numberWord, plural } from '@/lib/domain/words';
import { nested } from '@/lib/input/nested';
import * as input from '@/lib/input/debriefs';
import { conflictsAfter, findingsOf } from './debrief-findings';
import { debriefOf } from './debrief-values';
import { receiptOf, type Receipt } from './receipt';
import { say } from './flash';
import { invalid, NOT_FOUND, ownerAction, problemsOf, refused } from './owner-action';

/** Saves the debrief and starts the clocks. What was typed comes back with every answer but the good one. */
export const logInterviewAction = ownerAction(z.unknown(), async (session, _raw, form) => {
  const parsed = input.debrief.safeParse(nested(form));
  if (!parsed.success) return invalid(problemsOf(parsed.error), form);
  const now = new Date();
  const debrief = debriefOf(parsed.data, now);
  if ('problems' in debrief) return invalid(debrief.problems, form);
  const answer = await logInterview(session.owner, debrief, now);
  if (answer.outcome === 'not-found') return refused(NOT_FOUND, form);
  if (answer.outcome !== 'saved')
    return refused('Another tab saved this round meanwhile. Copy what you need from here, then reload the page.', form);
  const named = debrief.met.flatMap((each) => ('personId' in each ? each.personId : each.name) ?? []);
  const clocks = new Set(named).size;
  const words = `${capitalised(numberWord(clocks))} ${plural(clocks, 'clock', 'clocks')} started.`;
  const found = await conflictsAfter(session, answer.roundId);
  const saved = [clocks ? `Saved. ${words}` : 'Saved. Nobody is owed a note.', ...found].join(' ');
  await say(saved, null, found.length ? { href: '/claims', label: 'See both' } : null);
  redirect('/');
});

/**
 * What saving the debrief would start, worked out by the rules while it is typed.
 * @returns null when signed out, or while the times make no sense yet
 */
export async function previewDebriefAction(form: FormData): Promise<Receipt | null> {
  const session = await currentSession();
  const parsed = session && input.debrief.safeParse({ ...nested(form), company: '-', role: '-' });
  if (!session || !parsed?.success) return null;
  const now = new Date();
  const debrief = debriefOf(parsed.data, now);
  if ('problems' in debrief) return null;
  const booked = await listComingInterviews(session.owner, now, 6);
  const findings = await findingsOf(session, debrief, parsed.data.m, now);
  return { ...receiptOf(debrief, parsed.data.m, booked, session.account, now), ...findings };
}

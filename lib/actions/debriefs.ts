'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { currentSession } from '@/lib/auth/session';
import { emptyFields } from '@/lib/data/applications';
import { logInterview, type Debrief } from '@/lib/data/debriefs';
import { listComingInterviews } from '@/lib/data/today';
import { capitalised, numberWord, plural } from '@/lib/domain/words';
import { statedChoice } from '@/lib/domain/replies';
import type { StatedChoice } from '@/lib/domain/stated-choices';
import { Temporal } from '@/lib/domain/temporal';
import { resolveWallTime } from '@/lib/domain/time';
import { nested } from '@/lib/input/nested';
import * as input from '@/lib/input/rounds';
import { receiptOf, type Receipt } from './receipt';
import { say } from './flash';
import { invalid, NOT_FOUND, ownerAction, problemsOf, refused } from './owner-action';

type Parsed = z.output<typeof input.debrief>;

/** @returns what is wrong with the times as a whole, or the debrief for the data floor. */
function debriefOf(values: Parsed, now: Date): Debrief | { problems: Record<string, string> } {
  if (values.s.length === 0) return { problems: { 's.0.start': 'Say when it started and ended.' } };
  const tooEarly = values.s.findIndex((sitting) => sitting.startAt > now);
  if (tooEarly >= 0)
    return { problems: { [`s.${tooEarly}.start`]: 'That start is still to come. Plan the round now, and log it afterwards.' } };
  const zone = values.s[0]!.zone;
  const met: Debrief['met'] = [];
  for (const [index, person] of values.m.entries()) {
    if (!person.here || (!person.personId && !person.name && !person.unknown)) continue;
    const sitting = values.s.find((each) => each.id === person.sitting) ?? values.s.at(-1)!;
    const untilAt = person.until ? untilInstant(sitting, person.until) : null;
    if (untilAt && (untilAt <= sitting.startAt || untilAt > sitting.endAt))
      return { problems: { [`m.${index}.until`]: `${person.until} is outside the interview. Give the time you said goodbye to them.` } };
    const who = person.personId ? { personId: person.personId } : { name: person.name || null, title: person.title };
    met.push({ ...who, sittingId: sitting.id, untilAt, points: person.pt });
  }
  const today = new Date(Math.max(...values.s.map((sitting) => sitting.endAt.getTime())));
  const byDay = heardBy(values, today, zone);
  const stated = values.heard === 'not-said' || (!byDay && !values.heardWords) ? null : { words: values.heardWords, byDay, zone };
  const isNew = values.application === '' || values.application === 'new';
  return {
    application: isNew
      ? { newId: values.newApplicationId, fields: emptyFields(values.company.trim(), values.role.trim()) }
      : { id: values.application },
    round: values.round ? { id: values.round, version: values.version } : { newId: values.newRoundId, kind: values.kind },
    sittings: values.s.map(({ date: _date, notice: _notice, ...sitting }) => sitting),
    met,
    signs: values.sign,
    stated,
  };
}

function untilInstant(sitting: Parsed['s'][number], until: string): Date {
  const wall = Temporal.PlainDateTime.from(`${sitting.date}T${until}`);
  return new Date(resolveWallTime(wall, sitting.zone).instant.epochMilliseconds);
}

function heardBy(values: Parsed, saidAt: Date, zone: string): string | null {
  if (values.heard === 'date') return values.heardBy;
  const day = Temporal.Instant.fromEpochMilliseconds(saidAt.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  return statedChoice(values.heard as StatedChoice, day)?.toString() ?? null;
}

/** Saves the debrief and starts the clocks. What was typed comes back with every answer but the good one. */
export const logInterviewAction = ownerAction(z.unknown(), async (session, _raw, form) => {
  const parsed = input.debrief.safeParse(nested(form));
  if (!parsed.success) return invalid(problemsOf(parsed.error), form);
  const now = new Date();
  const debrief = debriefOf(parsed.data, now);
  if ('problems' in debrief) return invalid(debrief.problems, form);
  const answer = await logInterview(session.owner, debrief, now);
  if (answer.outcome === 'not-found') return refused(NOT_FOUND, form);
  if (answer.outcome === 'stale')
    return refused('Another tab saved this round meanwhile. Copy what you need from here, then reload the page.', form);
  const named = debrief.met.flatMap((each) => ('personId' in each ? each.personId : each.name) ?? []);
  const clocks = new Set(named).size;
  const words = `${capitalised(numberWord(clocks))} ${plural(clocks, 'clock', 'clocks')} started.`;
  await say(clocks ? `Saved. ${words}` : 'Saved. Nobody is owed a note.');
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
  return receiptOf(debrief, parsed.data.m, await listComingInterviews(session.owner, now, 6), session.account, now);
}

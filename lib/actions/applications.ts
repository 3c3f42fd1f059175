'use server';
import { redirect } from 'next/navigation';
import { currentSession } from '@/lib/auth/session';
import { addApplication, editApplication, findAlike } from '@/lib/data/applications';
import { removeApplication } from '@/lib/data/removals';
import { logReply, removeReply, stateReply } from '@/lib/data/replies';
import { statedChoice } from '@/lib/domain/replies';
import { STAGE_LABELS } from '@/lib/domain/pipeline';
import { Temporal } from '@/lib/domain/temporal';
import * as input from '@/lib/input/applications';
import { middayOf } from './days';
import { say } from './flash';
import { done, invalid, NOT_FOUND, ownerAction, problemsOf, refused } from './owner-action';

export const addApplicationAction = ownerAction(input.newApplication, async ({ owner, account }, start, form) => {
  const parsed = input.applicationFields.safeParse(Object.fromEntries(form));
  if (!parsed.success) return invalid(problemsOf(parsed.error), form);
  const now = new Date();
  const at = middayOf(start.on, account.timeZone, now);
  if (at > now) return invalid({ on: 'That day is still to come. Give the day it happened.' }, form);
  const { id } = await addApplication(owner, start.id, parsed.data, { stage: start.stage, at }, now);
  const today = Temporal.Now.plainDateISO(account.timeZone);
  const byDay = start.heardBy ?? statedChoice(start.heardChoice as 'few-days', today)?.toString() ?? null;
  if (start.heardChoice !== 'not-said' && (byDay || start.heardWords)) {
    await stateReply(owner, id, { words: start.heardWords, byDay, zone: account.timeZone, saidAt: at }, now);
  }
  await say(`${parsed.data.company} is in ${STAGE_LABELS[start.stage]}.`);
  redirect(`/applications/${id}`);
});

export const editApplicationAction = ownerAction(input.editedApplication, async ({ owner }, { id, version }, form) => {
  const parsed = input.applicationFields.safeParse(Object.fromEntries(form));
  if (!parsed.success) return invalid(problemsOf(parsed.error), form);
  const outcome = await editApplication(owner, id, version, parsed.data, new Date());
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'stale')
    return refused('Another tab saved this application meanwhile. Copy what you need from here, then reload the page.', form);
  await say('Saved.');
  redirect(`/applications/${id}`);
});

export const removeApplicationAction = ownerAction(input.onlyId, async ({ owner }, { id }, form) => {
  const removal = await removeApplication(owner, id, new Date());
  if (removal === 'not-found') return refused(NOT_FOUND, form);
  await say('The application is removed, with its rounds and notes.', { act: 'removal', id: removal });
  redirect('/pipeline');
});

export const logReplyAction = ownerAction(input.reply, async ({ owner, account }, { id, replyId, on, words }, form) => {
  const now = new Date();
  const at = middayOf(on, account.timeZone, now);
  if (at > now) return invalid({ on: 'That day is still to come. Give the day they replied.' }, form);
  const outcome = await logReply(owner, id, { id: replyId, at, words }, now);
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  await say('Logged. The wait is over.');
  return done();
});

export const removeReplyAction = ownerAction(input.removedReply, async ({ owner }, { id, replyId }, form) => {
  if ((await removeReply(owner, id, replyId, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  await say('The reply is removed.');
  return done();
});

export const stateReplyAction = ownerAction(input.stated, async ({ owner, account }, values, form) => {
  const now = new Date();
  const today = Temporal.Now.plainDateISO(account.timeZone);
  const byDay = values.by ?? statedChoice(values.choice as 'few-days', today)?.toString() ?? null;
  if (!byDay && !values.words) return invalid({ by: 'Give the day they named, or their words.' }, form);
  const stated = { words: values.words, byDay, zone: account.timeZone, saidAt: now };
  if ((await stateReply(owner, values.id, stated, now)) === 'not-found') return refused(NOT_FOUND, form);
  await say('Kept as their promise.');
  return done();
});

/**
 * "Did I already apply?" (P3), asked while typing.
 * @returns what is alike, or nothing when signed out
 */
export async function findAlikeAction(company: string, role: string, besides: string) {
  const session = await currentSession();
  if (!session || typeof company !== 'string' || typeof role !== 'string') return [];
  const rows = await findAlike(session.owner, company.slice(0, 200), role.slice(0, 200), String(besides));
  return rows.map((row) => ({ id: row.id, company: row.company.name, role: row.role, stage: row.stage }));
}

'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { saveDrill } from '@/lib/data/drills';
import * as input from '@/lib/input/drills';
import { nested } from '@/lib/input/nested';
import { done, invalid, NOT_FOUND, ownerAction, problemsOf, refused } from './owner-action';

export const saveDrillAction = ownerAction(z.unknown(), async ({ owner }, _raw, form) => {
  const parsed = input.drill.safeParse(nested(form));
  if (!parsed.success) return invalid(problemsOf(parsed.error), form);
  const { id, runId, seconds, ago, a: answers } = parsed.data;
  const at = new Date(Date.now() - ago * 1000);
  if ((await saveDrill(owner, id, { id: runId, at, seconds, answers })) === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});

import 'server-only';
import { chosenIds } from '@/lib/input/many';
import { NOT_FOUND, problemsOf } from './owner-action';

/** @returns what each row of a form waited for when it was drawn (`waitMark`, by id), or null where rows do not say. */
export function shownWaitsOf(form: FormData): ReadonlyMap<string, string> | null {
  const waits = form.getAll('wait').map((wait) => String(wait).split(' ', 2) as [string, string]);
  return waits.length ? new Map(waits) : null;
}

/** @returns the ids of the ticked rows of a form, or the sentence that says what is wrong with them. */
export function chosenOf(form: FormData): { ids: string[] } | { problem: string } {
  const parsed = chosenIds.safeParse(form.getAll('id'));
  return parsed.success ? { ids: parsed.data } : { problem: problemsOf(parsed.error).form ?? NOT_FOUND };
}

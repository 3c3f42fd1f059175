import 'server-only';
import { chosenIds } from '@/lib/input/many';
import { NOT_FOUND, problemsOf } from './owner-action';

/** @returns the ids of the ticked rows of a form, or the sentence that says what is wrong with them. */
export function chosenOf(form: FormData): { ids: string[] } | { problem: string } {
  const parsed = chosenIds.safeParse(form.getAll('id'));
  return parsed.success ? { ids: parsed.data } : { problem: problemsOf(parsed.error).form ?? NOT_FOUND };
}

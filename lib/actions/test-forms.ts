import { Redirect } from '@/lib/auth/test-browser';
import { newId } from '@/lib/data/test-search';
import { IDLE, type ActionState } from './state';

export type Fields = Record<string, string>;
type Action = (previous: ActionState, form: FormData) => Promise<ActionState>;

/** For tests: what a module of actions exports. */
export const importActions = (module: string): Promise<Record<string, Action>> =>
  import(/* @vite-ignore */ `./${module}.ts`);

type Answer = Omit<ActionState, 'at' | 'values'> & { redirect?: string };

export function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** For tests: what the action "module.name" answers, without what was typed and when. */
export async function answer(key: string, fields: Fields): Promise<Answer> {
  const [module = '', name = ''] = key.split('.');
  const action = (await importActions(module))[name];
  try {
    const { at: _at, values: _values, ...told } = await action!(IDLE, formOf(fields));
    return told;
  } catch (error) {
    if (error instanceof Redirect) return { outcome: 'done', redirect: error.to };
    throw error;
  }
}

/** For tests: an hour in the morning of this day, as the first sitting of a form. */
export function sittingForm(id: string, date: string): Fields {
  const times = { date, start: '10:00', end: '11:00', zone: 'Europe/London' };
  const fields = Object.entries({ id, ...times, format: 'video' });
  return Object.fromEntries(fields.map(([name, value]) => [`s.0.${name}`, value]));
}

/** For tests: a debrief of this morning. */
export function debriefForm(fields: Fields): Fields {
  const ids = { newApplicationId: newId(), newRoundId: newId() };
  return { ...ids, kind: 'round', version: '2', ...sittingForm(newId(), '2026-11-24'), ...fields };
}

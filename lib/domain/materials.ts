/** Something they asked for (P28), as its rules see it. The day as it is kept, "YYYY-MM-DD". */
export type MaterialTask = { kind: string; doneAt: Date | null; dueOn: string | null };

/**
 * What they asked for and have not been sent, the earliest day first; without a day last. Nothing else is ever
 * suggested to be sent.
 */
export function openMaterials<T extends MaterialTask>(tasks: T[]): T[] {
  const open = tasks.filter(({ kind, doneAt }) => kind === 'material' && !doneAt);
  return open.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
}

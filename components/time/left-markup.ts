import { leftParts } from '@/lib/domain/durations';

/** The typeset parts of the time that is left; only figures and fixed words, so it may be set as markup. */
export function leftMarkup(leftMs: number): string {
  const { value, unit, rest } = leftParts(leftMs);
  const figures = `${value}${unit ? `<u>${unit}</u>` : ''}`;
  return rest.endsWith('late') ? `${figures} ${rest}`.replace('</u> ', '</u>') : figures + rest;
}

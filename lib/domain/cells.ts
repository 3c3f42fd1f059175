/** What can be changed in the table itself. */
export const CELLS = ['role', 'source', 'tags', 'place', 'pay'] as const;
export type CellField = (typeof CELLS)[number];

export type Pay = { payMin: number | null; payMax: number | null; payCurrency: string; payPeriod: string };
type Details = Pay & Record<Exclude<CellField, 'pay'>, string>;

/** What a cell holds, as one text: whoever changes it says what it was, and whoever came first is not overwritten. */
export function cellText(field: CellField, details: Details): string {
  if (field !== 'pay') return details[field];
  const { payMin, payMax, payCurrency, payPeriod } = details;
  return [payMin ?? '', payMax ?? '', payCurrency, payPeriod].join('|');
}

/** The pay that `cellText` wrote. */
export function payOf(text: string): Pay {
  const [min = '', max = '', payCurrency = '', payPeriod = ''] = text.split('|');
  const amount = (minor: string) => (minor === '' ? null : Number(minor));
  return { payMin: amount(min), payMax: amount(max), payCurrency, payPeriod: payPeriod || 'year' };
}

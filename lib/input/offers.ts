import { z } from 'zod';
import { CURRENCIES, PAY_PERIODS } from '@/lib/domain/applications';
import { MOST_PARTS, PART_KINDS, PART_PERIODS } from '@/lib/domain/offers';
import { id, line, money, optionalDay, text } from './fields';

const idsOf = <T extends readonly { id: string }[]>(list: T) => list.map((each) => each.id) as [T[number]['id'], ...T[number]['id'][]];

export const offerAt = z.object({ id, version: z.coerce.number().int() });

const PERCENT = /^(\d{1,4})(?:[.,](\d{1,2}))?\s?%$/;
const MOST_PERCENT = 100_000;

type Worth = { amount: number | null; percent: number | null };

/** "5,400" is an amount, "7%" a share of the pay. Null for what is neither. */
function worthOf(typed: string): Worth | null {
  const percent = PERCENT.exec(typed.trim());
  if (percent) {
    const hundredths = Number(percent[1]) * 100 + Number((percent[2] ?? '').padEnd(2, '0'));
    return hundredths <= MOST_PERCENT ? { amount: null, percent: hundredths } : null;
  }
  const amount = money.safeParse(typed);
  return amount.success ? { amount: amount.data, percent: null } : null;
}

const part = z
  .object({
    kind: z.enum(idsOf(PART_KINDS)).catch('other'),
    label: line('its name', 60),
    words: line('what they said', 200),
    detail: line('what belongs to it', 300),
    worth: z.string().max(40).catch('').default(''),
    period: z.enum(idsOf(PART_PERIODS)).catch('year'),
  })
  .transform(({ worth: typed, ...fields }, context) => {
    const { kind, label, words, detail } = fields;
    const problem = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const canBeWorth = PART_KINDS.some(({ id, isWorth }) => id === kind && isWorth);
    const worth = canBeWorth ? worthOf(typed) : worthOf('');
    const isEmpty = ![label, words, detail, canBeWorth ? typed.trim() : ''].some(Boolean);
    if (!isEmpty && !words) problem('words', 'Say it as they put it, or empty the other fields of this part.');
    if (!isEmpty && kind === 'other' && !label) problem('label', 'Give this part a name, such as Signing bonus.');
    if (!worth) problem('worth', 'Write figures, such as 5,400, or a share of the pay, such as 7%.');
    return { ...fields, ...(worth ?? { amount: null, percent: null }), label: kind === 'other' ? label : '' };
  });

const parts = z
  .record(z.string().regex(/^\d{1,2}$/), part)
  .default({})
  .transform((rows) => Object.values(rows).filter(({ words }) => words !== ''))
  .refine((rows) => rows.length <= MOST_PARTS, `An offer holds up to ${MOST_PARTS} parts. Put two of them into one.`);

/** The terms, from a form with dotted names: "parts.0.words". */
export const offer = z.object({
  pay: money,
  currency: z.enum(['', ...CURRENCIES]).catch(''),
  period: z.enum(idsOf(PAY_PERIODS)).catch('year'),
  answerBy: optionalDay,
  notes: text('the notes', 20_000),
  parts,
});

export const answer = z.object({ id, reason: z.enum(['accepted', 'declined'], { error: 'Accept or decline.' }) });

import { z } from 'zod';
import { CURRENCIES, PAY_PERIODS } from '@/lib/domain/applications';
import { MOST_PARTS, PART_KINDS, PART_PERIODS } from '@/lib/domain/offers';
import { id, line, money, optionalDay, text } from './fields';

const idsOf = <T extends readonly { id: string }[]>(list: T) => list.map((each) => each.id) as [T[number]['id'], ...T[number]['id'][]];

export const offerAt = z.object({ id, version: z.coerce.number().int() });

const PERCENT = /^(\d{1,3})(?:[.,](\d{1,2}))?\s?%$/;
const MOST_PERCENT = 100_000;

/** "5,400" is an amount, "7%" a share of the pay. */
const worth = z.string().default('').transform((typed, context) => {
  const percent = PERCENT.exec(typed.trim());
  if (percent) {
    const hundredths = Number(percent[1]) * 100 + Number((percent[2] ?? '').padEnd(2, '0'));
    if (hundredths <= MOST_PERCENT) return { amount: null, percent: hundredths };
  }
  const amount = money.safeParse(typed);
  if (amount.success) return { amount: amount.data, percent: null };
  context.addIssue({ code: 'custom', message: 'Write an amount in figures, such as 5,400, or a share of the pay, such as 7%.' });
  return z.NEVER;
});

const part = z
  .object({
    kind: z.enum(idsOf(PART_KINDS)).catch('other'),
    label: line('its name', 60),
    words: line('what they said', 200),
    detail: line('what belongs to it', 300),
    worth,
    period: z.enum(idsOf(PART_PERIODS)).catch('year'),
  })
  .superRefine((fields, context) => {
    const isEmpty = !fields.words && !fields.detail && !fields.label && fields.worth?.amount === null && fields.worth.percent === null;
    if (isEmpty) return;
    if (!fields.words) context.addIssue({ code: 'custom', path: ['words'], message: 'Say it as they put it, or empty the other fields of this part.' });
    if (fields.kind === 'other' && !fields.label) context.addIssue({ code: 'custom', path: ['label'], message: 'Give this part a name, such as Signing bonus.' });
  })
  .transform(({ worth: value, label, ...fields }) => ({ ...fields, ...value, label: fields.kind === 'other' ? label : '' }));

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

import { z } from 'zod';
import { isTimeZone } from '@/lib/domain/time';

const tooLong = (what: string, max: number) => ({
  error: (issue: { input?: unknown }) =>
    `Keep ${what} to ${max.toLocaleString('en-GB')} characters. This has ${String(issue.input).length.toLocaleString('en-GB')}.`,
});

/** Unprintable characters and line breaks have no place in one line. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').replace(/\s+/g, ' ').trim();
const manyLines = (text: string) => text.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '').trim();

/** @param what names the field in the sentence, such as "the role" */
export const line = (what: string, max = 200) =>
  z.string().overwrite(oneLine).max(max, tooLong(what, max)).default('');

export const requiredLine = (what: string, sentence: string, max = 200) =>
  z.string({ error: sentence }).overwrite(oneLine).min(1, sentence).max(max, tooLong(what, max));

export const text = (what: string, max: number) =>
  z.string().overwrite(manyLines).max(max, tooLong(what, max)).default('');

export const requiredText = (what: string, sentence: string, max: number) =>
  text(what, max).refine((value) => value.length > 0, sentence);

/** An id that a form made, or that a link carries. */
export const id = z.string().regex(/^[\w-]{10,64}$/, 'That link is not complete. Open it again from the list.');

export const zone = z.string().refine(isTimeZone, 'Choose a time zone from the list.');

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day that exists: 31 February does not. */
export const day = z.string().superRefine((value, context) => {
  const problem = dayProblem(value);
  if (problem) context.addIssue({ code: 'custom', message: problem });
});

function dayProblem(value: string): string | null {
  const parts = DAY.exec(value);
  if (!parts) return 'Write the day as year-month-day, such as 2026-11-24.';
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const real = new Date(Date.UTC(year, month - 1, date));
  if (year < 1970 || year > 2200) return `The year ${year} is outside what Callback keeps. Check the year.`;
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) return `${value} is not a day of the calendar. Choose another.`;
  return null;
}

export const optionalDay = z.preprocess((value) => (value === '' || value === undefined ? null : value), day.nullable());

export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as hours:minutes, such as 10:30.');

/** Only addresses that are safe to put behind a link. */
export const link = (what: string) =>
  line(what, 2000).refine(
    (value) => value === '' || /^https?:\/\/[^\s]+$/i.test(value),
    'Start the address with https://, or leave it empty.',
  );

export const email = z
  .string({ error: 'Write your email address.' })
  .overwrite((value) => value.trim().toLowerCase())
  .max(254, 'That address is too long for an email address.')
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'That address is not finished. It needs an @ and a domain, such as you@example.org.');

export const optionalEmail = z.union([z.literal(''), email], {
  error: 'That address is not finished. It needs an @ and a domain, or leave it empty.',
});

/** Amounts are whole numbers of 32 bits. */
const MOST_MINOR = 2_147_483_647;

/** "58,000" or "58000.50" → minor units. */
export const money = z
  .string()
  .default('')
  .transform((value, context): number | null => {
    const plain = value.replace(/[\s,'’]/g, '');
    if (plain === '') return null;
    if (!/^\d{1,10}(\.\d{1,2})?$/.test(plain)) {
      context.addIssue({ code: 'custom', message: 'Write the amount in figures, such as 58,000.' });
      return z.NEVER;
    }
    const minor = Math.round(Number(plain) * 100);
    if (minor <= MOST_MINOR) return minor;
    context.addIssue({ code: 'custom', message: 'Callback keeps amounts up to 21 million. Check the figure.' });
    return z.NEVER;
  });

export const checkbox = z.preprocess((value) => value === 'on' || value === 'true' || value === true, z.boolean());

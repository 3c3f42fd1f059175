import { z } from 'zod';
import { FORMATS, ROUND_KINDS, type Format } from '@/lib/domain/rounds';
import { SIGNS, type Sign } from '@/lib/domain/signs';
import { STATED_CHOICES } from '@/lib/domain/stated-choices';
import { companyAndRole } from './applications';
import { foldedParts } from './debrief-parts';
import { clock, id, line, optionalDay } from './fields';
import { checkOrder, idsOf, inZone, list, times } from './rounds';

const points = list(line('what was said', 500), 20, 'Twenty phrases are the most for one person.').transform((all) =>
  all.filter(Boolean),
);

const met = z
  .object({
    key: z.string().max(64).default(''),
    personId: z.union([z.literal(''), id]).default(''),
    name: line('the name', 150),
    title: line('the title', 200),
    here: z.string().optional(),
    unknown: z.string().optional(),
    sitting: z.string().default(''),
    until: z.union([z.literal(''), clock]).default(''),
    pt: points,
  })
  .superRefine((person, context) => {
    if (!person.here || person.personId || person.name || person.unknown) return;
    if (person.title || person.pt.length)
      context.addIssue({ code: 'custom', path: ['name'], message: 'Write the name first. What they said hangs on it.' });
  });

const sat = z
  .object({ ...times, format: z.enum(idsOf(FORMATS)).catch('video') })
  .superRefine(checkOrder)
  .transform(({ format, ...rest }) => ({ ...inZone(rest), date: rest.date, format: format as Format }));

/** The debrief as the form sends it; times as instants, people with what they said. */
export const debrief = z
  .object({
    application: z.union([z.literal(''), z.literal('new'), id]).default(''),
    newApplicationId: id,
    company: z.string().default(''),
    role: z.string().default(''),
    round: z.union([z.literal(''), id]).default(''),
    version: z.coerce.number().int().default(0),
    newRoundId: id,
    kind: z.enum(ROUND_KINDS).catch('round'),
    s: list(sat, 20, 'Twenty sittings are the most one round holds.'),
    m: list(met, 60, 'Sixty people are the most one round holds.'),
    sign: z.preprocess((value) => Object.keys((value as object) ?? {}), z.array(z.string())).transform(
      (all) => SIGNS.map((each) => each.id).filter((sign): sign is Sign => all.includes(sign)),
    ),
    heard: z.enum(idsOf(STATED_CHOICES)).catch('not-said'),
    heardBy: optionalDay,
    heardWords: line('their words', 500),
    ...foldedParts,
  })
  .superRefine((values, context) => {
    if (values.heard === 'date' && !values.heardBy && !values.heardWords)
      context.addIssue({ code: 'custom', path: ['heardBy'], message: 'Give the day they named, or their words.' });
    if (values.application !== '' && values.application !== 'new') return;
    const names = z.object(companyAndRole).safeParse(values);
    for (const issue of names.error?.issues ?? []) context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
  });

import { z } from 'zod';
import { collisions, FORMATS, RELATIONS, ROUND_KINDS, type Format, type Relation } from '@/lib/domain/rounds';
import { Temporal } from '@/lib/domain/temporal';
import { resolveWallTime, wallTimeNotice } from '@/lib/domain/time';
import { clock, day, id, line, link, zone } from './fields';
import { listed } from './nested';

export const idsOf = <T extends readonly { id: string }[]>(list: T) => list.map((each) => each.id) as [string, ...string[]];
export const list = <S extends z.ZodType>(item: S, max: number, sentence: string) =>
  z.preprocess((value) => listed(value as never), z.array(item).max(max, sentence));

export const times = { id, date: day, start: clock, end: clock, zone };

type Times = { date: string; start: string; end: string; zone: string };

/** Wall times become instants in their zone; the wall times are kept as they were entered. */
export function inZone<T extends Times>({ date, start, end, ...rest }: T) {
  const [from, to] = [start, end].map((time) => resolveWallTime(Temporal.PlainDateTime.from(`${date}T${time}`), rest.zone));
  const at = (resolved: typeof from) => new Date(resolved!.instant.epochMilliseconds);
  const notice = wallTimeNotice(from!.kind, from!.wall, rest.zone) ?? wallTimeNotice(to!.kind, to!.wall, rest.zone);
  return { ...rest, startAt: at(from), endAt: at(to), wallStart: `${date}T${start}`, wallEnd: `${date}T${end}`, notice };
}

export function checkOrder(times: Times, context: z.RefinementCtx) {
  if (times.end <= times.start) {
    const message =
      times.end === times.start
        ? `It starts and ends at ${times.start}. Give the time you said goodbye.`
        : `The end, ${times.end}, is before the start, ${times.start}. Swap them, or correct one.`;
    context.addIssue({ code: 'custom', path: ['end'], message });
  }
}

const seat = z
  .object({
    personId: z.union([z.literal(''), id]).default(''),
    name: line('the name', 150),
    title: line('the title', 200),
    relation: z.enum(idsOf(RELATIONS)).catch('other'),
    unknown: z.string().optional(),
  })
  .transform(({ personId, name, title, relation, unknown }) => ({
    relation: relation as Relation,
    given: Boolean(personId || name || unknown),
    ...(personId ? { personId } : { name: name || null, title }),
  }));

const sitting = z
  .object({
    ...times,
    format: z.enum(idsOf(FORMATS)).catch('video'),
    place: line('the place', 300),
    link: link('the link'),
    p: list(seat, 40, 'Forty people are the most one sitting holds.'),
  })
  .superRefine(checkOrder)
  .transform(({ p, format, ...rest }) => ({
    ...inZone(rest),
    format: format as Format,
    people: p.filter((each) => each.given).map(({ given: _given, ...person }) => person),
  }));

const sittings = list(sitting, 20, 'Twenty sittings are the most one round holds.').superRefine((all, context) => {
  if (all.length === 0) context.addIssue({ code: 'custom', message: 'Give the round at least one sitting, with a day and times.' });
  const spans = all.map((each) => ({ id: each.id, start: each.startAt.getTime(), end: each.endAt.getTime() }));
  for (const [, second] of collisions(spans)) {
    const index = all.findIndex((each) => each.id === second);
    const message = 'This sitting overlaps another one of the round. Move one of them.';
    context.addIssue({ code: 'custom', path: [index, 'start'], message });
    return;
  }
});

const planned = { kind: z.enum(ROUND_KINDS).catch('round'), remark: line('the remark', 500), s: sittings };

export const newRound = z.object({ id, applicationId: id, ...planned });
export const editedRound = z.object({ id, version: z.coerce.number().int(), ...planned });
export const onlyInterview = z.object({ id });

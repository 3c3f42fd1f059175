import 'server-only';
import type { z } from 'zod';
import { emptyFields } from '@/lib/data/applications';
import type { DebriefParts } from '@/lib/data/debrief-parts';
import type { Debrief } from '@/lib/data/debriefs';
import { statedChoice } from '@/lib/domain/replies';
import type { StatedChoice } from '@/lib/domain/stated-choices';
import { Temporal } from '@/lib/domain/temporal';
import { resolveWallTime } from '@/lib/domain/time';
import type * as input from '@/lib/input/debriefs';

type Parsed = z.output<typeof input.debrief>;

/** @returns what is wrong with the times as a whole, or the debrief for the data floor. */
export function debriefOf(values: Parsed, now: Date): Debrief | { problems: Record<string, string> } {
  if (values.s.length === 0) return { problems: { 's.0.start': 'Say when it started and ended.' } };
  const tooEarly = values.s.findIndex((sitting) => sitting.startAt > now);
  if (tooEarly >= 0)
    return { problems: { [`s.${tooEarly}.start`]: 'That start is still to come. Plan the round now, and log it afterwards.' } };
  const zone = values.s[0]!.zone;
  const met: Debrief['met'] = [];
  for (const [index, person] of values.m.entries()) {
    if (!person.here || (!person.personId && !person.name && !person.unknown)) continue;
    const sitting = values.s.find((each) => each.id === person.sitting) ?? values.s.at(-1)!;
    const untilAt = person.until ? untilInstant(sitting, person.until) : null;
    if (untilAt && (untilAt <= sitting.startAt || untilAt > sitting.endAt))
      return { problems: { [`m.${index}.until`]: `${person.until} is outside the interview. Give the time you said goodbye to them.` } };
    const who = person.personId ? { personId: person.personId } : { name: person.name || null, title: person.title };
    met.push({ ...who, key: person.key, sittingId: sitting.id, untilAt, points: person.pt });
  }
  const today = new Date(Math.max(...values.s.map((sitting) => sitting.endAt.getTime())));
  const byDay = heardBy(values, today, zone);
  const stated = values.heard === 'not-said' || (!byDay && !values.heardWords) ? null : { words: values.heardWords, byDay, zone };
  const isNew = values.application === '' || values.application === 'new';
  return {
    application: isNew
      ? { newId: values.newApplicationId, fields: emptyFields(values.company.trim(), values.role.trim()) }
      : { id: values.application },
    round: values.round ? { id: values.round, version: values.version } : { newId: values.newRoundId, kind: values.kind },
    sittings: values.s.map(({ date: _date, notice: _notice, ...sitting }) => sitting),
    met,
    signs: values.sign,
    stated,
    parts: values.parts ? partsOf(values) : undefined,
  };
}

function untilInstant(sitting: Parsed['s'][number], until: string): Date {
  const wall = Temporal.PlainDateTime.from(`${sitting.date}T${until}`);
  return new Date(resolveWallTime(wall, sitting.zone).instant.epochMilliseconds);
}

function heardBy(values: Parsed, saidAt: Date, zone: string): string | null {
  if (values.heard === 'date') return values.heardBy;
  const day = Temporal.Instant.fromEpochMilliseconds(saidAt.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  return statedChoice(values.heard as StatedChoice, day)?.toString() ?? null;
}

/** The folded parts; a row that was offered and not touched says nothing. */
function partsOf(values: Parsed): DebriefParts {
  return {
    told: values.t
      .filter((story) => story.on && (story.storyId || story.title))
      .map(({ storyId, title, facts, to, landed, said }) => ({
        ...(storyId ? { storyId } : { title, facts }),
        to: to.filter(Boolean),
        said,
        landed: landed as DebriefParts['told'][number]['landed'],
      })),
    asked: values.q
      .filter((row) => row.questionId || row.words)
      .map(({ questionId, words, direction, on, who, answer }) => ({
        ...(questionId ? { questionId } : { words }),
        direction,
        asked: on || Boolean(answer),
        answer,
        who: who || null,
      })),
    claims: values.c
      .filter((claim) => claim.label && claim.value)
      .map(({ to, ...claim }) => ({ ...claim, to: to || null })),
    fit: {
      fit: values.fit ? Number(values.fit) : null,
      fitWords: values.fitWords,
      redFlags: values.redFlags,
      onboarding: values.onboarding,
      theirAnswers: values.theirAnswers,
    },
  };
}

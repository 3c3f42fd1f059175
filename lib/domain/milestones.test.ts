import { expect, test } from 'vitest';
import { milestonesOf } from './milestones';
import { Temporal } from './temporal';

type Facts = Parameters<typeof milestonesOf>[0];

const on = (day: number) => Temporal.Instant.from(`2026-11-${String(day).padStart(2, '0')}T12:00:00Z`);
const ms = (day: number) => on(day).epochMilliseconds;
const moved = (stage: Facts['moves'][number]['stage'], day: number, reason: Facts['moves'][number]['reason'] = null) => ({ stage, at: ms(day), reason });
const round = (day: number, kind: 'round' | 'screening' = 'round', cancelled = false) => ({
  kind,
  bookedAt: on(day - 2),
  interviews: [{ startAt: on(day), cancelled }],
});
const nothing: Facts = { moves: [moved('applied', 1)], rounds: [], replies: [], offer: null };
const days = (part: Partial<Facts>) =>
  Object.values(milestonesOf({ ...nothing, ...part })).map((at: Temporal.Instant | null) => at && Number(at.toString().slice(8, 10)));

test.each<[string, Partial<Facts>, (number | null)[]]>([
  ['nothing but an application', {}, [null, null, null, null, null]],
  ['the first of two replies', { replies: [on(9), on(4)] }, [4, null, null, null, null]],
  ['a booked round is a reply; a screening call is no round', { rounds: [round(8, 'screening')] }, [6, null, null, null, null]],
  ['rounds by their day, a cancelled one left out', { rounds: [round(20), round(9), round(5, 'round', true)] }, [3, 9, 20, null, null]],
  ['an offer', { offer: { createdAt: on(12) } }, [12, null, null, 12, 12]],
  ['an offer by hand, before its terms', { moves: [moved('applied', 1), moved('offer', 10)], offer: { createdAt: on(12) } }, [10, null, null, 10, 10]],
  ['an offer by mistake, corrected', { moves: [moved('applied', 1), moved('offer', 10), moved('screening', 11)] }, [11, null, null, null, null]],
  ['a no', { moves: [moved('applied', 1), moved('closed', 7, 'rejected')] }, [7, null, null, null, 7]],
  ['a cancelled role is no reply to the applicant', { moves: [moved('applied', 1), moved('closed', 7, 'role-cancelled')] }, [null, null, null, null, 7]],
  ['never replied', { moves: [moved('applied', 1), moved('closed', 30, 'never-replied')] }, [null, null, null, null, null]],
  ['a no that was reopened', { moves: [moved('applied', 1), moved('closed', 7, 'rejected'), moved('applied', 8)] }, [null, null, null, null, null]],
])('%s', (_, part, expected) => expect(days(part)).toEqual(expected));

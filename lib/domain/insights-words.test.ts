import { describe, expect, test } from 'vitest';
import type { Duration } from './insights-durations';
import { findingOf, ratesTake, replyTake } from './insights-headline';
import type { Punctual } from './insights-notes';
import type { SourceRate } from './insights-rates';
import { bandWords, endWords, funnelSentence, standingWords, type StandingFacts } from './insights-words';
import { LONDON, NOW } from './test-times';

const DAY = 86_400_000;
const now = NOW.epochMilliseconds;
const open: StandingFacts = { stage: 'applied', closeReason: null, ending: 'live', notesDue: 0, waitOverdueAt: null, nextInterviewAt: null, touchedAt: now - 12 * DAY };

test.each<[string, Partial<StandingFacts>, string]>([
  ['silence', {}, '12 days quiet'],
  ['a day of it', { touchedAt: now - DAY }, '1 day quiet'],
  ['none', { touchedAt: now - 1000 }, 'news today'],
  ['a note', { notesDue: 1 }, 'note due'],
  ['notes before an offer', { notesDue: 3, ending: 'offer', stage: 'offer' }, 'three notes due'],
  ['an offer', { ending: 'offer', stage: 'offer', waitOverdueAt: now - 1 }, 'offer'],
  ['a reply overdue before a round', { waitOverdueAt: now, nextInterviewAt: now + DAY }, 'reply overdue'],
  ['a reply not overdue yet', { waitOverdueAt: now + 1 }, '12 days quiet'],
  ['tomorrow', { nextInterviewAt: now + 17 * 3_600_000 }, 'tomorrow 09:40'],
  ['in six days', { nextInterviewAt: now + 6 * DAY }, 'Mon 30 Nov'],
  ['a no', { stage: 'closed', closeReason: 'rejected', ending: 'closed' }, 'said no'],
])('%s', (_, part, expected) => expect(standingWords({ ...open, ...part }, { now, zone: LONDON, hour12: false })).toBe(expected));

const rate = (source: string, replied: number, n: number, part: Partial<SourceRate> = {}): SourceRate => ({ source, n, replied, roundTwo: 0, quiet: 0, ...part });
const notesOf = (n: number, inTime: number): Punctual => ({ n, inTime, medianMs: n ? 19_200_000 : null, hours: [] });
const replies = (...days: number[]): Duration => ({ span: 'Applied to reply', days, median: days[days.length >> 1] ?? null });
const nothing = { rates: [], notes: notesOf(0, 0), toReply: replies() };

describe('the finding', () => {
  test.each<[string, Partial<Parameters<typeof findingOf>[0]>, string, string]>([
    ['referrals', { rates: [rate('Referral', 4, 4, { roundTwo: 3 }), rate('LinkedIn', 5, 8)] }, 'Referrals answer.', 'Four of four replied, and three reached a second round.'],
    ['all of them further', { rates: [rate('LinkedIn', 4, 4, { roundTwo: 4 }), rate('', 0, 8)] }, 'LinkedIn answers.', 'Four of four replied, and all four reached a second round.'],
    ['none of them further', { rates: [rate('the fair', 12, 12), rate('', 0, 8)] }, 'The fair answers.', '12 of 12 replied.'],
    ['notes in time', { notes: notesOf(18, 17) }, 'Your notes go out in time.', '17 of 18 within a day, half of them inside 5 h 20.'],
    ['notes late', { notes: notesOf(8, 6) }, 'Notes go out late.', 'Two of eight went out after their day.'],
    ['notes neither', { notes: notesOf(10, 8) }, 'Too early to tell.', ''],
    ['too few notes', { notes: notesOf(7, 7) }, 'Too early to tell.', ''],
    ['replies', { toReply: replies(2, 4, 6, 8, 9) }, 'A reply takes six days.', 'Half of five replies came sooner, half later.'],
    ['too few replies', { toReply: replies(2, 4, 6, 8) }, 'Too early to tell.', ''],
    ['nothing', {}, 'Too early to tell.', ''],
  ])('%s', (_, part, finding, evidence) => {
    const found = findingOf({ ...nothing, ...part });
    expect(found.finding).toBe(finding);
    if (evidence) expect(found.evidence).toBe(evidence);
  });
});

test('silence is named where it is, with a way round it when referrals answer', () => {
  const quiet = rate('Company site', 1, 3, { quiet: 2 });
  expect(ratesTake([rate('Referral', 4, 4), quiet, rate('LinkedIn', 2, 5)])).toBe('Two from Company site are still quiet. Someone you know may know someone there.');
  expect(ratesTake([quiet])).toBe('Two from Company site are still quiet.');
  expect(ratesTake([rate('Company site', 1, 3, { quiet: 1 })])).toBeNull();
});

test('when nine in ten replies had come', () => {
  expect(replyTake(replies(1, 2, 3, 4, 5, 6, 7, 8, 9, 30))).toBe('Nine in ten replies came within nine days.');
  expect(replyTake(replies(1, 2, 3))).toBeNull();
});

test('charts in a sentence', () => {
  expect(funnelSentence(([12, 9, 7, 5, 1] as const).map((n, reached) => ({ reached: reached as 0, n })))).toBe(
    'Applications: 12 sent, 9 replied to, 7 came to a first round, 5 to a second, 1 to an offer.',
  );
  expect([endWords('live', 1204), bandWords({ reached: 2, ending: 'closed', weight: 44 })]).toEqual(['1,204 still open', '44 came as far as round 1, closed']);
});

import { expect, test } from 'vitest';
import { endingOf, funnelOf, reachedOf, type Tally } from '@/lib/domain/insights';
import { durationsOf } from '@/lib/domain/insights-durations';
import { punctualOf } from '@/lib/domain/insights-notes';
import { ratesOf } from '@/lib/domain/insights-rates';
import { signsOf } from '@/lib/domain/insights-signs';
import { milestonesOf } from '@/lib/domain/milestones';
import { noteDeadline } from '@/lib/domain/notes';
import type { OwnerId } from '@/lib/domain/owner';
import type { CloseReason } from '@/lib/domain/pipeline';
import { sampleSearch } from '@/lib/domain/sample-search';
import { ranLongerMinutes } from '@/lib/domain/signs';
import { addApplication } from './applications';
import { prisma } from './client';
import { countActivity, countNotesDue, findFirstApplied, listCourses, listSentTimes, listSignedRounds, tallyApplications, type Scope } from './insights';
import { toInstant } from './instants';
import { moveApplication } from './moves';
import { listDone } from './record';
import { logReply } from './replies';
import { planRound } from './rounds';
import { addSample } from './sample';
import { standingFacts, standingRows } from './standing';
import { newOwner, testCopies } from './test-database';
import { anApplication, DAY, fieldsOf, inHours, named, newId, NOW, planOf, sittingOf } from './test-search';

/** Somebody with the sample and more, and somebody with the sample alone. */
let owner: OwnerId;
let sampled: OwnerId;

testCopies(async () => {
  owner = await newOwner();
  await aSearch(owner);
  sampled = await newOwner();
  await addSample(sampled, NOW);
});

const ALL: Scope = { from: null, before: null, hideRejections: false };
const MS = NOW.getTime();

/** The sample and twelve more: rounds that are booked, replies, noes and silence, in all sources. */
async function aSearch(owner: OwnerId): Promise<void> {
  await addSample(owner, NOW);
  for (let n = 0; n < 12; n += 1) {
    const fields = fieldsOf(`Company ${n}`, { source: ['', 'Referral', 'LinkedIn', 'A fair'][n % 4] });
    const { id } = await addApplication(owner, newId(), fields, { stage: 'applied', at: inHours(-30 - n * 200) }, NOW);
    if (n % 2) await logReply(owner, id, { id: newId(), at: inHours(-20 - n * 100), words: '' }, NOW);
    if (n % 3 === 1) await planRound(owner, newId(), planOf(id, [sittingOf(40 - n * 10, 41 - n * 10, [named('Jo Adeyemi')])]), NOW);
    if (n % 4 === 3) await moveApplication(owner, id, { stage: 'closed', at: inHours(-5), reason: n % 8 === 3 ? 'rejected' : 'withdrew' }, NOW);
  }
}

/** The course of every application, worked out from its moves, rounds, replies and offer alone. */
async function coursesFromScratch(owner: OwnerId) {
  const rows = await prisma.application.findMany({ where: { ownerId: owner }, select: { ...standingRows, source: true } });
  return rows.flatMap((row) => {
    const { moves, ...facts } = standingFacts(row);
    const applied = moves.find(({ stage }) => stage !== 'saved' && stage !== 'closed');
    if (!applied) return [];
    const milestones = Object.entries(milestonesOf({ moves, ...facts })).map(([name, at]) => [name, at && at.epochMilliseconds]);
    const last = moves.at(-1)!;
    const closeReason: CloseReason | null = last.stage === 'closed' ? last.reason : null;
    const steps = Object.fromEntries(milestones) as Record<'repliedAt' | 'roundOneAt' | 'roundTwoAt' | 'offeredAt' | 'answeredAt', number | null>;
    return [{ source: row.source, stage: last.stage, closeReason, appliedAt: applied.at, ...steps }];
  });
}

const tallied = (courses: Awaited<ReturnType<typeof coursesFromScratch>>): Tally[] =>
  courses.map((course) => {
    const reached = reachedOf(course, MS);
    return { source: course.source, reached, ending: endingOf(course, reached), n: 1 };
  });

test.each<[string, Scope]>([
  ['everything', ALL],
  ['thirty days', { ...ALL, from: inHours(-30 * 24) }],
  ['days that are over', { ...ALL, from: inHours(-60 * 24), before: inHours(-20 * 24) }],
  ['without the noes', { ...ALL, hideRejections: true }],
])('the figures of %s are those of a plain count of what happened', async (_, scope) => {
  const all = await coursesFromScratch(owner);
  const courses = all.filter(
    ({ appliedAt, closeReason }) =>
      appliedAt >= (scope.from?.getTime() ?? 0) && appliedAt < (scope.before?.getTime() ?? Infinity) && !(scope.hideRejections && closeReason === 'rejected'),
  );
  expect(courses.length).toBeGreaterThan(4);
  const tallies = await tallyApplications(owner, scope, NOW);
  expect(funnelOf(tallies)).toEqual(funnelOf(tallied(courses)));
  expect(ratesOf(tallies)).toEqual(ratesOf(tallied(courses)));
  const listed = await listCourses(owner, scope, 'all');
  expect(durationsOf(listed, MS)).toEqual(durationsOf(courses, MS));
  expect(listed).toHaveLength(courses.length);
  expect(durationsOf(await listCourses(owner, scope, 'replied'), MS)).toEqual(durationsOf(courses, MS));
});

test('the sample is the picture of the design, its second rounds counted once they have been held', async () => {
  const tallies = await tallyApplications(sampled, ALL, NOW);
  // The picture counts Halden’s second round, which is tomorrow: it says five.
  expect(funnelOf(tallies).map(({ n }) => n)).toEqual([12, 9, 7, 4, 1]);
  expect(ratesOf(tallies).map(({ source, replied, n }) => [source, replied, n])).toEqual([
    ['Referral', 4, 4],
    ['Recruiter', 2, 2],
    ['LinkedIn', 2, 3],
    ['Company site', 1, 3],
  ]);
  const { n, inTime } = punctualOf(await listSentTimes(sampled, ALL), 'Europe/London');
  expect([n, inTime]).toEqual([18, 17]);
  expect((await findFirstApplied(sampled))!.getTime()).toBe(Math.min(...(await coursesFromScratch(sampled)).map(({ appliedAt }) => appliedAt)));
  const ids = (await listCourses(sampled, ALL, 'all')).map(({ id }) => id);
  const due = await countNotesDue(sampled, ids, new Date(MS + DAY));
  expect([...due.values()].sort()).toEqual([1, 1, 3]);
});

test('how long each note took is what the ends of the conversations say', async () => {
  const rounds = sampleSearch(toInstant(NOW), 'Europe/London').flatMap((each) => each.rounds ?? []);
  const took = rounds.flatMap((round) =>
    (round.notes ?? []).flatMap((note) => {
      if (note.state !== 'sent') return [];
      const ends = round.sittings.flatMap((sitting) => sitting.met.filter(({ person }) => person.name === note.person.name).map(({ until }) => until ?? (sitting.actual ?? sitting.planned).end));
      return [note.at.since(noteDeadline(ends)).total('minutes')];
    }),
  );
  const listed = (await listSentTimes(sampled, ALL)).map(({ dueAt, sentAt }) => (sentAt - dueAt) / 60_000);
  // One more was owed to a helper, outside any round.
  expect(listed).toHaveLength(took.length + 1);
  expect(listed).toEqual(expect.arrayContaining(took));
});

test('signs and what came next are those of the rounds', async () => {
  const rows = await prisma.round.findMany({
    where: { ownerId: owner, kind: { not: 'offer-call' } },
    include: { signs: true, interviews: { where: { cancelledAt: null } }, application: { include: { rounds: { include: { interviews: { where: { cancelledAt: null } } } } } } },
  });
  const byHand = rows.flatMap(({ id, signs, interviews, application }) => {
    const end = Math.max(...interviews.map(({ endAt }) => endAt.getTime()));
    if (interviews.length === 0 || end > MS) return [];
    const start = Math.max(...interviews.filter(({ endAt }) => endAt.getTime() === end).map(({ startAt }) => startAt.getTime()));
    const longer = interviews.some((each) => ranLongerMinutes({ plannedEnd: each.plannedEndAt?.getTime() ?? null, actualEnd: each.actualEndAt?.getTime() ?? null }) !== null);
    const next = application.rounds.some((round) => round.id !== id && round.interviews.some(({ startAt }) => startAt.getTime() >= end));
    const offered = application.offeredAt !== null && application.offeredAt.getTime() >= start && application.offeredAt <= NOW;
    if (!next && !offered && application.stage !== 'closed') return [];
    return [{ signs: signs.length + Number(longer), wentOn: next || offered }];
  });
  const listed = await listSignedRounds(owner, ALL, NOW);
  expect(signsOf(listed)).toEqual(signsOf(byHand));
  const sorted = (rounds: typeof listed) => rounds.map((round) => JSON.stringify(round)).sort();
  expect(sorted(listed)).toEqual(sorted(byHand));
  expect(signsOf(listed).every(({ n }) => n > 0)).toBe(true);
  expect(await listSignedRounds(owner, { ...ALL, before: inHours(-24 * 400) }, NOW)).toEqual([]);
});

test.each([false, true])('weeks count what was done in them (without the noes: %s)', async (hideRejections) => {
  const weeks = [4, 3, 2, 1].map((ago) => ({ from: inHours(-ago * 168), before: inHours(-(ago - 1) * 168) }));
  const counted = (refused: { closeReason: string | null }) => !hideRejections || refused.closeReason !== 'rejected';
  const applications = await prisma.application.findMany({ where: { ownerId: owner } });
  const interviews = await prisma.interview.findMany({ where: { ownerId: owner, cancelledAt: null, startAt: { lte: NOW } }, include: { round: { include: { application: true } } } });
  const notes = await prisma.thankYouNote.findMany({ where: { ownerId: owner }, include: { application: true } });
  const byHand = weeks.map(({ from, before }) => {
    const isIn = (at: Date | null) => at !== null && at >= from && at < before;
    return {
      applications: applications.filter((each) => isIn(each.appliedAt) && counted(each)).length,
      interviews: interviews.filter((each) => isIn(each.startAt) && counted(each.round.application)).length,
      notes: notes.filter((each) => isIn(each.sentAt) && counted(each.application)).length,
    };
  });
  expect(await countActivity(owner, weeks, { hideRejections }, NOW)).toEqual(byHand);
  expect(byHand.some((week) => week.applications && week.interviews && week.notes)).toBe(true);
});

test('a record holds what was done in its days and nothing that was said', async () => {
  const days = { from: '2026-10-28', to: '2026-11-24', zone: 'Europe/London' };
  const done = await listDone(sampled, { from: new Date('2026-10-28T00:00Z'), before: new Date('2026-11-25T00:00Z') }, days, NOW);
  const kinds = (kind: string) => done.filter(({ what }) => what.kind === kind).map(({ company }) => company);
  expect(kinds('offer')).toEqual(['Juniper Mutual']);
  expect(kinds('closed').sort()).toEqual(['Greywater Systems', 'Sundial Foods']);
  // Halden’s second round is tomorrow.
  expect(done.filter(({ what, company }) => what.kind === 'interview' && company === 'Halden Instruments')).toHaveLength(2);
  expect(kinds('contact')).toHaveLength(await prisma.outreach.count({ where: { ownerId: sampled, contactedOn: { gte: days.from } } }));
  expect(JSON.stringify(done)).not.toMatch(/Kofi|bridge that closes|choir/);
  expect(await listDone(sampled, { from: new Date('2027-01-01'), before: new Date('2027-02-01') }, { ...days, from: '2027-01-01', to: '2027-01-31' }, NOW)).toEqual([]);
});

test('a record leaves the sample out as soon as there is an application of one’s own', async () => {
  const days = { from: '2026-10-28', to: '2026-11-24', zone: 'Europe/London' };
  const range = { from: new Date('2026-10-28T00:00Z'), before: new Date('2026-11-25T00:00Z') };
  expect((await listDone(sampled, range, days, NOW)).length).toBeGreaterThan(20);
  await anApplication(sampled, 'Own Company');
  expect((await listDone(sampled, range, days, NOW)).map(({ company }) => company)).toEqual(['Own Company']);
});

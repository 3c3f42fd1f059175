import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Competency } from './competencies';
import { leftWords } from './durations';
import { checkNote } from './note-checks';
import { notesOwed, isOwed } from './notes';
import { stageFromMoves, STAGES } from './pipeline';
import { daysPast, isReplyOverdue } from './replies';
import { ranLongerMinutes } from './signs';
import type { SampleApplication, SampleRound } from './sample-picture';
import { sampleSearch } from './sample-search';
import { standingOf } from './standing';
import { Temporal, type Instant } from './temporal';
import { at, LONDON, NOW, ZONES } from './test-times';
import { plainDateIn } from './time';

/** The moment of the pictures, midnight and the minute before it, a weekend, and clock changes on either side. */
const MOMENTS: [string, Instant, string][] = [
  ['the design', NOW, LONDON],
  ['seconds into a minute', NOW.add({ seconds: 37, milliseconds: 500 }), LONDON],
  ['midnight', at('2026-11-24T00:00'), LONDON],
  ['just after midnight', at('2026-11-24T00:10'), LONDON],
  ['the last minute of a day', at('2026-11-24T23:59'), LONDON],
  ['a Saturday morning', at('2026-11-28T09:05'), LONDON],
  ['a Sunday evening', at('2026-11-29T21:30'), LONDON],
  ['the day the clocks go forward', at('2026-03-29T11:00', 'Europe/Berlin'), 'Europe/Berlin'],
  ['the evening before they do', at('2026-03-28T20:00', 'Europe/Berlin'), 'Europe/Berlin'],
  ['the hour that comes twice', at('2026-11-01T01:30', 'America/New_York').add({ hours: 1 }), 'America/New_York'],
  ['half an hour of clock change', at('2026-04-05T10:15', 'Australia/Lord_Howe'), 'Australia/Lord_Howe'],
  ['a zone off by quarters', at('2026-06-03T14:20', 'Asia/Kathmandu'), 'Asia/Kathmandu'],
];

const roundsOf = (search: SampleApplication[]) =>
  search.flatMap((application) => (application.rounds ?? []).map((round) => ({ application, round })));

function owedOf(round: SampleRound): Map<string, Instant> {
  const conversations = round.sittings.flatMap((sitting) =>
    sitting.met.map(({ person, until }) => ({
      personId: person.name ?? '',
      endAt: until ?? (sitting.actual ?? sitting.planned).end,
      cancelled: false,
      named: person.name !== null,
    })),
  );
  return notesOwed(conversations);
}

const isClosed = ({ note, person }: { note: SampleRound; person: string }) =>
  note.notes?.some((each) => each.person.name === person && each.state !== 'draft') ?? false;

/** Who is owed a note now, and how long there is. */
function toWrite(search: SampleApplication[], now: Instant): Record<string, string> {
  const owed = roundsOf(search).flatMap(({ round }) =>
    [...owedOf(round)]
      .filter(([person, dueAt]) => isOwed(dueAt, now) && !isClosed({ note: round, person }))
      .map(([person, dueAt]) => [person, leftWords(dueAt.epochMilliseconds - now.epochMilliseconds)] as const),
  );
  return Object.fromEntries(owed);
}

function standing(application: SampleApplication, now: Instant, zone: string) {
  const rounds = application.rounds ?? [];
  return standingOf(
    {
      createdAt: application.moves[0]!.at,
      moves: application.moves.map(({ stage, at: when, reason }) => ({
        stage,
        at: when.epochMilliseconds,
        reason: reason ?? null,
      })),
      rounds: rounds.map(({ kind, bookedAt, sittings }) => ({
        kind,
        bookedAt,
        interviews: sittings.map(({ planned, actual }) => ({
          startAt: (actual ?? planned).start,
          endAt: (actual ?? planned).end,
          cancelled: false,
        })),
      })),
      replies: (application.replies ?? []).map((reply) => reply.at),
      checkIns: [],
      stated: [application, ...rounds].flatMap(({ stated }) => (stated ? [{ ...stated, zone }] : [])),
      offer: application.offer ?? null,
      unsentNotes: [],
      closesOn: application.closesOn ?? null,
      zone,
      defaults: { afterApplying: 7, afterRound: 5 },
    },
    now,
  );
}

/** Whose reply is overdue, by how many working days, and whether that is past a guess. */
function overdueOf(search: SampleApplication[], now: Instant, zone: string) {
  const overdue = search.flatMap((application) => {
    const { wait } = standing(application, now, zone);
    return wait && isReplyOverdue(wait, now) ? [[application.company, daysPast(wait, now), wait.isGuess]] : [];
  });
  return overdue.toSorted();
}

function sentOn(search: SampleApplication[], day: Temporal.PlainDate, zone: string) {
  const sent = roundsOf(search).flatMap(({ round }) => round.notes ?? []).filter((note) => note.state === 'sent');
  return sent.filter((note) => plainDateIn(note.at, zone).equals(day)).map((note) => note.person.name);
}

describe.each(MOMENTS)('at %s', (_name, now, zone) => {
  const search = sampleSearch(now, zone);
  const named = (company: string) => search.find((each) => each.company === company)!;

  test('fourteen applications stand in every stage', () => {
    const stages = search.map(({ moves }) =>
      stageFromMoves(moves.map((move) => ({ stage: move.stage, at: move.at.epochMilliseconds })))!.stage,
    );
    const counts = STAGES.map((stage) => stages.filter((each) => each === stage).length);
    expect(counts).toEqual([2, 2, 2, 5, 1, 2]);
  });

  test('five notes are to be written, by the hours of the picture', () => {
    expect(toWrite(search, now)).toEqual({
      'Priya Nair': '1 h 05',
      'Theo Lindgren': '4 h 35',
      'Marcus Oyelaran': '18 h 05',
      'Helen Sato': '18 h 55',
      'Beatriz Amaral': '20 h 15',
    });
  });

  test('one note went out today', () => {
    expect(sentOn(search, plainDateIn(now, zone), zone)).toEqual(['Jonah Feld']);
  });

  test('two replies are overdue, by two and four working days', () => {
    expect(overdueOf(search, now, zone)).toEqual([
      ['Cobalt Ferries', 4, false],
      ['Larkhill Transport', 2, false],
    ]);
  });

  test('they named the day they meant', () => {
    const { words, on } = named('Larkhill Transport').rounds!.at(-1)!.stated!;
    const weekday = on!.toLocaleString('en-GB', { weekday: 'long' });
    expect(words).toBe(`We’ll come back to you by ${weekday}.`);
  });

  test('Halden is tomorrow by day, back to back, with one name missing', () => {
    const { sittings } = named('Halden Instruments').rounds!.at(-1)!;
    expect(sittings).toHaveLength(5);
    for (const [index, { planned }] of sittings.entries()) {
      const start = planned.start.toZonedDateTimeISO(zone);
      expect(start.toPlainDate().toString()).toBe(plainDateIn(now, zone).add({ days: 1 }).toString());
      expect(start.hour).toBeGreaterThanOrEqual(8);
      expect(start.hour).toBeLessThan(19);
      const next = sittings[index + 1];
      if (next) expect(next.planned.start.equals(planned.end)).toBe(true);
    }
    expect(sittings.filter(({ met }) => met.some(({ person }) => person.name === null))).toHaveLength(1);
  });

  test('what has happened lies behind, in the order it happened', () => {
    for (const { company, moves, rounds = [], replies = [] } of search) {
      const times = moves.map((move) => move.at);
      expect(times.toSorted(Temporal.Instant.compare), company).toEqual(times);
      const instants = [...times, ...rounds.map((round) => round.bookedAt), ...replies.map((reply) => reply.at)];
      const past = rounds.flatMap(({ sittings }) => sittings.flatMap(({ actual }) => (actual ? [actual.end] : [])));
      const ahead = [...instants, ...past].filter((each) => Temporal.Instant.compare(each, now) > 0);
      expect(ahead, company).toEqual([]);
      for (const round of rounds) {
        const start = (round.sittings[0]!.actual ?? round.sittings[0]!.planned).start;
        expect(Temporal.Instant.compare(round.bookedAt, start), company).toBeLessThan(0);
        const owed = owedOf(round);
        for (const { person, at: written } of round.notes ?? []) {
          const met = owed.get(person.name!)!.subtract({ hours: 24 });
          expect(Temporal.Instant.compare(written, met), person.name!).toBeGreaterThan(0);
          expect(Temporal.Instant.compare(written, now), person.name!).toBeLessThanOrEqual(0);
        }
      }
    }
  });

  test('the panel ran over', () => {
    const { planned, actual } = named('Avonmead Health').rounds!.at(-1)!.sittings[0]!;
    const over = ranLongerMinutes({
      plannedEnd: planned.end.epochMilliseconds,
      actualEnd: actual!.end.epochMilliseconds,
    });
    expect(over).toBeGreaterThanOrEqual(25);
    expect(over).toBeLessThan(30);
  });
});

test('whenever it is and wherever one stands', () => {
  const minutes = fc.integer({ min: 0, max: 3 * 366 * 24 * 60 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(LONDON, ...ZONES), (minute, zone) => {
      const now = at('2026-01-01T00:00').add({ minutes: minute });
      const search = sampleSearch(now, zone);
      expect(Object.values(toWrite(search, now))).toEqual(['1 h 05', '4 h 35', '18 h 05', '18 h 55', '20 h 15']);
      expect(sentOn(search, plainDateIn(now, zone), zone)).toEqual(['Jonah Feld']);
      expect(overdueOf(search, now, zone).map(([, days]) => days)).toEqual([4, 2]);
    }),
    { numRuns: 12 },
  );
});

test('the moment of the design gives the times of the design', () => {
  const search = sampleSearch(NOW, LONDON);
  const halden = search.find(({ company }) => company === 'Halden Instruments')!.rounds!.at(-1)!;
  expect(halden.sittings[0]!.planned.start.toString()).toBe(at('2026-11-25T09:30').toString());
  expect(halden.sittings.at(-1)!.planned.end.toString()).toBe(at('2026-11-25T12:00').toString());
  const avonmead = search.find(({ company }) => company === 'Avonmead Health')!;
  expect(avonmead.rounds!.at(-1)!.stated).toMatchObject({ words: 'A decision by the second.' });
  const offer = search.find((each) => each.offer)!;
  expect(offer).toMatchObject({ company: 'Juniper Mutual', offer: { pay: 61_500, parts: [{ words: 'A car', amount: 5_400 }, { words: '6%' }, { kind: 'days-off' }, { kind: 'where' }, { kind: 'start' }] } });
  expect(offer.offer!.answerBy.toString()).toBe('2026-12-01');
});

test('twenty-three people were met, and eighteen notes have gone out, one of them late', () => {
  const search = sampleSearch(NOW, LONDON);
  const sat = roundsOf(search).flatMap(({ round }) => round.sittings.filter(({ actual }) => actual));
  expect(new Set(sat.flatMap(({ met }) => met.map(({ person }) => person)))).toHaveLength(23);
  const notes = [
    ...roundsOf(search).flatMap(({ round }) => round.notes ?? []),
    ...search.flatMap(({ helper }) => helper?.note ?? []),
  ].filter((note) => note.state === 'sent');
  expect(notes).toHaveLength(18);
  const late = roundsOf(search).flatMap(({ round }) =>
    (round.notes ?? []).filter(
      (note) => note.state === 'sent' && Temporal.Instant.compare(note.at, owedOf(round).get(note.person.name!)!) >= 0,
    ),
  );
  expect(late.map(({ person }) => person.name)).toEqual(['Rosa Stein']);
});

test('the open applications ask for what the picture says, and for two things that no story meets', () => {
  const open = sampleSearch(NOW, LONDON).filter(({ moves }) => moves.at(-1)!.stage !== 'closed');
  const asking = (competency: Competency) =>
    open.filter(({ requirements = [] }) => requirements.some((each) => each.competency === competency));
  const foot: [Competency, number][] = [
    ['pressure', 4],
    ['leadership', 5],
    ['failure', 2],
    ['conflict', 2],
    ['ambiguity', 3],
    ['influence', 3],
    ['process', 4],
    ['numbers', 2],
    ['budget', 2],
  ];
  expect(foot.map(([competency]) => [competency, asking(competency).length])).toEqual(foot);
  expect(asking('budget').map(({ company }) => company)).toEqual(['Avonmead Health', 'Juniper Mutual']);
  const lines = open.flatMap(({ jobDescription = '', requirements = [] }) =>
    requirements.map((each) => ({ ...each, isInPosting: jobDescription.includes(each.words) })),
  );
  expect(lines.filter(({ isInPosting }) => !isInPosting)).toEqual([]);
  const holes = lines.filter(({ story, evidence }) => !story && !evidence).map(({ words }) => words);
  expect(holes).toContain('Budget ownership');
  const claimed = lines.flatMap(({ competency, story }) => (competency && story ? [{ competency, story }] : []));
  expect(claimed.filter(({ competency, story }) => ![...story.strong, ...story.touches].includes(competency))).toEqual([]);
});

test('addresses lead nowhere', () => {
  const people = roundsOf(sampleSearch(NOW, LONDON)).flatMap(({ round }) => round.sittings.flatMap(({ met }) => met));
  for (const { person } of people) expect(person.email ?? '.example').toMatch(/\.example$/);
});

test('letters are signed by the owner, and Helen’s draft has something for the checks to find', () => {
  const search = sampleSearch(NOW, LONDON, 'Ada Byron');
  const notes = search.find(({ company }) => company === 'Avonmead Health')!.rounds!.at(-1)!.notes!;
  const body = (name: string) => notes.find(({ person }) => person.name === name)!.letter!.body;
  expect(body('Helen Sato')).toMatch(/Warm regards,\nAda$/);
  const checks = checkNote({
    body: body('Helen Sato'),
    hooks: ['The waiting list that only Gladys can see.'],
    colleagueNotes: [{ name: 'Jonah Feld', body: body('Jonah Feld') }],
    personFirstName: 'Helen',
  });
  expect(checks.filter(({ passed }) => !passed).map(({ id }) => id)).toEqual(['shared']);
});

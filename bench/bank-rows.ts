import { COMPETENCIES } from '@/lib/domain/competencies';
import { competenciesIn } from '@/lib/domain/competency-words';
import { storyKey } from '@/lib/domain/stories';
import { DAY } from './calendar';
import type { JobRows } from './job-rows';
import { Random } from './random';
import { ASKED_FOR, CAME_OF_IT, DONE, HAPPENED, LEARNT, STORY_FIRST, STORY_SECOND } from './story-words';

/** How much a bank holds: more than anybody has. */
export const BANK = { stories: 200, requirements: 500, tellings: 5_000 };

const POSTINGS = 50;
const RUNS_OF_A_STORY = 3;
const PLANNED_PER_PERSON = 2;

type Bank = { rows: JobRows; ownerId: string; random: Random; now: number; storyIds: string[]; wordingIds: Map<string, string> };

/** Adds a bank of stories to a job search, told in its rounds and measured against its open applications. */
export function addBank(rows: JobRows, { ownerId, now, seed }: { ownerId: string; now: Date; seed: string }): void {
  const bank: Bank = { rows, ownerId, random: new Random(`${seed} bank`), now: now.getTime(), storyIds: [], wordingIds: new Map() };
  for (let index = 0; index < BANK.stories; index += 1) addStory(bank, index);
  addTellings(bank);
  addRequirements(bank);
}

function addStory({ rows, ownerId, random, now, storyIds, wordingIds }: Bank, index: number): void {
  const at = now - random.whole(30, 365) * DAY;
  const [id, wordingId] = [random.id(at), random.id(at)];
  const title = `${STORY_FIRST[index % STORY_FIRST.length]} ${STORY_SECOND[Math.floor(index / STORY_FIRST.length)]}`;
  const shown = random.shuffled(COMPETENCIES.map((each) => each.id));
  const text = {
    title,
    situation: random.shuffled(HAPPENED).slice(0, 2).join(' '),
    task: 'Have it right by the end of the month, with the people there were.',
    action: random.shuffled(DONE).slice(0, 6).join(' '),
    // One in ten is still a draft.
    result: index % 10 === 9 ? '' : random.shuffled(CAME_OF_IT).slice(0, 2).join(' '),
    reflection: random.pick(LEARNT),
  };
  const createdAt = new Date(at);
  rows.stories.push({
    ...text,
    id,
    ownerId,
    titleKey: storyKey(title),
    facts: `${title.toLowerCase()}, nine days, two regions`,
    occasion: 'The depot',
    happened: String(2019 + (index % 7)),
    strong: shown.slice(0, 2).join(','),
    touches: shown.slice(2, 4).join(','),
    strength: index % 6,
    createdAt,
    wordedAt: createdAt,
  });
  rows.wordings.push({ ...text, id: wordingId, ownerId, storyId: id, at: createdAt });
  storyIds.push(id);
  wordingIds.set(id, wordingId);
  for (let run = 0; run < RUNS_OF_A_STORY; run += 1) {
    const said = { seconds: random.whole(70, 190), rating: random.pick(['lost', 'there', 'again']), at: new Date(at + random.whole(1, 29) * DAY) };
    rows.storyRuns.push({ ...said, id: random.id(at), ownerId, storyId: id });
  }
}

/** In every round ahead two stories are planned for each person; the others were told in the rounds behind. */
function addTellings(bank: Bank): void {
  const { rows, ownerId, random, storyIds, wordingIds } = bank;
  const seats = seatsOf(rows);
  const add = (seat: Seat, storyId: string, when: { plannedAt: Date } | { toldAt: Date; landed: string; wordingId?: string }) => {
    const { roundId, personId, at } = seat;
    rows.tellings.push({ id: random.id(at.getTime()), ownerId, storyId, roundId, personId, ...when, createdAt: at });
  };
  for (const seat of seats.filter(({ isOver }) => !isOver)) {
    for (const storyId of random.shuffled(storyIds).slice(0, PLANNED_PER_PERSON)) add(seat, storyId, { plannedAt: seat.at });
  }
  const over = seats.filter(({ isOver }) => isOver);
  const known = new Set<string>();
  while (rows.tellings.length < BANK.tellings && known.size < over.length * storyIds.length) {
    const [seat, storyId] = [random.pick(over), random.pick(storyIds)];
    const key = `${seat.roundId} ${seat.personId} ${storyId}`;
    if (known.has(key)) continue;
    known.add(key);
    add(seat, storyId, { toldAt: seat.at, landed: random.pick(['well', 'flat', '']), wordingId: wordingIds.get(storyId) });
  }
}

/** Somebody in a round, and when it was booked or was over. */
type Seat = { roundId: string; personId: string; isOver: boolean; at: Date };

function seatsOf({ rounds, interviews, encounters }: JobRows): Seat[] {
  const roundOf = new Map(interviews.map(({ id, roundId }) => [id, roundId]));
  const known = new Map(rounds.map((round) => [round.id, round]));
  const seats = encounters.map(({ interviewId, personId }): Seat => {
    const round = known.get(roundOf.get(interviewId))!;
    return { roundId: round.id!, personId, isOver: Boolean(round.loggedAt), at: new Date(round.loggedAt ?? round.bookedAt) };
  });
  return [...new Map(seats.map((seat) => [`${seat.roundId} ${seat.personId}`, seat])).values()];
}

/** Over fifty postings at most, those with something to do first. */
function addRequirements({ rows, ownerId, random, storyIds }: Bank): void {
  const open = rows.applications.filter(({ stage }) => stage !== 'closed');
  const [busy, quiet] = [open.filter(({ noteDueAt }) => noteDueAt), open.filter(({ noteDueAt }) => !noteDueAt)];
  const asking = [...busy, ...quiet].slice(0, POSTINGS);
  for (const application of asking) application.jobDescription = 'You will run our programmes.\n';
  for (let index = 0; index < BANK.requirements; index += 1) {
    const [application, position] = [asking[index % asking.length]!, Math.floor(index / asking.length)];
    const { id: applicationId = '', createdAt } = application;
    const words = ASKED_FOR[(index + position) % ASKED_FOR.length]!;
    application.jobDescription += `\n- ${words}`;
    const [competency = ''] = competenciesIn(words);
    const met = random.chance(0.6) ? { storyId: random.pick(storyIds) } : { evidence: random.chance(0.5) ? 'Did it twice.' : '' };
    const weight = random.chance(0.7) ? 'must' : 'nice';
    const id = random.id(new Date(createdAt).getTime());
    rows.requirements.push({ id, ownerId, applicationId, position, words, weight, competency, ...met, createdAt });
  }
}

import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { findApplicationName } from '@/lib/data/applications';
import { listClaims } from '@/lib/data/claims';
import type { DebriefParts } from '@/lib/data/debrief-parts';
import type { Debrief } from '@/lib/data/debriefs';
import { listDismissals } from '@/lib/data/guards';
import { findRound } from '@/lib/data/rounds';
import { listTold } from '@/lib/data/tellings';
import { conflictsOf, conflictWords, quotedValue, topicKey, valueKey } from '@/lib/domain/claims';
import { dateWords } from '@/lib/domain/day-words';
import { payTooEarly, standingGuards, storyRepeated, type GuardLine } from '@/lib/domain/guards';
import { firstNameOf } from '@/lib/domain/names';
import type { Stage } from '@/lib/domain/pipeline';
import { heardOf, repeatOf } from '@/lib/domain/stories';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { listWords } from '@/lib/domain/words';

/** Somebody of the form, for their name. */
export type Known = { key: string; personId: string; name: string };
export type Findings = { conflicts: string[]; guards: string[] };

/**
 * What the rules say of a debrief while it is typed: values that differ from what the company has heard before, and the
 * quiet guards. Nothing for a company that is new.
 */
export async function findingsOf({ owner, account }: OwnerSession, debrief: Debrief, people: Known[], now: Date): Promise<Findings> {
  const { application, parts, round } = debrief;
  if (!('id' in application) || !parts) return { conflicts: [], guards: [] };
  const [row, kept, dismissed] = await Promise.all([
    findApplicationName(owner, application.id),
    listClaims(owner, application.id),
    listDismissals(owner, [application.id]),
  ]);
  if (!row) return { conflicts: [], guards: [] };
  const roundId = 'id' in round ? round.id : null;
  const nameOf = (key: string | null) => people.find((person) => person.key === key)?.name ?? null;
  const at = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const dayOf = (date: Date) => {
    const saidOn = plainDateIn(Temporal.Instant.fromEpochMilliseconds(date.getTime()), account.timeZone);
    return dateWords(saidOn, plainDateIn(at, account.timeZone));
  };
  const claims = [
    ...kept
      .filter((claim) => claim.roundId !== roundId)
      .map((claim) => ({ ...claim, personName: claim.person?.name ?? null, when: dayOf(claim.saidAt), isNew: false })),
    ...parts.claims.map((claim) => {
      const topic = topicKey(claim.label);
      const before = kept.find((each) => each.roundId === roundId && each.topic === topic && valueKey(each.value) === valueKey(claim.value));
      return { ...claim, topic, settled: before?.settled ?? '', personName: nameOf(claim.to), when: 'in this round', isNew: true };
    }),
  ];
  const conflicts = conflictsOf(claims).filter(({ values }) => values.some((value) => value.claims.some(({ isNew }) => isNew)));
  const words = parts.asked.flatMap((asked) => ('words' in asked && asked.direction === 'mine' ? asked.words : []));
  const isOfferCall = 'kind' in round && round.kind === 'offer-call';
  const lines: (GuardLine | null)[] = [payTooEarly({ stage: row.stage as Stage, isOfferCall, claims, words }, application.id)];
  if (parts.told.length) lines.push(...(await repeatedStories(owner, application.id, roundId, parts.told, people)));
  return {
    conflicts: conflicts.map((conflict) => {
      const heard = conflict.values.map(({ value, claims }) => `${quotedValue(value)} ${listWords(claims.map(heardBy))}`);
      return `${conflictWords(row.company.name, conflict)} ${heard.join('; ')}.`;
    }),
    guards: standingGuards(lines.filter((line) => line !== null), dismissed).map((line) => `${line.words} ${line.reason}`),
  };
}

const heardBy = ({ personName, when }: { personName: string | null; when: string }) => (personName ? `to ${firstNameOf(personName)} ${when}` : when);

async function repeatedStories(owner: OwnerSession['owner'], applicationId: string, roundId: string | null, told: DebriefParts['told'], people: Known[]): Promise<GuardLine[]> {
  const personIds = people.flatMap(({ personId }) => personId || []);
  const before = (await listTold(owner, applicationId, personIds)).filter((telling) => telling.roundId !== roundId);
  const heard = before.map(heardOf);
  return told.flatMap((story) =>
    story.to.flatMap((key) => {
      const person = people.find((each) => each.key === key);
      if (!('storyId' in story) || !person?.personId) return [];
      const repeat = repeatOf({ storyId: story.storyId, personId: person.personId }, heard);
      const title = before.find(({ storyId }) => storyId === story.storyId)?.story.title ?? '';
      return repeat?.weight === 'warning' ? storyRepeated(title, person.name, applicationId) : [];
    }),
  );
}

/** The conflicts that a saved debrief is part of, in a sentence each: 'Avonmead has heard two notice periods.' */
export async function conflictsAfter({ owner }: OwnerSession, roundId: string): Promise<string[]> {
  const round = await findRound(owner, roundId);
  if (!round) return [];
  const claims = await listClaims(owner, round.application.id);
  const own = conflictsOf(claims).filter(({ values }) => values.some((value) => value.claims.some((claim) => claim.roundId === roundId)));
  return own.map((conflict) => conflictWords(round.application.company.name, conflict));
}

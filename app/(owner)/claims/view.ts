import 'server-only';
import type { ConflictFacts, ValueFacts } from '@/components/claims/conflict';
import type { LedgerColumn, LedgerRow } from '@/components/claims/ledger';
import type { OwnerSession } from '@/lib/auth/session';
import type { listLedger } from '@/lib/data/claims';
import { toInstant } from '@/lib/data/instants';
import { CLAIM_TOPICS, conflictsOf, conflictWords, quotedValue, topicLabel, valueKey, type Conflict } from '@/lib/domain/claims';
import { inSentence } from '@/lib/domain/corrections';
import { dateWords, dayWords } from '@/lib/domain/day-words';
import { firstNameOf, possessive, shortCompanyOf } from '@/lib/domain/names';
import { STAGE_LABELS, type Stage } from '@/lib/domain/pipeline';
import { plainDateIn } from '@/lib/domain/time';
import { capitalised, listWords, numberWord } from '@/lib/domain/words';
import { titleOf } from '../today';

type Application = Awaited<ReturnType<typeof listLedger>>[number];
type Claim = Application['claims'][number];
type Clock = { now: Date; zone: string };

/** The ledger as its page shows it: what conflicts, and each topic by company. */
export function ledgerView(applications: Application[], { account }: OwnerSession, now: Date) {
  const clock = { now, zone: account.timeZone };
  const conflicts = applications
    .filter(({ stage }) => stage !== 'closed')
    .flatMap((application) => conflictsOf(application.claims).map((conflict) => conflictView(application, conflict, clock)));
  const inConflict = (id: string) => conflicts.some((conflict) => conflict.applicationId === id);
  const open = applications.filter(({ stage }) => stage !== 'closed');
  const ordered = [...open.filter(({ id }) => inConflict(id)), ...open.filter(({ id }) => !inConflict(id))];
  return {
    heading: headingOf(conflicts, applications.length),
    conflicts,
    open: tableOf(ordered, clock),
    closed: tableOf(applications.filter(({ stage }) => stage === 'closed'), clock),
  };
}

function headingOf(conflicts: ConflictFacts[], companies: number): string {
  const [first, ...others] = conflicts;
  if (!first) return companies > 1 ? 'You have said one thing to everybody who compares.' : 'You have said one thing.';
  return others.length === 0 ? first.finding : `${capitalised(numberWord(conflicts.length))} things were said two ways.`;
}

/** Where a value was said: 'today', 'in round 1', or on which day. */
function whereOf(application: Application, claim: Claim, clock: Clock): string {
  const round = application.rounds.find(({ id }) => id === claim.roundId);
  return round ? `in ${titleOf(round).toLowerCase().replace('screening', 'the screening').replace(/^call/, 'the call')}` : dayOf(claim, clock);
}

const dayOf = (claim: Claim, { now, zone }: Clock) => dayWords(toInstant(claim.saidAt), toInstant(now), zone);

function conflictView(application: Application, conflict: Conflict<Claim>, clock: Clock): ConflictFacts {
  const company = application.company.name;
  const values = conflict.values.map(({ key, value, claims }): ValueFacts => ({
    key,
    words: quotedValue(value),
    where: whereOf(application, claims[0]!, clock),
    heard: claims.map((claim) => heardView(application, claim, clock)),
  }));
  const said = conflict.values.map(({ value, claims }, index) => {
    const words = index === 0 ? capitalised(inSentence(value)) : inSentence(value);
    const day = dayOf(claims[0]!, clock);
    return `${words} ${day === 'today' ? day : whereOf(application, claims[0]!, clock)}`;
  });
  const choices = conflict.values.toReversed().map(({ key, value }) => {
    const wrong = conflict.values.filter((each) => each.key !== key).flatMap(({ claims }) => claims.flatMap(({ personId }) => personId ?? []));
    const note = application.noteList.findLast((each) => wrong.includes(each.personId));
    const whose = note && possessive(firstNameOf(note.person.name ?? ''));
    const words = capitalised(inSentence(value));
    return { holds: value, words: whose ? `${words}, put it in ${whose} note` : words, noteId: note?.id ?? '', whose: whose ?? null };
  });
  const inNote = choices.find(({ whose }) => whose);
  return {
    applicationId: application.id,
    topic: conflict.topic,
    label: conflict.label,
    finding: conflictWords(shortCompanyOf(company), conflict),
    lead: `${listWords(said)}. Settle it before they compare.`,
    hint: inNote ? `Which is true? If it is ${inSentence(inNote.holds)}, ${inNote.whose} note is the place to say so.` : 'Which is true? The other one counts as corrected then.',
    company,
    values,
    choices,
  };
}

function heardView(application: Application, claim: Claim, clock: Clock) {
  const note = application.noteList.find(({ personId }) => personId === claim.personId);
  const day = dayOf(claim, clock);
  const written = note ? (note.draftedAt ? ' The note is a draft.' : ' The note is not written yet.') : '';
  return {
    id: claim.id,
    name: claim.person?.name ?? null,
    meta: `${[claim.person?.title, day].filter(Boolean).join(', ')}${note ? '.' : ''}${written}`,
    due: note ? note.dueAt.getTime() : null,
  };
}

/** Topics that everybody asks about come first, in their order; then the owner's own. */
function tableOf(applications: Application[], clock: Clock): { columns: LedgerColumn[]; rows: LedgerRow[] } {
  const claims = applications.flatMap((application) => application.claims);
  const own = new Map(claims.map((claim) => [claim.topic, topicLabel(claim)]));
  const topics = new Map([...CLAIM_TOPICS.map(({ id, label }): [string, string] => [id, label]), ...own]);
  const columns = applications.map((application) => ({
    id: application.id,
    name: shortCompanyOf(application.company.name),
    under: underOf(application, clock),
    conflicts: conflictsOf(application.claims).map(({ topic }) => topic),
  }));
  const rows = [...topics].map(([topic, label]) => ({
    topic,
    label,
    cells: applications.map((application) =>
      application.claims.filter((claim) => claim.topic === topic && valueKey(claim.value)).map((claim) => saidView(claim, clock)),
    ),
  }));
  return { columns, rows };
}

function saidView(claim: Claim, { now, zone }: Clock) {
  const today = plainDateIn(toInstant(now), zone);
  const date = dateWords(plainDateIn(toInstant(claim.saidAt), zone), today).replace(/^\w+ /, '');
  const asked = claim.raisedBy === 'them' ? 'who asked' : claim.raisedBy === 'me' ? 'you raised it' : null;
  const who = claim.person?.name ? firstNameOf(claim.person.name) : null;
  const settled = claim.settled === 'corrected' ? 'corrected' : claim.settled === 'explained' ? 'explained' : null;
  return { id: claim.id, words: quotedValue(claim.value), by: [who, asked, date, settled].filter(Boolean).join(', '), isCorrected: claim.settled === 'corrected' };
}

/** How far it is there: 'offer', 'reply overdue', 'round 2 tomorrow', 'round 1 done'. */
function underOf({ stage, waitOverdueAt, rounds }: Application, { now, zone }: Clock): string {
  if (stage === 'offer' || stage === 'closed') return STAGE_LABELS[stage as Stage].toLowerCase();
  const next = rounds.find((round) => round.interviews[0] && round.interviews[0].startAt > now);
  if (next) return `${titleOf(next).toLowerCase()} ${dayWords(toInstant(next.interviews[0]!.startAt), toInstant(now), zone)}`;
  if (waitOverdueAt && waitOverdueAt <= now) return 'reply overdue';
  const last = rounds.findLast(({ loggedAt }) => loggedAt);
  return last ? `${titleOf(last).toLowerCase()} done` : STAGE_LABELS[stage as Stage].toLowerCase();
}

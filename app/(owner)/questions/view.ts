import 'server-only';
import type { BankRowFacts } from '@/components/questions/bank-row';
import type { OwnerSession } from '@/lib/auth/session';
import type { listQuestionsWithHistory } from '@/lib/data/questions';
import { firstNameOf } from '@/lib/domain/names';
import { trendWords } from '@/lib/domain/practice';
import { AIMS, SKILLS } from '@/lib/domain/question-bank';
import type { Direction } from '@/lib/domain/question-words';
import { bankOf, type BankQuestion } from '@/lib/domain/questions';
import { capitalised } from '@/lib/domain/words';
import { shortDay } from '../rounds/[id]/questions/view';

type Row = Awaited<ReturnType<typeof listQuestionsWithHistory>>[number];
type Group = { id: string; title: string; questions: BankRowFacts[] };

/** The bank in one direction, grouped by whom a question suits or by what it is after; retired ones apart. */
export function bankView(rows: Row[], direction: Direction, { account }: OwnerSession, now: Date) {
  const all = bankOf(rows).filter((question) => question.direction === direction);
  const factsOf = (question: BankQuestion): BankRowFacts => {
    const row = rows.find(({ id }) => id === question.ref);
    const isMine = direction === 'mine';
    const asked = (row?.asked ?? []).map(({ id, person, askedAt, answer, round }) => {
      const who = person?.name ? firstNameOf(person.name) : 'somebody';
      const where = `on ${shortDay(askedAt!, now, account.timeZone)} at ${round.application.company.name}`;
      return { id, who: isMine ? `You asked ${who} ${where}.` : `${capitalised(who)} asked ${where}.`, answer };
    });
    const trend = row?.practised.length ? trendWords(row.practised) : '';
    return { ...question, under: underOf(question), asked, trend };
  };
  const offered = all.filter((question) => !question.isRetired).map(factsOf);
  return { groups: direction === 'mine' ? byRelation(offered) : byAim(all, offered), retired: all.filter((question) => question.isRetired).map(factsOf) };
}

const GROUPS = [
  { id: 'hiring-manager', title: 'For the hiring manager', by: 'hiring managers' },
  { id: 'team-member', title: 'For somebody of the team', by: 'the team' },
  { id: 'skip-level', title: 'For their manager’s manager', by: 'their manager’s manager' },
  { id: 'executive', title: 'For an executive', by: 'executives' },
  { id: 'cross-functional', title: 'For somebody of another team', by: 'other teams' },
  { id: 'recruiter', title: 'For the recruiter', by: 'recruiters' },
  { id: 'coordinator', title: 'For the coordinator', by: 'coordinators' },
  { id: '', title: 'For anybody', by: '' },
];

function underOf({ direction, shows, relation }: BankQuestion): string {
  const skill = SKILLS.find(({ id }) => id === shows)?.label;
  if (direction === 'mine') return skill ? `shows ${skill}` : '';
  const by = GROUPS.find(({ id }) => id === relation)?.by;
  return by ? `often asked by ${by}` : '';
}

function byRelation(questions: BankRowFacts[]): Group[] {
  const groups = GROUPS.map(({ id, title }) => ({
    id: id || 'anybody',
    title,
    questions: questions.filter(({ relation }) => relation === id),
  }));
  return groups.filter((group) => group.questions.length > 0);
}

function byAim(all: BankQuestion[], questions: BankRowFacts[]): Group[] {
  const aimOf = new Map(all.map(({ ref, shows }) => [ref, shows]));
  const groups = [{ id: '', label: '' }, ...AIMS].map(({ id, label }) => ({
    id: id || 'own',
    title: id ? `To see ${label}` : 'Your own',
    questions: questions.filter(({ ref }) => (aimOf.get(ref) ?? '') === id),
  }));
  return groups.filter((group) => group.questions.length > 0);
}

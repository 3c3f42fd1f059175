import 'server-only';
import type { ApplicationPage } from '@/lib/data/application-page';
import { coverageOf, requirementName } from '@/lib/domain/coverage';
import { evidenceWords, shownQualities } from '@/lib/domain/evidence';
import { openMaterials } from '@/lib/domain/materials';
import { planWords } from '@/lib/domain/ninety-days';
import { contactsWords } from '@/lib/domain/outreach';
import { coveredTopics, TOPICS } from '@/lib/domain/research';
import type { Instant } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { taskFacts } from './tasks';

/** What is prepared for an application, as the side of its page shows it. */
export function preparationOf(row: ApplicationPage, at: Instant, zone: string) {
  const covered = coveredTopics(row.company.research);
  const open = openMaterials(row.tasks);
  const tasks = [...open, ...row.tasks.filter((task) => !open.includes(task))];
  return {
    topics: covered.length ? TOPICS.map(({ id, label }) => ({ id, label, isCovered: covered.includes(id) })) : [],
    materials: tasks.map((task) => taskFacts(task, plainDateIn(at, zone), zone)),
    contacts: contactsWords(row.outreach.map(({ person }) => person.name ?? 'somebody')),
    evidence: { shown: shownQualities(row.evidence), words: evidenceWords(row.evidence) },
    plan: row.plan ? planWords(row.plan.goals) : null,
  };
}

const SHOWN = 6;

/** What the job description asks for, as the side of the page shows it: what is open first. Null when nothing is kept. */
export function coveredOf({ id, requirements }: ApplicationPage) {
  const { lines, open, covered, of } = coverageOf(requirements);
  if (of === 0) return null;
  const shown = [...open, ...lines.filter((line) => !open.includes(line))].slice(0, SHOWN);
  return {
    href: `/applications/${id}/requirements`,
    counts: `${covered} of ${of}`,
    lines: shown.map(({ id: lineId, words, isMust, met, story, missing }) => ({
      id: lineId,
      words,
      name: requirementName(words),
      isMust,
      isOpen: met === 'nothing' || met === 'draft',
      meets: story ? (missing.length > 0 ? `${story.title}, a draft` : story.title) : met === 'evidence' ? 'Other evidence' : '',
    })),
    more: of - shown.length,
  };
}

import 'server-only';
import type { findRequirements, listStoryChoices } from '@/lib/data/requirements';
import { COMPETENCIES } from '@/lib/domain/competencies';
import { coverageHeading, coverageLead, coverageOf, lacksWords } from '@/lib/domain/coverage';
import { proposalLead, proposalWords, proposeRequirements, requirementKey, WEIGHTS } from '@/lib/domain/requirement-lines';
import { storyMatcher } from '@/lib/domain/requirement-match';

type Row = NonNullable<Awaited<ReturnType<typeof findRequirements>>>;
type Stories = Awaited<ReturnType<typeof listStoryChoices>>;
type Asked = { lines?: unknown; text?: unknown; line?: unknown; at?: unknown };

const labelOf = (competency: string) => COMPETENCIES.find(({ id }) => id === competency)?.label ?? null;

/** Turns what a job description asks for into what its page shows: the text to paste, lines to keep, or the list. */
export function requirementsView(row: Row, stories: Stories, asked: Asked) {
  const here = `/applications/${row.id}/requirements`;
  const common = { here, company: row.company.name, jobDescription: row.jobDescription, version: row.version };
  if (asked.lines === 'proposed' && row.jobDescription) return { ...common, ...proposalsOf(row, here) };
  if (asked.text !== undefined || row.requirements.length === 0) return { ...common, ...pasteOf(row, here) };
  return { ...common, ...listOf(row, stories, here, asked) };
}

function pasteOf({ requirements }: Row, here: string) {
  const isFirst = requirements.length === 0;
  return {
    shows: 'paste' as const,
    heading: isFirst ? coverageHeading(coverageOf([])) : 'Paste what the posting says now.',
    lead: isFirst ? coverageLead(coverageOf([])) : 'The lines you have kept stay as they are. Lines that are new are proposed.',
    back: isFirst ? null : here,
  };
}

/** The lines of the posting that are not on the list yet. */
function proposalsOf({ jobDescription, requirements }: Row, here: string) {
  const kept = new Set(requirements.map(({ words }) => requirementKey(words)));
  const finding = { ...proposeRequirements(jobDescription, kept), isKept: kept.size > 0 };
  return {
    shows: 'proposals' as const,
    heading: proposalWords(finding),
    lead: proposalLead(finding),
    lines: finding.lines,
    isTicked: finding.reading === 'sorted',
    back: requirements.length > 0 ? here : `${here}?text=1`,
  };
}

function listOf({ id, requirements }: Row, stories: Stories, here: string, { line: open, at: left }: Asked) {
  const coverage = coverageOf(requirements);
  const bestFor = storyMatcher(stories);
  const choice = ({ id: value, title }: Stories[number]) => ({ id: value, label: title });
  const rows = requirements.map((requirement, at) => {
    const line = coverage.lines[at]!;
    const proposed = requirement.story ? null : bestFor(requirement);
    const { words, weight, competency, evidence } = requirement;
    return {
      id: requirement.id,
      words,
      weight: WEIGHTS.find((each) => each.id === weight)?.label ?? '',
      speaksOf: labelOf(competency),
      met: line.met,
      story: line.story,
      lacks: line.missing.length > 0 ? `A draft. ${lacksWords(line)}` : null,
      evidence,
      proposed,
      href: `${here}?line=${requirement.id}`,
      findHref: stories.length > 0 ? `/stories?asked=${encodeURIComponent(words)}` : '/stories/new',
      isOpen: requirement.id === open,
      isLeft: requirement.id === left,
      form: {
        id: requirement.id,
        applicationId: id,
        fields: { words, weight, competency, storyId: requirement.story?.id ?? '', evidence },
        proposed: proposed && `“${proposed.title}”`,
        ready: requirement.id === open ? stories.filter(({ isReady }) => isReady).map(choice) : [],
        drafts: requirement.id === open ? stories.filter(({ isReady }) => !isReady).map(choice) : [],
        competencies: COMPETENCIES.map(({ id: value, label }) => ({ id: value, label })),
        back: `${here}?at=${requirement.id}`,
      },
    };
  });
  return { shows: 'list' as const, heading: coverageHeading(coverage), lead: coverageLead(coverage), rows, counts: `${coverage.covered} of ${coverage.of}` };
}

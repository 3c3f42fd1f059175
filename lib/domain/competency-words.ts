import { COMPETENCIES, type Competency } from './competencies';
import { foldName } from './names';

/** Beginnings of English words, and phrases, that speak of a competency, in a question or a line of a job description. */
const WORDS: Record<Competency, string> = {
  pressure: 'pressur|deadline|urgen|crisis|stress|emergenc|under fire|incident|on call|fast-paced|fast paced|tight time|short notice|firefight',
  leadership: 'lead|led a|manag|mentor|coach|supervis|delegat|team|collaborat|together|direct report|hire|hiring|motivat|cross-functional|line management',
  failure: 'fail|mistake|went wrong|go wrong|regret|learnt from|learned from|setback|did not work|weakness|do differently|criticis|feedback',
  skills: 'expertise|hands-on|hands on|technical|certifi|qualifi|degree|proficien|fluent|craft|expert|specialis|specializ',
  conflict: 'conflict|disagree|difficult person|difficult colleague|difficult co-worker|difficult stakeholder|argument|pushback|push back|friction|clash|dispute|mediat',
  ambiguity: 'ambigu|uncertain|unclear|incomplete|unknown|changing prior|without all|little guidance|no playbook|messy|from scratch|greenfield',
  influence: 'influenc|persuad|convinc|negotiat|buy-in|buy in|stakeholder|say no|said no|without authority|present to|board|advocate|sell',
  process: 'process|improv|efficien|streamlin|workflow|operation|lean|six sigma|automat|waste|bottleneck|redesign|optimis|optimiz|continuous',
  numbers: 'number|data|metric|analy|kpi|figure|measur|statist|forecast|report|dashboard|excel(?!l)|sql|quantitativ|evidence-based',
  budget: 'budget|cost|p&l|saving|spend|expenditure|financ|procure|cheaper|return on investment|roi',
  customers: 'customer|client|patient|user|guest|service|complaint|account|passenger|pupil|student|citizen',
  learning: 'learn|new skill|curio|adapt|pick up|upskill|self-taught|grow|unfamiliar|train',
  planning: 'plan|organis|organiz|prioriti|project|schedul|coordinat|milestone|roadmap|multiple|juggl|roll-out|rollout|deliver|logistic',
};

const PATTERNS = COMPETENCIES.map(({ id }) => ({ id, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS[id]})`, 'gu') }));

/**
 * Which competencies a text speaks of, the one it speaks of most first, ties in the order of the vocabulary. English;
 * a text in another language speaks of none.
 */
export function competenciesIn(text: string): Competency[] {
  const folded = foldName(text);
  return PATTERNS.map(({ id, pattern }) => ({ id, count: folded.match(pattern)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ id }) => id);
}

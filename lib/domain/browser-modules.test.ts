import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The rules that the phone runs itself. Temporal would be most of their bytes. */
const IN_THE_BROWSER = [
  'checked-numbers',
  'competencies',
  'draft-words',
  'speaking-time',
  'story-numbers',
  'story-parts',
  'story-strength',
  'assessments',
  'booked-then',
  'breath',
  'card',
  'cells',
  'check-in-checks',
  'claims',
  'durations',
  'heat',
  'letter',
  'many-words',
  'name-drill',
  'names',
  'near-identical',
  'ninety-days',
  'note-checks',
  'pipeline',
  'practice',
  'research',
  'rounds',
  'search-parts',
  'signs',
  'stated-choices',
  'stories',
  'story-practice',
  'words',
];

function reachedFrom(module: string, reached = new Set<string>()): Set<string> {
  if (reached.has(module)) return reached;
  reached.add(module);
  const source = readFileSync(path.join(import.meta.dirname, `${module}.ts`), 'utf8');
  const imports = source.matchAll(/^(?:import|export) (?!type)[^;]*?from '\.\/([\w-]+)';/gm);
  for (const [, imported = ''] of imports) reachedFrom(imported, reached);
  return reached;
}

test.each(IN_THE_BROWSER)('%s stays without Temporal', (module) => {
  expect([...reachedFrom(module)]).not.toContain('temporal');
});

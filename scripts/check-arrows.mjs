// The arrows between the floors, from .dependency-cruiser.mjs. A checker that looked at nothing must not say that all is
// well, and a file that stands on no floor would be checked by nobody.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { floors } from '../.dependency-cruiser.mjs';

const FEWEST_FILES = 100;
const places = ['app', 'bench', 'components', 'lib', 'scripts', 'proxy.ts', 'instrumentation.ts'];

const command = path.join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const args = [
  '--config',
  '.dependency-cruiser.mjs',
  '--output-type',
  'json',
  ...places.filter((each) => fs.existsSync(each)),
];
const output = execFileSync(process.execPath, [command, ...args], { maxBuffer: 1 << 28 });
const { modules, summary } = JSON.parse(output);

const ours = modules.map(({ source }) => source).filter((file) => places.some((place) => file.startsWith(place)));
const problems = summary.violations
  .filter(({ rule }) => rule.severity === 'error')
  .map(
    ({ rule, from, to, cycle }) => `${rule.name}: ${[from, ...(cycle?.map(({ name }) => name) ?? [to])].join(' → ')}`,
  );
problems.push(
  ...ours.filter((file) => !floors.some((floor) => new RegExp(floor).test(file))).map((file) => `on-no-floor: ${file}`),
);
if (ours.length < FEWEST_FILES) problems.push(`Only ${ours.length} files were looked at; there are more than that.`);

if (problems.length) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`${ours.length} files, ${summary.totalDependenciesCruised} imports, no arrow out of place.`);
}

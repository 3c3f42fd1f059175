// npm run bench [-- --sizes 100,2000,10000]
// Measures the production build: each main page for job searches of these sizes, and what must hold of them.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { checksOf, deliveryChecksOf } from './checks';
import { runDeliveries } from './deliveries';
import { linesOf, tableOf } from './report';
import { runTrial, type Trial } from './trial';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,2000,10000' } } });
const sizes = values.sizes.split(',').map(Number);

process.exitCode = await main();

async function main(): Promise<number> {
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    console.error(`--sizes must be whole numbers between commas, not "${values.sizes}".`);
    return 1;
  }
  if (!fs.existsSync('.next/BUILD_ID')) {
    console.error('There is no build to measure. Run "npm run build" first.');
    return 1;
  }
  const trials: Trial[] = [];
  for (const size of sizes) {
    const trial = await runTrial(size, (words) => console.error(`  ${words}`));
    console.log(`\n${tableOf(trial)}\n`);
    trials.push(trial);
  }
  const deliveries = await runDeliveries((words) => console.error(`  ${words}`));
  console.log(`\n${linesOf(deliveries)}\n`);
  const checks = [...checksOf(trials), ...deliveryChecksOf(deliveries)];
  for (const { passed, words } of checks) console.log(`${passed ? 'holds ' : 'FAILED'}  ${words}`);
  return checks.every(({ passed }) => passed) ? 0 : 1;
}

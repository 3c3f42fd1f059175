import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { clockChangeAnswers } from './clock-change-answers';

const run = promisify(execFile);
const ASK = "import('./clock-change-answers.ts').then((module) => process.stdout.write(module.clockChangeAnswers()))";

/** What the rules answer on a machine that stands in this zone. */
async function answersIn(zone: string): Promise<string> {
  const env = { ...process.env, TZ: zone, NODE_OPTIONS: '' };
  const { stdout } = await run(process.execPath, ['--import', 'tsx', '-e', ASK], { cwd: import.meta.dirname, env });
  return stdout;
}

test('deadlines and words do not depend on where the machine stands', async () => {
  const here = clockChangeAnswers();
  expect(JSON.parse(here)).toHaveLength(24);
  const elsewhere = await Promise.all(['UTC', 'America/New_York', 'Asia/Kathmandu'].map(answersIn));
  for (const answers of elsewhere) expect(answers).toBe(here);
});

// npm start: checks the settings, builds when a source has changed, and runs the server.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuild } from './ensure-build.mjs';
import { problemsWith, withDefaults } from './environment.mjs';

const require = createRequire(import.meta.url);

process.exitCode = main();

function main() {
  // The settings may stand in .env files, which only Next would read otherwise.
  createRequire(require.resolve('next/package.json'))('@next/env').loadEnvConfig(process.cwd(), false);
  const settings = withDefaults({ ...process.env, ...readOptions() });
  const problems = problemsWith(settings);
  if (problems.length) {
    console.error(problems.join('\n'));
    return 1;
  }
  const failed = ensureBuild();
  if (failed) return failed;
  runServer(settings);
  return 0;
}

/** `npm start -- -p 4000 -H 0.0.0.0` means what it means to Next. */
function readOptions() {
  const { values } = parseArgs({
    options: { port: { type: 'string', short: 'p' }, hostname: { type: 'string', short: 'H' } },
  });
  return { ...(values.port && { PORT: values.port }), ...(values.hostname && { HOST: values.hostname }) };
}

function runServer(settings) {
  const next = require.resolve('next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', '-H', settings.HOST, '-p', settings.PORT], {
    stdio: 'inherit',
    env: { ...process.env, ...settings, NEXT_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + os.constants.signals[signal];
  });
}

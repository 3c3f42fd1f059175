// The server under test: a production start on a data folder of its own, which goes when the server goes.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const data = fs.mkdtempSync(path.join(os.tmpdir(), 'callback-e2e-'));
const env = { ...process.env, DATA_DIR: data };
const server = spawn(process.execPath, ['scripts/start.mjs'], { stdio: 'inherit', env });

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  fs.rmSync(data, { recursive: true, force: true });
  process.exitCode = code ?? 0;
});

// The servers under test: a production start on a data folder of its own, and beside it one that has a mail server.
// The folders go when the servers go.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startMailServer } from './mail-server.mjs';

const port = Number(process.env.PORT);
const [withMail, smtpPort, httpPort] = [port + 1, port + 2, port + 3];
const closeMail = startMailServer({ smtpPort, httpPort });
const servers = [start({})];
// The first builds when a source is newer than the build; the second finds it built.
while (!(await answers(port))) await pause(200);
servers.push(
  start({
    PORT: String(withMail),
    NEXTAUTH_URL: `http://localhost:${withMail}`,
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAIL_FROM: 'Callback <callback@mail.example>',
  }),
);

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    closeMail();
    for (const server of servers) server.kill(signal);
  });
}

function start(settings) {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'callback-e2e-'));
  const env = { ...process.env, ...settings, DATA_DIR: data };
  const server = spawn(process.execPath, ['scripts/start.mjs'], { stdio: 'inherit', env });
  server.on('exit', (code) => {
    fs.rmSync(data, { recursive: true, force: true });
    process.exitCode = code ?? 0;
  });
  return server;
}

async function answers(at) {
  const response = await fetch(`http://localhost:${at}/health`).catch(() => null);
  return response?.ok ?? false;
}

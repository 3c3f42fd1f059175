import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

/** A production server of its own, on a free port of this machine. */
export type Server = { base: string; bootMs: number; memoryMb: () => number; stop: () => Promise<void> };

/**
 * Starts the built app on a data folder.
 * @param settings on top of its own, such as a mail server
 * @returns the server once it has answered its first page; `bootMs` is how long that took from the start
 * @throws an Error with what the server printed when it does not come up
 */
export async function startServer(dataDir: string, settings: Record<string, string> = {}): Promise<Server> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const started = performance.now();
  const child = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      NEXTAUTH_URL: base,
      NEXTAUTH_SECRET: '',
      NEXT_TELEMETRY_DISABLED: '1',
      JOBS: 'off', // the daily backup would run beside the first measurements
      ...settings,
    },
  });
  let printed = '';
  const keep = (chunk: Buffer) => (printed += chunk.toString());
  for (const stream of [child.stdout, child.stderr]) stream.on('data', keep);
  const stop = () => stopProcess(child);
  try {
    await firstAnswer(`${base}/sign-in`, child);
  } catch {
    await stop();
    throw new Error(`The server did not come up. It said:\n${printed.trim()}`);
  }
  return { base, bootMs: performance.now() - started, memoryMb: () => memoryOf(child.pid!), stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  while (performance.now() < giveUpAt && child.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) {
      await answer.arrayBuffer();
      return;
    }
    await pause(5);
  }
  throw new Error('no answer');
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(forced);
}

/** Resident memory of a process and of those it started, in MB; not a number where `ps` is not to be had. */
function memoryOf(pid: number): number {
  try {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
    const processes = lines.map((line) => line.trim().split(/\s+/).map(Number));
    const family = new Set([pid]);
    for (const [id = 0, parent = 0] of processes) if (family.has(parent)) family.add(id);
    return processes.reduce((sum, [id = 0, , rss = 0]) => sum + (family.has(id) ? rss : 0), 0) / 1024;
  } catch {
    return Number.NaN;
  }
}

// Builds the app when there is no build yet, or when a source is newer than it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * @param {string} [root] the project's folder
 * @returns {boolean} whether the build is there and newer than every source
 */
export function isBuildFresh(root = process.cwd()) {
  const built = fs.statSync(path.join(root, '.next/BUILD_ID'), { throwIfNoEntry: false });
  return built !== undefined && SOURCES.every((source) => newest(path.join(root, source)) < built.mtimeMs);
}

/** @returns {number} the exit status of the build, 0 when none was needed */
export function ensureBuild() {
  if (isBuildFresh()) return 0;
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, [next, 'build'], { stdio: 'inherit', env }).status ?? 1;
}

/** A folder counts itself, as it changes when something is removed from it. */
function newest(file) {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const entries = fs.readdirSync(file).filter((name) => name !== 'generated'); // from prisma/schema.prisma
  return Math.max(stats.mtimeMs, ...entries.map((name) => newest(path.join(file, name))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = ensureBuild();

// Prisma's command line asks for its schema engine even for `generate`, which never runs it. Naming any executable
// keeps it from downloading one, so this works without a network too.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

function findPrisma() {
  try {
    return require.resolve('prisma/build/index.js');
  } catch {
    return null; // installed with --omit=dev: the generated client is there already
  }
}

const prisma = findPrisma();
if (prisma) {
  const { status } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
    stdio: 'inherit',
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      ...process.env,
    },
  });
  process.exitCode = status ?? 1;
}

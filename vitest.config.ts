import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Doors put other modules in the place of Next's, so each of their files needs modules of its own. */
const DOORS = '{app,lib/actions}/**/*.test.ts';

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      'server-only': path.resolve(import.meta.dirname, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    pool: 'forks',
    // Left to itself vitest keeps one core free, which on two cores is half of them.
    maxWorkers: '100%',
    // The domain must not depend on where the machine stands; two tests start their own processes.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'doors', include: [DOORS] } },
      {
        extends: true,
        // Modules that are loaded once for many files take half the time.
        test: { name: 'floors', include: ['{components,lib,scripts}/**/*.test.ts'], exclude: [DOORS], isolate: false },
      },
    ],
  },
});

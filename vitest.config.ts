import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      'server-only': path.resolve(import.meta.dirname, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    include: ['{app,components,lib,scripts}/**/*.test.ts'],
    pool: 'forks',
    // Left to itself vitest keeps one core free, which on two cores is half of them.
    maxWorkers: '100%',
    // The domain must not depend on where the machine stands; two tests start their own processes.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

import { defineConfig } from 'vitest/config';

const reportFile = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Modules are loaded once for all files of a worker: no test changes one, and what it puts in place it takes away.
    isolate: false,
    // Every core: one is left idle otherwise, which on a small machine is half of it.
    maxWorkers: '100%',
    setupFiles: ['test/support/setup.ts'],
    reporters: reportFile ? ['default', ['json', { outputFile: reportFile }]] : ['default'],
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { 'src/stats/**/*.ts': { statements: 98, branches: 98 } },
    },
  },
});

import { defineConfig } from 'vitest/config';

process.env['SOAK_FILES'] ??= '100000';

/** Tests that take minutes: `npm run test:soak`. */
export default defineConfig({
  test: {
    include: ['test/reliability/conservation.test.ts', 'test/reliability/*.soak.ts', 'test/*.soak.ts'],
    testTimeout: 3_600_000,
  },
});

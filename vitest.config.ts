import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{scripts,tests}/**/*.test.ts'],
    globalSetup: ['tests/support/postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
  },
});

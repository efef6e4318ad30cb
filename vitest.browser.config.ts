import { defineConfig } from 'vitest/config';

/** Browser tests: the built extension in real browsers, one file after the other (two cores). */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    expect: { poll: { timeout: 6000 } },
  },
});

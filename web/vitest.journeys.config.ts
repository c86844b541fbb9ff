import { defineConfig } from 'vitest/config';

/** The journeys drive a real Chromium against a real server, whose address is in COTEJO_URL. */
export default defineConfig({
  test: {
    include: ['journeys/**/*.journey.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

import { defineConfig } from 'vitest/config';

/** The journeys start the product by its launcher and drive a real Chromium; one after the other. */
export default defineConfig({
  test: {
    include: ['journeys/**/*.journey.ts'],
    globalSetup: 'journeys/sharedProduct.ts',
    testTimeout: 180_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});

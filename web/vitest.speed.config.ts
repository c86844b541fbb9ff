import { defineConfig } from 'vitest/config';

/** The workbench timed in a real Chromium: never a test, since a busy machine would fail it. */
export default defineConfig({
  test: { include: ['journeys/speed/*.speed.ts'], hookTimeout: 240_000 },
});
